/**
 * The pages about codes say what the command says today. `npm run docs:diagnostics` makes them anew; without it, a
 * page that is out of date fails here.
 */
import { expect, it } from 'vitest';
import { diagnosticsMarkdown } from '../../src/report/diagnostics/markdown.ts';
import { diagnosticExamples, examplesModule } from '../support/diagnostic-examples.ts';

const examples = await diagnosticExamples();

it('every code has a cause and a cure in both languages', () => {
  for (const [code, { sentences }] of examples) {
    for (const { cause, cure } of [sentences.fr, sentences.en]) {
      expect([code, cause]).toEqual([code, expect.stringMatching(/[.?]$/)]);
      expect([code, cure]).toEqual([code, expect.stringMatching(/[.?]$/)]);
    }
  }
});

it('the examples that ship with the command are fresh', async () => {
  await expect(examplesModule(examples)).toMatchFileSnapshot('../../src/report/diagnostics/examples.ts');
});

it('docs/diagnostics.md is fresh', async () => {
  await expect(diagnosticsMarkdown(examples, 'en')).toMatchFileSnapshot('../../docs/diagnostics.md');
});

it('docs/fr/diagnostics.md is fresh', async () => {
  await expect(diagnosticsMarkdown(examples, 'fr')).toMatchFileSnapshot('../../docs/fr/diagnostics.md');
});
