/** Text to contract: every stage in order, and all of a file's problems in one run. */

import { type Source, startOf } from '../amounts/source.ts';
import type { Language } from '../law/language.ts';
import { missions, missionsIn } from '../law/mission.ts';
import type { Problem, ProblemCode } from '../problems/problem.ts';
import { plansOf } from './amendments.ts';
import { amendmentChecks } from './checks/amendment-checks.ts';
import { budgetEnvelopes, budgetLines } from './checks/budget-checks.ts';
import { cptsChecks, yearChecks } from './checks/contract-checks.ts';
import { indicatorChecks } from './checks/indicator-checks.ts';
import { missionChecks, missionYearChecks, scenarioChecks } from './checks/mission-checks.ts';
import { slipChecks, slipChecksOfMission } from './checks/slip-checks.ts';
import type { Contract } from './contract-terms.ts';
import { contractFile } from './file/contract-file.ts';
import type { Remaining } from './file/without-refused.ts';
import { type Content, inReadingOrder, readFile } from './read-file.ts';
import { withResults } from './results.ts';

const checks = [
  ...cptsChecks,
  ...missionChecks,
  ...amendmentChecks,
  ...yearChecks,
  ...scenarioChecks,
  budgetLines,
  budgetEnvelopes,
  ...slipChecks,
];

/** All that does not fit together. */
const checkContract = (contract: Contract): readonly Problem[] => [
  ...checks.flatMap((check) => check(contract)),
  ...missions.flatMap((mission) =>
    plansOf(contract, mission).flatMap((described) =>
      indicatorChecks.flatMap((check) => check({ contract, mission, described })),
    ),
  ),
  ...contract.years.flatMap((year) =>
    missionsIn(year.missions).flatMap(([mission, described]) =>
      [...missionYearChecks, ...indicatorChecks, ...slipChecksOfMission].flatMap((check) =>
        check({ contract, year, mission, described }),
      ),
    ),
  ),
];

interface ReadContract {
  /** Present when everything the file says could be read, even where it does not fit together. */
  readonly contract?: Contract;
  readonly source: Source;
  /** The language of its keys, French where none of them decides; absent where no key could be read. */
  readonly language?: Language;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file; `name` is what people call the file. Each of `settings`, as `--set PATH=VALUE` gives it, replaces a
 * value of the file before it is read. Never throws. What two values say together is checked wherever both could be read.
 */
export function readContract(content: Content, name: string, settings: readonly string[] = []): ReadContract {
  const read = readFile(content, name, 'contract', contractFile, settings);
  const { source, language, written, remaining, problems } = read;
  const readable = written ?? remaining?.written;
  if (readable === undefined || language === undefined)
    return { source, ...(language && { language }), problems: inReadingOrder(problems) };
  const { $frame, contract: terms, ...rest } = readable;
  const missionsAt = $frame.keys.get('missions')?.at;
  const { contract, problems: ofResults } = withResults({
    source,
    language,
    settings,
    ...rest,
    terms: terms ?? { at: startOf(source), amounts: {}, amendments: [] },
    ...(missionsAt === undefined ? {} : { missionsAt }),
  });
  const checked = [...ofResults, ...checkContract(contract)];
  const reduced = remaining?.reduced;
  const together = reduced === undefined ? checked : checked.filter(({ code }) => isCertain(code, reduced));
  const all = { source, language, problems: inReadingOrder([...problems, ...together]) };
  return written === undefined ? all : { contract, ...all };
}

/**
 * The sections of which nothing may have been refused for what a check says to be so; none for what two values that could both
 * be read say. Other checks wait until all could be read.
 */
const sectionsNeeded: Partial<Record<ProblemCode, readonly string[]>> = {
  'account-side': [],
  'budget-line-ends-before': [],
  'budget-line-twice-dated': [],
  'crisis-attainment': [],
  'crisis-key-elsewhere': [],
  'dates-out-of-order': [],
  duplicate: [],
  'ended-after-term': [],
  'keys-mixed': [],
  'leap-day-signature': [],
  'letter-too-old': [],
  'measures-apart': [],
  'name-varies': [],
  'result-ambiguous': [],
  'transfer-to-itself': [],
  'weights-mixed': [],
  'written-twice': [],
  'year-after-end': [],
  'year-out-of-order': [],
  'mission-outside-contract': ['contract'],
  'mission-not-running': ['contract'],
  'communes-sum': ['cpts'],
  'result-in-other-unit': ['contract', 'missions'],
  'results-without-indicators': ['contract', 'missions'],
  'tier-unknown': ['cpts', 'contract', 'years'],
  'mission-start-missing': ['contract', 'missions'],
  'mission-start-unused': ['contract'],
  'mission-undeclared': ['contract', 'missions'],
  'weight-partial': ['missions', 'years'],
  'word-unknown': ['contract', 'missions', 'years'],
  'budget-line-undated': ['budget'],
};

const isCertain = (code: ProblemCode, reduced: Remaining<unknown>['reduced']): boolean =>
  sectionsNeeded[code]?.every((section) => reduced !== 'any' && !reduced.has(section)) === true;
