/** What a scale file lacks or says twice. */
import { describe, expect, it } from 'vitest';
import { operations, prevention, read, row, whole } from './scale.ts';

const missing = (at: string, key: string, inside: string) => ['key-missing', at, undefined, { key, inside }];

describe('the head of a scale', () => {
  it('has a name and a title, and everything else without a base', () => {
    const keys = ['id', 'title', 'in_force_from', 'in_force_status', 'core_missions', 'amounts'];
    expect(read('verified_on: 2026-01-01\n').reported).toEqual(keys.map((key) => missing('', key, '')));
    const french = ['id', 'titre', 'en_vigueur', 'en_vigueur_statut', 'missions_socle', 'montants'];
    expect(read('verifie: 2026-01-01\n').reported).toEqual(french.map((key) => missing('', key, '')));
    // A key that both languages have decides for neither: French.
    expect(read('base: aci-2022\n').reported).toEqual(french.slice(0, 2).map((key) => missing('', key, '')));
  });
  it('lacks nothing where a key is not understood', () => {
    expect(read('id: x\ntitel: X\nbase: aci-2022\n').reported.map(([code, at]) => [code, at])).toEqual([
      ['key-unknown', 'titel'],
    ]);
  });
});

describe('the lines of a scale', () => {
  const quality = prevention.replace('prevention', 'quality');
  it.each([
    [`${operations}, ${prevention}`, 'prevention, quality', [missing('amounts', 'quality', 'amounts')]],
    [prevention, 'prevention', [missing('amounts', 'operations', 'amounts')]],
    [
      quality,
      'prevention',
      [missing('amounts', 'operations', 'amounts'), missing('amounts', 'prevention', 'amounts')],
    ],
    [`${operations}, ${prevention}, ${quality}`, 'prevention', []],
  ])('are operations and the core missions', (amounts, core, expected) => {
    expect(read(whole(amounts, core)).reported).toEqual(expected);
  });

  // The scale of 2019 has no crisis mission.
  const crisisAdded = 'id: x\ntitle: X\nbase: aci-2019\ncore_missions: [prevention, health_crisis]\n';
  it('come from the base too', () => {
    expect(read(crisisAdded).reported).toEqual([missing('', 'health_crisis', 'amounts')]);
    const french = 'id: x\ntitre: X\nbase: aci-2019\nmissions_socle: [crise_sanitaire]\n';
    expect(read(french).reported).toEqual([missing('', 'crise_sanitaire', 'montants')]);
    expect(read('id: x\ntitle: X\nbase: aci-2019\n').reported).toEqual([]);
  });

  it('are not missed where the amounts could not be read whole', () => {
    expect(read(`${crisisAdded}amounts: 3\n`).reported.map(([code]) => code)).toEqual(['shape-expected']);
    const misspelt = read(whole(`operation: { fixed: ${row()} }, ${prevention}`)).reported;
    expect(misspelt.map(([code, at]) => [code, at])).toEqual([['key-unknown', 'operation']]);
  });
});

describe('the parts of a line', () => {
  const careAccess = (parts: string) =>
    read(whole(`${operations}, care_access: { ${parts} }`, 'care_access'));
  it.each([
    // Of the two makes of care access, the one of today where nothing else is said.
    [`variable: ${row()}`, [missing('care_access', 'fixed', 'care_access')]],
    [`fixed: ${row()}`, [missing('care_access', 'variable', 'care_access')]],
    [
      `fixed_base: ${row()}`,
      [
        missing('care_access', 'fixed_unscheduled_care', 'care_access'),
        missing('care_access', 'variable', 'care_access'),
      ],
    ],
    [
      `fixed: ${row()}, fixed_base: ${row()}, variable: ${row()}`,
      [['scale-parts-mixed', 'care_access', undefined, { keys: ['fixed', 'fixed_base'] }]],
    ],
    [`fixed_base: ${row()}, fixed_unscheduled_care: ${row()}, variable: ${row()}`, []],
    [`fixed: ${row()}, variable: ${row()}`, []],
  ])('care_access: { %s }', (parts, expected) => {
    expect(careAccess(parts).reported).toEqual(expected);
  });

  it('in the words of a French file', () => {
    const cells = row().replaceAll('size_tier', 'taille').replaceAll('amount', 'montant');
    const french = cells.replaceAll('status: derived', 'statut: deduit');
    const text = `id: x\ntitre: X\nbase: aci-2019\nmontants: { crise_sanitaire: { variable: ${french} } }\n`;
    expect(read(text).reported).toEqual([
      missing('crise_sanitaire', 'fixe_premier_plan', 'crise_sanitaire'),
      missing('crise_sanitaire', 'fixe_mise_a_jour', 'crise_sanitaire'),
    ]);
  });
});

describe('the tiers of a part', () => {
  const quality = (cells: string) =>
    read(whole(`${operations}, ${prevention}, quality: { fixed: ${cells}, variable: ${row()} }`));
  it('are four', () => {
    expect(quality(row(1, 4)).reported).toEqual([
      ['scale-tiers-missing', 'fixed', undefined, { tiers: [2, 3] }],
    ]);
  });
  it('come once each', () => {
    expect(quality(row(1, 2, 3, 4, 2)).reported).toEqual([
      ['duplicate', '2', '2', { of: 'tier', name: '2' }],
    ]);
  });
  it('are not missed where one could not be read', () => {
    const { reported } = quality(row().replace('amount: 1', 'amount: x'));
    expect(reported.map(([code]) => code)).toEqual(['value-invalid']);
  });
  it('come from the base, where it has that part', () => {
    const changed = (parts: string) =>
      read(`id: x\ntitle: X\nbase: aci-2022\namounts: { care_access: { ${parts} } }\n`).reported;
    expect(changed(`fixed: ${row(2)}`)).toEqual([]);
    expect(changed(`fixed_base: ${row(2)}`)).toEqual([
      ['scale-parts-mixed', 'care_access', undefined, { keys: ['fixed', 'fixed_base'] }],
      ['scale-tiers-missing', 'fixed_base', undefined, { tiers: [1, 3, 4] }],
    ]);
  });
});
