/** Many contracts: what was paid of each against what was owed, in one summary or each in full. */
import { dateToIso, laterOf } from '../../amounts/calendar.ts';
import { isPositive } from '../../amounts/money.ts';
import { apartNote, restNotes } from '../../check/apart-phrases.ts';
import { checkData } from '../../check/check-data.ts';
import { attribute, type Party, partyOf, twins } from '../../check/export/attribute.ts';
import type { ReadExport } from '../../check/export/read-export.ts';
import { namesPayer } from '../../check/export/words.ts';
import { sumOf } from '../../check/payment-check.ts';
import { type Phrase, phrase } from '../../output/phrase.ts';
import { checkedRow, emptyRow, type PortfolioFrame } from '../../portfolio/rows.ts';
import { isRefused } from '../../problems/problem.ts';
import { type CheckOptions, makeCheck, printedCheck } from '../check-made.ts';
import { type Context, Ended, printProblems } from '../context.ts';
import { type Computed, computeEach } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { observedIn, openExport } from '../payments.ts';
import type { ExitCode } from '../system.ts';
import { readAsAccount, sameCpts } from '../words/check-command.ts';
import { type Many, showMany } from './many.ts';

/** What many contracts are checked against: one day for all of them, and the rows of one export that name each. */
interface Ground {
  readonly options: CheckOptions;
  readonly unattributed?: PortfolioFrame['unattributed'];
  readonly exportOf: (path: string) => ReadExport | undefined;
}

/** An export whose running balance shows money of the fund coming in is a bank account's, whatever is asked of it. */
async function accountOf(
  path: string,
  asked: CheckOptions,
  context: Context,
): Promise<ReadExport | undefined> {
  // Standard input is read once only.
  if (asked.side !== undefined || path === '-') return undefined;
  const exported = await openExport(path, asked, context);
  if (exported.hasRunningBalance !== true) return undefined;
  const ofFund = exported.moved.filter(({ label }) => namesPayer(label, []));
  const incoming = ofFund.filter(({ amount }) => isPositive(amount.value)).length;
  return incoming > ofFund.length - incoming ? exported : undefined;
}

/** The files read once for who they are and when they were last paid; the export, where there is one, cut by contract. */
async function groundOf(
  paths: readonly string[],
  asked: CheckOptions,
  raw: RawOptions,
  context: Context,
): Promise<Ground> {
  const hasExport = raw.payments !== undefined;
  const account = hasExport ? await accountOf(raw.payments, asked, context) : undefined;
  // Any other list for many contracts is the fund's: all of it is what the fund pays.
  const options: CheckOptions =
    hasExport && account === undefined ? { ...asked, side: asked.side ?? 'fund' } : asked;
  const exported = hasExport ? (account ?? (await openExport(raw.payments, options, context))) : undefined;
  if (account !== undefined) context.system.err.print(`${readAsAccount[context.lang]}\n`);
  if (exported !== undefined) {
    printProblems(exported.problems, exported.language, context);
    if (isRefused(exported.problems)) throw new Ended(1);
  }
  if (exported === undefined && asked.on !== undefined) return { options, exportOf: () => undefined };
  const parties: Party[] = [];
  let last = asked.on ?? exported?.days?.last;
  for await (const { path, result } of computeEach(paths, options.compute, context)) {
    if (result === undefined) continue;
    parties.push(partyOf(path, result.contract));
    if (hasExport) continue;
    for (const { date } of result.contract.payments)
      last = last === undefined ? date.value : laterOf(last, date.value);
  }
  const say = (words: Phrase): void => context.system.err.print(`${words[context.lang]}\n`);
  for (const [one, other] of twins(parties)) say(sameCpts(one.name, one.path, other.path));
  const onOneDay = { ...options, ...(last === undefined ? {} : { on: last }) };
  if (exported === undefined) return { options: onOneDay, exportOf: () => undefined };
  const { of, rest } = attribute(exported.moved, parties);
  const apart = apartNote(exported.apart);
  for (const note of [...(apart === undefined ? [] : [apart]), ...restNotes(rest)]) say(note);
  return {
    options: onOneDay,
    unattributed: { rows: rest.length, sum: sumOf(rest) },
    exportOf: (path) => ({ ...exported, apart: [], moved: of.get(path) ?? [] }),
  };
}

/** One row a contract. One that names no payment, where no export does, is not said to be unpaid: nothing is known of it. */
export async function checkMany(
  paths: readonly string[],
  asked: CheckOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { options, unattributed, exportOf } = await groundOf(paths, asked, raw, context);
  const { on } = options;
  const checkOf = (file: Computed) =>
    makeCheck(file, observedIn(file.result.contract, exportOf(file.path), options), options);
  const isUnknown = ({ result }: Computed): boolean =>
    result.contract.payments.length === 0 && unattributed === undefined;
  const many: Many = {
    options: options.compute,
    frame: {
      command: 'check',
      ...(on === undefined ? {} : { on: dateToIso(on) }),
      ...(unattributed === undefined ? {} : { unattributed }),
    },
    sum: (file) => {
      const { path, result, problems } = file;
      if (result.contract.terms.signed === undefined) {
        return { rows: [emptyRow(path, result, 'undated', problems.length)] };
      }
      if (isUnknown(file)) return { rows: [emptyRow(path, result, 'no_payments', problems.length)] };
      const { checked, problems: found } = checkOf(file);
      if (isRefused(found)) return { refused: { ...file, problems: [...problems, ...found] } };
      return {
        rows: [checkedRow(path, checked, problems.length + found.length)],
        hasFailed: checked.explanations.length > 0,
      };
    },
    title: phrase('Versements contrôlés des contrats ACI', 'Payments of the ACI contracts checked'),
    heads: checkData(''),
    whole: (file) => {
      if (isUnknown(file)) return { isLeftOut: true, problems: file.problems };
      const made = checkOf(file);
      const problems = [...file.problems, ...made.problems];
      if (isRefused(made.problems)) return { problems };
      const hasFailed = made.checked.explanations.length > 0;
      return { printed: printedCheck(made, file, context), problems, hasFailed };
    },
  };
  return showMany(paths, many, raw, context);
}
