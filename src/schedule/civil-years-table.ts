/** What is received and what is earned in each calendar year. */
import { total } from '../amounts/money.ts';
import { earnedHead, totalWord } from '../calculate/document/earnings.ts';
import { simulatedHead } from '../calculate/document/result-data.ts';
import { scalesOf } from '../calculate/document/year-heading.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { type Table, table } from '../output/document.ts';
import { both, type Phrase, phrase } from '../output/phrase.ts';
import { type Amount, amount, cents, count, marked, text, yesOrNo } from '../output/value.ts';
import { dataHeads, scaleName } from './payments-table.ts';
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

/** A sum is marked where one of its amounts is. */
export const markedSum = (amounts: readonly Explained[]): Amount =>
  marked(
    total(amounts.map(({ value }) => value)),
    amounts.some((each) => amount(each).isUncertain === true),
  );

export function civilYearsTable(years: readonly CivilYear[]): Table {
  const accrued = accruedWord(years);
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
        ...civilHeads.cash,
        isSummed: true,
        of: ({ cash }) => amount(cash),
        total: markedSum(years.map(({ cash }) => cash)),
      },
      {
        head: both((lang) => accrued[lang] + byDays[lang]),
        short: accrued,
        isSummed: true,
        of: ({ accrued }) => amount(accrued),
        total: markedSum(years.map(({ accrued }) => accrued)),
      },
      { ...civilHeads.outstanding, drop: 1, of: ({ outstanding }) => amount(outstanding) },
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
