/**
 * Year 1 of the worked example of docs/domain.md, written by hand: nothing here is computed by the rules.
 * Only the sums that explained nodes make of their parts are the program's.
 */
import { type CalendarDate, dateFromIso } from '../../src/amounts/calendar.ts';
import { cents, euros } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { type Given, type Place, startOf } from '../../src/amounts/source.ts';
import type { EnvelopeBalance, RegimeOutcome } from '../../src/calculate/fungibility/fungibility-result.ts';
import type { ReadingsUsed } from '../../src/calculate/options.ts';
import type { ContractResult, MissionResult, YearResult } from '../../src/calculate/result.ts';
import type { Contract } from '../../src/contract/contract-terms.ts';
import { type Explained, givenAmount, nothing, scaleAmount, sum } from '../../src/law/explained.ts';
import type { Envelope, Mission } from '../../src/law/mission.ts';
import type { Status } from '../../src/law/scale.ts';

export const source = { name: 'haut-chablais.yaml', text: 'cpts:\n  nom: CPTS du Haut-Chablais\n' };
const at: Place = startOf(source);
export const given = <T>(value: T): Given<T> => ({ value, at });

export const on = (iso: string): CalendarDate => {
  const date = dateFromIso(iso);
  if (date === undefined) throw new Error(iso);
  return date;
};

/** An amount in cents with a status. */
export const amount = (count: number, status: Status = 'confirmed'): Explained =>
  scaleAmount(
    { name: 'entitled' },
    {
      scale: 'aci-2022',
      line: 'operations',
      part: 'fixed',
      sizeTier: 2,
      amount: cents(count),
      status,
      source: '',
    },
  );
const none: Explained = nothing({ name: 'pending' }, 'nothing_to_add', at);

interface MissionFigures {
  readonly mission: Mission;
  readonly started: string;
  readonly days: number;
  readonly fixed: Explained;
  readonly ceiling: Explained;
  readonly variable: Explained;
}

const missionOf = ({ mission, started, days, fixed, ceiling, variable }: MissionFigures): MissionResult => ({
  mission,
  started: given(on(started)),
  days,
  fixed: { ceiling: fixed, entitled: fixed },
  variable: {
    ceiling,
    entitled: variable,
    ...(mission === 'health_crisis' ? {} : { attainmentRate: ratio(45, 100) }),
    pending: none,
    isSimulated: false,
  },
  indicators: [],
  ceiling: sum({ name: 'ceiling', line: mission }, [fixed, ceiling]),
  entitled: sum({ name: 'entitled', line: mission }, [fixed, variable]),
  ...(mission === 'health_crisis' ? { plan: 'initial' as const } : {}),
});

const doubtful = (count: number): Explained => amount(count, 'to_verify');

const balance = (
  envelope: Envelope,
  funded: Explained,
  [spent, left, received, gave, final]: readonly [number, number, number, number, number],
): EnvelopeBalance => ({
  envelope,
  funded,
  received: amount(received),
  given: amount(gave),
  known: { spent: amount(spent), balance: amount(left), final: amount(final) },
});

const outcome = (regime: RegimeOutcome['regime'], uncovered: number, unspent: number): RegimeOutcome => ({
  regime,
  uncovered: amount(uncovered),
  unspent: amount(unspent),
});

