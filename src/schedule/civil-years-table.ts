/** What is received and what is earned in each calendar year. */

import { add, subtract } from '../amounts/money.ts';
import { earnedHead, totalWord } from '../calculate/document/earnings.ts';
import { simulatedHead } from '../calculate/document/result-data.ts';
import { scalesOf } from '../calculate/document/year-heading.ts';
import type { ContractResult } from '../calculate/result.ts';
import { type Explained, sum } from '../law/explained.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { scaleName } from '../law/scale.ts';
import { type Table, table } from '../output/document.ts';
import { plainEuros } from '../output/format.ts';
import { both } from '../output/phrase.ts';
import { amount, calculated, cents, count, text, yesOrNo } from '../output/value.ts';
import { dataHeads } from './payments-table.ts';
import type { CivilYear } from './shown-schedule.ts';

const civilHeads = {
  cash: {
    head: phrase('Encaissé dans l’année', 'Received in the year'),
    short: phrase('Encaissé', 'Received'),
  },
  outstanding: {
    head: phrase('Reste à recevoir au 31 décembre', 'To be received on 31 December'),
    short: phrase('À recevoir au 31/12', 'Due on 31 Dec'),
  },
} as const;
const partlyProjected = phrase('en partie projeté', 'partly projected');

/** What a calendar year yields is called earned only where nothing in the table is supposed or projected. */
const accruedWord = (years: readonly CivilYear[]): Phrase =>
  earnedHead(
    years.some(({ isSimulated }) => isSimulated),
    years.some(({ isProjected }) => isProjected),
  );

export function civilNote(years: readonly CivilYear[]): Phrase {
  const { fr, en } = accruedWord(years);
  return phrase(
    `${fr}\u00a0: ce que rapporte chaque exercice, chaque part étant répartie sur les jours où elle court (une mission, à partir de son propre début). À recevoir\u00a0: ${fr.toLowerCase()} moins encaissé depuis le début\u00a0; un montant négatif est perçu d’avance.`,
    `${en}: what each contract year yields, each part spread over the days it runs (a mission, from its own start). To be received: ${en.toLowerCase()} less received since the beginning; a negative amount was received early.`,
  );
}

const byDays = phrase(' au jour près', ', by days');

/** In a workbook what is still to be received goes on from the row above, with what the year earns less what it receives. */
export function civilYearsTable(years: readonly CivilYear[]): Table {
  const accrued = accruedWord(years);
  /** Before the first year shown. */
  const before = ({ outstanding, accrued, cash }: CivilYear): string =>
    plainEuros(add(subtract(outstanding.value, accrued.value), cash.value));
  const totalOf = (of: (year: CivilYear) => Explained) => amount(sum({ name: 'settled' }, years.map(of)));
  return table({
    rows: years,
    leastFirst: 4,
    columns: [
      {
        head: phrase('Année civile', 'Calendar year'),
        of: ({ year }) => ({ kind: 'count', count: year, isCalendarYear: true }),
        total: text(totalWord),
      },
      {
        key: 'cash',
        ...civilHeads.cash,
        isSummed: true,
        of: ({ cash }) => amount(cash),
        total: totalOf(({ cash }) => cash),
      },
      {
        key: 'accrued',
        head: both((lang) => accrued[lang] + byDays[lang]),
        short: accrued,
        isSummed: true,
        of: ({ accrued }) => amount(accrued),
        total: totalOf(({ accrued }) => accrued),
      },
      {
        key: 'outstanding',
        ...civilHeads.outstanding,
        drop: 1,
        of: (year) =>
          calculated(amount(year.outstanding), (at) => {
            const above = year === years[0] ? before(year) : at('outstanding', -1);
            return `ROUND(${above}+${at('accrued')}-${at('cash')},2)`;
          }),
      },
      {
        head: phrase('', ''),
        align: 'left',
        drop: 2,
        isShown: years.some(({ isProjected }) => isProjected),
        of: ({ isProjected }) => (isProjected ? text(partlyProjected) : undefined),
      },
    ],
  });
}

interface Civil extends CivilYear {
  readonly result: ContractResult;
}

export const civilYearsData = (
  contracts: readonly { readonly result: ContractResult; readonly years: readonly CivilYear[] }[],
  isSupposed: boolean,
): Table =>
  table<Civil>({
    rows: contracts.flatMap(({ result, years }) => years.map((year) => ({ ...year, result }))),
    columns: [
      { head: phrase('annee_civile', 'calendar_year'), of: ({ year }) => count(year) },
      { head: phrase('encaisse', 'received'), of: ({ cash }) => cents(cash.value) },
      { head: phrase('acquis', 'earned'), of: ({ accrued }) => cents(accrued.value) },
      { head: phrase('a_recevoir', 'to_be_received'), of: ({ outstanding }) => cents(outstanding.value) },
      { head: dataHeads.projected, of: ({ isProjected }) => yesOrNo(isProjected) },
      { head: dataHeads.name, of: ({ result }) => text(result.contract.cpts.name.value) },
      {
        head: dataHeads.scale,
        of: ({ result }) => text(scalesOf(result.years).map(scaleName).join(', ')),
      },
      { head: dataHeads.file, of: ({ result }) => text(result.contract.cpts.name.at.source.name) },
      { head: simulatedHead, isShown: isSupposed, of: ({ isSimulated }) => yesOrNo(isSimulated) },
    ],
  });
