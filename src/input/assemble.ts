/** What a file says, as the domain names it. */

import { type Source, startOf } from '../base/source.ts';
import type { Contract, DescribedYear, Indicator, Language, MissionYear } from '../domain/contract.ts';
import { type Mission, missions } from '../domain/mission.ts';
import { isRefused, type Problem } from '../domain/problem.ts';
import { type CutPath, itemStep } from './cuts.ts';
import { buildOutcome } from './outcome/build.ts';
import type { WrittenFile } from './shape/file.ts';
import type { WrittenIndicator } from './shape/indicator.ts';
import type { WrittenYear } from './shape/years.ts';

export interface Assembled {
  readonly contract: Contract;
  readonly problems: readonly Problem[];
  /** The indicators of which a result cannot be told, by mission and year. */
  readonly unclear: readonly CutPath[];
}

export function assemble(
  written: WrittenFile,
  source: Source,
  language: Language,
  settings: readonly string[] = [],
): Assembled {
  const missionsAt = written.$frame.keys.get('missions')?.at;
  const years = (written.years ?? []).map(yearOf);
  const contract: Contract = {
    source,
    language,
    settings,
    cpts: written.cpts,
    terms: written.contract ?? { at: startOf(source), amounts: {} },
    missions: written.missions ?? {},
    ...(missionsAt === undefined ? {} : { missionsAt }),
    years: years.map(({ described }) => described),
    payments: written.payments ?? [],
    assumptions: written.assumptions ?? {},
    scenarios: written.scenarios ?? [],
  };
  const problems = years.flatMap((year) => year.problems);
  return { contract, problems, unclear: years.flatMap((year) => year.unclear) };
}

interface YearRead {
  readonly described: DescribedYear;
  readonly problems: readonly Problem[];
  readonly unclear: readonly CutPath[];
}

function yearOf(year: WrittenYear): YearRead {
  const described: Partial<Record<Mission, MissionYear>> = {};
  const problems: Problem[] = [];
  const unclear: CutPath[] = [];
  for (const mission of missions) {
    const written = year.missions[mission];
    if (written === undefined) continue;
    const indicators = written.indicators.map(indicatorOf);
    const found = indicators.flatMap((each) => each.problems);
    described[mission] = { ...written, indicators: indicators.map(({ indicator }) => indicator) };
    problems.push(...found);
    if (isRefused(found)) unclear.push(['years', itemStep(year.at), 'missions', mission, 'indicators']);
  }
  return { described: { ...year, missions: described }, problems, unclear };
}

function indicatorOf(written: WrittenIndicator): { indicator: Indicator; problems: readonly Problem[] } {
  const { outcome, problems: found } = buildOutcome(written);
  const { $frame, name, weight, amount } = written;
  const indicator: Indicator = {
    at: $frame.at,
    name,
    ...(weight === undefined ? {} : { weight }),
    ...(amount === undefined ? {} : { amount }),
    outcome,
  };
  // What an indicator lacks because it was left out is no fault of the writer.
  return { indicator, problems: $frame.isCut === true ? found.filter(isOfWhatIsThere) : found };
}

/** Two values that contradict each other do so whatever else was left out. */
const isOfWhatIsThere = ({ code }: Problem): boolean =>
  code === 'result-ambiguous' ||
  code === 'measures-mixed' ||
  code === 'baseline-equals-target' ||
  code === 'direction-against-baseline' ||
  code === 'step-above-amount' ||
  code === 'steps-mixed';
