/** The section `contract`: dates, and the amounts of the signed text. */
import { amount, date, text, yesNo } from './leaves.ts';
import { optional, placed, section } from './section.ts';

const fixedOnly = section({ fixed: optional(amount) }, placed);
const both = section({ fixed: optional(amount), variable: optional(amount) }, placed);

const amounts = section(
  {
    operations: optional(fixedOnly),
    care_access: optional(both),
    care_pathways: optional(both),
    prevention: optional(both),
    health_crisis: optional(both),
    quality: optional(both),
    professional_support: optional(both),
    letterOfIntent: optional(fixedOnly),
  },
  ({ $frame, letterOfIntent, ...rest }) => ({
    ...rest,
    ...(letterOfIntent === undefined ? {} : { letter_of_intent: letterOfIntent }),
  }),
);

export const terms = section(
  {
    signed: optional(date),
    letterOfIntent: optional(date),
    scale: optional(text),
    renewal: optional(yesNo),
    ended: optional(date),
    amounts: optional(amounts),
  },
  ({ $frame, amounts, ...rest }) => ({ at: $frame.at, ...rest, amounts: amounts ?? {} }),
);
