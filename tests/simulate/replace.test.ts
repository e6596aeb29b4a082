/** Copies of a contract with another result: what changes in them, and what does not. */
import { expect, it } from 'vitest';
import { euros } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { changeIndicators, changeMission, withRate } from '../../src/simulate/scenario.ts';
import { computeText } from '../support/compute.ts';

const { contract } = computeText(`cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { prevention: }
exercices:
  - annee: 1
    missions: { prevention: { indicateurs: [{ nom: A, fait: oui }, { nom: B, montant: 2 000 €, fait: oui }] } }
  - annee: 2
    missions: { prevention: { indicateurs: [{ nom: C, realise: 5, paliers: [{ seuil: 4, montant: 900 € }] }] } }
`);
const rate = { value: ratio(1, 2), at: contract.cpts.at };
/** `outcome maximum` of each indicator of each year, changed to half. */
const halved = (onlyYear?: number): string[][] =>
  changeMission(
    contract,
    'prevention',
    (described) => changeIndicators(described, (indicator) => withRate(indicator, rate)),
    onlyYear,
  ).years.map(({ missions }) =>
    (missions.prevention?.indicators ?? []).map((indicator) =>
      'amount' in indicator
        ? `${indicator.outcome.kind} ${indicator.amount?.value === euros(2_000) ? 2_000 : indicator.amount?.value}`
        : indicator.outcome.kind,
    ),
  );

it('every year changes, or one alone; a maximum of steps stays, and none is made up', () => {
  // The greatest step of C, 900 €, is its maximum: 90 000 cents.
  expect(halved()).toEqual([['rate', 'rate 2000'], ['rate 90000']]);
  expect(halved(1)).toEqual([['rate', 'rate 2000'], ['steps']]);
  expect(halved(2)).toEqual([['done', 'done 2000'], ['rate 90000']]);
});
