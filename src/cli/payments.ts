/** The payments of a check: those of the contract's file, and those of an export. */

import { type CalendarDate, isBefore } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import { apartFor, type Moved } from '../check/export/apart.ts';
import { ofOthers, partyOf } from '../check/export/attribute.ts';
import { joinPayments } from '../check/export/join.ts';
import { declaredBy, splitByPayer } from '../check/export/payer.ts';
import { type ReadExport, type ReadOptions, readExport } from '../check/export/read-export.ts';
import { type Checked, tallyOf } from '../check/payment-check.ts';
import type { Contract, Payment } from '../contract/contract-terms.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { withOptions } from '../output/option-names.ts';
import { amountPhrase } from '../output/phrase.ts';
import type { Problem } from '../problems/problem.ts';
import { unreadable } from './compute-options.ts';
import type { Context } from './context.ts';
import { keepInputs } from './output.ts';

/** How an export is read, and what of it counts. */
export interface ExportOptions extends Pick<ReadOptions, 'columns' | 'side'> {
  /** Names of the payer beside those of the health insurance; `all`: whoever pays. */
  readonly payer?: string | undefined;
  readonly from?: CalendarDate | undefined;
}

export interface Observed
  extends Pick<Checked, 'read' | 'inBoth' | 'disagreeing' | 'onlyNoted' | 'isUnnamed'> {
  readonly payments: readonly Payment[];
  /** The first and the last day of the export. */
  readonly days?: ReadExport['days'];
  /** What was left out, in records, because it could not be read. */
  readonly refused: number;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

function ofContract({ payments, source, language }: Contract, from: CalendarDate | undefined): Observed {
  const counted = payments.filter(({ date }) => from === undefined || !isBefore(date.value, from));
  const read = payments.length === 0 ? [] : [{ file: source.name, ...tallyOf(counted), apart: [] }];
  return {
    payments: counted,
    read,
    inBoth: tallyOf([]),
    disagreeing: [],
    onlyNoted: [],
    isUnnamed: false,
    refused: 0,
    problems: [],
    language,
  };
}

/** An export, read once. */
export async function openExport(
  path: string,
  options: Pick<ReadOptions, 'columns' | 'side' | 'isForMany'>,
  context: Context,
): Promise<ReadExport> {
  const { system, lang } = context;
  await keepInputs([path], context);
  const file = await system.read(path);
  if (file.kind === 'bytes') {
    const read = readExport(file.bytes, path, { ...options, today: system.today() });
    return { ...read, sha256: system.sha256Of(file.bytes) };
  }
  const source = { name: path, text: '' };
  return { source, language: lang, moved: [], apart: [], refused: 0, problems: [unreadable(path, file)] };
}

const isWithin = (date: CalendarDate, days: ReadExport['days']): boolean =>
  days !== undefined && !isBefore(date, days.first) && !isBefore(days.last, date);

/** Both together: a payment written in both places counts once, and that is said. */
export function observedIn(
  contract: Contract,
  exported: ReadExport | undefined,
  { payer, side, from }: ExportOptions,
): Observed {
  const own = ofContract(contract, from);
  if (exported === undefined) return own;
  const { source, sha256, language, moved, refused, days } = exported;
  const found = ofOthers(moved, partyOf(source.name, contract));
  const isUnknown = 'code' in found;
  const others: ReadonlySet<Moved> = isUnknown ? new Set() : found;
  const isOld = ({ date }: Payment): boolean => from !== undefined && isBefore(date.value, from);
  const isOwn = (row: Moved): boolean => !isOld(row) && !others.has(row);
  const { payments, apart, isPayerNamed } = splitByPayer(moved.filter(isOwn), {
    isAnyone: payer === 'all',
    isFundsOwn: side === 'fund',
    names: [payer, contract.terms.payer?.value].flatMap((names) => names?.split(';') ?? []),
    own: contract.cpts.name.value,
    declared: declaredBy(contract),
  });
  const hasLines = payments.some(({ line }) => line !== undefined);
  const isEveryCredit = !isPayerNamed && payer !== 'all' && payments.length > 0 && !hasLines;
  const joined = joinPayments(own.payments, payments);
  return {
    payments: joined.payments,
    inBoth: tallyOf(joined.inBoth),
    disagreeing: joined.disagreeing,
    isUnnamed: exported.isUnnamed ?? (moved.length > 0 && others.size === moved.length),
    onlyNoted: joined.onlyNoted.filter(({ date }) => isWithin(date.value, days)),
    read: [
      ...own.read,
      {
        file: source.name,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...tallyOf(payments),
        apart: [
          ...exported.apart,
          ...moved
            .filter((row) => !isOwn(row))
            .map((row) => apartFor(others.has(row) ? 'other_beneficiary' : 'before', row)),
          ...apart,
        ].sort((a, b) => a.at.start - b.at.start),
        ...(isEveryCredit ? { isEveryCredit } : {}),
      },
    ],
    refused,
    problems: isUnknown ? [...exported.problems, found] : exported.problems,
    language,
    ...(days ? { days } : {}),
  };
}

export const noPayments = phrase(
  'aucun versement à contrôler\u00a0: ajoutez --versements, ou «\u00a0versements:\u00a0» dans le fichier\u00a0; pour contrôler sans aucun versement, ajoutez --au.',
  'there is no payment to check: add --payments, or “payments:” in the file; to check without any payment, add --on.',
);

/** Said of an export for a folder. */
export const readAsAccount = phrase(
  'Lu comme le relevé d’un compte bancaire, d’après son solde (--cote caisse pour une liste de la caisse).',
  'Read as the export of a bank account, by its balance (--side fund for a list of the fund).',
);

export const columnsMalformed = (text: string, names: readonly string[]): Phrase =>
  withOptions((named) => [
    `${named('--columns', `"${text}"`)}\u00a0: écrivez par exemple "date=Date de règlement, montant=Net payé"\u00a0; noms possibles\u00a0: ${names.join(', ')}.`,
    `${named('--columns', `"${text}"`)}: write for instance "date=Settled on, amount=Net paid"; possible names: ${names.join(', ')}.`,
  ]);

/** Beside the diagnostics: what was read. */
export function paymentsRead(file: string, count: number, sum: Cents): Phrase {
  const come = amountPhrase(sum);
  const [s, plural] = [count > 1 ? 's' : '', count === 1 ? '' : 's'];
  return phrase(
    `${file}\u00a0: ${count}\u00a0versement${s} lu${s}, ${come.fr}.`,
    `${file}: ${count} payment${plural} read, ${come.en}.`,
  );
}

/** Beside the diagnostics: what was not read. */
export function linesRefused(count: number): Phrase {
  const [s, have, plural] = [count > 1 ? 's' : '', count > 1 ? 'n’ont' : 'n’a', count === 1 ? '' : 's'];
  return phrase(
    `${count}\u00a0ligne${s} ${have} pas pu être lue${s}\u00a0: corrigez ce qui précède, le contrôle n’a pas été fait.`,
    `${count} line${plural} could not be read: mend what is told above, the check was not made.`,
  );
}
