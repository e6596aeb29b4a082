import { describe, expect, it } from 'vitest';
import {
  type Calculated,
  calculate,
  centsOf,
  computeContract,
  leversOf,
  nationalScales,
  type PlainOptions,
  readContract,
  renderTerminal,
  simulationDocument,
  variantsOf,
} from '../src/index.ts';

/** Tier 2, a full year: 15 000 of variable part in prevention. */
const text = `cpts: { nom: X, taille: 2 }
missions: { prevention: {} }
exercices: [{ annee: 1 }]
scenarios: { bien: { taux_atteinte: 80 % } }
`;

it('the library simulates what it reads', () => {
  const { contract } = readContract(text, 'x.yaml');
  if (contract === undefined) throw new Error('refused');
  const options = { scales: nationalScales };
  const [year] = computeContract(contract, options).years;
  if (year === undefined) throw new Error('no year');
  const variants = variantsOf({ contract, options }, year.year, undefined);
  // 15 000 × 80 % = 12 000.
  expect(variants.map(({ difference }) => centsOf(difference.value))).toEqual([0, 1_200_000]);
  expect(leversOf({ contract, options }, year).map(({ left }) => centsOf(left.value))).toEqual([1_500_000]);
  const document = simulationDocument({ contract, year, variants });
  const options80 = { lang: 'fr', color: false, width: 80 } as const;
  expect(renderTerminal(document, options80)).toMatch(/\+12\u202f000,00\*/);
});

describe('calculate', () => {
  const expecting = (total: number) =>
    `cpts: { nom: X, taille: 2 }\nmissions: { prevention: {} }\nexercices: [{ annee: 1, attendu: { total: ${total} } }]\n`;
  const codesOf = ({ problems }: Calculated) => problems.map(({ code }) => code);

  it('holds the amounts that the file expects against those it earns', () => {
    // Operations 60 000 and the fixed part 15 000.
    expect(codesOf(calculate(expecting(75_000)))).not.toContain('expected-differs');
    const differs = calculate(expecting(75_001));
    expect(codesOf(differs)).toContain('expected-differs');
    expect(differs.result).toBeUndefined();
  });

  it('takes rates, scales and readings as plain values', () => {
    const totalOf = (options: PlainOptions) => calculate(expecting(75_000), options).result?.years[0]?.totals;
    // 15 000 of variable part at 80 % is supposed: other amounts are then expected than those of the file.
    const supposed = totalOf({ attainment: 0.8 })?.entitled.value;
    expect(supposed && centsOf(supposed)).toBe(8_700_000);
    expect(() => totalOf({ attainment: Number.NaN })).toThrow(RangeError);
    const codes = codesOf(calculate(expecting(75_000), { scale: 'aci-1999' }));
    expect(codes).toContain('word-unknown');
  });
});
