import { describe, expect, it } from 'vitest';
import {
  isMeantAsLine,
  lineNamed,
  readExportedLine,
} from '../../../src/contract/values/payment-line-names.ts';
import { eachCase } from '../../support/each-case.ts';
import { scalar } from './scalar.ts';

describe('a payment line, by the words that people have for it', () => {
  eachCase([
    ['Acompte parcours fixe', 'care_pathways.fixed.advance'],
    ['Avances parcours, volet fixe', 'care_pathways.fixed.advance'],
    ['Soldes prévention – fixes', 'prevention.fixed.balance'],
    ['Part variables prévention', 'prevention.variable'],
    ['Accès, variable', 'care_access.variable'],
    ['Soins non programmés variable', undefined],
    ['Réponse aux crises sanitaires graves, part variable', 'health_crisis.variable'],
    ['Care pathway – variable part', 'care_pathways.variable'],
    ['Parcours pluriprofessionnels : actions, variable', 'care_pathways.variable'],
    ['Mission qualité et pertinence, part variable', 'quality.variable'],
    ['Accompagnement des professionnels variable', 'professional_support.variable'],
    ['Lettre intention', 'letter_of_intent'],
    ['loyer', undefined],
    ['', undefined],
  ])('is found', ([text, line]) => {
    expect(lineNamed(text)).toBe(line);
  });
});

describe('a column of lines', () => {
  const told = (text: string, language?: 'en') => {
    const read = readExportedLine(scalar(text, language));
    return 'problem' in read ? read.problem.facts : undefined;
  };
  it('suggests the nearest in the language of the header', () => {
    expect(told('prevention.varable')).toMatchObject({ suggestion: 'prevention.variable' });
    expect(told('acces_aux_soin.variabl')).toMatchObject({ suggestion: 'acces_aux_soins.variable' });
    expect(told('care_acces.variabl', 'en')).toMatchObject({ suggestion: 'care_access.variable' });
    // A word of the other language is put in this one first.
    expect(told('parcour.fixed.balance')).toMatchObject({ suggestion: 'parcours.fixe.solde' });
    expect(told('care_pathway.fixe.solde', 'en')).toMatchObject({
      suggestion: 'care_pathways.fixed.balance',
    });
  });
  it('lists those that there are', () => {
    const allowed = expect.arrayContaining(['fonctionnement.avance', 'lettre_intention', 'qualite.variable']);
    expect(told('loyer')).toStrictEqual({ of: 'line', text: 'loyer', allowed });
  });
});

eachCase([
  ['Accès aux soins, volet variable', true],
  ['acces_aux_soin.variable', true],
  ['care_acces.variable', true],
  ['X acces_aux_soin.variable', false],
  ['acces_aux_soin.variable 1', false],
  ['acces_aux_soin', false],
  ['www.ameli.fr', false],
  ['loyer', false],
])('a label is a line where it names one, or all but does', ([text, isMeant]) => {
  expect(isMeantAsLine(text)).toBe(isMeant);
});
