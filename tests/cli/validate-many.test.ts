/** A folder with thirty good and twelve bad files: one run, in every format. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const root = new URL('../../fixtures/', import.meta.url);
const read = (path: string): Uint8Array => readFileSync(new URL(path, root));
/** Files of one error each, among them two that no reader can decode. */
const bad = readdirSync(new URL('invalid/', root))
  .filter((name) => name.endsWith('.yaml') && name !== 'five-mistakes.yaml')
  .filter((name) => {
    const lines = readFileSync(new URL(`invalid/${name.replace('.yaml', '.expected')}`, root), 'utf8').trim();
    return lines.split('\n').length === 1;
  })
  .slice(0, 12);
const numbers = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
const files: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(
    numbers.map((number) => [`cpts/bons/deep/${number}.yml`, read('haut-chablais.yaml')]),
  ),
  ...Object.fromEntries(bad.map((name) => [`cpts/${name}`, read(`invalid/${name}`)])),
  'cpts/node_modules/a.yaml': read('invalid/key-unknown.yaml'),
  'cpts/.git/a.yaml': read('invalid/key-unknown.yaml'),
  'cpts/.pre-commit-config.yaml': read('invalid/key-unknown.yaml'),
  'cpts/notes.txt': read('invalid/key-unknown.yaml'),
};
const inFormat = (format: string, ...more: string[]) =>
  run(['validate', 'cpts', '--lang', 'en', '--format', format, ...more], { files, columns: 100 });

describe('a folder', () => {
  it('is shown to people with its counts', async () => {
    const { code, out, err } = await inFormat('text');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/\n30 valid files, 12 refused files(, \d+ warnings?)?\.\n$/);
  });

  it('is summed up with one line a file, in the order of names', async () => {
    const { code, out, err } = await inFormat('text', '--summary');
    expect([code, err]).toEqual([1, '']);
    const names = out
      .split('\n')
      .slice(1, 43)
      .map((line) => line.split(' ')[0] ?? '');
    expect(names).toEqual([...names].sort());
    expect(names).toHaveLength(42);
    expect(out).toMatch(/42 files +12 refused +12 /);
  });

  it('json: counts, and each file with its diagnostics', async () => {
    const { code, out } = await inFormat('json');
    const json = JSON.parse(out);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      format: 'aci-cpts/validation@1',
      summary: { files: 42, valid: 30, refused: 12, errors: 12 },
    });
    expect(json.files.filter((file: { valid: boolean }) => !file.valid)).toHaveLength(12);
  });

  it('github: one command a line, with nothing that would break it', async () => {
    const { out } = await inFormat('github', '--quiet');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(12);
    for (const line of lines) {
      expect(line).toMatch(
        /^::error file=[^,:]+(,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?)?,title=[^,:]+ \[[a-z0-9-]+\]::.+$/,
      );
    }
  });

  it('gitlab: what Code Quality asks of an issue, each with a fingerprint of its own', async () => {
    const { out } = await inFormat('gitlab', '--quiet');
    const issues: readonly Record<string, unknown>[] = JSON.parse(out);
    expect(issues).toHaveLength(12);
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[a-z0-9-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: {
          path: expect.stringMatching(/^cpts\//),
          lines: { begin: expect.any(Number), end: expect.any(Number) },
        },
      });
    }
    expect(new Set(issues.map((issue) => issue['fingerprint'])).size).toBe(12);
  });
});

describe('what a run is given', () => {
  it('may be a pattern, a file, a folder and standard input, each file once', async () => {
    const args = ['validate', 'cpts/**/0[12].yml', 'cpts/bons', 'cpts/bons/deep/01.yml', '-', '-f', 'json'];
    const { code, out } = await run(args, { files: { ...files, '-': read('haut-chablais.yaml') } });
    expect(code).toBe(0);
    const names = JSON.parse(out).files.map((each: { file: string }) => each.file);
    expect(names).toEqual(['-', ...numbers.map((number) => `cpts/bons/deep/${number}.yml`)]);
  });

  it.each(['cpts/node_modules/none', 'nothing/*.yaml'])('%s: nothing found never passes', async (path) => {
    const { code } = await run(['validate', path], { files });
    expect(code).not.toBe(0);
  });

  it('may be a file whose name looks like a pattern', async () => {
    const { code } = await run(['validate', 'a [1].yaml'], {
      files: { 'a [1].yaml': read('haut-chablais.yaml') },
    });
    expect(code).toBe(0);
  });
});

describe('beside a report in a file', () => {
  it('the log has the problems and their count, and paths are those of the repository', async () => {
    const deep = { ...files, '.git/HEAD': 'ref: refs/heads/main' };
    const { code, err, written } = await run(
      ['validate', '/cpts/../cpts', '--lang', 'en', '-o', 'r.sarif', '-q'],
      {
        files: Object.fromEntries(
          Object.entries(deep).flatMap(([name, text]) => [
            [name, text],
            [`/cpts/../${name}`, text],
          ]),
        ),
      },
    );
    expect(code).toBe(1);
    expect(err.match(/ error: /g)).toHaveLength(12);
    const { runs } = JSON.parse(written['r.sarif'] ?? '');
    for (const { locations } of runs[0].results) {
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^cpts\//);
    }
    const counted = await run(['validate', 'cpts', '--lang', 'en', '-o', 'r.xml'], { files });
    expect(counted.err).toMatch(/\n30 valid files, 12 refused files(, \d+ warnings?)?\.\n$/);
  });
});

describe('a scale among contracts', () => {
  it('is held to its own keys, and to those of a scale it says what is wrong', async () => {
    const scale = 'id: projet\ntitre: Projet\nbase: aci-2022\n';
    const given = { 'p/bareme.yaml': scale, 'p/a.yaml': read('haut-chablais.yaml') };
    expect(await run(['valider', 'p'], { files: given })).toMatchObject({
      code: 0,
      err: '2 fichiers valides.\n',
    });
    const wrong = { ...given, 'p/bareme.yaml': `${scale}montant: {}\n` };
    const { code, err } = await run(['valider', 'p'], { files: wrong });
    expect([code, err]).toEqual([1, expect.stringContaining('«\u00a0montants\u00a0»')]);
  });
});

describe('--strict', () => {
  const warned = { 'w.yaml': read('invalid/warnings/step-direction-assumed.yaml') };

  it('refuses what only warned', async () => {
    expect((await run(['valider', 'w.yaml'], { files: warned })).code).toBe(0);
    const { code, err } = await run(['valider', '--strict', 'w.yaml'], { files: warned });
    expect(code).toBe(1);
    expect(err).toContain('erreur\u00a0:');
    expect(err).toContain('0 fichier valide, 1 fichier refusé.');
  });
});

it('a report is written to the file whose ending says the format', async () => {
  const args = ['validate', 'cpts', '-o', 'report.sarif', '--quiet'];
  const { code, out, written } = await run(args, { files });
  expect([code, out]).toEqual([1, '']);
  expect(JSON.parse(written['report.sarif'] ?? '').version).toBe('2.1.0');
  expect((await run(['validate', 'cpts', '-o', 'report.txt', '-f', 'text'], { files })).code).toBe(2);
});
