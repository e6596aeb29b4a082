import { expect, test } from 'vitest';
import { add, cents } from '../../src/amounts/money.ts';
import { aci2019 } from '../../src/law/aci-2019.ts';
import { aci2022 } from '../../src/law/aci-2022.ts';
import { contentOf, fingerprintOf, type Scale, type ScaleCell } from '../../src/law/scale.ts';
import { sha256Of } from '../support/sha256.ts';

const { prevention: { fixed = [], variable = [] } = {} } = aci2022.amounts;
const [first, ...others] = fixed;
/** The scale with other amounts of the fixed part of prevention. */
const withRow = (row: readonly ScaleCell[]): Scale => ({
  ...aci2022,
  amounts: { ...aci2022.amounts, prevention: { fixed: row, variable } },
});

test('is the same whatever the order of cells and core missions, and wherever the scale was read', () => {
  const reversed = { fixed: fixed.toReversed(), variable: variable.toReversed() };
  const shuffled = {
    ...aci2022,
    amounts: { ...Object.fromEntries(Object.entries(aci2022.amounts).toReversed()), prevention: reversed },
    coreMissions: [...aci2022.coreMissions].reverse(),
    file: 'mine.yaml',
  };
  expect(contentOf(shuffled)).toBe(contentOf(aci2022));
});

test('changes with any cent, status, source, title or date', () => {
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
    withRow([{ ...first, amount: add(first.amount, cents(1)) }, ...others]),
    withRow([{ ...first, status: 'reported' as const }, ...others]),
    withRow([{ ...first, source: 'Other' }, ...others]),
    withRow(others),
  ];
  expect(new Set(changed.map(contentOf)).size).toBe(changed.length);
});

test('has the fingerprint that kept results name it by', () => {
  expect(fingerprintOf(aci2022, sha256Of)).toBe(
    '66d890c95656873cfbedd8a87935d0eef40e6b6be40854fd4e241787af6f1f39',
  );
});
