/** Which contract of a folder a row of one export names. */
import { expect, it } from 'vitest';
import { attribute } from '../../../src/check/export/attribute.ts';
import { readExport } from '../../../src/check/export/read-export.ts';

const party = (path: string, name: string, finess?: string) => ({ path, name, finess });
const parties = [
  party('a', 'CPTS du Val de Rance', '350012345'),
  party('b', 'CPTS du Val'),
  { ...party('c', 'CPTS de l’Odet'), reference: 'ACI-29/07' },
  party('d', 'CPTS de Saint-Lô'),
];

it.each([
  ['VIR CPTS VAL DE RANCE', 'a'],
  ['ACI val rance solde', 'a'],
  ['FINESS 35 001 2345', 'a'],
  ['cpts du val', 'b'],
  ['Odet (CPTS)', 'c'],
  ['VIR ACI 29 07 SOLDE 2024', 'c'],
  ['VIR ACI 29 071', undefined],
  ['CPTS DU RAN', undefined],
  ['CPTS ST-LO', 'd'],
  ['SCI DU VAL DE RANCE', undefined],
  ['', undefined],
])('%s: %s', (label, path) => {
  const { moved } = readExport(
    new TextEncoder().encode(`Date;Libellé;Montant\n01/02/2024;"${label}";10\n`),
    'e.csv',
  );
  const { of, rest } = attribute(moved, parties);
  expect([[...of.keys()][0], rest.length]).toEqual([path, path === undefined ? 1 : 0]);
});

it('a row that names two contracts alike is of neither', () => {
  const same = [party('a', 'CPTS du Val', '1'), party('b', 'Cpts – VAL'), party('c', 'Autre', '1')];
  const { moved } = readExport(
    new TextEncoder().encode('Date;Libellé;Montant\n01/02/2024;CPTS du Val;10\n'),
    'e.csv',
  );
  expect(attribute(moved, same).rest.length).toBe(1);
});
