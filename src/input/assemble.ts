/** What a file says, as the domain names it. */

import { type Source, startOf } from '../base/source.ts';
import type { Contract, DescribedYear, Indicator, Language, MissionYear } from '../domain/contract.ts';
import { type Mission, missions } from '../domain/mission.ts';
import type { Problem } from '../domain/problem.ts';
import { buildOutcome } from './outcome/build.ts';
import type { WrittenFile } from './shape/file.ts';
import type { WrittenIndicator } from './shape/indicator.ts';
import type { WrittenMissionYear, WrittenYear } from './shape/years.ts';

export interface Assembled {
  readonly contract: Contract;
  readonly problems: readonly Problem[];
}

export function assemble(written: WrittenFile, source: Source, language: Language): Assembled {
  const problems: Problem[] = [];
  const missionsAt = written.$frame.keys.get('missions')?.at;
  const contract: Contract = {
    source,
    language,
    cpts: written.cpts,
    terms: written.contract ?? { at: startOf(source), amounts: {} },
    missions: written.missions ?? {},
    ...(missionsAt === undefined ? {} : { missionsAt }),
    years: (written.years ?? []).map((year) => yearOf(year, problems)),
    payments: written.payments ?? [],
    assumptions: written.assumptions ?? {},
    scenarios: written.scenarios ?? [],
  };
  return { contract, problems };
}

function yearOf(year: WrittenYear, problems: Problem[]): DescribedYear {
  const described: Partial<Record<Mission, MissionYear>> = {};
  for (const mission of missions) {
    const written = year.missions[mission];
    if (written !== undefined) described[mission] = missionYearOf(written, problems);
  }
  return { ...year, missions: described };
}

const missionYearOf = (written: WrittenMissionYear, problems: Problem[]): MissionYear => ({
  ...written,
  indicators: written.indicators.map((indicator) => indicatorOf(indicator, problems)),
});

function indicatorOf(written: WrittenIndicator, problems: Problem[]): Indicator {
  const { outcome, problems: found } = buildOutcome(written);
  const { $frame, name, weight, amount } = written;
  // What an indicator lacks because it was left out is no fault of the writer.
  if ($frame.isCut !== true) problems.push(...found);
  return {
    at: $frame.at,
    name,
    ...(weight === undefined ? {} : { weight }),
    ...(amount === undefined ? {} : { amount }),
    outcome,
  };
}
