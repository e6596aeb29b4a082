import { expect, it } from 'vitest';
import { dateFromIso } from '../../src/amounts/calendar.ts';
import { euros } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { factsToJson } from '../../src/problems/facts-json.ts';
import { validationSchema, validationToJson } from '../../src/problems/machine/validation-json.ts';
import { problem } from '../../src/problems/problem.ts';
import { hostile, spotless, unreadable } from '../support/validated.ts';

const place = { source: { name: 'f.yaml', text: '' }, start: 0, end: 0 };

it('keeps to its schema, and gives the facts and the second place of each', () => {
  const made = validationToJson([hostile, unreadable, spotless], 'en');
  expect(validationSchema.parse(made)).toEqual(made);
  const [first, second] = made.files[0]?.diagnostics ?? [];
  expect([first?.facts, first?.related]).toEqual([{}, null]);
  expect(second).toMatchObject({
    code: 'duplicate',
    facts: { of: 'key', name: 'popu' },
    related: { line: 3, column: 3, end_line: 3, end_column: 7 },
  });
});

it('writes amounts in euros, rates as decimals, days as they are written in files', () => {
  const facts = {
    from: 'care_access',
    amount: euros(20_000),
    limit: euros(13_680),
    limitedBy: 'cap',
  } as const;
  expect(factsToJson(problem('transfer-above-limit', place, { ...facts, cap: ratio(1, 5) }))).toEqual({
    from: 'care_access',
    amount: 20_000,
    limit: 13_680,
    limited_by: 'cap',
    cap: 0.2,
  });
  const date = dateFromIso('2027-09-25');
  if (date === undefined) throw new Error('no date');
  expect(factsToJson(problem('ended-after-term', place, { lastDay: date }))).toEqual({
    last_day: '2027-09-25',
  });
  expect(factsToJson(problem('communes-sum', place, { inhabitants: 15_254, population: 15_255 }))).toEqual({
    inhabitants: 15_254,
    population: 15_255,
  });
});
