/** Mappings that have the missions as keys. */
import { date } from './leaves.ts';
import { optional, placed, section } from './section.ts';
import type { Shape } from './shape.ts';

/** A mapping from missions to what is said of each. */
export const byMission = <Value>(value: Shape<Value>) =>
  section(
    {
      care_access: optional(value),
      care_pathways: optional(value),
      prevention: optional(value),
      health_crisis: optional(value),
      quality: optional(value),
      professional_support: optional(value),
    },
    ({ $frame, ...rest }) => rest,
  );

/** The section `missions`: which are contracted, and when each started. */
export const missionPlans = byMission(section({ start: optional(date) }, placed));
