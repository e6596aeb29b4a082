import { expect, it } from 'vitest';
import { workbookOfText } from '../support/workbook.ts';

/** The ceiling, what is earned, and what of it is to verify, of the crisis in year 1. */
function crisisCells(year: string) {
  const { sheets } = workbookOfText(`cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { crise_sanitaire: { debut: 2022-12-01 } }
exercices: [{ annee: 1, missions: { ${year} } }]
`);
  const missions = sheets.find(({ name }) => name === 'Missions');
  const rows = missions?.rows.map((cells) => cells.map(({ content }) => content)) ?? [];
  const has = (text: string) => (cells: (typeof rows)[number]) =>
    cells.some((content) => content.kind === 'text' && content.text === text);
  const [heads, crisis] = [rows.find(has('Plafond')), rows.find(has('Crise reconnue par l’ARS'))];
  return ['Plafond', 'Acquis', 'À vérifier'].map(
    (head) => crisis?.[heads?.findIndex((content) => has(head)([content])) ?? -1],
  );
}

it('is as at the export: no formula follows what is typed', () => {
  const [ceiling, earned, toVerify] = crisisCells('crise_sanitaire: { mobilisation: 40 % }');
  // Tier 2: 52 500 € at stake under aci-2022, to be verified; 40 % of it is 21 000.
  expect(ceiling).toEqual({ kind: 'number', number: 52_500 });
  expect(earned).toEqual({ kind: 'number', number: 21_000 });
  expect(toVerify).toEqual({ kind: 'number', number: 21_000 });
  expect(crisisCells('')).toEqual([0, 0, 0].map((number) => ({ kind: 'number', number })));
});
