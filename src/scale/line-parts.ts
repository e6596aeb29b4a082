import type { ScalePart } from '../domain/cell.ts';
import type { ScaleLine } from '../domain/mission.ts';

const both = [['fixed', 'variable']] as const;
const fixedOnly = [['fixed']] as const;

/** The parts that make up each line of a complete scale; care access has had two makes of its fixed part. */
export const lineParts = {
  operations: fixedOnly,
  care_access: [
    ['fixed', 'variable'],
    ['fixed_base', 'fixed_unscheduled_care', 'variable'],
  ],
  care_pathways: both,
  prevention: both,
  health_crisis: [['fixed_first_plan', 'fixed_plan_update', 'variable']],
  quality: both,
  professional_support: both,
  letter_of_intent: fixedOnly,
} as const satisfies Readonly<Record<ScaleLine, readonly (readonly ScalePart[])[]>>;
