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
  const row = missions?.rows.find((cells) =>
    cells.some(({ content }) => content.kind === 'text' && content.text === 'Crise reconnue par l’ARS'),
  );
  return ['ceiling', 'earned', 'toVerify'].map((key) => {
    const place = missions?.columns.findIndex((column) => column.key === key) ?? -1;
    return row?.[place]?.content;
  });
}

it('is as at the export: no formula follows what is typed', () => {
  const [ceiling, earned, toVerify] = crisisCells('crise_sanitaire: { mobilisation: 40 % }');
  // Tier 2: 52 500 € at stake under aci-2022, to be verified; 40 % of it is 21 000.
  expect(ceiling).toEqual({ kind: 'number', number: 52_500 });
  expect(earned).toEqual({ kind: 'number', number: 21_000 });
  expect(toVerify).toEqual({ kind: 'number', number: 21_000 });
  expect(crisisCells('')).toEqual([0, 0, 0].map((number) => ({ kind: 'number', number })));
});
