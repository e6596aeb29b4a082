/** What was read of a check, file by file, and what was set apart of it: parts of `aci-cpts/check@2`. */
import * as z from 'zod';
import { locate } from '../amounts/source.ts';
import {
  count,
  dayOrNull,
  eurosOf,
  eurosOrNull,
  isoOrNull,
  money,
  moneyOrNull,
  sha256,
  text,
} from '../output/json-fields.ts';
import { apartTallies } from './apart-phrases.ts';
import { type Apart, apartReasons } from './export/apart.ts';
import type { Checked, Tally } from './payment-check.ts';

export const tallySchema = z.object({ payments: count('How many.'), sum: money('What they come to.') });
export const tallyJson = ({ count: payments, sum }: Tally): z.infer<typeof tallySchema> => ({
  payments,
  sum: eurosOf(sum),
});

export const readSchema = z.object({
  file: text('Where payments were read.'),
  payments: count('How many of them are of the payer.'),
  sum: tallySchema.shape.sum,
  sha256: sha256('Of the export; null for what the contract’s own file notes.').nullable(),
});

export const readJson = (each: Checked['read'][number]): z.infer<typeof readSchema> => ({
  file: each.file,
  ...tallyJson(each),
  sha256: each.sha256 ?? null,
});

const apartRow = z.object({
  file_line: z.int().min(1).describe('The line of the file, from 1.'),
  date: dayOrNull('Null where the row has none.'),
  amount: moneyOrNull('Below zero: it went out. Null where the row has none.'),
  label: text('As the file has it.'),
});

export const apartSchema = z.object({
  file: text('Where the rows stand.'),
  reason: z.enum(apartReasons).describe('Why they are no payment of the contract.'),
  count: count('How many rows.'),
  sum: money('What they come to; for balances that means nothing.'),
  rows: z.exactOptional(z.array(apartRow).describe('The rows, where they were asked for.')),
});

export const apartJson = ({ read, isApartShown }: Checked): z.infer<typeof apartSchema>[] =>
  read.flatMap(({ file, apart: rows }) =>
    apartTallies(rows).map(({ reason, count: all, sum }) => ({
      file,
      reason,
      count: all,
      sum: eurosOf(sum),
      ...(isApartShown ? { rows: rows.filter((row) => row.reason === reason).map(apartRowJson) } : {}),
    })),
  );

const apartRowJson = ({ at, date, amount, label }: Apart): z.infer<typeof apartRow> => ({
  file_line: locate(at.source, at.start).line,
  date: isoOrNull(date),
  amount: eurosOrNull(amount),
  label,
});
