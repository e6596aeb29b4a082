/** The section `contract`: dates, and the amounts of the signed text. */
import * as z from 'zod';
import { amount, date, text, yesNo } from './leaves.ts';
import { placed, section } from './section.ts';

const fixedOnly = section({ fixed: z.exactOptional(amount) }).transform(placed);
const both = section({ fixed: z.exactOptional(amount), variable: z.exactOptional(amount) }).transform(placed);

const amounts = section({
  operations: z.exactOptional(fixedOnly),
  care_access: z.exactOptional(both),
  care_pathways: z.exactOptional(both),
  prevention: z.exactOptional(both),
  health_crisis: z.exactOptional(both),
  quality: z.exactOptional(both),
  professional_support: z.exactOptional(both),
  letterOfIntent: z.exactOptional(fixedOnly),
}).transform(({ $frame, letterOfIntent, ...rest }) => ({
  ...rest,
  ...(letterOfIntent === undefined ? {} : { letter_of_intent: letterOfIntent }),
}));

export const terms = section({
  signed: z.exactOptional(date),
  letterOfIntent: z.exactOptional(date),
  scale: z.exactOptional(text),
  renewal: z.exactOptional(yesNo),
  ended: z.exactOptional(date),
  amounts: z.exactOptional(amounts),
}).transform(({ $frame, amounts, ...rest }) => ({ at: $frame.at, ...rest, amounts: amounts ?? {} }));
