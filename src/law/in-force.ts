import { type CalendarDate, isAfter } from '../amounts/calendar.ts';
import { aci2019 } from './aci-2019.ts';
import { aci2022 } from './aci-2022.ts';
import type { Scale } from './scale.ts';

/** The national scales, oldest first. */
export const nationalScales: readonly Scale[] = [aci2019, aci2022];

/** The newest of those that apply on `date`, if one is given; the first of equals. */
function newestOf(scales: readonly Scale[], date?: CalendarDate): Scale | undefined {
  let best: Scale | undefined;
  for (const scale of scales) {
    if (date !== undefined && isAfter(scale.inForceFrom, date)) continue;
    if (best === undefined || isAfter(scale.inForceFrom, best.inForceFrom)) best = scale;
  }
  return best;
}

/** The scale that applies on a date; undefined before the first one: never the nearest scale instead. */
export const scaleInForce = (scales: readonly Scale[], date: CalendarDate): Scale | undefined =>
  newestOf(scales, date);

/** The newest scale, for a file that gives neither a date nor a scale. */
export const newestScale = (scales: readonly Scale[]): Scale | undefined => newestOf(scales);
