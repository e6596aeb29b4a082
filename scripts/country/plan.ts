/** What one contract of the country is: its size, its dates, its missions. All drawn, none real. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  dateFromIso,
  isAfter,
  isBefore,
} from '../../src/amounts/calendar.ts';
import type { SizeTier } from '../../src/law/mission.ts';
import type { Draws } from './random.ts';
import type { DrawnMission } from './results.ts';

const day = (text: string): CalendarDate => {
  const date = dateFromIso(text);
  if (date === undefined) throw new RangeError(`no such day: ${text}`);
  return date;
};

/** The day on which the country is looked at: years begun by then are described. */
export const lookedAtOn = day('2026-07-26');
/** The first day of contract years to which avenant 2, and so the health crisis mission, applies. */
export const secondScaleFrom = day('2022-04-01');
const firstContracts = day('2019-08-25');

export interface Plan {
  readonly tier: SizeTier;
  readonly population: number;
  readonly signed: CalendarDate;
  readonly isRenewal: boolean;
  /** Contract years begun by the day the country is looked at; 1 to 5. */
  readonly years: number;
  readonly starts: readonly (readonly [DrawnMission | 'crise_sanitaire', CalendarDate])[];
}

interface Size {
  readonly tier: SizeTier;
  readonly least: number;
  readonly most: number;
}

/** How many contracts of a hundred have each tier, and their populations. The shares are made up. */
const tiers: readonly (readonly [Size, number])[] = [
  [{ tier: 1, least: 12_000, most: 39_999 }, 27],
  [{ tier: 2, least: 40_000, most: 79_999 }, 33],
  [{ tier: 3, least: 80_001, most: 175_000 }, 31],
  [{ tier: 4, least: 175_001, most: 420_000 }, 9],
];

/** First signatures by year, in hundredths: few at first, most from 2021 to 2024. */
const signatures = [
  [2019, 4],
  [2020, 12],
  [2021, 19],
  [2022, 20],
  [2023, 20],
  [2024, 15],
  [2025, 10],
] as const;

function signatureOf(draws: Draws): CalendarDate {
  const year = draws.weighted(signatures);
  if (year === 2019) return addDays(firstContracts, draws.below(128));
  return addDays(day(`${year}-01-04`), draws.below(350));
}

function startsOf(first: CalendarDate, draws: Draws): Plan['starts'] {
  const after = (least: number, most: number): CalendarDate => addDays(first, draws.between(least, most));
  const year = [1, 2, 3, 4, 5, 6].find(
    (each) => !isBefore(addMonths(first, 12 * (each - 1)), secondScaleFrom),
  );
  const crisisFrom = addMonths(first, 12 * ((year ?? 1) - 1));
  return [
    ['acces_aux_soins', draws.chance(25) ? first : after(0, 175)],
    ['parcours', after(60, draws.chance(8) ? 420 : 360)],
    ['prevention', after(60, 360)],
    ['crise_sanitaire', addDays(crisisFrom, draws.between(0, 175))],
    ...(draws.chance(38) ? [['qualite', after(200, 800)] as const] : []),
    ...(draws.chance(26) ? [['accompagnement', after(200, 900)] as const] : []),
  ];
}

/** Most contracts signed more than five years ago are renewed: the file is then that of the renewed contract. */
export function planOf(draws: Draws): Plan {
  const { tier, least, most } = draws.weighted(tiers);
  const first = signatureOf(draws);
  const isOver = !isAfter(addMonths(first, 60), lookedAtOn);
  const isRenewal = isOver && draws.chance(80);
  const signed = isRenewal ? addMonths(first, 60) : first;
  const years = [1, 2, 3, 4, 5].filter((year) => !isAfter(addMonths(signed, 12 * (year - 1)), lookedAtOn));
  return {
    tier,
    population: draws.between(least, most),
    signed,
    isRenewal,
    years: years.length,
    starts: startsOf(first, draws),
  };
}
