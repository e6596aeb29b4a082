/** The plain description as the contract that reading its file gives, all at one place: for the many comparisons. */
import { dateFromIso } from '../../src/amounts/calendar.ts';
import { cents } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import type { Given, Place } from '../../src/amounts/source.ts';
import type {
  BudgetLine,
  BudgetPlan,
  Contract,
  DescribedYear,
  MissionYear,
} from '../../src/contract/contract-terms.ts';
import { withResults } from '../../src/contract/results.ts';
import type { Indicator, Measure, NamedResult, Outcome } from '../../src/law/indicator-terms.ts';
import type {
  PlainAmounts,
  PlainBudget,
  PlainBudgetLine,
  PlainContract,
  PlainIndicator,
  PlainMissionYear,
  PlainOutcome,
  PlainResult,
  PlainYear,
} from './plain.ts';
import { yearOf } from './terms.ts';

const at: Place = { source: { name: 'random.yaml', text: '' }, start: 0, end: 0 };
const given = <Value>(value: Value): Given<Value> => ({ value, at });
const money = (value: number) => given(cents(value));
const share = (value: number) => given(ratio(value, 10_000));
const day = (iso: string) => {
  const date = dateFromIso(iso);
  if (date === undefined) throw new Error(`no day ${iso}`);
  return given(date);
};
/** The key with its value, or no key at all. */
const maybe = <Key extends string, From, To>(key: Key, value: From | undefined, to: (value: From) => To) => {
  const found: { [Name in Key]?: To } = {};
  if (value !== undefined) found[key] = to(value);
  return found;
};
const all = <Name extends string, From, To>(
  values: { readonly [Of in Name]?: From },
  to: (value: From, name: Name) => To,
): { [Of in Name]?: To } => {
  const made: { [Of in Name]?: To } = {};
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) made[name] = to(value, name);
  }
  return made;
};

function outcomeOf(outcome: PlainOutcome): Outcome {
  if (outcome.kind === 'pending') return { kind: 'pending' };
  if (outcome.kind === 'rate') return { kind: 'rate', rate: share(outcome.rate) };
  if (outcome.kind === 'done') return { kind: 'done', isDone: given(outcome.done) };
  const measure = (value: number): Given<Measure> =>
    given(
      outcome.percent
        ? { unit: 'rate', value: ratio(value, 10_000) }
        : { unit: 'number', value: ratio(value, 100) },
    );
  const observed = maybe('observed', outcome.observed, measure);
  if (outcome.kind === 'target') {
    const { baseline, target, threshold, saysProportional } = outcome;
    const fallen = baseline !== undefined && target < baseline ? 'down' : 'up';
    const direction = outcome.direction ?? fallen;
    const mode = threshold ? ('threshold' as const) : saysProportional && ('proportional' as const);
    return {
      kind: 'target',
      ...observed,
      target: measure(target),
      ...maybe('baseline', baseline, measure),
      direction,
      ...maybe('mode', mode, (value) => value),
    };
  }
  const { steps, inEuros } = outcome;
  const isFalling = (steps[0]?.threshold ?? 0) > (steps.at(-1)?.threshold ?? 0);
  return {
    kind: 'steps',
    ...observed,
    direction: outcome.direction ?? (isFalling ? 'down' : 'up'),
    steps: steps.map(({ threshold, pays }) => ({
      at,
      threshold: measure(threshold),
      pays: inEuros ? { kind: 'amount', amount: money(pays) } : { kind: 'rate', rate: share(pays) },
    })),
  };
}

const indicatorOf = ({ weight, amount, outcome, parts }: PlainIndicator, index: number): Indicator => ({
  at,
  name: given(`I${index}`),
  ...maybe('weight', weight, (value) => given(ratio(value, 100))),
  ...maybe('amount', amount, money),
  ...maybe('allOf', parts, partsOf),
  outcome: outcomeOf(outcome),
});

const partsOf = (count: number) => Array.from({ length: count }, (_, index) => given(`P${index}`));

function resultOf(result: PlainResult, index: number, unit: 'rate' | 'number'): NamedResult[] {
  const name = given(`I${index}`);
  if (result === undefined) return [];
  if ('rate' in result) return [{ name, result: given({ unit: 'rate', value: ratio(result.rate, 10_000) }) }];
  if ('done' in result) return [{ name, result: given(result.done) }];
  if ('observed' in result)
    return [{ name, result: given({ unit, value: ratio(result.observed, unit === 'rate' ? 10_000 : 100) }) }];
  const parts = result.parts.flatMap((done, at) =>
    done === undefined ? [] : [{ name: given(`P${at}`), result: given(done) }],
  );
  return [{ name, parts }];
}

