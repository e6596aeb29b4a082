/** A computed file as an Excel workbook. The library that writes it is loaded only here, when one is asked for. */
import type { YearResult } from '../calculate/result.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { crisisAtStake } from '../workbook/crisis-at-stake.ts';
import type { WorkbookFigures } from '../workbook/figures.ts';
import type { WorkbookModel } from '../workbook/workbook.ts';
import type { Context } from './context.ts';
import type { FileResult } from './files.ts';
import type { RawOptions } from './options.ts';
import { refuseTerminal, sayOutcome } from './output.ts';
import type { ExitCode } from './system.ts';
import { xlsxCommandWords } from './words/workbook-command.ts';

/** A terminal cannot show a workbook. */
export const requireWorkbookPlace = (raw: RawOptions, context: Context): void =>
  refuseTerminal(raw, context, xlsxCommandWords[context.lang].notToTerminal);

/** The bytes of the file. */
export async function workbookBytes(model: WorkbookModel): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../workbook/write.ts');
  return writeWorkbook(model);
}

/** The figures of the years to show. The schedule's own warnings stand among the file's. */
export function figuresOf(
  file: FileResult & Required<Pick<FileResult, 'result'>>,
  years: readonly YearResult[],
  { lang, system }: Context,
): WorkbookFigures {
  const { result, options, path, sha256 } = file;
  const { payments, problems } = scheduleOf(result, options);
  const found = problems.filter(({ severity }) => severity === 'warning');
  return {
    result: { ...result, problems: [...result.problems, ...found] },
    years: years.map((year) => {
      const crisis = crisisAtStake(year, result.contract, options.scales);
      return crisis === undefined ? { year } : { year, crisis };
    }),
    payments: paymentsOfYears(payments, result, years),
    source: { file: path, sha256, sha256Of: system.sha256Of },
    lang,
  };
}

/** Delivers a workbook: to a file, whole or not at all, or to a pipe. */
export async function deliverWorkbook(
  model: WorkbookModel,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { system } = context;
  const bytes = await workbookBytes(model);
  if (raw.output === undefined) {
    system.out.print(bytes);
    return 0;
  }
  const sentence = sayOutcome(await system.write(raw.output, bytes, raw.force === true), raw.output, context);
  if (raw.quiet !== true) system.err.print(`${sentence}\n`);
  return 0;
}
