/** The section `scenarios`: results to suppose, by a name of one's own. */
import { rate, text } from './leaves.ts';
import { byMission } from './missions.ts';
import { named, optional, section } from './section.ts';

/** Rates of indicators by their names. */
export const indicatorRates = named(text, rate, (entries) =>
  entries.map(({ name, value }) => ({ name, rate: value })),
);

const scenarioMission = section(
  {
    attainmentRate: optional(rate),
    indicators: optional(indicatorRates),
  },
  ({ $frame, indicators, ...rest }) => ({ at: $frame.at, ...rest, indicators: indicators ?? [] }),
);

const scenario = section(
  {
    attainmentRate: optional(rate),
    missions: optional(byMission(scenarioMission)),
  },
  ({ $frame, missions, ...rest }) => ({ at: $frame.at, ...rest, missions: missions ?? {} }),
);

export const scenarios = named(text, scenario, (entries) =>
  entries.map(({ name, value }) => ({ name, ...value })),
);
