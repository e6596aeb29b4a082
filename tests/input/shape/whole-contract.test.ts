/** Every key of the format, and what it is read as. */
import { describe, expect, it } from 'vitest';
import { cents, negate } from '../../../src/base/money.ts';
import { one, ratio } from '../../../src/base/ratio.ts';
import { day } from '../../support/check.ts';
import { pointed, readText } from '../summary.ts';

/** A contract without its places: what it says. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  if ('at' in value && 'value' in value) return said(value.value);
  const kept = Object.entries(value).filter(([key]) => key !== 'at');
  return Object.fromEntries(kept.map(([key, inside]) => [key, said(inside)]));
}

/** What a text that has nothing wrong says under each key of the contract. */
function contractOf(text: string) {
  const { contract, problems } = readText(text);
  expect(pointed(problems.filter(({ severity }) => severity === 'error'))).toEqual([]);
  if (contract === undefined) throw new Error('refused');
  return contract;
}
const cpts = 'cpts: { nom: A, taille: 2 }\n';
const euros = (amount: number) => cents(amount * 100);

it('the CPTS', () => {
  const text = 'cpts: { nom: A, departement: "74", finess: 010000123, population: 4 166, taille: 1 }\n';
  expect(said(contractOf(text).cpts)).toEqual({
    name: 'A',
    department: '74',
    finess: '010000123',
    population: 4_166,
    communes: [],
    sizeTier: 1,
  });
});

describe('communes', () => {
  const inhabitants = (more: string) =>
    said(contractOf(`cpts: { nom: A, taille: 1, ${more} }\n`).cpts.population);
  it('are added up where no population is written', () => {
    expect(inhabitants('communes: { Doussard: 3 626, Giez: 540 }')).toBe(4_166);
  });
  it('are not where one is', () => {
    expect(inhabitants('population: 4 166, communes: { Doussard: 3 626, Giez: 540 }')).toBe(4_166);
  });
});

it('the terms of the contract', () => {
  const text = `${cpts}contrat:
  signature: 2022-09-26
  lettre_intention: 2022-04-20
  bareme: aci-2022
  renouvellement: non
  fin: 2027-03-31
  montants:
    fonctionnement: { fixe: 1 € }
    acces_aux_soins: { fixe: 2 €, variable: 3 € }
    parcours: { fixe: 4 €, variable: 5 € }
    prevention: { fixe: 6 €, variable: 7 € }
    crise_sanitaire: { fixe: 8 €, variable: 9 € }
    qualite: { fixe: 10 €, variable: 11 € }
    accompagnement: { fixe: 12 €, variable: 13 € }
    lettre_intention: { fixe: 14 € }
`;
  expect(said(contractOf(text).terms)).toEqual({
    signed: day('2022-09-26'),
    letterOfIntent: day('2022-04-20'),
    scale: 'aci-2022',
    renewal: false,
    ended: day('2027-03-31'),
    amounts: {
      operations: { fixed: euros(1) },
      care_access: { fixed: euros(2), variable: euros(3) },
      care_pathways: { fixed: euros(4), variable: euros(5) },
      prevention: { fixed: euros(6), variable: euros(7) },
      health_crisis: { fixed: euros(8), variable: euros(9) },
      quality: { fixed: euros(10), variable: euros(11) },
      professional_support: { fixed: euros(12), variable: euros(13) },
      letter_of_intent: { fixed: euros(14) },
    },
  });
  const { terms } = contractOf(text);
  expect(terms.amounts.letter_of_intent?.at.start).toBe(text.lastIndexOf('lettre_intention'));
  expect(said(contractOf(`${cpts}contrat: { signature: 2022-09-26 }\n`).terms.amounts)).toEqual({});
});

const missions = `missions:
  acces_aux_soins: { debut: 2022-12-01 }
  parcours:
  prevention: {}
  crise_sanitaire:
  qualite: { debut: 2023-01-01 }
  accompagnement:
`;
it('the missions, with their start or without', () => {
  expect(said(contractOf(cpts + missions).missions)).toEqual({
    care_access: { start: day('2022-12-01') },
    care_pathways: {},
    prevention: {},
    health_crisis: {},
    quality: { start: day('2023-01-01') },
    professional_support: {},
  });
});

