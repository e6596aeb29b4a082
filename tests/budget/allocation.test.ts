/** `affectation:` of a budget: which envelope pays an account of costs. */
import { expect, it } from 'vitest';
import { readContract } from '../../src/contract/read-contract.ts';

const text = `cpts: { nom: CPTS d’essai, taille: 2 }
contrat: { signature: 2023-03-14 }
missions: { acces_aux_soins: { debut: 2023-03-14 }, prevention: { debut: 2023-03-14 } }
budget:
  affectation: { 6226: acces_aux_soins, "62": fonctionnement, "64": fonctionnement }
  charges:
    - { libelle: Assurance, montant: 1, le: 2026-01-05, compte: 616 }
    - { libelle: Téléphone, montant: 1, le: 2026-01-05, compte: 626 }
    - { libelle: Médecins, montant: 1, le: 2026-01-05, compte: 62261 }
    - { libelle: Infirmière, montant: 1, le: 2026-01-05, compte: 641, enveloppe: prevention }
`;

it('pays the costs of an account that name no envelope, the longest number first', () => {
  const { contract } = readContract(text, 'a.yaml');
  expect(contract?.budget?.costs.map(({ envelope }) => envelope?.value)).toEqual([
    undefined,
    'operations',
    'care_access',
    'prevention',
  ]);
});
