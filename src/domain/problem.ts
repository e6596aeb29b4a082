/**
 * Everything that can be wrong or doubtful in what a person wrote, as plain facts. The severity stands beside
 * the code; the words stand in the report floor, which must name every code to compile. A code never changes.
 */
import type { CalendarDate } from '../base/calendar.ts';
import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import type { Cents } from '../base/money.ts';
import type { Ratio } from '../base/ratio.ts';
import type { Place } from '../base/source.ts';
import type { Language } from './contract.ts';
import type { Envelope, Mission, SizeTier } from './mission.ts';
import type { ReadingId, Regime } from './reading.ts';

type NoFacts = Record<never, never>;

/** Whether the file says it, or an option of the command. */
export type Origin = 'file' | 'option';

/** What a scalar was expected to be. */
export type ValueKind =
  | 'text'
  | 'amount'
  | 'rate'
  | 'measure'
  | 'population'
  | 'date'
  | 'yes_no'
  | 'size_tier'
  | 'year_number'
  | 'civil_year'
  | 'weight'
  | 'scale_id';

/** Facts of each problem. Texts of the file stand as written; `key`s are in the file's own words. */
export interface ProblemFacts {
  // The file as text
  'file-unreadable': { readonly reason: 'missing' | 'folder' | 'forbidden' | 'other' };
  'file-empty': NoFacts;
  'file-too-large': { readonly bytes: number; readonly limit: number };
  'file-not-utf8': { readonly kind: 'workbook' | 'pdf' | 'other' };
  // YAML
  'yaml-syntax': { readonly detail: YamlFault };
  /** A space that YAML does not take for one, by its code point. */
  'invisible-space': { readonly character: number };
  'colon-without-space': { readonly key: string; readonly value: string };
  'yaml-several-documents': NoFacts;
  'yaml-tag': { readonly tag: string };
  'yaml-alias-unknown': { readonly alias: string };
  'yaml-alias-expansion': { readonly limit: number };
  'yaml-too-deep': { readonly limit: number };
  'decimal-comma-split': { readonly key: string; readonly whole: string; readonly rest: string };
  // Keys and shapes
  'key-duplicate': { readonly key: string };
  'key-unknown': {
    readonly key: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  /** A key of the format, where it does not belong; `home` is where it does, from the top of the file. */
  'key-misplaced': { readonly key: string; readonly home: readonly string[] };
  'key-other-language': { readonly key: string; readonly right: string; readonly fileLanguage: Language };
  'key-missing': { readonly key: string; readonly inside: string };
  'shape-expected': {
    readonly key: string;
    readonly expected: 'mapping' | 'list' | 'value';
    /** The key as it may be written; where there are two lines, the second is indented under the first. */
    readonly example?: readonly string[];
  };
  // Values
  'value-empty': { readonly key: string };
  /** What a spreadsheet shows for a formula that failed: `#REF!`. */
  'spreadsheet-error': { readonly key: string; readonly text: string };
  'value-invalid': {
    readonly key: string;
    readonly text: string;
    readonly expected: ValueKind;
    /** The value itself, written so that it can be read, where that is plain. */
    readonly example?: string;
  };
  'value-out-of-range': {
    readonly key: string;
    readonly text: string;
    readonly least: string;
    readonly greatest: string;
  };
  'amount-too-precise': { readonly key: string; readonly text: string; readonly rounded: string };
  /** Both ways to write it, ready to be typed. */
  'amount-ambiguous': {
    readonly key: string;
    readonly text: string;
    readonly thousands: string;
    readonly decimals: string;
  };
  'amount-negative': { readonly key: string; readonly text: string };
  /** Both ways to write it, ready to be typed. */
  'rate-ambiguous': {
    readonly key: string;
    readonly text: string;
    readonly percent: string;
    readonly share: string;
  };
  'rate-negative': { readonly key: string; readonly text: string; readonly positive: string };
  'date-not-existing': { readonly key: string; readonly text: string };
  'word-unknown': {
    readonly key: string;
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'word-other-language': { readonly key: string; readonly text: string; readonly right: string };
  // The CPTS
  'tier-unknown': NoFacts;
  'communes-sum': { readonly sum: number; readonly population: number };
  'commune-duplicate': { readonly name: string };
  'tier-differs-from-population': {
    readonly stated: SizeTier;
    readonly suggested: SizeTier;
    readonly population: number;
  };
  'tier-boundary': { readonly chosen: SizeTier; readonly other: SizeTier; readonly population: number };
  // The contract
  'scale-missing': { readonly date: CalendarDate; readonly firstDay: CalendarDate };
  'scale-unknown': { readonly id: string; readonly known: readonly string[]; readonly suggestion?: string };
  'scale-undated': { readonly id: string };
  'scale-not-in-force': {
    readonly id: string;
    readonly inForce: string;
    readonly date: CalendarDate;
    readonly origin: Origin;
  };
  'scale-not-verified-since': {
    readonly id: string;
    readonly verifiedOn: CalendarDate;
    readonly date: CalendarDate;
  };
  'leap-day-signature': NoFacts;
  'letter-after-signature': NoFacts;
  'letter-too-old': { readonly months: number; readonly limit: CalendarDate };
  'letter-not-in-scale': { readonly date: CalendarDate; readonly scale?: string };
  'letter-without-core-mission': NoFacts;
  'schedule-needs-signature': NoFacts;
  'ended-before-signature': NoFacts;
  'ended-after-term': { readonly lastDay: CalendarDate };
  // A scale of one's own
  'scale-tiers-missing': { readonly tiers: readonly SizeTier[] };
  'scale-tier-duplicate': { readonly tier: SizeTier };
  'scale-parts-mixed': { readonly keys: readonly string[] };
  'scale-name-taken': { readonly id: string };
  // A result to compute again
  'result-not-json': NoFacts;
  'result-foreign': { readonly format: string };
  'result-damaged': { readonly path: string };
  'result-of-other-files': { readonly files: readonly string[] };
  'result-own-scale': { readonly id: string; readonly file: string };
  // Missions
  'mission-start-missing': { readonly mission: Mission };
  'mission-before-signature': { readonly mission: Mission; readonly signed: CalendarDate };
  'mission-after-term': { readonly mission: Mission; readonly lastDay: CalendarDate };
  'mission-start-unused': { readonly mission: Mission };
  'mission-undeclared': { readonly mission: Mission; readonly year: number };
  'mission-not-running': { readonly mission: Mission; readonly year: number; readonly start: CalendarDate };
  'mission-not-in-scale': { readonly mission: Mission; readonly scale: string };
  'core-mission-missing': { readonly missions: readonly Mission[] };
  'core-mission-late': {
    readonly mission: Mission;
    readonly start: CalendarDate;
    readonly deadline: CalendarDate;
    readonly months: number;
  };
  // Years
  'year-duplicate': { readonly year: number };
  'year-out-of-order': { readonly year: number; readonly after: number };
  'year-after-end': { readonly year: number; readonly ended: CalendarDate };
  // Indicators
  'result-ambiguous': { readonly keys: readonly string[] };
  'observed-alone': NoFacts;
  'indicators-and-rate': { readonly mission: Mission };
  'weights-and-amounts': { readonly mission: Mission };
  'weight-partial': { readonly mission: Mission; readonly key: string };
  'weights-all-zero': { readonly mission: Mission };
  'indicator-duplicate': { readonly name: string };
  'indicator-amounts-above': { readonly mission: Mission; readonly sum: Cents; readonly ceiling: Cents };
  'indicator-amounts-below': { readonly mission: Mission; readonly sum: Cents; readonly ceiling: Cents };
  'baseline-equals-target': NoFacts;
  'target-zero': NoFacts;
  'target-needs-baseline': NoFacts;
  'direction-against-baseline': { readonly stated: string; readonly right: string };
  'measures-mixed': { readonly keys: readonly string[] };
  'steps-empty': NoFacts;
  'steps-out-of-order': NoFacts;
  'steps-mixed': NoFacts;
  'step-above-amount': { readonly step: Cents; readonly amount: Cents };
  'step-direction-assumed': NoFacts;
  'key-without-purpose': { readonly key: string; readonly needs: readonly string[] };
  'crisis-key-elsewhere': { readonly key: string; readonly mission: Mission };
  'crisis-attainment': { readonly key: string };
  'plan-unexpected': { readonly year: number; readonly expected: string };
  // Golden amounts
  'expected-differs': {
    readonly year: number;
    /** The amount's name in the file's words: `acces_aux_soins.variable`. */
    readonly line: string;
    readonly expected: Cents;
    readonly calculated: Cents;
    readonly file: string;
  };
  // Fungibility
  'transfer-unknown-envelope': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'transfer-to-itself': NoFacts;
  'transfer-envelope-absent': { readonly envelope: Envelope; readonly year: number };
  'transfer-above-surplus': { readonly from: Envelope; readonly amount: Cents; readonly surplus: Cents };
  'transfer-above-cap': {
    readonly from: Envelope;
    readonly amount: Cents;
    readonly limit: Cents;
    readonly cap: Ratio;
  };
  'transfer-above-fixed': { readonly from: Envelope; readonly amount: Cents; readonly limit: Cents };
  'transfer-against-regime': {
    readonly from: Envelope;
    readonly to: Envelope;
    readonly regime: Regime;
    readonly origin: Origin;
  };
  'transfer-unchecked': { readonly from: Envelope };
  // Members' allowances
  'reference-personal': { readonly key: string; readonly looksLike: 'email' | 'phone' };
  'allowance-above-ceiling': {
    readonly reference: string;
    readonly civilYear: number;
    readonly sum: Cents;
    readonly ceiling: Cents;
  };
  'allowance-ceiling-unknown': {
    readonly civilYear: number;
    readonly first: number;
    readonly last: number;
  };
  // Values given by `--set`
  'set-malformed': NoFacts;
  'set-step-unknown': {
    readonly step: string;
    readonly inside: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  'set-into-value': { readonly key: string; readonly step: string };
  // Values of the options of a simulation
  'target-unknown': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'range-malformed': { readonly text: string };
  'scope-unknown': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  // Payments and readings
  'line-unknown': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'payment-negative': {
    readonly key: string;
    readonly text: string;
    /** True in an export, where a word beside the amount tells a recovery. */
    readonly isExported: boolean;
  };
  'amount-separators': { readonly key: string; readonly text: string };
  // Exports of payments
  /** A cell without an amount or a date; its column as the header names it. */
  'csv-cell-invalid': {
    readonly column: string;
    readonly text: string;
    readonly expected: 'amount' | 'date';
  };
  'csv-date-not-existing': { readonly column: string; readonly text: string };
  'csv-empty': NoFacts;
  'csv-too-large': { readonly bytes: number; readonly limit: number };
  'csv-not-text': NoFacts;
  'csv-quote-unclosed': NoFacts;
  'csv-column-missing': { readonly column: 'date' | 'amount'; readonly found: readonly string[] };
  'csv-column-twice': { readonly name: string };
  'csv-separator-mixed': { readonly separator: CsvSeparator; readonly other: CsvSeparator };
  'csv-field-count': {
    readonly expected: number;
    readonly found: number;
    readonly separator: CsvSeparator;
  };
  'reading-unknown': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'reading-value': {
    readonly reading: ReadingId;
    readonly text: string;
    readonly allowed: readonly string[];
  };
  'scenario-mission-undeclared': { readonly mission: Mission };
  'scenario-crisis': NoFacts;
  'scenario-indicator-unknown': { readonly name: string; readonly suggestion?: string };
}

/** What stands between the fields of an export. */
export type CsvSeparator = ';' | ',' | '\t';

/** What the YAML reader tripped over. */
export type YamlFault =
  | 'indentation'
  | 'tab'
  | 'unclosed_quote'
  | 'unclosed_brace'
  | 'unclosed_bracket'
  | 'stray_bracket'
  | 'missing_colon'
  | 'bad_character'
  | 'other';

export type ProblemCode = keyof ProblemFacts;
export type ProblemOf<Code extends ProblemCode> = Diagnostic<Code, ProblemFacts[Code]>;
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/** What only warns; every other problem is an error and refuses the file. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'tier-differs-from-population',
  'tier-boundary',
  'scale-undated',
  'scale-not-in-force',
  'scale-not-verified-since',
  'scale-name-taken',
  'leap-day-signature',
  'letter-too-old',
  'letter-not-in-scale',
  'letter-without-core-mission',
  'mission-start-unused',
  'mission-not-in-scale',
  'core-mission-missing',
  'core-mission-late',
  'indicator-amounts-below',
  'step-direction-assumed',
  'plan-unexpected',
  'transfer-unchecked',
  'allowance-above-ceiling',
  'allowance-ceiling-unknown',
]);

export const severityOf = (code: ProblemCode): Severity => (warnings.has(code) ? 'warning' : 'error');

/** A problem at a place, with a second place where one helps. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  facts: ProblemFacts[Code],
  related?: Place,
): ProblemOf<Code> {
  const common = { code, severity: severityOf(code), place, facts };
  return related === undefined ? common : { ...common, related };
}

export const isRefused = (problems: readonly Problem[]): boolean =>
  problems.some((item) => item.severity === 'error');
