/** How a single value enters a shape: read by its reader, its problem carried by the issue. */
import * as z from 'zod';
import { problem } from '../../domain/problem.ts';
import type { Leaf } from '../located.ts';
import type { Read, Reader, Scalar } from '../scalar.ts';
import { isSpreadsheetError } from '../spreadsheet-error.ts';

/** What a leaf is, for descriptions made out of the shapes. */
export type LeafKind =
  | 'amount'
  | 'rate'
  | 'measure'
  | 'weight'
  | 'population'
  | 'date'
  | 'yes_no'
  | 'size_tier'
  | 'year_number'
  | 'civil_year'
  | 'reference'
  | 'text'
  | 'regime'
  | 'plan'
  | 'direction'
  | 'mode'
  | 'envelope'
  | 'payment_line'
  | 'mission'
  | 'status'
  | 'scale_id'
  | 'reading';

/** What the reader makes of a value, but for the errors of spreadsheets. */
function readWith<T>(reader: Reader<T>, scalar: Scalar): Read<T> {
  const { key, text, at } = scalar;
  if (!isSpreadsheetError(text)) return reader(scalar);
  return { problem: problem('spreadsheet-error', at, { key, text: text.trim() }) };
}

const isLeaf = (input: unknown): input is Leaf => typeof input === 'function';

/** The schema of one value. A value refused before (`scalar` absent) fails without a further problem. */
export const leaf = <T>(kind: LeafKind, reader: Reader<T>) =>
  z
    .unknown()
    .transform((input, context) => {
      if (!isLeaf(input)) {
        context.issues.push({ code: 'custom', input });
        return z.NEVER;
      }
      const scalar = input();
      const read = scalar === undefined ? undefined : readWith(reader, scalar);
      if (read !== undefined && 'value' in read) return read.value;
      context.issues.push({ code: 'custom', input, params: { problem: read?.problem } });
      return z.NEVER;
    })
    .meta({ kind });
