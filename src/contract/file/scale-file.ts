/** A scale of one's own, described once, in the format that `aci scale --format yaml` prints. */
import * as z from 'zod';
import { words } from '../values/closed-lists.ts';
import { readScaleId } from '../values/text.ts';
import { amount, byMission, code, date, framed, oneOf, section, sizeTier, text, value } from './parts.ts';

const status = oneOf(words.status);
/** No amount without how sure it is and where it was read. */
const cell = section({ sizeTier, amount, status, source: text });
const row = z.array(cell).exactOptional();
const both = framed({ fixed: row, variable: row });
const fixedOnly = framed({ fixed: row }).exactOptional();

const amounts = framed({
  operations: fixedOnly,
  ...byMission(both).shape,
  care_access: framed({
    fixed: row,
    fixed_base: row,
    fixed_unscheduled_care: row,
    variable: row,
  }).exactOptional(),
  health_crisis: framed({ fixed_first_plan: row, fixed_plan_update: row, variable: row }).exactOptional(),
  letter_of_intent: fixedOnly,
});

/**
 * Name and title are always required, and without `base` everything is: scale/complete-rows.ts says what is missing, all at
 * once.
 */
export const scaleFile = framed({
  id: value('scale_id', readScaleId).exactOptional(),
  title: text.exactOptional(),
  base: code.exactOptional(),
  inForceFrom: date.exactOptional(),
  inForceStatus: status.exactOptional(),
  verifiedOn: date.exactOptional(),
  coreMissions: z.array(oneOf(words.mission)).exactOptional(),
  amounts: amounts.exactOptional(),
});

export type WrittenScale = z.output<typeof scaleFile>;
export type WrittenCell = z.output<typeof cell>;
