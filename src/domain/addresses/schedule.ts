/** Addresses of payments: `schedule.operations.balance`, or `operations.balance` where nothing else has that name. */
import type { ScheduledPayment } from '../schedule.ts';
import type { Addressed } from './addressed.ts';
import { type Segment, type SegmentWord, segmentWords, word } from './segment.ts';

const isWord = (text: string): text is SegmentWord => Object.hasOwn(segmentWords, text);

const lineSegments = (line: string): Segment[] =>
  line.split('.').map((text) => (isWord(text) ? word(text) : { names: { fr: text, en: text } }));

const onlyPaid = /(^letter_of_intent|\.advance|\.balance)$/;

export const scheduleAddresses = (payments: readonly ScheduledPayment[]): Addressed[] =>
  payments.map(({ line, amount, year }) => ({
    segments: [word('schedule'), ...lineSegments(line)],
    amount,
    ...(onlyPaid.test(line) ? { optional: 1 } : {}),
    ...(year === undefined ? { isOfContract: true } : {}),
  }));
