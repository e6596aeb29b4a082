/** `--scenario NAME`: everything as one scenario of the file supposes it, and never called earned. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../support/delivered.ts';
import { run } from '../support/fake-system.ts';

/**
 * Tier 2, the whole of 2023: 60 000 + 15 000 fixed. Prevention may earn 15 000, shared equally: the steps and the target.
 * Prudent: 45 % is below the first step, and 3 375 of the target. Bon: 97 is at the first step, half of 7 500; 30 of 60 is half of the way.
 */
const file = `cpts: { nom: CPTS B, taille: 2 }
contrat: { signature: 2023-01-01 }
missions: { prevention: { debut: 2023-01-01 } }
exercices:
  - annee: 1
    missions:
      prevention:
        indicateurs:
          - { nom: Dépistage, paliers: [{ seuil: 90, taux: 50 % }, { seuil: 120, taux: 100 % }] }
          - { nom: Inclus, objectif: 60 }
scenarios:
  prudent: { taux_atteinte: 45 % }
  bon: { missions: { prevention: { indicateurs: { Dépistage: 97, Inclus: 30 } } } }
`;
const plain = file.slice(0, file.indexOf('scenarios:'));
const files = { 'p/a.yaml': file, 'p/b.yaml': plain.replace('CPTS B', 'CPTS C') };
const clean = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\n {2,}/g, ' ');
async function said(...args: readonly string[]): Promise<string> {
  const { out, err, code } = await run([...args, '--quiet'], { files });
  expect([code, err]).toEqual([0, '']);
  return clean(out);
}
const bon = ['--scenario', 'bon'] as const;
const sentence = 'imulation, scénario « bon » : les résultats sont ceux qu’il suppose';

describe('one scenario', () => {
  it('is what simulate computes, and no total of it is called earned', async () => {
    // 75 000 + 3 750 + 3 750; prudent: 75 000 + 3 375.
    const simulated = await said('simuler', 'p/a.yaml');
    expect(simulated).toMatch(/Total +75 000,00\* +78 375,00\* +82 500,00\*/);
    for (const format of ['table', 'markdown', 'html']) {
      const out = await said('calculer', 'p/a.yaml', ...bon, '-f', format);
      expect(out).toContain('82 500,00');
      expect(out).toContain('Simulé');
      expect(out.replace(/<[^>]+>|\*/g, '')).toMatch(/Scénario.{0,6}bon \(simulé\)/);
      expect(out).toContain(sentence);
      expect(out).not.toMatch(/acquis/i);
    }
    expect(await said('calculer', 'p/a.yaml', '--scenario', 'prudent')).toContain('78 375,00');
  });

  it('stands in JSON, which is what it was without the option', async () => {
    const { options, years } = JSON.parse(await said('calculer', 'p/a.yaml', ...bon, '-f', 'json'));
    expect(options.scenario).toBe('bon');
    expect(years[0].missions[0].variable).toMatchObject({ entitled: 7500, simulated: true });
    const without = JSON.parse(await said('calculer', 'p/a.yaml', '-f', 'json'));
    expect(Object.keys(without.options)).toEqual(['scale', 'attainment', 'through', 'readings']);
    const schedule = JSON.parse(await said('echeancier', 'p/a.yaml', ...bon, '-f', 'json'));
    expect(schedule.scenario).toBe('bon');
    expect(schedule.years[0].simulated).toBe(true);
  });

  it('is in every entry of the calendar, and none of them is certain', async () => {
    const { out } = await run(['echeancier', 'p/a.yaml', ...bon, '-f', 'ics', '--quiet'], { files });
    const events = out.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) {
      expect(event).toMatch(/SUMMARY:Simulé \(bon\)\\, /);
      expect(event).toContain('STATUS:TENTATIVE');
    }
    const certain = await run(['echeancier', 'p/a.yaml', '-f', 'ics', '--quiet'], { files });
    expect(certain.out).not.toContain('imul');
  });

  it.each(['calculer', 'echeancier'])('stands at the top of every sheet: %s', async (command) => {
    const { bytes } = await run([command, 'p/a.yaml', ...bon, '-f', 'xlsx', '--quiet'], { files });
    const workbook = await readXlsx(bytes['-'] ?? new Uint8Array());
    for (const { name } of workbook.sheets) {
      const top = rowsOf(workbook, name).slice(0, 8).flat().map(String).map(clean);
      expect(top.join('\n')).toContain(`S${sentence.toUpperCase().slice(0, 9)}`);
      expect(top.join('\n')).toContain('« bon »');
    }
  });

  it('is shown first by the page, whose other views stay', async () => {
    const out = await said('rapport', 'p/a.yaml', ...bon);
    expect(out).toMatch(/<strong>82 500,00 €<\/strong>/);
    expect(out).toContain('<button type="button" data-view="1" aria-pressed="true"><bdi>bon</bdi>');
    expect(out).toContain('<button type="button" data-view="" aria-pressed="false">');
  });

  it('is said above what is explained and in a statement', async () => {
    // 7 500 x 1/2 + 7 500 x 30/60.
    const asked = ['expliquer', 'p/a.yaml', 'prevention.variable', ...bon] as const;
    for (const format of ['text', 'markdown']) {
      const out = await said(...asked, '-f', format);
      expect(out.replaceAll('*', '')).toMatch(/volet variable : 7 500,00 €/);
      expect(out).toContain(sentence);
    }
    expect(JSON.parse(await said(...asked, '-f', 'json'))).toMatchObject({
      scenario: 'bon',
      explanations: [{ amount: 7500, simulated: true }],
    });
    expect(await said('expliquer', 'p/a.yaml', '--liste', ...bon)).toContain(sentence);
    // Settled on 1 January 2024; on the day of the signature nothing but advances is paid.
    for (const day of ['2024-01-01', '2023-01-01']) {
      const out = await said('decompte', 'p/a.yaml', '--au', day, ...bon);
      expect(out).toMatch(/Scénario +bon \(simulé\)/);
      expect(out).toContain(sentence);
    }
    const { scenario, total } = JSON.parse(await said('decompte', 'p/a.yaml', ...bon, '-f', 'json'));
    expect([scenario, total.entitled]).toEqual(['bon', 82_500]);
  });

  it('of a folder leaves out the files that do not have it, and says so', async () => {
    const { out, err, code } = await run(['calculer', 'p', ...bon, '-f', 'json'], { files });
    expect(code).toBe(1);
    const { scenario, contracts } = JSON.parse(out);
    expect(scenario).toBe('bon');
    expect(contracts.map(({ state }: { state: string }) => state)).toEqual(['computed', 'refused']);
    expect(contracts[0]).toMatchObject({ entitled: 82_500, simulated: true });
    expect(clean(err)).toContain('pas de scénario « bon »');
  });
});

describe('a name that the file does not have', () => {
  it.each(['calculer', 'echeancier', 'rapport', 'budget', 'expliquer', 'decompte'])(
    'suggests those near it: %s',
    async (command) => {
      const { err, code } = await run([command, 'p/a.yaml', '--scenario', 'prudnt'], { files });
      expect(code).toBe(2);
      expect(clean(err)).toContain('Vouliez-vous écrire « prudent » ?');
    },
  );
});

it('a rate supposed of steps pays by their rule, and says so', async () => {
  // 75 000, the step of 50 % of 7 500, and 60 % of 7 500.
  const out = await said('calculer', 'p/a.yaml', '--taux', '60%');
  expect(out).toMatch(/Total .* 83 250,00\*/);
  expect(out).toContain('au taux supposé selon leur règle');
});
