/** How a single value enters a shape: read by its reader, its problem carried by the issue. */
import { z } from 'zod';
import type { Leaf } from '../located.ts';
import type { Reader } from '../scalar.ts';

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

/** The schema of one value. A value refused before (`scalar` absent) fails without a further problem. */
export const leaf = <T>(kind: LeafKind, reader: Reader<T>) =>
  z
    .custom<Leaf>((input) => typeof input === 'function')
    .transform((input, context) => {
      const scalar = input();
      const read = scalar === undefined ? undefined : reader(scalar);
      if (read !== undefined && 'value' in read) return read.value;
      context.issues.push({ code: 'custom', input, params: { problem: read?.problem } });
      return z.NEVER;
    })
    .meta({ kind });
