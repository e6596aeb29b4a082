import { expect, test } from 'vitest';
import { add, cents } from '../../src/amounts/money.ts';
import { aci2019 } from '../../src/law/aci-2019.ts';
import { aci2022 } from '../../src/law/aci-2022.ts';
import { contentOf, fingerprintOf } from '../../src/law/scale.ts';
import { sha256Of } from '../support/sha256.ts';

test('is the same whatever the order of cells and core missions, and wherever the scale was read', () => {
  const shuffled = {
    ...aci2022,
    cells: [...aci2022.cells].reverse(),
    coreMissions: [...aci2022.coreMissions].reverse(),
    file: 'mine.yaml',
  };
  expect(contentOf(shuffled)).toBe(contentOf(aci2022));
});

test('changes with any cent, status, source, title or date', () => {
  const [first, ...others] = aci2022.cells;
  if (first === undefined) throw new Error('no cell');
  const changed = [
    aci2022,
    aci2019,
    { ...aci2022, id: 'mine' },
    { ...aci2022, title: 'Mine' },
    { ...aci2022, inForceFrom: aci2019.inForceFrom },
    { ...aci2022, inForceStatus: 'confirmed' as const },
    { ...aci2022, verifiedOn: aci2019.inForceFrom },
    { ...aci2022, coreMissions: aci2019.coreMissions },
    { ...aci2022, cells: [{ ...first, amount: add(first.amount, cents(1)) }, ...others] },
    { ...aci2022, cells: [{ ...first, status: 'reported' as const }, ...others] },
    { ...aci2022, cells: [{ ...first, source: 'Other' }, ...others] },
    { ...aci2022, cells: others },
  ];
  expect(new Set(changed.map(contentOf)).size).toBe(changed.length);
});

test('has the fingerprint that kept results name it by', () => {
  expect(fingerprintOf(aci2022, sha256Of)).toBe(
    '66d890c95656873cfbedd8a87935d0eef40e6b6be40854fd4e241787af6f1f39',
  );
});
