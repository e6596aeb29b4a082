/**
 * What a problem rests on: when one of these pieces could not be read, the problem may be a consequence of that and is not told.
 * A false problem is worse than a late one, so a problem not named here rests on the whole file.
 */
import type { Contract, DescribedYear, StatedTransfer } from '../domain/contract.ts';
import type { Envelope, Mission } from '../domain/mission.ts';
import type { Problem } from '../domain/problem.ts';
import { anyStep, type CutPath, itemStep } from './cuts.ts';

const wholeFile: readonly CutPath[] = [[]];
const nothing: readonly CutPath[] = [];
const everyYearNumber: CutPath = ['years', anyStep, 'year'];
const tier: readonly CutPath[] = [
  ['cpts', 'population'],
  ['cpts', 'communes'],
  ['cpts', 'sizeTier'],
];
const scale: readonly CutPath[] = [
  ['contract', 'signed'],
  ['contract', 'scale'],
  ['assumptions', 'scale_in_force'],
];

/** The paths whose loss makes a problem of the contract doubtful. */
export function restsOn(item: Problem, contract: Contract): readonly CutPath[] {
  const year = yearAt(item, contract);
  const inYear = (...steps: CutPath): CutPath => [
    'years',
    year === undefined ? anyStep : itemStep(year.at),
    ...steps,
  ];
  switch (item.code) {
    case 'commune-duplicate':
    case 'ended-before-signature':
    case 'ended-after-term':
    case 'leap-day-signature':
    case 'letter-after-signature':
    case 'letter-too-old':
    case 'indicators-and-rate':
    case 'weights-and-amounts':
    case 'indicator-duplicate':
    case 'crisis-key-elsewhere':
    case 'crisis-attainment':
    case 'scenario-crisis':
    case 'transfer-to-itself':
    case 'mission-after-term':
    case 'scale-unknown':
      return nothing;
    case 'tier-unknown':
      return [...tier, ['years', anyStep, 'sizeTier']];
    case 'communes-sum':
      return [
        ['cpts', 'population'],
        ['cpts', 'communes'],
      ];
    case 'year-duplicate':
    case 'year-out-of-order':
    case 'year-after-end':
      return [everyYearNumber];
    case 'mission-start-missing':
      return [
        ['contract', 'signed'],
        ['contract', 'renewal'],
        ['missions', item.facts.mission],
      ];
    case 'mission-before-signature':
      return [['contract', 'renewal']];
    case 'mission-start-unused':
      return [['contract', 'signed']];
    case 'mission-undeclared':
      return [['missions', item.facts.mission], inYear('year')];
    case 'mission-not-running':
      return [inYear('year')];
    case 'weight-partial':
    case 'weights-all-zero':
      return [inYear('missions', item.facts.mission, 'indicators')];
    case 'scenario-mission-undeclared':
      return [['missions', item.facts.mission]];
    case 'scenario-indicator-unknown':
      return [['years']];
    case 'scale-missing':
      return [...scale, everyYearNumber];
    case 'indicator-amounts-above':
      return [...moneyOf(item.facts.mission, inYear), inYear('missions', item.facts.mission, 'indicators')];
    case 'transfer-against-regime':
      return [['assumptions', 'fungibility'], inYear('fungibility', 'regime'), inYear('year')];
    case 'transfer-envelope-absent':
      return [
        ...moneyOf(item.facts.envelope, inYear),
        ['missions', item.facts.envelope],
        inYear('missions', item.facts.envelope),
      ];
    case 'transfer-above-surplus':
    case 'transfer-above-cap':
    case 'transfer-above-fixed':
      return transferOf(item, year) === undefined
        ? wholeFile
        : [
            ...moneyOf(item.facts.from, inYear),
            ['assumptions'],
            inYear('fungibility'),
            item.facts.from === 'operations' ? inYear('operations') : inYear('missions', item.facts.from),
          ];
    default:
      return wholeFile;
  }
}

/** What decides how much a full year of an envelope pays, and how long it runs. */
const moneyOf = (
  envelope: Envelope | Mission,
  inYear: (...steps: CutPath) => CutPath,
): readonly CutPath[] => [
  ...tier,
  ...scale,
  ['contract', 'renewal'],
  ['contract', 'ended'],
  ['contract', 'amounts', envelope],
  ['missions', envelope],
  ['assumptions', 'tier_at_80000'],
  inYear('year'),
  inYear('sizeTier'),
];

/** The described year a problem stands in: the last of the file that begins before it. An option's own years stand nowhere in it. */
const yearAt = ({ place }: Problem, { years, source }: Contract): DescribedYear | undefined =>
  place.source === source
    ? years.findLast(({ at }) => at.source === source && at.start <= place.start)
    : undefined;

const transferOf = ({ place }: Problem, year: DescribedYear | undefined): StatedTransfer | undefined =>
  year?.fungibility?.transfers.find(({ amount }) => amount.at.start === place.start);
