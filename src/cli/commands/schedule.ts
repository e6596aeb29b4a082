import type { Run } from '../commands.ts';
import { type Context, Misuse } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeFiles, printProblems } from '../files.ts';
import { filesMeant } from '../find-files.ts';
import { formatAmong, scheduleFormats } from '../formats.ts';
import { deliver, keepInputs, requireWorkbookPlace } from '../output.ts';
import { scheduleMany } from '../portfolio/schedule-many.ts';
import { calendarOf, printedOf, scheduled } from '../schedule-one.ts';
import { type RawScheduleOptions, type ScheduleOptions, scheduleOptions } from '../schedule-options.ts';
import type { ExitCode } from '../system.ts';
import { scheduleCommandWords } from '../words/schedule-command.ts';

async function scheduleOne(
  path: string,
  asked: ScheduleOptions,
  raw: RawScheduleOptions,
  context: Context,
): Promise<ExitCode> {
  const format = formatAmong(scheduleFormats, raw, context);
  await keepInputs([path], raw, context);
  if (format === 'ics' && asked.isByCivilYear) {
    throw new Misuse(scheduleCommandWords[context.lang].noCivilCalendar);
  }
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const [file] = await computeFiles([path], asked.options, context);
  if (file === undefined) return 1;
  const { result } = file;
  const made = result === undefined ? undefined : scheduled({ ...file, result }, asked, raw, context);
  printProblems(made?.problems ?? file.problems, file.language, context, raw);
  if (made?.told === undefined) return 1;
  if (format === 'ics') return deliver(calendarOf(made.told, context), raw, context);
  return deliverPrinted(printedOf(made.told, context), format, raw, context);
}

async function schedule(
  args: readonly string[],
  raw: RawScheduleOptions,
  context: Context,
): Promise<ExitCode> {
  const asked = scheduleOptions(raw, context);
  if (asked.problems.length > 0) {
    printProblems(asked.problems, context.lang, context, raw);
    return 2;
  }
  const { paths, isMany } = await filesMeant(args, context);
  const [path = ''] = paths;
  if (!isMany) return scheduleOne(path, asked, raw, context);
  await keepInputs(paths, raw, context);
  return scheduleMany(paths, asked, raw, context);
}

/** `aci schedule FILE…` (echeancier): every payment of the contract, with its date; of several, what each is paid. */
export const run: Run = schedule;
