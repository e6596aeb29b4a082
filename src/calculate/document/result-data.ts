/**
 * A result for spreadsheets and programs: a row for operations, for each mission's fixed part and for its variable part, or
 * each of its indicators. Every column of amounts adds up to the year's total: nothing stands twice, and no total stands
 * among the rows.
 */

import { isZero, zero } from '../../amounts/money.ts';
import { difference, sum } from '../../law/explained.ts';
import type { PartName } from '../../law/label.ts';
import { partWords } from '../../law/label.ts';
import { phrase } from '../../law/language.ts';
import type { Envelope } from '../../law/mission.ts';
import { weaker } from '../../law/scale.ts';
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
  /** The part, or the indicator. */
  readonly of: EnvelopePart & Partial<VariablePart>;
}

/** What indicators share out of a variable part, and what none of them can earn. */
function variableLines(common: Omit<DataLine, 'of'>, { variable, indicators }: MissionResult): DataLine[] {
  const line = { ...common, part: 'variable' } as const;
  if (indicators.length === 0) {
    const { ceiling, entitled, pending } = variable;
    const isEmpty = [ceiling, entitled, pending].every(({ value }) => isZero(value));
    return isEmpty ? [] : [{ ...line, of: variable }];
  }
  const { label } = variable.ceiling;
  const shared = indicators.map((of) => ({ ...line, indicator: of.name, of }));
  const all = sum(
    label,
    indicators.map(({ ceiling }) => ceiling),
  );
  const rest = difference(label, variable.ceiling, all);
  return isZero(rest.value)
    ? shared
    : [...shared, { ...line, of: { ceiling: rest, entitled: sum(label, []) } }];
}

const linesOf = (year: YearResult): DataLine[] => [
  { year, envelope: 'operations', of: year.operations },
  ...year.missions.flatMap((mission): DataLine[] => {
    const common = { year, envelope: mission.mission, mission };
    return [{ ...common, part: 'fixed', of: mission.fixed }, ...variableLines(common, mission)];
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
      { head: phrase('plafond', 'ceiling'), of: ({ of }) => cents(of.ceiling.value) },
      {
        head: phrase('taux_atteinte', 'attainment_rate'),
        of: ({ of: { attainmentRate: rate } }) => (rate === undefined ? undefined : { kind: 'rate', rate }),
      },
      { head: phrase('acquis', 'entitled'), of: ({ of }) => cents(of.entitled.value) },
      { head: phrase('en_attente', 'pending'), of: ({ of }) => cents(of.pending?.value ?? zero) },
      {
        head: phrase('statut', 'status'),
        of: ({ indicator, of: { ceiling, entitled } }) => {
          // A result not known yet is as sure as what it may earn.
          const status = indicator === undefined ? ceiling.status : weaker(ceiling.status, entitled.status);
          return code(status, statusNames[status]);
        },
      },
      { head: simulatedHead, isShown: isSupposed, of: ({ of }) => yesOrNo(of.isSimulated === true) },
    ],
  });
