import { phrase } from '../../output/phrase.ts';
import { scheduleToCalendar } from '../../schedule/icalendar.ts';
import type { Run } from '../commands.ts';
import { type Context, Misuse } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeFiles, printProblems } from '../files.ts';
import { filesAsked } from '../find-files.ts';
import { formatAmong, scheduleFormats } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { deliver, keepInputs, requireWorkbookPlace } from '../output.ts';
import { scheduleMany } from '../portfolio/schedule-many.ts';
import { printedSchedule, type ScheduleOptions, scheduled, scheduleOptions } from '../schedule-one.ts';
import type { ExitCode } from '../system.ts';

async function scheduleOne(
  path: string,
  asked: ScheduleOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const format = formatAmong(scheduleFormats, raw);
  await keepInputs([path], raw, context);
  if (format === 'ics' && asked.isByCivilYear) {
    throw new Misuse(
      phrase(
        'un agenda montre des versements, pas des années civiles\u00a0: retirez --par, ou choisissez un autre format.',
        'a calendar shows payments, not calendar years: remove --by, or choose another format.',
      ),
    );
  }
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const [file] = await computeFiles([path], asked.options, context);
  if (file === undefined) return 1;
  const { result } = file;
  const made = result === undefined ? undefined : scheduled({ ...file, result }, asked, raw);
  printProblems(made?.problems ?? file.problems, file.language, context, raw);
  if (made?.shown === undefined) return 1;
  if (format !== 'ics') return deliverPrinted(printedSchedule(made.shown, context), format, raw, context);
  const { schedule } = made.shown;
  const signed = schedule.result.contract.terms.signed?.value;
  const calendar = signed === undefined ? '' : scheduleToCalendar(schedule, signed, context.lang);
  return deliver(calendar, raw, context);
}

/** `aci schedule FILE…` (echeancier): every payment of the contract, with its date; of several, what each is paid. */
export const run: Run = async (args, raw, context) => {
  const asked = scheduleOptions(raw, context);
  if (asked.problems.length > 0) {
    printProblems(asked.problems, context.lang, context, raw);
    return 2;
  }
  const { paths, isMany } = await filesAsked(args, context);
  const [path = ''] = paths;
  if (!isMany) return scheduleOne(path, asked, raw, context);
  await keepInputs(paths, raw, context);
  return scheduleMany(paths, asked, raw, context);
};
