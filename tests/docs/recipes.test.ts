/** The recipes of docs/ci.md, run: their commands on files in memory, the hook of git for real. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/fake-system.ts';

const page = readFileSync('docs/ci.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const blocks = [...page.matchAll(/^```(yaml|groovy|sh)\n(.*?)\n```$/gms)].map(
  ([, language = '', text = '']) => ({
    language,
    text,
  }),
);
const recipes = blocks.filter(({ text }) => text.includes('aci valider'));

const good = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const bad = 'cpts: { nom: X, tialle: 2 }\n';
const repository = { 'contrats/a.yaml': good, 'contrats/b.yaml': bad, 'aci.config.yaml': 'lang: fr\n' };

describe('a recipe', () => {
  it('stands for GitHub (twice), GitLab, Jenkins, git and pre-commit', () => {
    expect(recipes).toHaveLength(6);
    for (const { language, text } of blocks) if (language === 'yaml') expect(() => parse(text)).not.toThrow();
  });

  it('installs the version of this package, and runs again for a new one, new settings and a new recipe', () => {
    const archives = [...page.matchAll(/outils\/(aci-cpts-\S+\.tgz)/g)].map(([, name]) => name);
    expect(new Set(archives)).toEqual(new Set([`aci-cpts-${version}.tgz`]));
    const triggers = page
      .split('\n')
      .filter((line) => !line.endsWith(' always') && /^\s*(paths|- changes|when|files):? /.test(line));
    expect(triggers).toHaveLength(5);
    for (const line of triggers) {
      expect(line.replaceAll('\\', '')).toMatch(/contrats\/.*outils\/.*aci.config.(yaml|ya\?ml)/);
    }
  });

  const commands = recipes.flatMap(({ text }) =>
    [...text.matchAll(/\baci (valider [^'\n]*)/g)].map(([, args = '']) => args),
  );
  it.each(commands)(
    '%s: refuses, replaces the report of before, and says what is wrong in the log',
    async (command) => {
      const args = command.split(' ');
      const output = args[args.indexOf('--output') + 1] ?? '';
      const isFile = args.includes('--output');
      const files = { ...repository, '.git/HEAD': '', ...(isFile ? { [output]: 'the last report' } : {}) };
      const { code, out, err, written } = await run(args, { files });
      expect(code).toBe(1);
      const report = isFile ? (written[output] ?? '') : out;
      if (!args.includes('--quiet')) expect(report).toMatch(/contrats\/b\.yaml/);
      if (output.endsWith('.json')) expect(JSON.parse(report)[0].location.path).toBe('contrats/b.yaml');
      if (!args.includes('github')) expect(err).toContain('contrats/b.yaml:1:17 erreur');
      if (!args.includes('--quiet')) expect(err).toContain('1 fichier valide, 1 fichier refusé.');
      const right = { ...files, 'contrats/b.yaml': good };
      expect((await run(args, { files: right })).code).toBe(0);
    },
  );
});

const place = mkdtempSync(join(tmpdir(), 'aci-hook-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const hasGit = spawnSync('git', ['--version']).status === 0 && spawnSync('sh', ['-c', 'exit 0']).status === 0;

describe.skipIf(!hasGit)('the hook of git', () => {
  const [root, tools, seen] = ['repository', 'tools', 'seen'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: root, stdio: 'pipe' });
  const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
  const hook = recipes.find(({ language }) => language === 'sh')?.text ?? '';
  /** The hook as git runs it; in the place of `aci`, what keeps the folder and the words it was given. */
  const commit = () => {
    rmSync(seen, { recursive: true, force: true });
    const env = { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH']}`, SEEN: seen };
    return spawnSync('sh', ['-e', join(place, 'pre-commit')], { cwd: root, env, encoding: 'utf8' });
  };

  it('checks what is about to be committed, with the scales and settings it rests on', async () => {
    for (const folder of [join(root, 'contrats'), tools]) mkdirSync(folder, { recursive: true });
    writeFileSync(join(place, 'pre-commit'), hook);
    writeFileSync(join(tools, 'aci'), '#!/bin/sh\ncp -R . "$SEEN"\necho "$@" > "$SEEN/words"\nexit 1\n');
    chmodSync(join(tools, 'aci'), 0o755);
    git('init', '-q');
    for (const [name, text] of Object.entries(repository)) write(name, text);
    write('notes.txt', 'none');
    git('add', '.');
    git('commit', '-qm', 'x', '--no-verify');
    // Nothing of contracts, tool or settings changes.
    write('notes.txt', 'other');
    git('add', 'notes.txt');
    expect([commit().status, existsSync(seen)]).toEqual([0, false]);
    // The file is mended where it is edited, and not what will be committed of it.
    write('contrats/b.yaml', `${bad}# encore\n`);
    git('add', 'contrats/b.yaml');
    write('contrats/b.yaml', good);
    const { status, stderr } = commit();
    expect([status, stderr]).toEqual([1, '']);
    const read = (name: string): string => readFileSync(join(seen, name), 'utf8');
    const files = Object.fromEntries(Object.keys(repository).map((name) => [name, read(name)]));
    expect(files).toEqual({ ...repository, 'contrats/b.yaml': `${bad}# encore\n` });
    const { code, err } = await run(read('words').trim().split(' '), { files });
    expect([code, err]).toEqual([1, expect.stringContaining('contrats/b.yaml:1:17 erreur')]);
  });
});
