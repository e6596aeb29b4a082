import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { readText, summary } from '../support/summary.ts';

const fixture = (name: string) =>
  readContract(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)), name);

/** A contract without its places, its language and its texts: what is left is what it means. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? '' : value;
  const ignored = new Set(['at', 'missionsAt', 'source', 'language']);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ignored.has(key))
      .map(([key, item]) => [key, key === 'kind' || key === 'mode' ? item : meaning(item)]),
  );
}

describe('a file of every section', () => {
  const { contract, problems } = fixture('format-complet.yaml');
  it('is read whole', () => {
    expect(summary(problems)).toEqual([]);
    expect(contract?.cpts.name.value).toBe('CPTS du Haut-Chablais');
    const spending = contract?.years[1]?.missions.care_access?.spending?.value;
    expect(spending === undefined ? undefined : centsOf(spending)).toBe(5_230_050);
    const outcomes = contract?.years[1]?.missions.care_access?.indicators.map((each) => each.outcome.kind);
    expect(outcomes).toEqual(['target', 'rate', 'done']);
  });
});

describe('twins', () => {
  it('mean the same in French and in English', () => {
    const [french, english] = [fixture('haut-chablais.yaml'), fixture('haut-chablais-english.yaml')];
    expect(french.contract?.language).toBe('fr');
    expect(english.contract?.language).toBe('en');
    expect(meaning(english.contract)).toEqual(meaning(french.contract));
  });
});

describe('the language of a file', () => {
  it('is that of most of its keys; the others are refused by their right name', () => {
    const { language, problems } = readText('cpts: { name: A, size_tier: 2 }\nversements: []\n');
    expect(language).toBe('en');
    expect(problems).toMatchObject([
      { code: 'other-language', facts: { text: 'versements', right: 'payments' } },
    ]);
  });
  it('counts the keys of lists too, and is French where none decides', () => {
    const years = 'years: [{ year: 1, size_tier: 2, operations: { spending: 3 € } }]';
    expect(readText(`cpts: { nom: A, taille: 2 }\n${years}\n`).language).toBe('en');
    expect(readText('cpts: { nom: A, size_tier: 2 }\n').language).toBe('fr');
  });
  it('does not count free names', () => {
    const communes = 'communes: { name: 1, years: 2, signed: 3 }';
    expect(readText(`cpts:\n  nom: A\n  ${communes}\n`).contract?.language).toBe('fr');
  });
});

describe('population', () => {
  it('is the sum of the communes, at their key', () => {
    const { contract } = readText('cpts:\n  nom: A\n  communes: { B: 7 591, C: 3 626 }\n');
    expect(contract?.cpts.population).toMatchObject({ value: 11_217, at: { start: 17, end: 25 } });
  });
});

describe('a contract', () => {
  it('is given beside problems of fit, not beside values that could not be read', () => {
    expect(readText('cpts: { nom: A }\n').contract).toBeDefined();
    expect(readText('cpts: { nom: A, taille: 9 }\n').contract).toBeUndefined();
    expect(readText('cpts: { nom: A, taille: 2, tail: 3 }\n').contract).toBeUndefined();
  });
  it('is read with its mark of byte order, Windows line breaks, anchors and a document marker', () => {
    const text = '\uFEFF---\r\ncpts:\r\n  nom: &n A\r\n  departement: *n\r\n  taille: 2\r\n...\r\n';
    const { contract, problems } = readText(text);
    expect(summary(problems)).toEqual([]);
    expect(contract?.cpts.department?.value).toBe('A');
  });
  it('keeps a number that is a name', () => {
    const text = 'cpts: { nom: A, taille: 2, finess: 010000123 }';
    expect(readText(text).contract?.cpts.finess?.value).toBe('010000123');
  });
});

describe('an empty value', () => {
  it('is reported, but declares a mission', () => {
    const text = 'cpts:\n  nom: A\n  taille: 2\n  population:\nmissions:\n  qualite:\nexercices: ~\n';
    const { contract, problems } = readText(text);
    expect(summary(problems)).toEqual(['error value-empty 4:3', 'error value-empty 7:1']);
    expect(contract).toBeUndefined();
  });
  it('is none where an empty list or mapping says so', () => {
    const text = 'cpts: { nom: A, taille: 2 }\nmissions: {}\nversements: []\n';
    expect(summary(readText(text).problems)).toEqual([]);
  });
  it('of the population is reported once', () => {
    expect(summary(readText('cpts: { nom: A, population: }\n').problems)).toEqual(['error value-empty 1:17']);
  });
});

describe('a value that could not be read', () => {
  it('is not reported a second time as missing', () => {
    const step = '{ nom: X, realise: 26 %, paliers: [{ seuil: 25,5 %, montant: 1 000 € }] }';
    const years = `exercices: [{ annee: 1, missions: { parcours: { indicateurs: [${step}] } } }]`;
    const { problems } = readText(`cpts: { nom: A, taille: 2 }\nmissions: { parcours: }\n${years}\n`);
    expect(problems.map((problem) => problem.code)).toEqual(['decimal-comma-split']);
  });
});
