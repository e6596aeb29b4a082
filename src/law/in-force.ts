import { type CalendarDate, compareDates, isAfter } from '../amounts/calendar.ts';
import { aci2019 } from './aci-2019.ts';
import { aci2022 } from './aci-2022.ts';
import type { Scale } from './scale.ts';

/** The national scales, oldest first. */
export const nationalScales: readonly Scale[] = [aci2019, aci2022];

/** The newest scale, for a file that gives neither a date nor a scale; the first of equals. */
export const newestScale = (scales: readonly Scale[]): Scale | undefined =>
  scales.toSorted((a, b) => compareDates(b.inForceFrom, a.inForceFrom))[0];

/** The scale that applies on a date; undefined before the first one: never the nearest scale instead. */
export const scaleInForce = (scales: readonly Scale[], date: CalendarDate): Scale | undefined =>
  newestScale(scales.filter(({ inForceFrom }) => !isAfter(inForceFrom, date)));
