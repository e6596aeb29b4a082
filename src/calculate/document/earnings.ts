/** What years earn, envelope by envelope, and indicator by indicator. */

import { isZero } from '../../amounts/money.ts';
import { type Explained, sum } from '../../law/explained.ts';
import { type PartName, partWords } from '../../law/label.ts';
import { type Phrase, phrase } from '../../law/language.ts';
import type { CrisisPlan } from '../../law/mission.ts';
import { type Table, table } from '../../output/document.ts';
import { shortDate } from '../../output/format.ts';
import { envelopeNames } from '../../output/names.ts';
import { both, capitalised, type Words } from '../../output/phrase.ts';
import { amount, count, none, rate, text, type Value } from '../../output/value.ts';
import { type IndicatorResult, isSimulatedYear, type MissionResult, type YearResult } from '../result.ts';

export const inEuros = phrase('En euros', 'In euros');
export const totalWord = phrase('Total', 'Total');
const ceilingHead = phrase('Plafond', 'Ceiling');
const attainmentHead = phrase('Atteinte', 'Attainment');
const pendingHead = phrase('En attente', 'Pending');
const headOf = (part: PartName) => ({
  head: capitalised(partWords[part].long),
  short: capitalised(partWords[part].short),
});
const [fixedHead, variableHead] = [headOf('fixed'), headOf('variable')];

/** What these columns are called, in workbooks too. What is simulated is not called earned. */
export const earningHeads = {
  ceiling: ceilingHead,
  attainment: attainmentHead,
  fixed: fixedHead.head,
  variable: variableHead.head,
  earned: phrase('Acquis', 'Earned'),
  simulated: phrase('Simulé', 'Simulated'),
  forecast: phrase('Prévu', 'Forecast'),
  pending: pendingHead,
} as const;

/** What is not earned is not called so: what rests on an assumed rate, or years that the file does not describe. */
export function earnedHead(isSimulated: boolean, isProjected = false): Phrase {
  if (isSimulated) return earningHeads.simulated;
  return isProjected ? earningHeads.forecast : earningHeads.earned;
}

const planWords: Readonly<Record<CrisisPlan, Phrase>> = {
  initial: phrase('1er plan', 'first plan'),
  update: phrase('plan mis à jour', 'plan update'),
  none: phrase('sans plan', 'no plan'),
};

/** The crisis mission also says which plan is paid, where there is room. */
function missionName({ mission, plan }: Pick<MissionResult, 'mission' | 'plan'>): Words {
  const { long, short } = envelopeNames[mission];
  if (plan === undefined) return { long, short };
  return { long: phrase(`${long.fr}, ${planWords[plan].fr}`, `${long.en}, ${planWords[plan].en}`), short };
}

const unless = (isSilent: boolean, value: Explained): Value => (isSilent ? none : amount(value));

export function earningsTable({ operations, missions, totals, period }: YearResult): Table {
  const isPartial =
    period !== undefined && missions.some(({ days }) => days !== undefined && days !== period.daysOfYear);
  const isPending = !isZero(totals.pending.value);
  const ofOperations = {
    name: envelopeNames.operations,
    ...operations,
    days: undefined,
    attainment: none,
    fixed: none,
    variable: none,
    pending: none,
  };
  const ofMissions = missions.map(({ variable, fixed, ...mission }) => ({
    ...mission,
    name: missionName(mission),
    attainment: rate(variable.attainmentRate),
    fixed: amount(fixed.entitled),
    variable: unless(isZero(variable.ceiling.value) && isZero(variable.entitled.value), variable.entitled),
    pending: unless(isZero(variable.pending.value), variable.pending),
  }));
  const together = {
    name: totalWord,
    ...totals,
    days: undefined,
    attainment: undefined,
    fixed: amount(totals.fixed),
    variable: amount(totals.variable),
    pending: amount(totals.pending),
  };
  return table({
    rows: [ofOperations, ...ofMissions, together],
    tone: (line) => (line === together ? 'total' : undefined),
    leastFirst: 15,
    columns: [
      { head: inEuros, of: ({ name }) => text(name) },
      {
        head: phrase('Jours', 'Days'),
        isWideOnly: true,
        drop: 1,
        isShown: isPartial,
        of: ({ days }) => (days === undefined ? undefined : count(days)),
      },
      // What is pending says what can still be earned.
      { head: ceilingHead, drop: isPending ? 2 : 3, of: ({ ceiling }) => amount(ceiling) },
      { head: attainmentHead, drop: isPending ? 3 : 2, of: ({ attainment }) => attainment },
      { ...fixedHead, drop: 4, of: ({ fixed }) => fixed },
      { ...variableHead, drop: 4, of: ({ variable }) => variable },
      { head: totalWord, of: ({ entitled }) => amount(entitled) },
      { head: pendingHead, drop: 5, isShown: isPending, of: ({ pending }) => pending },
    ],
  });
}

