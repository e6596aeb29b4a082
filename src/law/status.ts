/**
 * How sure we are of a figure. `confirmed`: read in signed contracts, an institution's publication or reports of
 * the signed text; `derived`: arithmetic on confirmed figures alone; `reported`: a negotiation draft or one
 * secondary source; `to_verify`: agrees with every published total, but this split was never seen in print.
 * The surest comes first.
 */
export const statuses = ['confirmed', 'derived', 'reported', 'to_verify'] as const;
export type Status = (typeof statuses)[number];
export const isStatus = (text: string): text is Status => statuses.some((status) => status === text);

/** The less sure of two statuses: what a total made of both may claim. */
export const weaker = (a: Status, b: Status): Status =>
  a === b || statuses.indexOf(a) > statuses.indexOf(b) ? a : b;

/** True for what a signed contract should be asked to confirm. */
export const isUncertain = (status: Status): boolean => status === 'reported' || status === 'to_verify';
