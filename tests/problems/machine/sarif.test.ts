/**
 * What the schema of SARIF 2.1.0 (OASIS) asks of the parts that we write: 3.13 log, 3.14 run, 3.19 component, 3.49 rule,
 * 3.27 result, 3.30 region. The keys are closed here, as they are in the schema.
 */

import { expect, it } from 'vitest';
import { z } from 'zod';
import { sarifLog } from '../../../src/problems/machine/sarif.ts';
import { sha256Of } from '../../support/sha256.ts';
import { hostile, spotless, unreadable } from '../../support/validated.ts';

const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const position = z.int().min(1);
/** RFC 3986: a URI reference has none of the signs that must be written with `%`. */
const uri = z.string().regex(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})+$/);
const region = z.strictObject({
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
});
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri }),
    region: region.optional(),
  }),
});
const rule = z.strictObject({
  id: z.string(),
  shortDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location),
  relatedLocations: z.array(location.extend({ id: z.int(), message })).optional(),
  partialFingerprints: z.record(z.string(), z.string()),
});
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({ name: z.string(), version: z.string(), rules: z.array(rule) }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(result),
    }),
  ),
});

const made = sarifLog([hostile, unreadable, spotless], 'fr', sha256Of);

it('keeps to the schema', () => {
  expect(log.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
});

it('gives every result the rule of its index, each rule once', () => {
  const [run] = made.runs;
  const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
  expect(ids).toEqual(['duplicate', 'file-unreadable', 'key-unknown', 'leap-day-signature']);
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids[ruleIndex]).toBe(ruleId);
});

it('points at lines and columns from 1, the end not included', () => {
  const [, , third] = made.runs[0]?.results ?? [];
  expect(third?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'dossier%20%C3%A9t%C3%A9/a%2Cb%3Ac%25%22%3C%26%3E.yaml' },
    region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 7 },
  });
});

it('names a rule by what it is about, and points at a second place', () => {
  const [run] = made.runs;
  expect(run.tool.driver.rules[0]?.shortDescription.text).toBe('Ce qui est écrit deux fois');
  expect(run.results.flatMap((result) => result.relatedLocations ?? [])).toMatchObject([
    { message: { text: 'Voir aussi ici.' }, physicalLocation: { region: { startLine: 3, startColumn: 3 } } },
  ]);
});

it('tells equal findings apart', () => {
  const prints = made.runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints['aciFinding/v1']);
  expect(new Set(prints).size).toBe(5);
});

it('is a whole log without findings', () => {
  expect(log.safeParse(sarifLog([spotless], 'en', sha256Of)).success).toBe(true);
});
