import { expect, it } from 'vitest';
import {
  centsOf,
  computeContract,
  leversOf,
  nationalScales,
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
  const { contract } = readContract(new TextEncoder().encode(text), 'x.yaml');
  if (contract === undefined) throw new Error('refused');
  const options = { scales: nationalScales };
  const [year] = computeContract(contract, options).years;
  if (year === undefined) throw new Error('no year');
  const variants = variantsOf(contract, year.year, options, undefined);
  // 15 000 × 80 % = 12 000.
  expect(variants.map(({ difference }) => centsOf(difference.value))).toEqual([0, 1_200_000]);
  expect(leversOf(contract, year, options).map(({ left }) => centsOf(left.value))).toEqual([1_500_000]);
  const document = simulationDocument({ contract, year, variants });
  const options80 = { lang: 'fr', color: false, width: 80 } as const;
  expect(renderTerminal(document, options80)).toMatch(/\+12\u202f000,00\*/);
});
