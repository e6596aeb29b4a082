/** The plain description as the file a person would write. */
import {
  missionNames,
  type PlainAmendment,
  type PlainBudget,
  type PlainBudgetLine,
  type PlainContract,
  type PlainIndicator,
  type PlainMissionYear,
  type PlainOutcome,
  type PlainResult,
  type PlainYear,
} from './plain.ts';
import { yearOf } from './terms.ts';

const hundredths = (value: number): string =>
  `${value < 0 ? '-' : ''}${Math.trunc(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
const percent = (value: number): string => `${hundredths(value)} %`;
const measure = (value: number, isPercent: boolean): string =>
  isPercent ? percent(value) : hundredths(value);
const yes = (is: boolean): string => (is ? 'yes' : 'no');

type Entry = readonly [key: string, value: string | number | undefined];
const flow = (entries: readonly Entry[]): string => {
  const written = entries
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`);
  return `{ ${written.join(', ')} }`;
};
const euros = (cents: number | undefined) => (cents === undefined ? undefined : hundredths(cents));
const rate = (value: number | undefined) => (value === undefined ? undefined : percent(value));
const list = (items: readonly string[]) => (items.length === 0 ? undefined : `[${items.join(', ')}]`);

function outcomeEntries(outcome: PlainOutcome): readonly Entry[] {
  switch (outcome.kind) {
    case 'pending':
      return [];
    case 'rate':
      return [['attainment_rate', percent(outcome.rate)]];
    case 'done':
      return [['done', yes(outcome.done)]];
    case 'target': {
      const shown = (value: number | undefined) =>
        value === undefined ? undefined : measure(value, outcome.percent);
      return [
        ['baseline', shown(outcome.baseline)],
        ['target', shown(outcome.target)],
        ['observed', shown(outcome.observed)],
        ['mode', outcome.threshold ? 'threshold' : outcome.saysProportional && 'proportional'],
        ['direction', outcome.direction],
      ];
    }
    case 'steps': {
      const steps = outcome.steps.map(({ threshold, pays }) =>
        flow([
          ['threshold', measure(threshold, outcome.percent)],
          outcome.inEuros ? ['amount', hundredths(pays)] : ['rate', percent(pays)],
        ]),
      );
      const observed =
        outcome.observed === undefined ? undefined : measure(outcome.observed, outcome.percent);
      return [
        ['observed', observed],
        ['direction', outcome.direction],
        ['steps', list(steps)],
      ];
    }
  }
}

const indicator = ({ weight, amount, outcome, parts }: PlainIndicator, index: number): string =>
  flow([
    ['name', `I${index}`],
    ['weight', weight === undefined ? undefined : hundredths(weight)],
    ['amount', euros(amount)],
    ['all_of', parts === undefined ? undefined : list(Array.from({ length: parts }, (_, at) => `P${at}`))],
    ...outcomeEntries(outcome),
  ]);

function resultOf(result: PlainResult, outcome: PlainOutcome | undefined): string | undefined {
  if (result === undefined) return undefined;
  if ('rate' in result) return percent(result.rate);
  if ('done' in result) return yes(result.done);
  if ('observed' in result)
    return measure(result.observed, outcome !== undefined && 'percent' in outcome && outcome.percent);
  return flow(result.parts.map((done, at) => [`P${at}`, done === undefined ? undefined : yes(done)]));
}

const missionYear = (
  { spent, rate: attained, indicators, results, plan, mobilised }: PlainMissionYear,
  once: readonly PlainIndicator[] = [],
): string =>
  flow([
    [
      'results',
      results && flow(results.map((result, at) => [`I${at}`, resultOf(result, once[at]?.outcome)])),
    ],
    ['spending', euros(spent)],
    ['attainment_rate', rate(attained)],
    ['indicators', indicators === undefined ? undefined : list(indicators.map(indicator))],
    ['plan', plan],
    ['mobilised', rate(mobilised)],
  ]);

function yearLines(year: PlainYear, once: PlainContract['once'] = {}): string[] {
  const missions = missionNames.flatMap((name) => {
    const of = year.missions[name];
    return of === undefined ? [] : [`      ${name}: ${missionYear(of, once[name])}`];
  });
  const transfers = year.transfers.map(({ from, to, amount }) =>
    flow([
      ['from', from],
      ['to', to],
      ['amount', euros(amount)],
    ]),
  );
  const terms: readonly Entry[] = [
    ['regime', year.regime],
    ['cap', rate(year.cap)],
    ['fixed_only', year.fixedOnly === undefined ? undefined : yes(year.fixedOnly)],
    ['transfers', list(transfers)],
  ];
  const funding = year.otherFunding.map((amount) =>
    flow([
      ['label', 'ARS'],
      ['amount', euros(amount)],
    ]),
  );
  return [
    `  - year: ${year.year}`,
    ...(year.tier === undefined ? [] : [`    size_tier: ${year.tier}`]),
    ...(year.operationsSpent === undefined
      ? []
      : [`    operations: { spending: ${euros(year.operationsSpent)} }`]),
    ...(missions.length === 0 ? [] : ['    missions:', ...missions]),
    ...(terms.some(([, value]) => value !== undefined) ? [`    fungibility: ${flow(terms)}`] : []),
    ...(funding.length === 0 ? [] : [`    other_funding: ${list(funding)}`]),
  ];
}

