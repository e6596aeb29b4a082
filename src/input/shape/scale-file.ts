/** A scale of one's own, in the format that `aci scale --format yaml` prints. */
import * as z from 'zod';
import { amount, date, mission, scaleId, sizeTier, status, text } from './leaves.ts';
import { section } from './section.ts';

/** No amount without how sure it is and where it was read. */
const cell = section({ sizeTier, amount, status, source: text });
const row = z.exactOptional(z.array(cell));

const both = z.exactOptional(section({ fixed: row, variable: row }));
const fixedOnly = z.exactOptional(section({ fixed: row }));

const amounts = section({
  operations: fixedOnly,
  care_access: z.exactOptional(
    section({ fixed: row, fixed_base: row, fixed_unscheduled_care: row, variable: row }),
  ),
  care_pathways: both,
  prevention: both,
  health_crisis: z.exactOptional(section({ fixed_first_plan: row, fixed_plan_update: row, variable: row })),
  quality: both,
  professional_support: both,
  letterOfIntent: fixedOnly,
}).transform(({ letterOfIntent, ...rest }) => ({
  ...rest,
  ...(letterOfIntent === undefined ? {} : { letter_of_intent: letterOfIntent }),
}));

/**
 * Name and title are always required, and without `base` everything is: scale-file/complete.ts says what misses, so that
 * the rest is looked at even then.
 */
export const scaleFile = section({
  id: z.exactOptional(scaleId),
  title: z.exactOptional(text),
  base: z.exactOptional(text),
  inForceFrom: z.exactOptional(date),
  inForceStatus: z.exactOptional(status),
  verifiedOn: z.exactOptional(date),
  coreMissions: z.exactOptional(z.array(mission)),
  amounts: z.exactOptional(amounts),
});

export type WrittenScale = z.output<typeof scaleFile>;
export type WrittenAmounts = NonNullable<WrittenScale['amounts']>;
export type WrittenCell = z.output<typeof cell>;
