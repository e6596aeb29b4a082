/**
 * A result for spreadsheets and programs: a row for operations, for each mission's fixed part and for its variable part, or
 * each of its indicators. Every column of amounts adds up to the year's total: nothing stands twice, and no total stands
 * among the rows.
 */
import type { CalendarDate } from '../../amounts/calendar.ts';
import { type Cents, isZero, subtract, total, zero } from '../../amounts/money.ts';
import type { Ratio } from '../../amounts/ratio.ts';
import { type Status, weaker } from '../../law/scale.ts';
import { cents, code, count, date, type Table, table, text, yesOrNo } from '../../output/document.ts';
import { envelopeNames, statusNames } from '../../output/names.ts';
import { both, phrase } from '../../output/phrase.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import type { MissionResult, YearResult } from '../result.ts';

interface Line {
  readonly year: YearResult;
  readonly envelope: 'operations' | MissionResult['mission'];
  readonly part?: 'fixed' | 'variable';
  readonly indicator?: string;
  readonly started?: CalendarDate | undefined;
  readonly days?: number | undefined;
  readonly ceiling: Cents;
  readonly rate?: Ratio | undefined;
  readonly entitled: Cents;
  readonly pending: Cents;
  readonly status: Status;
}

/** What indicators share out of a variable part, and what none of them can earn. */
function variableLines(
  year: YearResult,
  { mission, variable, indicators, started, days }: MissionResult,
): Line[] {
  const { status } = variable;
  const common = {
    year,
    envelope: mission,
    part: 'variable',
    status,
    started: started?.value,
    days,
  } as const;
  if (indicators.length === 0) {
    const { ceiling, entitled, pending, attainmentRate: rate } = variable;
    const amounts = { ceiling: ceiling.value, entitled: entitled.value, pending: pending.value };
    return Object.values(amounts).every(isZero) ? [] : [{ ...common, ...amounts, rate }];
  }
  const shared = indicators.map(
    ({ name, ceiling, entitled, pending, attainmentRate: rate }): Line => ({
      ...common,
      indicator: name,
      ceiling: ceiling.value,
      entitled: entitled.value,
      pending: pending.value,
      rate,
      // A result not known yet is as sure as what it may earn.
      status: weaker(ceiling.status, entitled.status),
    }),
  );
  const rest = subtract(variable.ceiling.value, total(shared.map(({ ceiling }) => ceiling)));
  return isZero(rest) ? shared : [...shared, { ...common, ceiling: rest, entitled: zero, pending: zero }];
}

const linesOf = (year: YearResult): Line[] => [
  {
    year,
    envelope: 'operations',
    ceiling: year.operations.ceiling.value,
    entitled: year.operations.entitled.value,
    pending: zero,
    status: year.operations.status,
  },
  ...year.missions.flatMap((mission): Line[] => [
    {
      year,
      envelope: mission.mission,
      part: 'fixed',
      started: mission.started?.value,
      days: mission.days,
      ceiling: mission.fixed.ceiling.value,
      entitled: mission.fixed.entitled.value,
      pending: zero,
      status: mission.fixed.status,
    },
    ...variableLines(year, mission),
  ]),
];

const partNames = {
  fixed: phrase(', volet fixe', ', fixed part'),
  variable: phrase(', volet variable', ', variable part'),
} as const;

/** The rows of these years. `file`: the path that the result was read from. */
export const resultDataTable = (file: string, name: string, years: readonly YearResult[]): Table =>
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
                envelopeNames[envelope].long[lang] + (part === undefined ? '' : partNames[part][lang]),
            ),
          ),
      },
      {
        head: phrase('indicateur', 'indicator'),
        of: ({ indicator }) => (indicator === undefined ? undefined : text(indicator)),
      },
      { head: phrase('debut', 'started'), of: ({ started }) => started && date(started) },
      { head: phrase('jours', 'days'), of: ({ days }) => (days === undefined ? undefined : count(days)) },
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
    ],
  });

/** The heads alone. */
export const emptyDataTable = resultDataTable('', '', []);