function budgetLines({ treasury, costs, income, aciAccount }: PlainBudget): string[] {
  const lines = (key: string, all: readonly PlainBudgetLine[]): string[] => [
    `  ${key}:${all.length === 0 ? ' []' : ''}`,
    ...all.map(
      ({ amount, ...line }) =>
        `    - ${flow([['label', 'A line'], ['amount', euros(amount)], ...Object.entries(line)])}`,
    ),
  ];
  return [
    'budget:',
    ...(treasury === undefined
      ? []
      : [
          `  treasury: ${flow([
            ['on', treasury.on],
            ['balance', euros(treasury.balance)],
          ])}`,
        ]),
    ...(aciAccount === undefined ? [] : [`  aci_account: ${aciAccount}`]),
    ...lines('costs', costs),
    ...lines('income', income),
  ];
}

const amountEntries = (amounts: PlainContract['amounts']): Entry[] =>
  Object.entries(amounts).map(([line, { fixed, variable, update }]) => [
    line,
    flow([
      ['fixed', euros(fixed)],
      ['variable', euros(variable)],
      ['update', euros(update)],
    ]),
  ]);
const amendedMissions = ({ starts, once = {} }: PlainAmendment): Entry[] =>
  missionNames.flatMap((name): Entry[] => {
    const [start, own] = [starts[name], once[name]];
    if (start === undefined && own === undefined) return [];
    const entry: Entry = start === 'withdrawn' ? ['withdrawn', 'yes'] : ['start', start];
    return [[name, flow([entry, ['indicators', own && list(own.map(indicator))]])]];
  });

export function fileOf(contract: PlainContract): string {
  const { readings } = contract;
  const amounts = amountEntries(contract.amounts);
  const amendments = (contract.amendments ?? []).map((amendment) => {
    const [lines, missions] = [amountEntries(amendment.amounts), amendedMissions(amendment)];
    return flow([
      ['on', amendment.on],
      ['size_tier', amendment.tier],
      ['amounts', lines.length === 0 ? undefined : flow(lines)],
      ['missions', missions.length === 0 ? undefined : flow(missions)],
    ]);
  });
  const terms: readonly Entry[] = [
    ['signed', contract.signed],
    ['letter_of_intent', contract.letter],
    ['scale', contract.scale],
    ['renewal', contract.renewal ? 'yes' : undefined],
    ['ended', contract.ended],
    ['amounts', amounts.length === 0 ? undefined : flow(amounts)],
    ['amendments', list(amendments)],
  ];
  const assumed: readonly Entry[] = [
    ['tier_at_80000', readings.tierAt80000],
    ['prorata', readings.prorata],
    ['variable_in_partial_year', readings.variable],
    ['crisis_plan_in_partial_year', readings.crisisPlan],
    ['partial_results', readings.partial],
    ['first_crisis_plan', readings.firstPlan],
    ['settlement_delay_months', readings.delay],
    ['scale_in_force', readings.scale],
    ['fungibility', readings.fungibility],
  ];
  const section = (key: string, entries: readonly Entry[]): string[] =>
    entries.some(([, value]) => value !== undefined) ? [`${key}: ${flow(entries)}`] : [];
  return [
    `cpts: ${flow([
      ['name', 'At random'],
      ['population', contract.population],
      ['size_tier', contract.tier],
    ])}`,
    ...section('contract', terms),
    ...section(
      'missions',
      missionNames.map((name): Entry => {
        const start = contract.starts[name];
        const indicators = contract.once?.[name]?.map(indicator);
        const entries: readonly Entry[] = [
          ['start', start === '' ? undefined : start],
          ['indicators', indicators && list(indicators)],
        ];
        return [name, start === undefined ? undefined : flow(entries)];
      }),
    ),
    ...(contract.years.length === 0
      ? []
      : [
          'years:',
          ...contract.years.flatMap((year) => yearLines(year, yearOf(contract, year.year).contract.once)),
        ]),
    ...section('assumptions', assumed),
    ...(contract.budget === undefined ? [] : budgetLines(contract.budget)),
    '',
  ].join('\n');
}
