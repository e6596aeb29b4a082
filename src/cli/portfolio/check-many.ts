/** Many contracts: what was paid of each against what was owed, in one summary or each in full. */
import { lastOf } from '../../amounts/calendar.ts';
import { begunBy } from '../../calculate/compute.ts';
import { isSupposing } from '../../calculate/options.ts';
import { apartNote, restNotes } from '../../check/apart-phrases.ts';
import { checkData } from '../../check/check-data.ts';
import { attribute, partyOf } from '../../check/export/attribute.ts';
import type { ReadExport } from '../../check/export/read-export.ts';
import { isFailed, sumOf } from '../../check/payment-check.ts';
import { checkedRow, emptyRow } from '../../portfolio/contract-rows.ts';
import { owedBy } from '../../portfolio/on-a-day.ts';
import type { PortfolioFrame } from '../../portfolio/rows.ts';
import { isRefused } from '../../problems/problem.ts';
import { type CheckOptions, daysPast, makeCheck, printedCheck } from '../check-made.ts';
import { type Context, Ended, printProblems, sayLine } from '../context.ts';
import { type Computed, computeFiles, type FileResult, isComputed } from '../files.ts';
import { observedIn, openExport, readAsAccount } from '../payments.ts';
import type { ExitCode } from '../system.ts';
import { type Many, refuseWorkbookOfAll, showMany } from './many.ts';

/** What many contracts are checked against: one day for all of them, and the rows of one export that name each. */
interface Ground {
  readonly options: CheckOptions;
  readonly unattributed?: PortfolioFrame['unattributed'];
  readonly files: readonly FileResult[];
  readonly exportOf: (path: string) => ReadExport | undefined;
}

/** The files read once for who they are and when they were last paid; the export, where there is one, cut by contract. */
async function groundOf(paths: readonly string[], asked: CheckOptions, context: Context): Promise<Ground> {
  const { raw } = context;
  const exported =
    raw.payments === undefined
      ? undefined
      : await openExport(raw.payments, { ...asked, isForMany: true }, context);
  if (exported !== undefined) {
    printProblems(exported.problems, exported.language, context);
    if (isRefused(exported.problems)) throw new Ended(1);
  }
  const files = await computeFiles(paths, asked.compute, context);
  const contracts = files.filter(isComputed).map(({ path, result: { contract } }) => ({ path, contract }));
  const parties = contracts.map(({ path, contract }) => partyOf(path, contract));
  const days = contracts.flatMap(({ contract }) => daysPast(contract.payments, context));
  const on = asked.on ?? (exported === undefined ? lastOf(days) : exported.days?.last);
  const options: CheckOptions = { ...asked, side: exported?.side ?? asked.side, on };
  if (asked.side === undefined && exported?.side === 'bank') sayLine(readAsAccount, context);
  if (exported === undefined) return { options, files, exportOf: () => undefined };
  const { of, rest } = attribute(exported.moved, parties);
  const apart = apartNote(exported.apart);
  const { of: apartOf } = attribute(exported.apart, parties);
  for (const note of [...(apart === undefined ? [] : [apart]), ...restNotes(rest)]) sayLine(note, context);
  const isUnnamed = (path: string): boolean => !of.has(path) && !apartOf.has(path);
  const unnamed = contracts.flatMap(({ path, contract: { cpts, terms } }) =>
    terms.signed !== undefined && isUnnamed(path) ? [cpts.name.value] : [],
  );
  return {
    options,
    files,
    unattributed: { rows: rest.length, sum: sumOf(rest), unnamed },
    exportOf: (path) => ({
      ...exported,
      apart: apartOf.get(path) ?? [],
      moved: of.get(path) ?? [],
      isUnnamed: isUnnamed(path),
    }),
  };
}

/** One row a contract. One that names no payment, where no export does, is not said to be unpaid: nothing is known of it. */
export async function checkMany(
  paths: readonly string[],
  asked: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  refuseWorkbookOfAll(context);
  const { options, files, unattributed, exportOf } = await groundOf(paths, asked, context);
  const { on, from, isProjecting } = options;
  const checkOf = (file: Computed) =>
    makeCheck(file, observedIn(file.result.contract, exportOf(file.path), options), options, context);
  const isUnknown = ({ result }: Computed): boolean =>
    result.contract.payments.length === 0 && unattributed === undefined;
  const many: Many = {
    options: options.compute,
    files,
    frame: {
      command: 'check',
      on,
      isProjecting: on && isProjecting,
      unattributed,
      payer: options.payer,
    },
    sum: (file) => {
      const { path, result, problems } = file;
      if (result.contract.terms.signed === undefined) {
        return { rows: [emptyRow(path, result, 'undated', problems.length)] };
      }
      if (isUnknown(file)) {
        const owed = on && owedBy(begunBy(result, on, isProjecting), { from, to: on });
        return { rows: [emptyRow(path, result, 'no_payments', problems.length, owed)] };
      }
      const { checked, schedule, problems: found } = checkOf(file);
      if (isRefused(found)) return { refused: [...problems, ...found] };
      return {
        rows: [checkedRow(path, checked, schedule, problems.length + found.length)],
        hasFailed: isFailed(checked),
      };
    },
    heads: checkData('', isSupposing(options.compute)),
    whole: (file) => {
      if (isUnknown(file)) return { isLeftOut: true, problems: file.problems };
      const made = checkOf(file);
      const problems = [...file.problems, ...made.problems];
      if (isRefused(made.problems)) return { problems };
      const hasFailed = isFailed(made.checked);
      return { printed: printedCheck(made, file, context), problems, hasFailed };
    },
  };
  return showMany(paths, many, context);
}