export const yearOne: YearResult = {
  year: 1,
  isProjected: false,
  period: { from: on('2022-09-26'), to: on('2023-09-25'), daysOfYear: 365, isEnded: false },
  sizeTier: { value: 2, origin: 'population', at, population: 71_631 },
  scale: {
    id: 'aci-2022',
    title: 'ACI CPTS, avenant 2',
    verifiedOn: on('2026-07-26'),
    origin: 'in_force',
    content: 'def',
  },
  operations: { ceiling: amount(60_000_00), entitled: amount(60_000_00) },
  missions: [
    missionOf({
      mission: 'care_access',
      started: '2022-12-01',
      days: 299,
      fixed: amount(57_342_47),
      ceiling: doubtful(24_575_34),
      variable: doubtful(11_058_90),
    }),
    missionOf({
      mission: 'care_pathways',
      started: '2023-03-01',
      days: 209,
      fixed: doubtful(20_041_10),
      ceiling: doubtful(20_041_10),
      variable: doubtful(9_018_50),
    }),
    missionOf({
      mission: 'prevention',
      started: '2023-03-01',
      days: 209,
      fixed: doubtful(8_589_04),
      ceiling: doubtful(8_589_04),
      variable: doubtful(3_865_07),
    }),
    missionOf({
      mission: 'health_crisis',
      started: '2022-12-01',
      days: 299,
      fixed: doubtful(35_000_00),
      ceiling: nothing({ name: 'ceiling' }, 'no_crisis_recognised', at),
      variable: nothing({ name: 'entitled' }, 'no_crisis_recognised', at),
    }),
  ],
  totals: {
    operations: amount(60_000_00),
    fixed: doubtful(120_972_61),
    variable: doubtful(23_942_47),
    entitled: doubtful(204_915_08),
    ceiling: doubtful(234_178_09),
    pending: none,
    toVerify: doubtful(87_572_61),
  },
  fungibility: {
    regime: 'free',
    regimeOrigin: 'default',
    isFixedOnly: false,
    envelopes: [
      balance('operations', amount(60_000_00), [81_000_00, -21_000_00, 21_000_00, 0, 0]),
      balance('care_access', doubtful(68_401_37), [48_000_00, 20_401_37, 0, 20_401_37, 0]),
      balance('care_pathways', doubtful(29_059_60), [21_500_00, 7_559_60, 0, 598_63, 6_960_97]),
    ],
    transfers: [
      { from: 'care_access', to: 'operations', amount: amount(20_401_37), isStated: false },
      { from: 'care_pathways', to: 'operations', amount: amount(598_63), isStated: true, reason: 'loyer' },
    ],
    planned: [],
    undeclared: ['prevention', 'health_crisis'],
    unspent: amount(6_960_97),
    uncovered: amount(0),
    outcomes: () => [
      outcome('free', 0, 6_960_97),
      outcome('missions', 21_000_00, 27_960_97),
      outcome('to_operations', 0, 6_960_97),
      outcome('none', 21_000_00, 27_960_97),
    ],
  },
  otherFunding: [
    { label: 'ARS, crédit d’amorçage', amount: givenAmount({ name: 'other_funding' }, given(euros(15_000))) },
  ],
  contractDifferences: [],
  amendments: [],
  isAmendedWithin: false,
  readings: ['prorata', 'fungibility'],
};

const contract: Contract = {
  source,
  language: 'fr',
  settings: [],
  cpts: { at, name: given('CPTS du Haut-Chablais'), population: given(71_631), communes: [] },
  terms: { at, signed: given(on('2022-09-26')), amounts: {}, amendments: [] },
  missions: {},
  years: [],
  payments: [],
  assumptions: {},
  scenarios: [],
};

const byDefault = <T>(value: T): { readonly value: T; readonly origin: 'default' } => ({
  value,
  origin: 'default',
});

const readings: ReadingsUsed = {
  tier_at_80000: byDefault(3),
  prorata: { value: 'days', origin: 'file' },
  variable_in_partial_year: byDefault('prorated'),
  crisis_plan_in_partial_year: byDefault('full'),
  partial_results: byDefault('proportional'),
  first_crisis_plan: byDefault('first_paid_year'),
  settlement_delay_months: byDefault(0),
  scale_in_force: byDefault('contract_year'),
  fungibility: byDefault('free'),
};

export const workedExample: ContractResult = {
  contract,
  readings,
  options: { scales: [] },
  years: [yearOne],
  problems: [],
};
