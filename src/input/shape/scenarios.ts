/** The section `scenarios`: results to suppose, by a name of one's own. */
import * as z from 'zod';
import { rate, text } from './leaves.ts';
import { byMission } from './missions.ts';
import { named, section } from './section.ts';

const indicators = named(text, rate).transform(({ $entries }) =>
  $entries.map((entry) => ({ name: entry.$name, rate: entry.$value })),
);

const scenarioMission = section({
  attainmentRate: z.exactOptional(rate),
  indicators: z.exactOptional(indicators),
}).transform(({ $frame, indicators, ...rest }) => ({ at: $frame.at, ...rest, indicators: indicators ?? [] }));

const scenario = section({
  attainmentRate: z.exactOptional(rate),
  missions: z.exactOptional(byMission(scenarioMission)),
}).transform(({ $frame, missions, ...rest }) => ({ at: $frame.at, ...rest, missions: missions ?? {} }));

export const scenarios = named(text, scenario).transform(({ $entries }) =>
  $entries.map((entry) => ({ name: entry.$name, ...entry.$value })),
);
