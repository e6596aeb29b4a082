/** Causes put to the test: what each line would be owed if they were so. */
import type { CalendarDate } from '../../amounts/calendar.ts';
import { compareCents } from '../../amounts/money.ts';
import { type Mission, missions } from '../../law/mission.ts';
import type { Cause, Finding } from '../cause.ts';
import type { LineCheck, PaymentCheck } from '../payment-check.ts';
import { supposedCauses } from './causes.ts';
import { type Candidate, type Known, type Owed, owedFor, owedIn, type Situation } from './situation.ts';

/** The part of a contract that one line depends on: its mission, in its year. Working it out alone is many times faster. */

const missionOf = ({ due }: LineCheck): Mission | undefined =>
  missions.find((each) => due.line.startsWith(`${each}.`));

/** Lines with the same scope depend on the same part. */
export const scopeOf = (line: LineCheck): string => `${line.due.year ?? 0} ${missionOf(line) ?? ''}`;

/** The situation with one mission alone, or with none. */
export function ofMission(situation: Situation, mission: Mission | undefined): Situation {
  const plan = mission && situation.contract.missions[mission];
  const kept = mission === undefined || plan === undefined ? {} : { [mission]: plan };
  return { ...situation, contract: { ...situation.contract, missions: kept } };
}

/** The situation with only what the line depends on; whole where its year is not described. */
export function narrowed(situation: Situation, line: LineCheck): Situation {
  const years = situation.contract.years.filter(({ year }) => year.value === line.due.year);
  if (years.length === 0) return situation;
  const { contract, options, ...rest } = ofMission(situation, missionOf(line));
  const { through: _through, ...narrow } = options;
  return { contract: { ...contract, years }, options: narrow, ...rest };
}

export interface Supposition {
  readonly finding: Finding;
  readonly owed: ReadonlyMap<string, Owed>;
}

export interface SingleSupposition extends Supposition {
  readonly candidate: Candidate;
  readonly cause: Cause;
  /** It is under this cause that payments found their lines. */
  readonly isPlacing: boolean;
  /** Lines paid otherwise than it would have them: not to be offered beside something better. */
  readonly isContradicted: boolean;
}

/** Tells one cause from another. */
export const causeKey = (cause: Cause): string => JSON.stringify(cause);

/** Whether a line would be owed something else than it is. */
export const isChanged = ({ owed }: Supposition, line: LineCheck): boolean =>
  compareCents(owedFor(owed, line), line.owed) !== 0;

/** Whether a line would be owed something else, and exactly what was paid. */
export const fits = (supposition: Supposition, line: LineCheck): boolean =>
  isChanged(supposition, line) && compareCents(owedFor(supposition.owed, line), line.paid) === 0;

interface Testimony {
  readonly for: number;
  readonly against: number;
}

/** Lines that a cause explains, whichever way it is worked out, and paid lines that speak against all of these ways. */
function testimony(ways: readonly Supposition[], lines: readonly LineCheck[]): Testimony {
  const fitting = lines.filter((line) => ways.some((way) => fits(way, line)));
  const against = lines.filter(
    (line) =>
      line.allocations.length > 0 &&
      ways.every((way) => isChanged(way, line)) &&
      !ways.some((way) => fits(way, line)),
  );
  return { for: fitting.length, against: against.length };
}

/** What places payments comes first; then what more lines speak for than against; then what explains most. */
const standing = (isPlacing: boolean, { for: pro, against }: Testimony): number =>
  isPlacing ? 0 : against === 0 || pro > against ? 1 : 2;

/** What a candidate would make owed; where it touches one mission, the others' payments stay as they are. */
function owedWith(
  candidate: Candidate,
  known: Known,
  asIs: ReadonlyMap<string, Owed>,
  on: CalendarDate,
): ReadonlyMap<string, Owed> {
  const { mission } = candidate;
  if (mission === undefined) return owedIn(candidate.alter(known), on);
  const isOwn = ([, { due }]: readonly [string, Owed]): boolean => due.line.startsWith(`${mission}.`);
  const own = [...owedIn(candidate.alter(ofMission(known, mission)), on)].filter(isOwn);
  return new Map([...[...asIs].filter((entry) => !isOwn(entry)), ...own]);
}

/** Every single cause, the best supported by the lines paid first, then the simplest. */
export function suppositions(known: Known, { lines, on, placedBy }: PaymentCheck): SingleSupposition[] {
  const asIs = owedIn({ contract: known.contract, options: known.options }, on);
  const placing = placedBy === undefined ? '' : causeKey(placedBy);
  const all = supposedCauses
    .flatMap((generate) => generate(known))
    .map((candidate) => {
      const { cause } = candidate;
      const finding: Finding = [cause];
      return { candidate, cause, finding, owed: owedWith(candidate, known, asIs, on), key: causeKey(cause) };
    });
  const ways = new Map<string, Supposition[]>();
  for (const each of all) ways.set(each.key, [...(ways.get(each.key) ?? []), each]);
  const heard = new Map([...ways].map(([key, group]) => [key, testimony(group, lines)]));
  return all
    .map(({ key, ...supposition }, order) => {
      const told = heard.get(key) ?? { for: 0, against: 0 };
      const isPlacing = key === placing;
      const single = { ...supposition, isPlacing, isContradicted: told.against > 0 };
      return { single, order, pro: told.for, standing: standing(isPlacing, told) };
    })
    .sort((a, b) => a.standing - b.standing || b.pro - a.pro || a.order - b.order)
    .map(({ single }) => single);
}

/** Two causes together, one applied after the other. */
export function together(
  situation: Situation,
  a: SingleSupposition,
  b: SingleSupposition,
  on: CalendarDate,
): Supposition {
  return {
    finding: [a.cause, b.cause],
    owed: owedIn(b.candidate.alter(a.candidate.alter(situation)), on),
  };
}
