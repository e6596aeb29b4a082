/**
 * A result for spreadsheets: a row for operations, for each mission's fixed part and for its variable part, or each of its
 * indicators. Every column of amounts adds up to the year's total: nothing stands twice, and no total stands among the rows.
 */
import { type CalendarDate, dateToIso } from '../base/calendar.ts';
import type { Cents } from '../base/money.ts';
import { compareCents, isZero, subtract, total, zero } from '../base/money.ts';
import { type Ratio, ratioToDecimal } from '../base/ratio.ts';
import type { ContractResult, MissionResult, YearResult } from '../domain/result.ts';
import { type Status, weaker } from '../domain/status.ts';
import { type KeyName, keyWord } from '../domain/vocabulary.ts';
import {
  amountOf,
  type CsvCell,
  type CsvDialect,
  csvHead,
  csvLine,
  decimalOf,
  emptyCell,
  numberOf,
  textOf,
} from '../output/csv.ts';
import { envelopeNames } from '../output/envelopes.ts';
import { statusNames } from '../output/statuses.ts';
import { shortDate } from './schedule/page.ts';
import { resultCsvWords } from './words/result-csv.ts';

interface Line {
  readonly envelope: KeyName & ('operations' | MissionResult['mission']);
  readonly part?: 'fixed' | 'variable';
  readonly indicator?: string;
  readonly started?: CalendarDate;
  readonly days?: number;
  readonly ceiling: Cents;
  readonly rate?: Ratio;
  readonly entitled: Cents;
  readonly pending: Cents;
  readonly status: Status;
}

export const resultCsvHead = (dialect: CsvDialect): string => csvHead(resultCsvWords[dialect].heads, dialect);

/** What indicators share out of a variable part, and what none of them can earn. */
function variableLines(mission: MissionResult): Line[] {
  const { variable, indicators } = mission;
  const common = {
    envelope: mission.mission,
    part: 'variable' as const,
    status: variable.status,
    ...runOf(mission),
  };
  const rateOf = (rate: Ratio | undefined) => (rate === undefined ? {} : { rate });
  if (indicators.length === 0) {
    const { ceiling, entitled, pending, attainmentRate } = variable;
    const amounts = { ceiling: ceiling.value, entitled: entitled.value, pending: pending.value };
    const isNothing = Object.values(amounts).every(isZero);
    return isNothing ? [] : [{ ...common, ...amounts, ...rateOf(attainmentRate) }];
  }
  const shared = indicators.map(
    ({ name, ceiling, entitled, pending, attainmentRate }): Line => ({
      ...common,
      indicator: name,
      ceiling: ceiling.value,
      entitled: entitled.value,
      pending: pending.value,
      // A result not known yet is as sure as what it may earn.
      status: weaker(ceiling.status, entitled.status),
      ...rateOf(attainmentRate),
    }),
  );
  const rest = subtract(variable.ceiling.value, total(shared.map(({ ceiling }) => ceiling)));
  const left: Line[] =
    compareCents(rest, zero) === 0 ? [] : [{ ...common, ceiling: rest, entitled: zero, pending: zero }];
  return [...shared, ...left];
}

const runOf = ({ started, days }: MissionResult) => ({
  ...(started === undefined ? {} : { started: started.value }),
  ...(days === undefined ? {} : { days }),
});

const linesOf = ({ operations, missions }: YearResult): Line[] => [
  {
    envelope: 'operations',
    ceiling: operations.ceiling.value,
    entitled: operations.entitled.value,
    pending: zero,
    status: operations.status,
  },
  ...missions.flatMap((mission): Line[] => [
    {
      envelope: mission.mission,
      part: 'fixed',
      ...runOf(mission),
      ceiling: mission.fixed.ceiling.value,
      entitled: mission.fixed.entitled.value,
      pending: zero,
      status: mission.fixed.status,
    },
    ...variableLines(mission),
  ]),
];

/** The rows of these years, without the heads. */
export function resultToCsv(
  file: string,
  { contract }: ContractResult,
  years: readonly YearResult[],
  dialect: CsvDialect,
): string {
  const lang = dialect === 'fr' ? 'fr' : 'en';
  const words = resultCsvWords[dialect];
  const dateCell = (date: CalendarDate | undefined): CsvCell => {
    if (date === undefined) return emptyCell;
    return textOf(dialect === 'plain' ? dateToIso(date) : shortDate(date, dialect));
  };
  const rows = years.flatMap((year) =>
    linesOf(year).map((line): CsvCell[] => {
      const { envelope, part, days, rate } = line;
      const key = dialect === 'plain' ? envelope : keyWord(envelope, lang);
      const name = envelopeNames[lang][envelope].long;
      return [
        textOf(file),
        textOf(contract.cpts.name.value),
        numberOf(year.sizeTier.value),
        numberOf(year.year),
        dateCell(year.period?.from),
        dateCell(year.period?.to),
        textOf(words.yesOrNo(year.isProjected)),
        textOf(year.scale.id),
        textOf(part === undefined ? key : `${key}.${dialect === 'plain' ? part : keyWord(part, lang)}`),
        textOf(part === undefined ? name : words.part[part](name)),
        line.indicator === undefined ? emptyCell : textOf(line.indicator),
        dateCell(line.started),
        days === undefined ? emptyCell : numberOf(days),
        amountOf(line.ceiling),
        rate === undefined ? emptyCell : decimalOf(ratioToDecimal(rate, 6)),
        amountOf(line.entitled),
        amountOf(line.pending),
        textOf(dialect === 'plain' ? line.status : statusNames[dialect][line.status]),
      ];
    }),
  );
  return rows.map((cells) => csvLine(cells, dialect)).join('');
}
