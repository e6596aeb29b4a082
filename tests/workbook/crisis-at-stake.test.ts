import { expect, it } from 'vitest';
import { nationalScales } from '../../src/law/in-force.ts';
import { workbookFigures } from '../../src/workbook/figures.ts';
import { computeText, eur } from '../support/compute.ts';
import { sha256Of } from '../support/sha256.ts';

/** What a recognised crisis would put at stake in year 1, tier 2: 52 500 € under aci-2022. */
function atStake(missions: string, year = '', more = '', scales = nationalScales): string | undefined {
  const result = computeText(`cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26${more} }
missions: { ${missions} }
exercices: [{ annee: 1, missions: { ${year} } }]
`);
  const source = { file: 'x.yaml', sha256: '', sha256Of };
  const amount = workbookFigures(result, { scales }, result.years, source, 'fr').years[0]?.crisis;
  return amount && eur(amount);
}
const started = 'acces_aux_soins: { debut: 2022-12-01 }, crise_sanitaire: { debut: 2022-12-01 }';

it('is the whole crisis amount, whether or not there is a crisis', () => {
  expect(atStake(started)).toBe('52500.00');
  expect(atStake(started, 'crise_sanitaire: { mobilisation: 40 % }')).toBe('52500.00');
});

it('is the amount that the contract states', () => {
  expect(atStake(started, '', ', montants: { crise_sanitaire: { variable: 51 000 € } }')).toBe('51000.00');
});

it('is nothing without the mission, or before it starts, whatever else runs', () => {
  const [early, late] = ['{ debut: 2022-12-01 }', '{ debut: 2023-10-01 }'];
  const spent = (mission: string) => `${mission}: { depenses: 9 € }`;
  expect(atStake(`acces_aux_soins: ${early}`)).toBeUndefined();
  const later = `acces_aux_soins: ${early}, crise_sanitaire: ${late}`;
  expect(atStake(later, spent('crise_sanitaire'))).toBeUndefined();
  const sooner = `acces_aux_soins: ${late}, crise_sanitaire: ${early}`;
  expect(atStake(sooner, spent('acces_aux_soins'))).toBe('52500.00');
});

it('comes from the scale of the year alone', () => {
  const [older, newer] = nationalScales;
  expect(atStake(started, '', '', [...(older ? [older] : [])])).toBeUndefined();
  expect(atStake(started, '', '', newer ? [{ ...newer, cells: newer.cells.slice(1) }] : [])).toBeUndefined();
});
