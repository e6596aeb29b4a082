/** Every figure of the page is the JSON's, to the cent. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ResultJson } from '../../src/calculate/json/result-json.ts';
import { type SegmentWord, segmentWords } from '../../src/explain/addresses.ts';
import type { Language } from '../../src/law/language.ts';
import { missions } from '../../src/law/mission.ts';
import { run } from '../support/fake-system.ts';

type YearJson = ResultJson['years'][number];

/** What the JSON says, by the address that a button of the page carries. */
function amountsOf(year: YearJson, lang: Language): Map<string, number> {
  const all = new Map<string, number>();
  const put = (amount: number, ...words: (SegmentWord | number)[]): void => {
    all.set(
      words.map((word) => (typeof word === 'number' ? word : segmentWords[word][lang])).join('.'),
      amount,
    );
  };
  const { totals, operations } = year;
  put(totals.entitled, 'total');
  for (const key of ['fixed', 'variable', 'ceiling', 'pending', 'to_verify'] as const) put(totals[key], key);
  put(operations.entitled, 'operations');
  put(operations.ceiling, 'operations', 'ceiling');
  for (const result of year.missions) {
    const mission = missions.find((each) => each === result.mission) ?? 'prevention';
    const { fixed, variable, indicators } = result;
    put(result.entitled, mission);
    put(Math.round((fixed.ceiling + variable.ceiling) * 100) / 100, mission, 'ceiling');
    put(fixed.entitled, mission, 'fixed');
    put(variable.entitled, mission, 'variable');
    put(variable.pending, mission, 'variable', 'pending');
    for (const [index, indicator] of indicators.entries()) {
      put(indicator.entitled, mission, 'indicators', index + 1);
      put(indicator.ceiling, mission, 'indicators', index + 1, 'ceiling');
    }
  }
  put(year.fungibility.unspent, 'fungibility', 'unspent');
  put(year.fungibility.uncovered, 'fungibility', 'uncovered');
  return all;
}

/** `−57 342,47 €*` as a number. */
const numberOf = (shown: string, lang: Language): number => {
  const plain = shown.replace(/[\s\u00a0\u202f€]/g, '').replace('\u2212', '-');
  return Number(lang === 'fr' ? plain.replace(',', '.') : plain.replaceAll(',', ''));
};

const figure = /<button[^>]* data-year="(\d)" data-amount="([^"]+)">([^<]+)/g;

describe('figures of the page', () => {
  for (const name of ['haut-chablais-english', 'format-complet']) {
    it(`are those of the JSON for ${name}`, async () => {
      const files = { 'a.yaml': readFileSync(`fixtures/${name}.yaml`, 'utf8') };
      const fileLanguage: Language = name.endsWith('english') ? 'en' : 'fr';
      for (const lang of ['fr', 'en'] as const) {
        const { out } = await run(['report', 'a.yaml', '-q', '--lang', lang], { files });
        const json: ResultJson = JSON.parse(
          (await run(['calculate', 'a.yaml', '-q', '-f', 'json'], { files })).out,
        );
        let compared = 0;
        for (const year of json.years) {
          const expected = amountsOf(year, fileLanguage);
          for (const [, number, address = '', shown = ''] of out.matchAll(figure)) {
            const amount = expected.get(address);
            if (number !== String(year.year) || amount === undefined) continue;
            expect(numberOf(shown, lang), `${address}, year ${number}`).toBe(amount);
            compared += 1;
          }
        }
        expect(compared).toBeGreaterThan(30);
      }
    });
  }
});
