/**
 * The pages about codes say what the command says today. `npm run docs:diagnostics` makes them anew; without it, a
 * page that is out of date fails here.
 */
import { expect, it } from 'vitest';
import { diagnosticExamples } from '../support/diagnostic-examples.ts';
import { diagnosticsPage } from '../support/diagnostics-page.ts';

const examples = await diagnosticExamples();

it('every code has a cause and a cure in both languages', () => {
  for (const [code, each] of examples) {
    for (const { cause, cure } of each.flatMap(({ sentences }) => [sentences.fr, sentences.en])) {
      expect([code, cause]).toEqual([code, expect.stringMatching(/[.?]$/)]);
      expect([code, cure]).toEqual([code, expect.stringMatching(/[.?…]$/)]);
    }
  }
});

it('docs/diagnostics.md is fresh', async () => {
  await expect(diagnosticsPage(examples, 'en')).toMatchFileSnapshot('../../docs/diagnostics.md');
});

it('docs/fr/diagnostics.md is fresh', async () => {
  await expect(diagnosticsPage(examples, 'fr')).toMatchFileSnapshot('../../docs/fr/diagnostics.md');
});