const missionYearOf = (
  { spent, rate, indicators, results, plan, mobilised }: PlainMissionYear,
  once: readonly PlainIndicator[] = [],
): MissionYear => ({
  at,
  ...maybe('spending', spent, money),
  ...maybe('attainmentRate', rate, share),
  indicators: (indicators ?? []).map(indicatorOf),
  results: (results ?? []).flatMap((result, index) => {
    const outcome = once[index]?.outcome;
    return resultOf(result, index, outcome && 'percent' in outcome && outcome.percent ? 'rate' : 'number');
  }),
  ...maybe('plan', plan, given),
  ...maybe('mobilised', mobilised, share),
});

const describedYear = (year: PlainYear, once: PlainContract['once'] = {}): DescribedYear => ({
  at,
  year: given(year.year),
  ...maybe('sizeTier', year.tier, given),
  ...maybe('operations', year.operationsSpent, (spent) => ({ at, spending: money(spent) })),
  missions: all(year.missions, (stated, name) => missionYearOf(stated, once[name])),
  fungibility: {
    at,
    ...maybe('regime', year.regime, given),
    ...maybe('cap', year.cap, share),
    ...maybe('fixedOnly', year.fixedOnly, given),
    transfers: year.transfers.map(({ from, to, amount }) => ({
      at,
      from: given(from),
      to: given(to),
      amount: money(amount),
    })),
  },
  otherFunding: year.otherFunding.map((amount) => ({ at, label: given('ARS'), amount: money(amount) })),
  allowances: [],
});

const amountsOf = ({ fixed, variable, update }: NonNullable<PlainAmounts[keyof PlainAmounts]>) => ({
  at,
  ...maybe('fixed', fixed, money),
  ...maybe('variable', variable, money),
  ...maybe('update', update, money),
});

const startOf = (start: string | undefined) =>
  start === 'withdrawn' ? { withdrawn: given(true) } : maybe('start', start, day);

export function contractOf(plain: PlainContract): Contract {
  const { readings } = plain;
  return withResults({
    source: at.source,
    language: 'en',
    settings: [],
    cpts: {
      at,
      name: given('At random'),
      communes: [],
      ...maybe('population', plain.population, given),
      ...maybe('sizeTier', plain.tier, given),
    },
    terms: {
      at,
      ...maybe('signed', plain.signed, day),
      ...maybe('letter_of_intent', plain.letter, day),
      ...maybe('scale', plain.scale, (id) => given<string>(id)),
      ...maybe('renewal', plain.renewal ? true : undefined, given),
      ...maybe('ended', plain.ended, day),
      amounts: all(plain.amounts, amountsOf),
      amendments: (plain.amendments ?? []).map((amendment) => ({
        at,
        on: day(amendment.on),
        ...maybe('sizeTier', amendment.tier, given),
        amounts: all(amendment.amounts, amountsOf),
        missions: all({ ...amendment.once, ...amendment.starts }, (_, name) => ({
          at,
          indicators: (amendment.once?.[name] ?? []).map(indicatorOf),
          ...startOf(amendment.starts[name]),
        })),
      })),
    },
    missions: all(plain.starts, (start, name) => ({
      at,
      indicators: (plain.once?.[name] ?? []).map(indicatorOf),
      ...maybe('start', start === '' ? undefined : start, day),
    })),
    missionsAt: at,
    years: plain.years.map((year) => describedYear(year, yearOf(plain, year.year).contract.once)),
    payments: [],
    assumptions: {
      ...maybe('tier_at_80000', readings.tierAt80000, given),
      ...maybe('prorata', readings.prorata, given),
      ...maybe('variable_in_partial_year', readings.variable, given),
      ...maybe('crisis_plan_in_partial_year', readings.crisisPlan, given),
      ...maybe('partial_results', readings.partial, given),
      ...maybe('first_crisis_plan', readings.firstPlan, given),
      ...maybe('settlement_delay_months', readings.delay, given),
      ...maybe('scale_in_force', readings.scale, given),
      ...maybe('fungibility', readings.fungibility, given),
    },
    scenarios: [],
    ...maybe('budget', plain.budget, budgetOf),
  }).contract;
}

const lineOf = ({ amount, account, envelope, on, every, from, to }: PlainBudgetLine): BudgetLine => ({
  at,
  label: given('A line'),
  amount: money(amount),
  account: given(account),
  ...maybe('envelope', envelope, given),
  ...maybe('on', on, day),
  ...maybe('every', every, given),
  ...maybe('since', from, day),
  ...maybe('until', to, day),
});

const budgetOf = ({ treasury, costs, income, aciAccount }: PlainBudget): BudgetPlan => ({
  at,
  ...maybe('treasury', treasury, ({ on, balance }) => ({ at, on: day(on), balance: money(balance) })),
  costs: costs.map(lineOf),
  income: income.map(lineOf),
  ...maybe('aciAccount', aciAccount, given),
  allocation: [],
});
