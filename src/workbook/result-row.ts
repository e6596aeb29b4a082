/** The cells of one result: what may be filled in, what it earns, what it could still earn. */
import { type Cents, centsOf, zero } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { MissionYear } from '../contract/contract-terms.ts';
import { type Explained, productWithin } from '../law/explained.ts';
import type { Indicator } from '../law/indicator-terms.ts';
import { type Language, phrase } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import { contractTerms } from '../law/terms.ts';
import { amount, constant, euros, formula, type SheetCell, starred, words } from '../output/cells.ts';
import { formatAmount, formatCount } from '../output/format.ts';
import { centsGiven, roundedShare } from '../output/sheet-address.ts';
import type { CellsOfRow, MissionCells } from './mission-columns.ts';
import { doneWay, joined, rateWay, stepsWay, targetWay, unlessObserved, type Way } from './result-ways.ts';

/** An amount that no cell to fill changes; a prorated one shows its days as a formula. */
export function ceilingCell(node: Explained): SheetCell {
  const { by, of } = productWithin(node) ?? {};
  if (of === undefined || (by?.kind !== 'days' && by?.kind !== 'months')) return constant(node);
  const [running, all] = by.kind === 'days' ? [by.days, by.of] : [by.months, contractTerms.monthsOfYear];
  const text = `ROUND(${centsOf(of.value)}*${running}/${all},0)/100`;
  return starred(amount(text, node.value), isUncertain(node.status));
}

/** How such an amount was made, where it is not simply the amount of a full year. */
export function ceilingNote(node: Explained, lang: Language): string {
  const { by, of } = productWithin(node) ?? {};
  if (of === undefined) return '';
  const full = formatAmount(of.value, lang);
  if (by?.kind === 'days') {
    const [days, all] = [formatCount(by.days, lang), formatCount(by.of, lang)];
    return phrase(`${full} × ${days} jours sur ${all}`, `${full} × ${days} days out of ${all}`)[lang];
  }
  return by?.kind === 'months'
    ? phrase(
        `${full} × ${by.months} mois sur ${contractTerms.monthsOfYear}`,
        `${full} × ${by.months} months out of ${contractTerms.monthsOfYear}`,
      )[lang]
    : '';
}

/** How much of a row's earned amount rests on amounts to verify. */
export const verifiedCell = (at: CellsOfRow, { value }: Explained, isStarred: boolean): SheetCell =>
  isStarred ? amount(at('earned'), value, 'faint') : euros(zero, 'faint');

/** A result as the command has it. */
interface ComputedResult {
  readonly ceiling: Explained;
  readonly entitled: Explained;
  readonly pending: Explained;
  /** What share of the ceiling it earns, and whether that is only supposed. */
  readonly attainmentRate?: Ratio | undefined;
  readonly isSimulated: boolean;
  readonly described: MissionYear | undefined;
  readonly indicator?: Indicator | undefined;
  /** The indicator's own maximum for a full year. */
  readonly full?: Cents | undefined;
}

const how = {
  rate: phrase('taux de la case jaune', 'rate of the yellow cell'),
  assumed: phrase(
    'résultat pas connu à l’export\u00a0: taux supposé, à remplacer',
    'result not known at the export: supposed rate, to be replaced',
  ),
  pending: phrase('taux à saisir quand le résultat est connu', 'rate to enter once the result is known'),
  fixed: phrase(
    'FIGÉ à l’export\u00a0: taux trop précis pour un tableur',
    'FIXED at the export: a rate too fine for a spreadsheet',
  ),
} as const;

/** In what way the result is stated, and so which of its cells are there to be filled. */
function wayOf(result: ComputedResult, at: CellsOfRow, lang: Language): Way {
  const assumed = result.isSimulated ? result.attainmentRate : undefined;
  const outcome = result.indicator?.outcome;
  if (outcome?.kind === 'done') return doneWay(at, outcome, lang);
  if (outcome?.kind === 'target') return unlessObserved(at, targetWay(at, outcome, lang), assumed);
  if (outcome?.kind === 'steps') {
    return unlessObserved(at, stepsWay(at, outcome, result.full ?? zero, lang), assumed);
  }
  const ofMission = result.indicator === undefined ? result.described?.attainmentRate : undefined;
  const known =
    outcome?.kind === 'rate' ? (outcome.instead ? undefined : outcome.rate.value) : ofMission?.value;
  if (known !== undefined) return rateWay(at, known, how.rate[lang]);
  return rateWay(at, assumed, (assumed === undefined ? how.pending : how.assumed)[lang]);
}

/** True when the formula's arithmetic gives what the command gives. */
const isFaithful = ({ ceiling, entitled }: ComputedResult, { today }: Way): boolean =>
  today === undefined ||
  centsGiven(centsOf(ceiling.value), today.units, today.parts) === centsOf(entitled.value);

/**
 * The cells of a result. Where a formula could not give the command's very cents (a rate with more decimals than a
 * spreadsheet can reckon with), the amounts stay as they were at the export, and the row says so. `note` is said first.
 */
export function resultCells(result: ComputedResult, at: CellsOfRow, lang: Language, note = ''): MissionCells {
  const way = wayOf(result, at, lang);
  const { ceiling, entitled, pending } = result;
  const isStarred = isUncertain(ceiling.status);
  const said = (text: string): SheetCell => words(joined([note, text], lang), 'note');
  if (!isFaithful(result, way)) {
    const shown = way.inputs.rate?.content;
    return {
      ...(shown === undefined ? {} : { rate: { content: shown, format: 'rate', tone: 'faint' } }),
      earned: constant(entitled),
      pending: constant(pending),
      toVerify: verifiedCell(at, entitled, isStarred),
      how: said(how.fixed[lang]),
    };
  }
  const { today } = way;
  const units = at('units');
  const share = roundedShare(at('ceiling'), units, at('parts'));
  const rateNow = today === undefined ? '' : today.units / today.parts;
  return {
    rate: formula(`IF(${units}="","",${units}/${at('parts')})`, rateNow, 'rate'),
    ...way.inputs,
    earned: starred(amount(`IF(${units}="",0,${share})`, entitled.value), isStarred),
    toVerify: verifiedCell(at, entitled, isStarred),
    pending: starred(amount(`IF(${units}="",${at('ceiling')},0)`, pending.value), isStarred),
    how: said(way.how),
    units: formula(way.units, today?.units ?? '', 'number', 'faint'),
    parts: formula(way.parts, today?.parts, 'number', 'faint'),
  };
}
