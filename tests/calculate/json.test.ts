import { expect, test } from 'vitest';
import { resultToJson } from '../../src/calculate/json/result-json.ts';
import { problem } from '../../src/problems/problem.ts';
import { sha256Of } from '../support/sha256.ts';
import { amount, on, source, workedExample, yearOne } from '../support/worked-example.ts';

const meta = {
  tool: { name: 'aci-cpts', version: '0.2.0' },
  file: 'f.yaml',
  sha256: 'abc',
  sha256Of,
  lang: 'fr',
} as const;
const json = resultToJson(workedExample, [yearOne], meta);
const [year] = json.years;

test('the head of the document, its keys in order', () => {
  expect(Object.keys(json)).toEqual([
    'format',
    'tool',
    'input',
    'cpts',
    'years',
    'schedule',
    'assumptions',
    'diagnostics',
    'options',
  ]);
  expect(json).toMatchObject({
    format: 'aci-cpts/result@1',
    tool: { name: 'aci-cpts', version: '0.2.0' },
    input: { file: 'f.yaml', sha256: 'abc' },
    cpts: { name: 'CPTS du Haut-Chablais', population: 71631, size_tier: 2 },
    schedule: [],
    diagnostics: [],
  });
});

test('a year and a mission, as the design writes them', () => {
  expect(year).toMatchObject({
    year: 1,
    from: '2022-09-26',
    to: '2023-09-25',
    size_tier: 2,
    scale: { id: 'aci-2022', verified_on: '2026-07-26' },
    operations: { ceiling: 60000, entitled: 60000, status: 'confirmed' },
  });
  expect(JSON.stringify(year?.missions[0])).toBe(
    '{"mission":"care_access","started":"2022-12-01","days":299,' +
      '"fixed":{"ceiling":57342.47,"entitled":57342.47,"status":"confirmed"},' +
      '"variable":{"ceiling":24575.34,"attainment_rate":0.45,"entitled":11058.9,"pending":0,"status":"to_verify","simulated":false},' +
      '"indicators":[],"entitled":68401.37}',
  );
});

test('totals', () => {
  expect(JSON.stringify(year?.totals)).toBe(
    '{"operations":60000,"fixed":120972.61,"variable":23942.47,"entitled":204915.08,"ceiling":234178.09,"pending":0,"to_verify":87572.61}',
  );
});

test('fungibility', () => {
  expect(year?.fungibility).toMatchObject({
    regime: 'free',
    cap: null,
    transfers: [
      { from: 'care_access', to: 'operations', amount: 20401.37, stated: false, reason: null },
      { from: 'care_pathways', to: 'operations', amount: 598.63, stated: true, reason: 'loyer' },
    ],
    undeclared: ['prevention', 'health_crisis'],
    unspent: 6960.97,
    uncovered: 0,
  });
  expect(JSON.stringify(year?.fungibility.envelopes[0])).toBe(
    '{"envelope":"operations","funded":60000,"spent":81000,"balance":-21000,"received":21000,"given":0,"final":0}',
  );
});

test('what is not known is null', () => {
  const { period: _period, ...undated } = yearOne;
  const unknown = {
    envelope: 'operations' as const,
    funded: amount(1),
    received: amount(0),
    given: amount(0),
  };
  const shown = resultToJson(
    workedExample,
    [{ ...undated, fungibility: { ...yearOne.fungibility, envelopes: [unknown] } }],
    meta,
  ).years[0];
  expect(shown).toMatchObject({ from: null, to: null });
  expect(shown?.fungibility.envelopes).toEqual([
    { envelope: 'operations', funded: 0.01, spent: null, balance: null, received: 0, given: 0, final: null },
  ]);
  expect(shown?.missions[3]?.variable.attainment_rate).toBeNull();
});

test('the readings that the years rest on, and where they come from', () => {
  expect(json.assumptions).toEqual([
    { id: 'prorata', value: 'days', default: false, origin: 'file' },
    { id: 'fungibility', value: 'free', default: true, origin: 'default' },
  ]);
});

test('a schedule and diagnostics, when there are some', () => {
  const line = {
    date: on('2022-09-26'),
    line: 'operations',
    year: 1,
    amount: amount(60_000_00),
    isProjected: false,
  } as const;
  const warned = {
    ...workedExample,
    problems: [problem('leap-day-signature', { source, start: 0, end: 4 }, {})],
  };
  const shown = resultToJson(warned, [yearOne], meta, [line]);
  expect(shown.schedule).toEqual([
    {
      date: '2022-09-26',
      line: 'operations',
      year: 1,
      amount: 60000,
      status: 'confirmed',
      projected: false,
    },
  ]);
  expect(shown.diagnostics).toMatchObject([
    { severity: 'warning', code: 'leap-day-signature', line: 1, end_column: 5 },
  ]);
});
