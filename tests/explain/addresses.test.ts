import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultToJson } from '../../src/calculate/json/result-json.ts';
import { addressesOf, addressText, findAddress } from '../../src/explain/addresses.ts';
import { explaining } from '../../src/explain/explain.ts';
import type { NodeJson } from '../../src/explain/explanation-json.ts';
import { explanationJson } from '../../src/explain/explanation-json.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { computeText } from '../support/compute.ts';
import { amountsOfJson } from '../support/json-amounts.ts';
import { contractTexts } from '../support/random-contract.ts';
import { sha256Of } from '../support/sha256.ts';

/** Leaves that name neither a place of the file nor a cell of the scale. */
function rootless(node: NodeJson): NodeJson[] {
  if (node.children.length > 0) return node.children.flatMap(rootless);
  const isRooted = node.place !== undefined || node.cell !== undefined || node.explained_above === true;
  return isRooted ? [] : [node];
}

/** Each amount of the JSON has an address in both languages, and an explanation that begins with that amount. */
function expectExplained(text: string): void {
  const result = computeText(text);
  const { payments } = scheduleOf(result);
  const meta = { tool: { name: 'aci', version: '0' }, file: 'a', sha256: '', sha256Of, lang: 'fr' } as const;
  const json = resultToJson(result, result.years, meta, payments);
  for (const year of result.years) {
    const all = addressesOf(
      year,
      payments.filter((payment) => payment.year === year.year),
    );
    const yearJson = json.years.find((candidate) => candidate.year === year.year);
    if (yearJson === undefined) throw new Error('no such year');
    const context = explaining({ year, all }, 'fr', 'fr', 'en');
    const amounts = amountsOfJson(yearJson, json.schedule);
    // Operations 2, totals 7, fungibility 2 and its four readings 8.
    expect(amounts.length).toBeGreaterThanOrEqual(19);
    for (const { address, amount } of amounts) {
      const found = findAddress(address, all, 'fr');
      if (found.kind !== 'found') throw new Error(`${address} has no address`);
      const french = addressText(found.addressed, 'fr');
      const again = findAddress(french, all, 'fr');
      expect(again.kind === 'found' && again.addressed === found.addressed).toBe(true);
      const root = explanationJson(found.addressed.amount, 99, context);
      expect([address, root.amount]).toEqual([address, amount]);
      expect(rootless(root)).toEqual([]);
    }
  }
}

describe('addresses', () => {
  it('name and explain every amount of the JSON, down to the file or the scale', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => expectExplained(text)),
      { numRuns: 2 },
    );
  });

  it('name and explain every amount of a file with all there may be', () => {
    for (const name of ['haut-chablais', 'format-complet', 'haute-saintonge']) {
      expectExplained(readFileSync(`fixtures/${name}.yaml`, 'utf8'));
    }
  });
});

describe('an address that somebody writes', () => {
  const { years } = computeText(readFileSync('fixtures/haut-chablais.yaml', 'utf8'));
  const [one, two] = years;
  if (one === undefined || two === undefined) throw new Error('two years');
  const named = (text: string, year = two): string => {
    const found = findAddress(text, addressesOf(year), 'fr');
    return found.kind === 'found' ? addressText(found.addressed, 'en') : `? ${found.suggestion ?? ''}`;
  };

  it('is understood in either language', () => {
    expect(named('care_access.fixed.ceiling')).toBe('care_access.fixed.ceiling');
    expect(named('acces_aux_soins.fixe.plafond')).toBe('care_access.fixed.ceiling');
    expect(named('fongibilite.virements.1', one)).toBe('fungibility.transfers.1');
    expect(named('a_verifier')).toBe('to_verify');
  });

  it('may be written with accents, capitals, spaces or hyphens', () => {
    expect(named('Accès aux soins.fixe')).toBe('care_access.fixed');
    expect(named('en-attente')).toBe('pending');
  });

  it('may call an indicator by its number or its name', () => {
    expect(named('acces_aux_soins.indicateurs.2')).toBe('care_access.indicators.2');
    expect(named('acces_aux_soins.indicateurs.Annuaire diffusé')).toBe('care_access.indicators.3');
    expect(named('care_access.indicators.Annuaire diffusé.ceiling')).toBe('care_access.indicators.3.ceiling');
  });

  it('may be the amount itself, or a part of an indicator’s name', () => {
    expect(named('11058,90', one)).toBe('care_access.variable');
    expect(named('11 058.9 €', one)).toBe('care_access.variable');
    expect(named('annuaire')).toBe('care_access.indicators.3');
    expect(named('ald')).toBe('care_access.indicators.1');
  });

  it('gets a suggestion when it is mistyped, and none when it is nothing like one', () => {
    expect(named('acces_aux_soin.fixe')).toBe('? acces_aux_soins.fixe');
    expect(named('care_acess.variable')).toBe('? care_access.variable');
    expect(named('zzzzzzzzzzzzzzz')).toBe('? ');
  });

  it('with words of both languages gets its name in those of the file', () => {
    expect(named('operations.plafond')).toBe('? fonctionnement.plafond');
    expect(named('acces_aux_soins.fixed.plafond')).toBe('? acces_aux_soins.fixe.plafond');
    expect(named('acces_aux_soin.fixed.ceiling')).toBe('? acces_aux_soins.fixe.plafond');
  });
});
