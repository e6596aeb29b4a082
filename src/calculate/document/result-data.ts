/**
 * A result for spreadsheets and programs: a row for operations, for each mission's fixed part and for its variable part, or
 * each of its indicators. Every column of amounts adds up to the year's total: nothing stands twice, and no total stands
 * among the rows.
 */

import { type Cents, isZero, subtract, total, zero } from '../../amounts/money.ts';
import type { Ratio } from '../../amounts/ratio.ts';
import type { PartName } from '../../law/label.ts';
import { partWords } from '../../law/label.ts';
import { phrase } from '../../law/language.ts';
import type { Envelope } from '../../law/mission.ts';
import { type Status, weaker } from '../../law/scale.ts';
import { type Table, table } from '../../output/document.ts';
import { envelopeNames, statusNames } from '../../output/names.ts';
import { both } from '../../output/phrase.ts';
import { cents, code, count, date, text, yesOrNo } from '../../output/value.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import type { EnvelopePart, MissionResult, VariablePart, YearResult } from '../result.ts';

interface DataLine {
  readonly year: YearResult;
  readonly envelope: Envelope;
  /** Absent for operations, which have one. */
  readonly part?: PartName;
  readonly indicator?: string;
  readonly mission?: MissionResult;
  readonly ceiling: Cents;
  readonly rate?: Ratio | undefined;
  readonly entitled: Cents;
  readonly pending: Cents;
  readonly status: Status;
  /** True when its result is not known yet and was filled by an assumed rate. */
  readonly isSimulated?: boolean;
}

type Earned = Pick<EnvelopePart, 'ceiling' | 'entitled'> &
  Partial<Pick<VariablePart, 'pending' | 'attainmentRate' | 'isSimulated'>>;

/** A result not known yet is as sure as what it may earn. */
const amountsOf = ({ ceiling, entitled, pending, attainmentRate, isSimulated = false }: Earned) => ({
  ceiling: ceiling.value,
  entitled: entitled.value,
  pending: pending?.value ?? zero,
  rate: attainmentRate,
  status: weaker(ceiling.status, entitled.status),
  isSimulated,
});

/** What indicators share out of a variable part, and what none of them can earn. */
function variableLines(
  common: Pick<DataLine, 'year' | 'envelope' | 'mission'>,
  of: MissionResult,
): DataLine[] {
  const { variable, indicators } = of;
  const line = { ...common, part: 'variable', status: variable.status } as const;
  const { ceiling, entitled, pending, isSimulated } = amountsOf(variable);
  if (indicators.length === 0) {
    const isEmpty = [ceiling, entitled, pending].every(isZero);
    return isEmpty
      ? []
      : [{ ...line, ceiling, entitled, pending, isSimulated, rate: variable.attainmentRate }];
  }
  const shared = indicators.map((one) => ({ ...line, indicator: one.name, ...amountsOf(one) }));
  const rest = subtract(ceiling, total(shared.map((one) => one.ceiling)));
  return isZero(rest) ? shared : [...shared, { ...line, ceiling: rest, entitled: zero, pending: zero }];
}

const linesOf = (year: YearResult): DataLine[] => [
  { year, envelope: 'operations', ...amountsOf(year.operations), status: year.operations.status },
  ...year.missions.flatMap((mission): DataLine[] => {
    const common = { year, envelope: mission.mission, mission };
    const { fixed } = mission;
    return [
      { ...common, part: 'fixed', ...amountsOf(fixed), status: fixed.status },
      ...variableLines(common, mission),
    ];
  }),
];

/** Says of each row whether its amount is a simulation; only a table of results at an assumed rate has it. */
export const simulatedHead = phrase('simule', 'simulated');

/** The rows of these years. `file`: the path that the result was read from; `isSupposed`: a rate was assumed. */
export const resultDataTable = (
  file: string,
  name: string,
  years: readonly YearResult[],
  isSupposed: boolean,
): Table =>
  table({
    rows: years.flatMap(linesOf),
    columns: [
      { head: phrase('fichier', 'file'), of: () => text(file) },
      { head: phrase('cpts', 'name'), of: () => text(name) },
      { head: phrase('taille', 'size_tier'), of: ({ year }) => count(year.sizeTier.value) },
      { head: phrase('exercice', 'year'), of: ({ year }) => count(year.year) },
      { head: phrase('du', 'from'), of: ({ year }) => year.period && date(year.period.from) },
      { head: phrase('au', 'to'), of: ({ year }) => year.period && date(year.period.to) },
      { head: phrase('projete', 'projected'), of: ({ year }) => yesOrNo(year.isProjected) },
      { head: phrase('bareme', 'scale'), of: ({ year }) => text(year.scale.id) },
      {
        head: phrase('ligne', 'line'),
        of: ({ envelope, part }) =>
          code(
            part === undefined ? envelope : `${envelope}.${part}`,
            both((lang) => keyWord(envelope, lang) + (part === undefined ? '' : `.${keyWord(part, lang)}`)),
          ),
      },
      {
        head: phrase('libelle', 'label'),
        of: ({ envelope, part }) =>
          text(
            both(
              (lang) =>
                envelopeNames[envelope].long[lang] +
                (part === undefined ? '' : `, ${partWords[part].long[lang]}`),
            ),
          ),
      },
      {
        head: phrase('indicateur', 'indicator'),
        of: ({ indicator }) => (indicator === undefined ? undefined : text(indicator)),
      },
      {
        head: phrase('debut', 'started'),
        of: ({ mission }) => mission?.started && date(mission.started.value),
      },
      {
        head: phrase('jours', 'days'),
        of: ({ mission }) => (mission?.days === undefined ? undefined : count(mission.days)),
      },
      { head: phrase('plafond', 'ceiling'), of: ({ ceiling }) => cents(ceiling) },
      {
        head: phrase('taux_atteinte', 'attainment_rate'),
        of: ({ rate }) => (rate === undefined ? undefined : { kind: 'rate', rate }),
      },
      { head: phrase('acquis', 'entitled'), of: ({ entitled }) => cents(entitled) },
      { head: phrase('en_attente', 'pending'), of: ({ pending }) => cents(pending) },
      {
        head: phrase('statut', 'status'),
        of: ({ status }) => code(status, statusNames[status]),
      },
      ...(isSupposed
        ? [{ head: simulatedHead, of: ({ isSimulated = false }: DataLine) => yesOrNo(isSimulated) }]
        : []),
    ],
  });
