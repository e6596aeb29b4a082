/** The transfers of a year, beside its envelopes: those that the file states, and those of the plan. */
import type { Transfer } from '../calculate/result.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { amountOrNothing, formula, free, input } from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { type MoneyCells, type MoneyYear, rowOf, statedCells } from './fungibility-year.ts';
import { plannedCount } from './transfer-steps.ts';

/** A transfer of the plan, which its steps find; nothing where there is none. */
function plannedCells({ steps, figures }: MoneyYear, index: number, now: Transfer | undefined): MoneyCells {
  const { lang } = figures;
  const at = (column: string): string => steps.outer(steps.at(column, steps.next() + 1 + index));
  const nameOf = (envelope: Envelope): string => envelopeNames[envelope].short[lang];
  const nameIn = (column: string): string =>
    `CHOOSE(${at(column)},${envelopes.map((one) => `"${nameOf(one)}"`).join(',')})`;
  const way = now === undefined ? '' : `${nameOf(now.from)} → ${nameOf(now.to)}`;
  const isNone = `${at('amount')}=0`;
  return {
    transfer: {
      ...formula(`IF(${isNone},"",${nameIn('from')}&" → "&${nameIn('to')})`, way, 'words'),
      align: 'indent',
    },
    moved: amountOrNothing(`IF(${isNone},"",${at('amount')})`, now?.amount.value),
  };
}

/** Transfers that the file states, which may be changed; those of the plan; and once stated ones take too much, that they do. */
export function transferCells(context: MoneyYear): MoneyCells[] {
  const { year, stated, sheet, figures } = context;
  const { lang } = figures;
  const planned = year.fungibility.transfers.filter(({ isStated }) => !isStated);
  const nameOf = (envelope: Envelope): string => envelopeNames[envelope].short[lang];
  return [
    ...stated.map(({ from, to, reason, amount: moved }): MoneyCells => {
      const way = `${nameOf(from)} → ${nameOf(to)}${reason === undefined ? '' : ` (${reason})`}`;
      const label = phrase(`Indiqué\u00a0: ${way}`, `Stated: ${way}`)[lang];
      return { transfer: { ...free(label), align: 'indent' }, moved: input('money', eurosOf(moved.value)) };
    }),
    ...Array.from({ length: plannedCount(year) }, (_, index) => plannedCells(context, index, planned[index])),
    ...[...new Set(stated.map(({ from }) => from))].map((from): MoneyCells => {
      const row = rowOf(context, from);
      const [spent, givable] = [sheet.at('spent', row), sheet.at('givable', row)];
      const isAbove = `AND(${spent}<>"",SUM(${statedCells(context, 'from', from).join(',')})>${givable})`;
      const said = phrase(
        `Au-dessus du donnable\u00a0: ${nameOf(from)}`,
        `Above what may be given: ${nameOf(from)}`,
      );
      const warning = formula(`IF(${isAbove},"${said[lang]}","")`, '', 'words', 'note');
      return { transfer: { ...warning, align: 'indent' } };
    }),
  ];
}