describe('a year', () => {
  const yearOf = (lines: string) => {
    const indented = lines.replaceAll('\n', '\n    ');
    return said(contractOf(`${cpts}${missions}exercices:\n  - annee: 3\n    ${indented}\n`).years[0]);
  };
  const nothing = { year: 3, missions: {}, otherFunding: [], allowances: [] };

  it('says nothing but its number', () => {
    expect(yearOf('')).toEqual(nothing);
  });
  it('has its size tier, operations and missions', () => {
    const text = `taille: 4
fonctionnement: { depenses: 81 000.50 € }
missions:
  acces_aux_soins: { taux_atteinte: 45 %, depenses: 10 € }
  crise_sanitaire: { plan: aucun, mobilisation: 20 % }`;
    expect(yearOf(text)).toEqual({
      ...nothing,
      sizeTier: 4,
      operations: { spending: cents(81_000_50) },
      missions: {
        care_access: { attainmentRate: ratio(9, 20), spending: euros(10), indicators: [] },
        health_crisis: { plan: 'none', mobilised: ratio(1, 5), indicators: [] },
      },
    });
  });
  it('has its fungibility', () => {
    const transfer = '{ de: parcours, vers: fonctionnement, montant: 5 €, motif: loyer }';
    const text = `fongibilite: { regime: missions, plafond: 20 %, fixe_seulement: oui, virements: [${transfer}] }`;
    expect(yearOf(text)).toEqual({
      ...nothing,
      fungibility: {
        regime: 'missions',
        cap: ratio(1, 5),
        isFixedOnly: true,
        transfers: [{ from: 'care_pathways', to: 'operations', amount: euros(5), reason: 'loyer' }],
      },
    });
    expect(yearOf('fongibilite: { regime: aucune }')).toEqual({
      ...nothing,
      fungibility: { regime: 'none', transfers: [] },
    });
  });
  it('has its other money', () => {
    const text = `autres_financements: [{ libelle: ARS, montant: 15 €, date: 2023-10-02 }]
indemnites: [{ reference: PS-07, annee_civile: 2025, montant: 4 € }]`;
    expect(yearOf(text)).toEqual({
      ...nothing,
      otherFunding: [{ label: 'ARS', amount: euros(15), date: day('2023-10-02') }],
      allowances: [{ reference: 'PS-07', civilYear: 2025, amount: euros(4) }],
    });
  });
  it('has what is expected of it', () => {
    const text = `attendu:
  total: 1 €
  fonctionnement: 2 €
  fixe: 3 €
  variable: 4 €
  en_attente: 5 €
  a_verifier: 6 €
  missions:
    parcours: { total: 8 €, fixe: 9 €, variable: 10 €, en_attente: 11 €, taux_atteinte: 12 %, indicateurs: { X: 13 % } }
    qualite: { total: 14 € }
  fongibilite: { non_depense: 15 €, non_couvert: 16 € }`;
    expect(yearOf(text)).toEqual({
      ...nothing,
      expected: {
        total: euros(1),
        operations: euros(2),
        fixed: euros(3),
        variable: euros(4),
        pending: euros(5),
        toVerify: euros(6),
        missions: {
          care_pathways: {
            total: euros(8),
            fixed: euros(9),
            variable: euros(10),
            pending: euros(11),
            attainmentRate: ratio(3, 25),
            indicators: [{ name: 'X', rate: ratio(13, 100) }],
          },
          quality: { total: euros(14), indicators: [] },
        },
        fungibility: { unspent: euros(15), uncovered: euros(16) },
      },
    });
    expect(yearOf('attendu: { total: 1 € }')).toEqual({
      ...nothing,
      expected: { total: euros(1), missions: {} },
    });
  });
});

describe('payments', () => {
  const paymentsOf = (text: string) => said(contractOf(`${cpts}versements: [${text}]\n`).payments);
  it.each([
    ['{ date: 2023-09-28, montant: 5 € }', { date: day('2023-09-28'), amount: euros(5) }],
    [
      '{ date: 2023-09-28, ligne: fonctionnement, montant: 5 € }',
      { date: day('2023-09-28'), line: 'operations', amount: euros(5) },
    ],
    // What the fund took back is below zero, and nothing else is.
    [
      '{ date: 2023-09-28, montant: 5 €, recuperation: oui }',
      { date: day('2023-09-28'), amount: negate(euros(5)) },
    ],
    ['{ date: 2023-09-28, montant: 5 €, recuperation: non }', { date: day('2023-09-28'), amount: euros(5) }],
  ])('%s', (text, expected) => {
    expect(paymentsOf(text)).toEqual([expected]);
  });
});

it('every assumption', () => {
  const text = `${cpts}hypotheses:
  taille_a_80000: 2
  prorata: mois
  variable_annee_partielle: plein
  plan_crise_annee_partielle: proratise
  delai_solde_mois: 12
  bareme_en_vigueur: exercice
  fongibilite: vers_fonctionnement
`;
  expect(said(contractOf(text).assumptions)).toEqual({
    tier_at_80000: 2,
    prorata: 'months',
    variable_in_partial_year: 'full',
    crisis_plan_in_partial_year: 'prorated',
    settlement_delay_months: 12,
    scale_in_force: 'contract_year',
    fungibility: 'to_operations',
  });
});

it('scenarios of any name, empty ones too', () => {
  const text = `${cpts}${missions}scenarios:
  rien:
  fin 2025: { taux_atteinte: 45 % }
  années: { missions: { qualite: { taux_atteinte: 100 % }, parcours: {} } }
`;
  expect(said(contractOf(text).scenarios)).toEqual([
    { name: 'rien', missions: {} },
    { name: 'fin 2025', attainmentRate: ratio(9, 20), missions: {} },
    {
      name: 'années',
      missions: {
        quality: { attainmentRate: one, indicators: [] },
        care_pathways: { indicators: [] },
      },
    },
  ]);
});
