/**
 * What the descriptions of files are made of: single values read by their readers, mappings with their place, lists, free
 * names.
 */
import * as z from 'zod';
import type { Place } from '../../amounts/source.ts';
import type { Problem } from '../../problems/problem.ts';
import { withRemedies } from '../remedies/unread-value.ts';
import type { LeafKind, LeafMeta } from '../schema/kinds.ts';
import { type Frame, isLeaf, type Piece } from '../tree/pieces.ts';
import { type UnknownWord, type Word, wordReader } from '../values/closed-lists.ts';
import { readDate } from '../values/date.ts';
import { readAmount, readMeasure, readRate, readSizeTier } from '../values/numbers.ts';
import type { Reader } from '../values/scalar.ts';
import { readText, readYesNo } from '../values/text.ts';

// Compiled readers would win nothing, cost a short command 4 % of its time, and be refused by a page's content policy.
z.config({ jitless: true });

/** A problem as it goes through zod: refusals.ts takes it out again. */
export const issueOf = (problem: Problem, input: unknown) =>
  ({ code: 'custom', input, params: { problem } }) as const;

/** A single value, as editors are shown it. One that was refused before has no further problem. */
export const value = <T>(kind: LeafKind, reader: Reader<T>) => leaf({ kind }, reader);

/** One word of a closed list. */
export const oneOf = <T>(list: readonly Word<T>[], ...unknown: UnknownWord[]) =>
  leaf({ words: list.map(({ names }) => names) }, wordReader(list, ...unknown));

function leaf<T>(meta: LeafMeta, reader: Reader<T>) {
  const read = withRemedies(reader);
  return z
    .transform((input: Piece | undefined, context): T => {
      const isWritten = input !== undefined && isLeaf(input) && input.isRefused !== true;
      const result = isWritten ? read(input) : undefined;
      if (result !== undefined && 'value' in result) return result.value;
      context.issues.push(result === undefined ? { code: 'custom', input } : issueOf(result.problem, input));
      return z.NEVER;
    })
    .meta({ ...meta });
}

export const amount = value('amount', readAmount);
export const rate = value('rate', readRate);
export const measure = value('measure', readMeasure);
export const date = value('date', readDate);
export const text = value('text', readText);
export const code = value('code', readText);
export const yesNo = value('yes_no', readYesNo);
export const sizeTier = value('size_tier', readSizeTier);

const isThere = (input: unknown): boolean => input !== undefined;
const at = z.custom<Place>(isThere);
const $frame = z.custom<Frame>(isThere);

/** A mapping with its place. */
export const section = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ at, ...shape });
/** A mapping with how its keys are written. */
export const framed = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ $frame, ...shape });
/** A list that may be left out. */
export const many = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** A mapping from missions to what is said of each. */
export const byMission = <T extends z.ZodType>(of: T) =>
  z.strictObject({
    care_access: of.exactOptional(),
    care_pathways: of.exactOptional(),
    prevention: of.exactOptional(),
    health_crisis: of.exactOptional(),
    quality: of.exactOptional(),
    professional_support: of.exactOptional(),
  });

/** A mapping of free names to values, as a list in the order of the file; a name is any text where nothing else is said of it. */
export const named = <T extends z.ZodType, N extends z.ZodType = typeof text>(of: T, name?: N) =>
  z.strictObject({ at, $entries: z.array(z.strictObject({ $name: name ?? text, $value: of })) });

/** Rates of indicators by their names. */
export const rates = named(rate)
  .transform(({ $entries }) => $entries.map(({ $name, $value }) => ({ name: $name, rate: $value })))
  .default([]);
