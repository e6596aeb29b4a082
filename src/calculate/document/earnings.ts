/** What a year earns, envelope by envelope, and indicator by indicator. */
import { isZero } from '../../amounts/money.ts';
import type { Explained } from '../../law/explained.ts';
import {
  amount,
  type Column,
  count,
  none,
  rate,
  type Table,
  table,
  text,
  type Value,
} from '../../output/document.ts';
import { envelopeNames } from '../../output/names.ts';
import { type Phrase, phrase, type Words } from '../../output/phrase.ts';
import type { IndicatorResult, MissionResult, YearResult } from '../result.ts';

export const inEuros = phrase('En euros', 'In euros');
export const totalWord = phrase('Total', 'Total');
const ceilingHead = phrase('Plafond', 'Ceiling');
const attainmentHead = { head: phrase('Atteinte', 'Attainment') };
const pendingHead = { head: phrase('En attente', 'Pending') };

const planWords = {
  initial: phrase('1er plan', 'first plan'),
  update: phrase('plan mis à jour', 'plan update'),
  none: phrase('sans plan', 'no plan'),
} as const satisfies Readonly<Record<NonNullable<MissionResult['plan']>, Phrase>>;

/** The crisis mission also says which plan is paid, where there is room. */
function missionName({ mission, plan }: MissionResult): Words {
  const { long, short } = envelopeNames[mission];
  if (plan === undefined) return { long, short };
  return { long: phrase(`${long.fr}, ${planWords[plan].fr}`, `${long.en}, ${planWords[plan].en}`), short };
}

type Line = MissionResult | 'operations' | 'total';

/** A column says one thing of a mission, another of operations and of the total. */
const of =
  (mission: (result: MissionResult) => Value | undefined, operations: Value, total?: Value) =>
  (line: Line): Value | undefined => {
    if (line === 'operations') return operations;
    return line === 'total' ? total : mission(line);
  };

const unless = (isSilent: boolean, value: Explained): Value => (isSilent ? none : amount(value));

export function earningsTable({ operations, missions, totals, period }: YearResult): Table {
  const isPartial =
    period !== undefined && missions.some(({ days }) => days !== undefined && days !== period.daysOfYear);
  const days: Column<Line> = {
    head: phrase('Jours', 'Days'),
    isWideOnly: true,
    drop: 1,
    of: (line) => (typeof line === 'string' || line.days === undefined ? undefined : count(line.days)),
  };
  const pending: Column<Line> = {
    ...pendingHead,
    drop: 5,
    of: of(
      ({ variable }) => unless(isZero(variable.pending.value), variable.pending),
      none,
      amount(totals.pending),
    ),
  };
  return table<Line>({
    rows: ['operations', ...missions, 'total'],
    tone: (line) => (line === 'total' ? 'total' : undefined),
    leastFirst: 15,
    columns: [
      {
        head: inEuros,
        of: of((mission) => text(missionName(mission)), text(envelopeNames.operations), text(totalWord)),
      },
      ...(isPartial ? [days] : []),
      {
        head: ceilingHead,
        drop: 3,
        of: of((mission) => amount(mission.ceiling), amount(operations.ceiling), amount(totals.ceiling)),
      },
      { ...attainmentHead, drop: 2, of: of(({ variable }) => rate(variable.attainmentRate), none) },
      {
        head: phrase('Volet fixe', 'Fixed part'),
        short: phrase('Fixe', 'Fixed'),
        drop: 4,
        of: of(({ fixed }) => amount(fixed.entitled), none, amount(totals.fixed)),
      },
      {
        head: phrase('Volet variable', 'Variable part'),
        short: phrase('Variable', 'Variable'),
        drop: 4,
        of: of(
          ({ variable: { ceiling, entitled } }) =>
            unless(isZero(ceiling.value) && isZero(entitled.value), entitled),
          none,
          amount(totals.variable),
        ),
      },
      {
        head: totalWord,
        of: of(({ entitled }) => amount(entitled), amount(operations.entitled), amount(totals.entitled)),
      },
      ...(isZero(totals.pending.value) ? [] : [pending]),
    ],
  });
}

const hasPending = ({ pending }: IndicatorResult): boolean => !isZero(pending.value);

/** Each indicator that the file gives, under its mission; undefined without any. What is simulated is not called earned. */
export function indicatorsTable(
  { missions }: YearResult,
  isSimulated = missions.some(({ variable }) => variable.isSimulated),
): Table | undefined {
  const shown = missions.filter(({ indicators }) => indicators.length > 0);
  if (shown.length === 0) return undefined;
  type Row = MissionResult | IndicatorResult;
  const ofIndicator =
    (say: (indicator: IndicatorResult) => Value) =>
    (row: Row): Value | undefined =>
      'mission' in row ? undefined : say(row);
  const pending: Column<Row> = {
    head: pendingHead.head,
    drop: 3,
    of: ofIndicator((indicator) => unless(!hasPending(indicator), indicator.pending)),
  };
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
      { ...attainmentHead, drop: 1, of: ofIndicator(({ attainmentRate }) => rate(attainmentRate)) },
      {
        head: isSimulated ? phrase('Simulé', 'Simulated') : phrase('Acquis', 'Earned'),
        of: ofIndicator((row) => unless(hasPending(row) && isZero(row.entitled.value), row.entitled)),
      },
      ...(shown.some(({ indicators }) => indicators.some(hasPending)) ? [pending] : []),
    ],
  });
}
