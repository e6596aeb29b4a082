import { describe, expect, it } from 'vitest';
import { readReference } from '../../../src/contract/values/text.ts';
import { scalar } from './scalar.ts';

const looksLike = (text: string): string => {
  const read = readReference(scalar(text));
  if ('value' in read) return 'reference';
  return read.problem.code === 'reference-personal' ? read.problem.facts.looksLike : read.problem.code;
};

describe('a reference', () => {
  it.each([
    'PS-07',
    'membre 12',
    '2023/04',
    'IDE 3',
    'A',
    '0612',
    '10 20 30',
    'PS-0612345',
    '06123456789',
    '810012345678',
    'A+1234567',
    'ADR Lyon',
    'groupe M A',
    'Primevère',
    'M. 12',
  ])('takes %s', (text) => {
    expect(looksLike(text)).toBe('reference');
  });

  it.each(['a@b.fr', 'jeanne.martin@exemple.fr', 'Dr <j@x.example>'])('refuses the address %s', (text) => {
    expect(looksLike(text)).toBe('email');
  });

  it.each([
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06\u00a012\u00a034\u00a056\u00a078',
    'Infirmière, 04-50-12-34-56',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033612345678',
    '+41 22 123 45 67',
    '+4122123456',
    '+41221234',
    '+ 33 6 12 34 56 78',
    '+33 6/12/34/56/78',
    '06\u201112\u201134\u201156\u201178',
    '00 33 6 12 34 56 78',
    '0033.6.12.34.56.78',
    '0033 (0)6 12 34 56 78',
    '0033 (0) 6 12 34 56 78',
    '0033(0)612345678',
  ])('refuses the number %s', (text) => {
    expect(looksLike(text)).toBe('phone');
  });

  it.each([
    'Dr Martin',
    ' dr. martin',
    'Docteur Martin',
    'Docteure Martin',
    'Pr Lopez',
    'Professeur Lopez',
    'Professeure Lopez',
    'M. Le Goff',
    'Mr Smith',
    'Mme Le Goff',
    'Mlle Le Goff',
    'Monsieur É.',
    'Madame Le Goff',
    'Mrs Smith',
    'Ms Smith',
    'Doctor  Smith',
    'DR.MARTIN',
  ])('refuses the name %s', (text) => {
    expect(looksLike(text)).toBe('name');
  });

  it('needs a text', () => {
    expect(looksLike('')).toBe('value-invalid');
  });
});
