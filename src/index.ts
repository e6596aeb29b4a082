/**
 * The library's face: read a contract, compute it, render it. Apart from reading YAML, everything here is pure and
 * runs in a browser too.
 */
export type { CalendarDate } from './base/calendar.ts';
export { dateFromIso, dateToIso } from './base/calendar.ts';
export type { Cents } from './base/money.ts';
export { cents, centsOf } from './base/money.ts';
export type { Ratio } from './base/ratio.ts';
export { ratio } from './base/ratio.ts';
export type { Given, Place, Source } from './base/source.ts';
export { locate } from './base/source.ts';
export { type Addressed, addressText } from './domain/addresses/addressed.ts';
export { addressesOf } from './domain/addresses/addresses.ts';
export { findAddress } from './domain/addresses/find.ts';
export type { Cause, Finding } from './domain/cause.ts';
export type { Contract, Language, Payment } from './domain/contract.ts';
export type { YearDoubts } from './domain/doubts.ts';
export type { Explained } from './domain/explained.ts';
export type { Factor } from './domain/factor.ts';
export type { Envelope, Mission, SizeTier } from './domain/mission.ts';
export type { CheckTotals, Explanation, LineCheck, PaymentCheck } from './domain/payment-check.ts';
export { isRefused, type Problem, type ProblemCode } from './domain/problem.ts';
export type { ReadingId, Readings, Regime } from './domain/reading.ts';
export type { ContractResult, YearResult } from './domain/result.ts';
export type { ScheduledPayment } from './domain/schedule.ts';
export type { Status } from './domain/status.ts';
export { tool } from './domain/tool.ts';
export type { Draft } from './input/draft.ts';
export { readPayments } from './input/payments-csv/read-payments.ts';
export { readContract } from './input/read-contract.ts';
export { readScale } from './input/read-scale.ts';
export { renderDoubts } from './report/doubts/doubts.ts';
export { doubtsToJson } from './report/doubts/doubts-json.ts';
export { explanationsJson, markdownExplanation, renderExplanation } from './report/explain/explain.ts';
export { resultToJson } from './report/json.ts';
export { renderProblems } from './report/render-problems.ts';
export { scaleToYaml } from './report/scale/yaml.ts';
export { renderResult } from './report/table.ts';
export { explainDifferences } from './rules/causes/explain-differences.ts';
export { placePayments } from './rules/causes/place-payments.ts';
export { checkPayments } from './rules/check/check-payments.ts';
export { computeContract } from './rules/compute.ts';
export { doubtsOfYear } from './rules/doubts/doubts.ts';
export type { ComputeOptions } from './rules/options.ts';
export { type Schedule, scheduleOf } from './rules/schedule/schedule.ts';
export { fingerprintOf } from './scale/fingerprint.ts';
export { nationalScales, scaleInForce } from './scale/in-force.ts';
export type { Scale } from './scale/scale.ts';
