import { type CalendarDate, isAfter } from '../base/calendar.ts';
import { aci2019 } from './aci-2019.ts';
import { aci2022 } from './aci-2022.ts';
import type { Scale } from './scale.ts';

/** The national scales, oldest first. */
export const nationalScales: readonly Scale[] = [aci2019, aci2022];

/** The scale that applies on a date; undefined before the first one: never a neighbour instead. */
export const scaleInForce = (scales: readonly Scale[], date: CalendarDate): Scale | undefined =>
  scales
    .filter((scale) => !isAfter(scale.inForceFrom, date))
    .reduce<Scale | undefined>(
      (best, scale) => (best === undefined || isAfter(scale.inForceFrom, best.inForceFrom) ? scale : best),
      undefined,
    );

/** The newest scale, for a file that gives neither a date nor a scale. */
export const newestScale = (scales: readonly Scale[]): Scale | undefined =>
  scales.reduce<Scale | undefined>(
    (best, scale) => (best === undefined || isAfter(scale.inForceFrom, best.inForceFrom) ? scale : best),
    undefined,
  );
