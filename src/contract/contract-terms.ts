/**
 * A contract as its file describes it (contract-file.ts), every value with the place where it stands. Nothing here is computed
 * and nothing is defaulted: what the file does not say is absent. Amounts are in cents, shares are ratios, days calendar dates.
 */
import type * as z from 'zod';
import type { Given, Place, Source } from '../amounts/source.ts';
import type { Language } from '../law/language.ts';
import type { Mission } from '../law/mission.ts';
import type { contractFile } from './file/contract-file.ts';

/** What is read never changes, however deep. */
type Fixed<T> = T extends Given<unknown> | Place
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Fixed<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Fixed<T[Key]> }
      : T;
type File = Fixed<z.output<typeof contractFile>>;
/** A file that was read: its sections (`years`, `payments`, `budget` …), and what was asked of its reading. */
export interface Contract extends Omit<File, '$frame' | 'contract'> {
  readonly source: Source;
  readonly language: Language;
  /** Values put in place of the file's before it was read, as `--set` took them. */
  readonly settings: readonly string[];
  readonly terms: Terms;
  /** The key of the section `missions`, where the file has one. */
  readonly missionsAt?: Place;
}

/** The section `contract`: dates, what the signed text states, and what was agreed later (R12), oldest first. */
export type Terms = NonNullable<File['contract']>;
/** An amendment (avenant): all that it does not say stays as it was. It counts from the first contract year that begins on its day or later. */
export type Amendment = Terms['amendments'][number];

/** A mission from its start, with the indicators described once for all years, without a result. */
export type MissionPlan = NonNullable<File['missions'][Mission]>;

export type DescribedYear = File['years'][number];
/** Its indicators are those that the year describes, else those of the mission; each with its result. */
export type MissionYear = NonNullable<DescribedYear['missions'][Mission]>;
export type FungibilityTerms = NonNullable<DescribedYear['fungibility']>;
export type StatedTransfer = FungibilityTerms['transfers'][number];
/** What a member is paid for their time (indemnités, R9) in a civil year: a reference of the CPTS's own, never a name. */
export type Allowance = DescribedYear['allowances'][number];

/** What a file says its result should be: amounts to be compared exactly, rates at the decimals it writes. */
export type Expected = NonNullable<DescribedYear['expected']>;

/** One payment observed, below zero for money that the fund took back. Without a line, it is matched by amount and date. */
export type Payment = File['payments'][number];

/** Its rate fills what is still pending; what it says of missions replaces what the file says. */
export type Scenario = File['scenarios'][number];
export type ScenarioMission = NonNullable<Scenario['missions'][Mission]>;

/** The section `budget`: what the association spends and receives beside the ACI, and its cash. */
export type BudgetPlan = NonNullable<File['budget']>;
/** Once (`on`), again and again (`every`, from `since` to `until`), or spread evenly over days (`since`, `until`). */
export type BudgetLine = BudgetPlan['income'][number];