function yearName({ year, period, isProjected }: YearResult): Words {
  const projected = isProjected ? phrase(', projeté', ', projected') : phrase('', '');
  const short = phrase(`${year}${projected.fr}`, `${year}${projected.en}`);
  if (period === undefined) return short;
  const [from, to] = [period.from, period.to].map((day) => both((lang) => shortDate(day, lang)));
  return { long: both((lang) => `${short[lang]} (${from?.[lang]} – ${to?.[lang]})`), short };
}

/** Several years, a row each, and what they come to. */
export function yearsTable(years: readonly YearResult[]): Table {
  const column = (pick: (totals: YearResult['totals']) => Explained) => ({
    of: ({ totals }: YearResult) => amount(pick(totals)),
    total: amount(
      sum(
        { name: 'entitled' },
        years.map(({ totals }) => pick(totals)),
      ),
    ),
  });
  const hasPending = years.some(({ totals }) => !isZero(totals.pending.value));
  return table({
    rows: years,
    leastFirst: 10,
    columns: [
      {
        head: phrase('Exercice', 'Year'),
        align: 'left',
        of: (year) => text(yearName(year)),
        total: text(totalWord),
      },
      { head: ceilingHead, drop: 1, ...column(({ ceiling }) => ceiling) },
      { head: envelopeNames.operations.long, drop: 2, ...column(({ operations }) => operations) },
      { ...fixedHead, drop: 3, ...column(({ fixed }) => fixed) },
      { ...variableHead, drop: 3, ...column(({ variable }) => variable) },
      { head: totalWord, ...column(({ entitled }) => entitled) },
      { head: pendingHead, drop: 4, isShown: hasPending, ...column(({ pending }) => pending) },
    ],
  });
}

const hasPending = ({ pending }: IndicatorResult): boolean => !isZero(pending.value);

/** Each indicator that the file gives, under its mission; undefined without any. What is simulated is not called earned. */
export function indicatorsTable(year: YearResult, isSimulated = isSimulatedYear(year)): Table | undefined {
  const { missions } = year;
  const shown = missions.filter(({ indicators }) => indicators.length > 0);
  if (shown.length === 0) return undefined;
  type Row = MissionResult | IndicatorResult;
  const ofIndicator =
    (say: (indicator: IndicatorResult) => Value) =>
    (row: Row): Value | undefined =>
      'mission' in row ? undefined : say(row);
  return table<Row>({
    rows: shown.flatMap((mission) => [mission, ...mission.indicators]),
    tone: (row) => ('mission' in row ? 'group' : undefined),
    leastFirst: 24,
    columns: [
      {
        head: phrase('Indicateurs', 'Indicators'),
        of: (row) => text('mission' in row ? envelopeNames[row.mission] : `  ${row.name}`),
      },
      { head: ceilingHead, drop: 2, of: ofIndicator(({ ceiling }) => amount(ceiling)) },
      { head: attainmentHead, drop: 1, of: ofIndicator(({ attainmentRate }) => rate(attainmentRate)) },
      {
        head: earnedHead(isSimulated),
        of: ofIndicator((row) => unless(hasPending(row) && isZero(row.entitled.value), row.entitled)),
      },
      {
        head: pendingHead,
        drop: 3,
        isShown: shown.some(({ indicators }) => indicators.some(hasPending)),
        of: ofIndicator((indicator) => unless(!hasPending(indicator), indicator.pending)),
      },
    ],
  });
}
