import { describe, expect, it } from 'vitest';
import {
  readDirection,
  readEnvelope,
  readingReader,
  readMission,
  readMode,
  readPaymentLine,
  readPlan,
  readRegime,
  readStatus,
} from '../../../src/contract/values/words.ts';
import { readAs, refusal, scalar } from './scalar.ts';

describe('words belong to the language of the file', () => {
  it.each([
    [readRegime, 'libre', 'free', 'free'],
    [readRegime, ' Missions ', 'missions', 'missions'],
    [readRegime, 'vers_fonctionnement', 'to_operations', 'to_operations'],
    [readRegime, 'aucune', 'none', 'none'],
    [readPlan, 'initial', 'initial', 'initial'],
    [readPlan, 'mise_a_jour', 'update', 'update'],
    [readPlan, 'aucun', 'none', 'none'],
    [readDirection, 'hausse', 'up', 'up'],
    [readDirection, 'BAISSE', 'down', 'down'],
    [readMode, 'proportionnel', 'proportional', 'proportional'],
    [readMode, 'seuil', 'threshold', 'threshold'],
    [readStatus, 'confirme', 'confirmed', 'confirmed'],
    [readStatus, 'deduit', 'derived', 'derived'],
    [readStatus, 'rapporte', 'reported', 'reported'],
    [readStatus, 'a_verifier', 'to_verify', 'to_verify'],
    [readMission, 'acces_aux_soins', 'care_access', 'care_access'],
    [readMission, 'crise_sanitaire', 'health_crisis', 'health_crisis'],
    [readEnvelope, 'fonctionnement', 'operations', 'operations'],
    [readEnvelope, 'parcours', 'care_pathways', 'care_pathways'],
    [readPaymentLine, 'lettre_intention', 'letter_of_intent', 'letter_of_intent'],
    [
      readPaymentLine,
      'acces_aux_soins.fixe.avance',
      'care_access.fixed.advance',
      'care_access.fixed.advance',
    ],
  ] as const)('%o: %s, %s', (reader, french, english, value) => {
    expect(readAs<string>(reader, french)).toBe(value);
    expect(readAs<string>(reader, english, 'en')).toBe(value);
    if (french.trim().toLowerCase() === english) return;
    expect(refusal(reader, english)).toEqual(['other-language', { right: french.toLowerCase() }]);
  });
});

describe('a word that no list has is told with those allowed', () => {
  it('and the nearest', () => {
    const allowed = ['libre', 'missions', 'vers_fonctionnement', 'aucune'];
    expect(refusal(readRegime, 'vers fonctionement')).toEqual([
      'word-unknown',
      { of: 'value', allowed, suggestion: 'vers_fonctionnement' },
    ]);
    expect(refusal(readRegime, 'autre chose')).toStrictEqual(['word-unknown', { of: 'value', allowed }]);
  });

  /** The facts of what a payment line or an envelope is told, which has no key. */
  const facts = (reader: typeof readPaymentLine | typeof readEnvelope, text: string, language?: 'en') => {
    const read = reader(scalar(text, language));
    return 'problem' in read ? [read.problem.code, read.problem.facts] : undefined;
  };

  it('an envelope', () => {
    const allowed = [
      'fonctionnement',
      'acces_aux_soins',
      'parcours',
      'prevention',
      'crise_sanitaire',
      'qualite',
      'accompagnement',
    ];
    const text = 'prevantion';
    expect(facts(readEnvelope, text)).toEqual([
      'word-unknown',
      { of: 'envelope', text, allowed, suggestion: 'prevention' },
    ]);
  });

  it('a payment line, by the words of a bank', () => {
    expect(facts(readPaymentLine, 'Accès aux soins - part variable')).toMatchObject([
      'word-unknown',
      { suggestion: 'acces_aux_soins.variable' },
    ]);
  });
  it('a payment line, by the words of another', () => {
    expect(facts(readPaymentLine, 'Solde des parcours, volet fixe')).toMatchObject([
      'word-unknown',
      { suggestion: 'parcours.fixe.solde' },
    ]);
  });
  it('a payment line, by its own spelling', () => {
    expect(facts(readPaymentLine, 'prevention.varable')).toMatchObject([
      'word-unknown',
      { suggestion: 'prevention.variable' },
    ]);
    expect(facts(readPaymentLine, 'prevention.varable', 'en')).toMatchObject([
      'word-unknown',
      { suggestion: 'prevention.variable' },
    ]);
  });
  it('a payment line of an envelope, by its own lines', () => {
    const allowed = ['fixe', 'fixe.avance', 'fixe.solde', 'variable'].map((part) => `parcours.${part}`);
    expect(facts(readPaymentLine, 'parcour')).toStrictEqual([
      'word-unknown',
      { of: 'line', text: 'parcour', allowed },
    ]);
  });
  it('a payment line that resembles nothing, by all of them', () => {
    const [, told] = facts(readPaymentLine, 'loyer') ?? [];
    expect(told).toStrictEqual({
      of: 'line',
      text: 'loyer',
      allowed: expect.arrayContaining(['fonctionnement.avance', 'lettre_intention', 'qualite.variable']),
    });
  });
});

describe('the value of a reading', () => {
  const read = readingReader('prorata');
  it('belongs to the language of the file', () => {
    expect(readAs(read, ' Mois ')).toBe('months');
    expect(readAs(read, 'months', 'en')).toBe('months');
    expect(refusal(read, 'months')).toEqual(['other-language', { right: 'mois' }]);
    expect(readAs(readingReader('tier_at_80000'), '2')).toBe(2);
  });
  it('is told with those allowed', () => {
    const { problem } = { problem: undefined, ...read(scalar('semaines')) };
    const allowed = ['jours', 'mois'];
    expect(problem).toMatchObject({
      code: 'word-unknown',
      facts: { of: 'value', key: 'prorata', text: 'semaines', allowed },
    });
  });
});
