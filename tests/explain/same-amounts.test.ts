import { expect, it } from 'vitest';
import { hasSameAmounts } from '../../src/explain/addresses.ts';
import { computeText } from '../support/compute.ts';

const result = (rate: string, more = '', years = '') =>
  computeText(`cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-12-01 } }
exercices: [{ annee: 1, missions: { acces_aux_soins: { taux_atteinte: ${rate} } } }${years}]
${more}`);
const paid = (amount: string) => `versements: [{ date: 2022-09-26, montant: ${amount} }]\n`;

it('says whether two results have the same amounts, years and payments', () => {
  expect(hasSameAmounts(result('45 %'), result('0.45'))).toBe(true);
  expect(hasSameAmounts(result('45 %'), result('46 %'))).toBe(false);
  expect(hasSameAmounts(result('45 %', paid('60 000')), result('45 %', paid('60000 €')))).toBe(true);
  expect(hasSameAmounts(result('45 %', paid('60 000')), result('45 %', paid('60 001')))).toBe(false);
  expect(hasSameAmounts(result('45 %'), result('45 %', paid('60 000')))).toBe(false);
  expect(hasSameAmounts(result('45 %', paid('60 000')), result('45 %'))).toBe(false);
  const [second, third] = [', { annee: 2 }', ', { annee: 3 }'].map((years) => result('45 %', '', years));
  expect(second && third && hasSameAmounts(second, third)).toBe(false);
});
