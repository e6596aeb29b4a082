/** What an envelope may give, on the sheet of fungibility: a formula, and what it gives today. */
import type { Cents } from '../../base/money.ts';
import type { Envelope } from '../../domain/mission.ts';
import { formula, type SheetCell } from '../../output/cells.ts';
import { eurosOf } from '../../output/numbers.ts';
import { cellName } from '../../output/sheet-address.ts';
import { givableFrom } from '../../rules/fungibility/envelope.ts';
import { ratePrecision, rateUnits, roundedShare } from './exact.ts';
import { type MoneyLayout, moneyColumns, rowOfEnvelope } from './fungibility-layout.ts';

/** What the year grants an envelope, in all and as its fixed part. */
export const fundedNow = ({ told }: MoneyLayout, envelope: Envelope) => {
  const mission = told.missions.find((one) => one.mission === envelope);
  return mission === undefined
    ? { all: told.operations.entitled, fixed: told.operations.entitled }
    : { all: mission.entitled, fixed: mission.fixed.entitled };
};

/** The most that may leave an envelope: its surplus, within the cap and the fixed part. */
function givableFormula(layout: MoneyLayout, envelope: Envelope, yes: string): string {
  const row = rowOfEnvelope(layout, envelope);
  const at = (column: number): string => cellName(column, row);
  const [cap, fixedOnly] = [layout.cap, layout.fixedOnly].map((term) => cellName(moneyColumns.spent, term));
  const surplus = at(moneyColumns.balance);
  const capped = roundedShare(
    at(moneyColumns.funded),
    rateUnits(cap ?? '', ratePrecision),
    String(ratePrecision),
  );
  const bounds = [
    surplus,
    `IF(${cap}="",${surplus},${capped})`,
    `IF(${fixedOnly}="${yes}",${at(moneyColumns.fixed)},${surplus})`,
  ];
  return `IF(${at(moneyColumns.spent)}="","",MIN(${bounds.join(',')}))`;
}

export const balanceNow = ({ told }: MoneyLayout, envelope: Envelope) =>
  told.fungibility.envelopes.find((one) => one.envelope === envelope);

/** The same as the command has it, before any transfer; nothing while the spending is not stated. */
function givableNow(layout: MoneyLayout, envelope: Envelope): Cents | undefined {
  const { cap, isFixedOnly } = layout.told.fungibility;
  const now = balanceNow(layout, envelope);
  const spent = now?.known?.spent;
  if (now === undefined || spent?.kind !== 'given') return undefined;
  const funded = { envelope, funded: now.funded, fixed: fundedNow(layout, envelope).fixed };
  return givableFrom({ ...funded, spending: spent, at: spent.at }, { cap, isFixedOnly }, [])?.value;
}

/** Stored too, for where nothing is recalculated: Protected View of Excel, previews. */
export function givableCell(layout: MoneyLayout, envelope: Envelope, yes: string): SheetCell {
  const now = givableNow(layout, envelope);
  return formula(
    givableFormula(layout, envelope, yes),
    now === undefined ? '' : eurosOf(now),
    'amount',
    'faint',
  );
}
