import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContract } from '../../src/contract/read-contract.ts';
import { contractSchema } from '../../src/contract/schema/schemas.ts';
import { run } from '../support/fake-system.ts';
import { faults, parsed, validator } from '../support/yaml-as-editors-read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('aci init', () => {
  it.each(['fr', 'en'] as const)('prints a file without error or warning, in %s', async (lang) => {
    const { code, out, err } = await run(['init', '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    const { contract, problems } = readContract(bytes(out), 'new.yaml');
    expect(problems).toEqual([]);
    expect(contract?.language).toBe(lang);
    expect(faults(validator(contractSchema(lang)), parsed(out))).toEqual([]);
    const checked = await run(['validate', 'new.yaml', '--lang', 'en'], { files: { 'new.yaml': out } });
    expect(checked).toMatchObject({ code: 0, err: '1 valid file.\n' });
  });

  it('is fine too once its notes are taken as they are', async () => {
    const { out } = await run(['init']);
    // All keys without their #, but for the one rate that the indicators replace.
    const whole = out
      .split('\n')
      .filter((line) => !line.includes('taux_atteinte'))
      .map((line) => (/^ +#( |$)/.test(line) ? line.replace(/# ?/, '') : line))
      .filter((line) => !line.includes('Les montants de votre contrat'))
      .join('\n');
    expect(whole).toContain('\n        indicateurs:\n');
    expect(readContract(bytes(whole), 'whole.yaml').problems).toEqual([]);
  });

  it('then calculate gives a first result', async () => {
    const { out } = await run(['creer', '--lang', 'fr']);
    const { code, out: json } = await run(['calculate', 'f', '--format', 'json'], { files: { f: out } });
    expect(code).toBe(0);
    // Tier 2 in year 1 (2024-03-01 to 2025-02-28, 365 days): operations 60 000; care access from the first day 70 000;
    // the first crisis plan 35 000; pathways and prevention from 2024-09-01, 181 days: 35 000 × 181/365 = 17 356.16
    // and 15 000 × 181/365 = 7 438.36. Together 189 794.52; variable parts are pending.
    expect(JSON.parse(json).years[0].totals).toMatchObject({ entitled: 189794.52, variable: 0 });
  });

  it('writes what the options say, and the schema that the first line names', async () => {
    const options = ['--name', 'A: "b" #c', '--population', '180 000', '--signed', '2025-01-15'];
    const { code, err, written } = await run([
      'init',
      'dossier/x.yaml',
      ...options,
      '--missions',
      'qualite, acces_aux_soins,parcours,prevention,crise_sanitaire',
    ]);
    expect(code).toBe(0);
    expect(err).toBe(
      'Résultat écrit dans dossier/x.yaml.\nAide des éditeurs écrite à côté\u00a0: dossier/aci-contrat.schema.json.\n' +
        'Ensuite\u00a0: aci calculer dossier/x.yaml\n',
    );
    const text = written['dossier/x.yaml'] ?? '';
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./aci-contrat.schema.json');
    expect(Object.keys(written)).toContain('dossier/aci-contrat.schema.json');
    const { contract } = readContract(bytes(text), 'x.yaml');
    expect(contract?.cpts).toMatchObject({ name: { value: 'A: "b" #c' }, population: { value: 180000 } });
    expect(Object.keys(contract?.missions ?? {})).toContain('quality');
  });

  it('keeps a file that is there, unless forced', async () => {
    const files = { 'x.yaml': 'mine' };
    const kept = await run(['init', 'x.yaml'], { files });
    expect([kept.code, kept.written]).toEqual([2, {}]);
    expect(kept.err).toContain('--force');
    const replaced = await run(['init', 'x.yaml', '--force'], { files });
    expect([replaced.code, Object.keys(replaced.written)[0]]).toEqual([0, 'x.yaml']);
  });

  it('checks options as a file is checked, all at once, and writes nothing', async () => {
    const args = [
      'init',
      'x.yaml',
      '--population',
      '1,5',
      '--signed',
      '2024-02-30',
      '--missions',
      'parcours,acces',
    ];
    const { code, err, written } = await run(args);
    expect([code, written]).toEqual([2, {}]);
    expect(err).toContain('--population:1:1');
    expect(err).toContain('[date-not-existing]');
    expect(err).toContain('--missions:1:10');
  });

  it('refuses what would make no valid contract: no scale covers 2010', async () => {
    const { code, err, written } = await run(['init', 'x.yaml', '--signed', '2010-01-01']);
    expect([code, written]).toEqual([1, {}]);
    expect(err).toContain('[scale-missing]');
  });

  it('keeps any name to the letter', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `x${text.replace(/\p{Cc}/gu, '')}x`);
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        const { out } = await run(['init', `--name=${text}`]);
        expect(readContract(bytes(out), 'f').contract?.cpts.name.value).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('aci init in a terminal', () => {
  it('asks one by one, again after a wrong answer, and writes the file', async () => {
    const answers = ['CPTS d’ici', 'beaucoup', '15 254', '', 'acces_aux_soins', 'là.yaml'];
    const { code, err, written } = await run(['init', '--lang', 'fr'], { answers });
    expect(code).toBe(0);
    expect(err).toContain('réponse:1:1');
    expect(err.match(/Habitants couverts/g)).toHaveLength(2);
    const { contract } = readContract(bytes(written['là.yaml'] ?? ''), 'f');
    expect(contract?.cpts).toMatchObject({ name: { value: 'CPTS d’ici' }, population: { value: 15254 } });
    expect(Object.keys(contract?.missions ?? {})).toEqual(['care_access']);
  });

  it.each([
    [
      'fr',
      'Écrivez un nombre d’habitants, par exemple « 71 631 ».',
      'écrivez « 2022-09-26 »',
      'Écrivez « parcours »',
    ],
    [
      'en',
      'Write a number of inhabitants, for example “71 631”',
      'write “2022-09-26”',
      'Write “care_pathways”',
    ],
  ] as const)(
    'says of a wrong answer what to answer, not what to write in a file: %s',
    async (lang, people, day, mission) => {
      const other = lang === 'fr' ? 'care_pathways' : 'parcours';
      const answers = ['A', 'beaucoup', '62000', '26/09/2022', '2022-09-26', other, '', 'x.yaml'];
      const { code, err } = await run(['init', '--lang', lang], { answers });
      expect(code).toBe(0);
      const said = err.replace(/\s+/g, ' ');
      for (const fix of [people, day, mission]) expect(said).toContain(fix.replace(/\s+/g, ' '));
    },
  );

  it('says of a wrong option how to write the option', async () => {
    const { err } = await run(['init', '--population', 'x', '--signed', 'demain']);
    expect(err).toMatch(/«\u00a0--population "71\s631"\u00a0»/);
    expect(err).toContain('«\u00a0--signed 2022-09-26\u00a0»');
  });

  it('asks for another name when the file is there', async () => {
    const answers = ['', '', '', '', '', 'other.yaml'];
    const files = { 'ma-cpts.yaml': 'mine' };
    const { code, written } = await run(['init', '--lang', 'fr'], { answers, files });
    expect([code, Object.keys(written)]).toEqual([0, ['other.yaml', 'aci-contrat.schema.json']]);
  });

  it('stops at the end of input, without a file', async () => {
    const { code, err, written } = await run(['init', '--lang', 'en'], { answers: ['Mine'] });
    expect([code, written]).toEqual([2, {}]);
    expect(err).toContain('stopped: nothing was written.');
  });

  it('asks nothing when an option is given, nor without a terminal', async () => {
    const given = await run(['init', '--population', '62 000'], { answers: [] });
    const piped = await run(['init']);
    expect([given.code, given.err]).toEqual([0, '']);
    expect(given.out).toBe(piped.out);
  });
});
