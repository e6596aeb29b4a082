/** What people type and what files are called is shown harmless, whoever says it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

/** An escape code, a mark that reorders, a line separator, a bell. */
const wild = '\u001bcx\u202ey\u2028z\u0007';
const shown = '\\u{1b}cx\\u{202e}y\\u{2028}z\\u{7}';
const example = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const files = { 'a.yaml': example, [`${wild}/a.yaml`]: example, [`${wild}/aci.config.yaml`]: 'lang: en\n' };

it.each([
  [wild],
  ['calculate', `${wild}2`],
  ['calculate', `*${wild}*`],
  ['calculate', 'a.yaml', `--${wild}`],
  ['calculate', 'a.yaml', '--year', wild],
  ['calculate', 'a.yaml', '--format', wild],
  ['calculate', 'a.yaml', '--output', wild],
  ['calculate', 'a.yaml', '--output', `${wild}.json`],
  ['calculate', 'a.yaml', '--lang', wild],
  ['calculate', 'a.yaml', '--scenario', wild],
  ['calculate', 'a.yaml', `—year${wild}`],
  ['calculate', `${wild}/a.yaml`, '--format', 'csv'],
  ['calculate', `${wild}/a.yaml`, `${wild}/a.yaml`, '--year', '5', '--details'],
  ['explain', 'a.yaml', wild],
  ['scale', wild],
  ['check', 'a.yaml', '--side', wild],
  ['check', 'a.yaml', '--columns', wild],
  ['check', 'a.yaml', '--payments', wild],
  ['init', `${wild}.yaml`],
  ['report', 'a.yaml', '--output', `${wild}.html`],
])('aci %j', async (...args) => {
  const { out, err } = await run(args, { files });
  expect(err).toContain(shown);
  // Line breaks apart; a CSV file begins with its mark.
  expect(`${out.replace(/^\ufeff/, '')}${err}`.replace(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
});

it.each([
  ['calculate', 'a.yaml', '--attainment', 'toString'],
  ['calculate', 'a.yaml', '--year', '__proto__'],
  ['scale', 'constructor'],
  ['explain', 'a.yaml', 'valueOf'],
  ['check', 'a.yaml', '--payments', 'p.csv', '--columns', 'constructor=Date'],
  ['help', 'constructor'],
])('aci %j: a word of JavaScript is a word like another', async (...args) => {
  const { code, err } = await run(args, { files });
  expect([1, 2]).toContain(code);
  expect(err).toContain(args.at(-1) ?? '');
  expect(err).not.toMatch(/native code|\[object/);
});
