/** Results kept as JSON: what is taken of them, and which piece of one is damaged. */
import { expect, it } from 'vitest';
import { readResults } from '../../src/compare/kept-result.ts';

const hash = '0123456789abcdef'.repeat(4);
const scale = { id: 'aci-2022', sha256: hash, file: null };
const options = { scale: null, attainment: 0.125, through: 3, set: ['cpts.taille=2'], readings: {} };
const written = {
  format: 'aci-cpts/result@1',
  tool: { name: 'aci', version: '1.0.0' },
  input: { file: 'a.yaml', sha256: hash },
  cpts: { name: 'A' },
  years: [{ year: 1, scale, totals: { entitled: 5 } }],
  schedule: [{ date: '2023-01-01' }],
  assumptions: [{ id: 'prorata', value: 'days', default: true, origin: 'default' }],
  options,
};
const read = (value: unknown) => readResults(new TextEncoder().encode(JSON.stringify(value)), 'r.json');
const wrong = (value: unknown) => {
  const { results, problems } = read(value);
  expect(results).toEqual([]);
  return problems.map(({ code, facts }) => [code, facts]);
};

it('keeps what computing again needs, and the figures as they are, those of another version too', () => {
  const years = [{ year: 1, scale, totals: { entitled: 5, bonus: 'some' }, other: 1 }];
  const { results, problems } = read({ ...written, years, diagnostics: 'any', later: true });
  expect(problems).toEqual([]);
  expect(results).toEqual([{ ...written, years }]);
});

it('reads several results of one file', () => {
  expect(read([written, { ...written, cpts: { name: 'B' } }]).results).toHaveLength(2);
});

it('reads UTF-16, as Windows PowerShell writes it behind >', () => {
  const bytes = Buffer.from(`\ufeff${JSON.stringify(written)}`, 'utf16le');
  expect(readResults(bytes, 'r.json').results).toHaveLength(1);
});

it.each([
  [[], ''],
  [null, ''],
  [{ format: 3 }, ''],
  [[written, { format: 'aci-cpts/check@1' }], 'aci-cpts/check@1'],
])('something else is no result: %j', (value, format) => {
  const facts = format === '' ? { is: 'no_result' } : { is: 'other_format', format };
  expect(wrong(value)).toEqual([['result-foreign', facts]]);
});

it('bytes that are no text are no JSON', () => {
  const { problems } = readResults(new Uint8Array([0x22, 0xff, 0x22]), 'r.json');
  expect(problems.map(({ code }) => code)).toEqual(['result-foreign']);
});

const sixth = { year: 6, scale: { ...scale, sha256: 3 } };
it.each([
  [{ years: [sixth, { year: 0, scale }] }, ['years.0.year', 'years.0.scale.sha256', 'years.1.year']],
  [{ options: { ...options, xyz: 1 } }, ['options.xyz']],
  [{ options: { ...options, attainment: 10.1 } }, ['options.attainment']],
  [{ options: { ...options, readings: { prorata: 'weeks' } } }, ['options.readings.prorata']],
  [{ input: {} }, ['input.file', 'input.sha256']],
])('a damaged result is said by each place: %#', (damage, paths) => {
  const expected = paths.map((path) => ['result-damaged', { path }]);
  expect(wrong({ ...written, ...damage })).toEqual(expected);
  // It spoils the others of its file.
  expect(wrong([written, { ...written, ...damage }])).toEqual(expected);
});
