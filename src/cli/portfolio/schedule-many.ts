/** Many contracts: what each is paid within the window, in one summary, or each schedule in full. */
import { phrase } from '../../output/phrase.ts';
import { emptyRow, scheduledRow, supposedIn } from '../../portfolio/rows.ts';
import { civilYearsData } from '../../schedule/civil-years-table.ts';
import { paymentsData } from '../../schedule/payments-table.ts';
import { type Context, Misuse } from '../context.ts';
import type { RawOptions } from '../options.ts';
import { printedSchedule, type ScheduleOptions, scheduled } from '../schedule-one.ts';
import type { ExitCode } from '../system.ts';
import { type Many, showMany } from './many.ts';

export function scheduleMany(
  paths: readonly string[],
  asked: ScheduleOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  if (raw.format === 'ics' || raw.output?.endsWith('.ics') === true) {
    throw new Misuse(
      phrase('un agenda (ics) ne vaut que pour un fichier.', 'a calendar (ics) is for one file only.'),
    );
  }
  if (asked.isByCivilYear && raw.details !== true) {
    throw new Misuse(
      phrase(
        '--par ne vaut que pour un fichier, ou pour plusieurs avec --details.',
        '--by is for one file, or for several with --details.',
      ),
    );
  }
  const { from, to } = raw;
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  // Years beyond those a contract has are no misuse here: it is then paid nothing.
  const everyYear: RawOptions = { ...raw, year: 'all' };
  const { attainment } = asked.options;
  const isSupposed = attainment !== undefined;
  const many: Many = {
    options: asked.options,
    frame: { command: 'schedule', window, year: raw.year ?? 'all', ...supposedIn(attainment) },
    sum: (file) => {
      const { path, result } = file;
      if (result.contract.terms.signed === undefined) {
        return { rows: [emptyRow(path, result, 'undated', file.problems.length)] };
      }
      const has = raw.year === undefined || result.years.some(({ year }) => String(year) === raw.year);
      if (!has && raw.year !== 'all' && raw.year !== 'last') {
        return { rows: [emptyRow(path, result, 'no_year', file.problems.length)] };
      }
      const { shown, problems } = scheduled(file, asked, has ? raw : everyYear);
      if (shown === undefined) return { refused: { ...file, problems } };
      return { rows: [scheduledRow(path, shown.schedule, shown.years, problems.length)] };
    },
    title: phrase('Échéanciers des contrats ACI', 'Schedules of the ACI contracts'),
    heads: asked.isByCivilYear ? civilYearsData([], isSupposed) : paymentsData([], isSupposed),
    whole: (file) => {
      const { shown, problems } = scheduled(file, asked, raw);
      return shown === undefined ? { problems } : { printed: printedSchedule(shown, context), problems };
    },
  };
  return showMany(paths, many, raw, context);
}
