/** Results kept as JSON: what is taken of them, and which piece of one is damaged. */
import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/compare/kept-result.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hash = '0123456789abcdef'.repeat(4);

const scale = { id: 'aci-2022', sha256: hash, file: null };
const options = { scale: null, attainment: null, through: null, readings: {} };
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
const read = (value: unknown) => readResults(bytesOf(JSON.stringify(value)), 'r.json');
const told = (value: unknown) => {
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

it('takes the options of the run', () => {
  const asked = {
    scale: 'aci-2019',
    attainment: 0.125,
    through: 3,
    set: ['cpts.taille=2'],
    readings: { prorata: 'months' },
  };
  expect(read({ ...written, options: asked }).results[0]?.options).toEqual(asked);
});

it('reads several results of one file', () => {
  expect(read([written, { ...written, cpts: { name: 'B' } }]).results).toHaveLength(2);
});

describe('something else', () => {
  it('is no JSON', () => {
    for (const bytes of [bytesOf('{'), bytesOf(''), new Uint8Array([0x22, 0xff, 0x22])])
      expect(readResults(bytes, 'r.json')).toMatchObject({
        results: [],
        problems: [{ code: 'result-not-json' }],
      });
  });

  /** Brackets around one another. */
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  it.each([
    [[], ''],
    [3, ''],
    [null, ''],
    [{ format: 3 }, ''],
    [{ format: 'aci-cpts/check@1' }, 'aci-cpts/check@1'],
    [[written, { format: 'aci-cpts/check@1' }], 'aci-cpts/check@1'],
    [{ ...written, cpts: nested(40) }, ''],
  ])('is no result: %j', (value, format) => {
    expect(told(value)).toEqual([['result-foreign', { format }]]);
  });
  it('may be as deep as a result, and deeper', () => {
    // The file, its CPTS and 28 brackets make thirty levels, the thirtieth around a number.
    expect(read({ ...written, cpts: { a: nested(27) } }).problems).toEqual([]);
    expect(told({ ...written, cpts: { a: nested(28) } })).toEqual([['result-foreign', { format: '' }]]);
  });
});

describe('a damaged result', () => {
  it.each([
    [{ ...written, tool: 3 }, ['tool']],
    [{ ...written, years: [{ year: 1, scale: { ...scale, sha256: 3 } }] }, ['years.0.scale.sha256']],
    [
      {
        ...written,
        years: [
          { year: 0, scale },
          { year: 6, scale },
        ],
      },
      ['years.0.year', 'years.1.year'],
    ],
    [{ ...written, options: { ...options, xyz: 1 } }, ['options.xyz']],
    [{ ...written, options: { ...options, attainment: -0.1 } }, ['options.attainment']],
    [{ ...written, options: { ...options, attainment: 10.1 } }, ['options.attainment']],
    [{ ...written, options: { ...options, readings: { prorata: 'weeks' } } }, ['options.readings.prorata']],
    [
      { ...written, assumptions: [{ id: 'xyz', value: 'days', default: true, origin: 'file' }] },
      ['assumptions.0.id'],
    ],
    [{ ...written, input: {} }, ['input.file', 'input.sha256']],
  ])('%#: is told by its place', (value, paths) => {
    expect(told(value)).toEqual(paths.map((path) => ['result-damaged', { path }]));
  });

  it('spoils the others of its file', () => {
    expect(told([written, { ...written, tool: 3 }])).toEqual([['result-damaged', { path: 'tool' }]]);
  });
});
