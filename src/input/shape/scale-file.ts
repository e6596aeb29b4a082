/** A scale of one's own, in the format that `aci scale --format yaml` prints. */
import { amount, date, mission, scaleId, sizeTier, status, text } from './leaves.ts';
import { list, optional, section } from './section.ts';
import type { ValueOf } from './shape.ts';

/** No amount without how sure it is and where it was read. */
const cell = section({ sizeTier, amount, status, source: text });
const row = optional(list(cell));

const both = optional(section({ fixed: row, variable: row }));
const fixedOnly = optional(section({ fixed: row }));

const amounts = section(
  {
    operations: fixedOnly,
    care_access: optional(
      section({ fixed: row, fixed_base: row, fixed_unscheduled_care: row, variable: row }),
    ),
    care_pathways: both,
    prevention: both,
    health_crisis: optional(section({ fixed_first_plan: row, fixed_plan_update: row, variable: row })),
    quality: both,
    professional_support: both,
    letterOfIntent: fixedOnly,
  },
  ({ letterOfIntent, ...rest }) => ({
    ...rest,
    ...(letterOfIntent === undefined ? {} : { letter_of_intent: letterOfIntent }),
  }),
);

/**
 * Name and title are always required, and without `base` everything is: scale-file/complete.ts says what misses, so that
 * the rest is looked at even then.
 */
export const scaleFile = section({
  id: optional(scaleId),
  title: optional(text),
  base: optional(text),
  inForceFrom: optional(date),
  inForceStatus: optional(status),
  verifiedOn: optional(date),
  coreMissions: optional(list(mission)),
  amounts: optional(amounts),
});

export type WrittenScale = ValueOf<typeof scaleFile>;
export type WrittenCell = ValueOf<typeof cell>;
