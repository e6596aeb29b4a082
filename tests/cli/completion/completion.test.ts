/** The scripts in the real shells; a shell that is not installed is skipped. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { run } from '../../support/fake-system.ts';

const isInstalled = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

async function scriptOf(shell: string): Promise<string> {
  const { code, out } = await run(['completion', shell, '--lang', 'fr']);
  expect(code).toBe(0);
  return out;
}

/** What a shell prints for a script of its own, line by line; anything on standard error is a failure. */
function linesOf(shell: string, args: readonly string[], input: string): string[] {
  const { stdout, stderr } = spawnSync(shell, args, { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

/** What is typed, the last word being completed, and what must and must not be offered. */
const cases: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [['cal'], ['calculate', 'calculer'], ['schema']],
  [['calculer', 'f.yaml', '--att'], ['--attainment'], ['--scale']],
  [['scale', '--t'], ['--tier'], ['--attainment']],
  [['schema', '--of', ''], ['contract', 'result', 'scale'], ['calculate']],
  [['schema', '--of', 'sc'], ['schedule', 'scale-json', 'scale-diff'], ['contract']],
  [['calculate', '--scale', 'aci'], ['aci-2019', 'aci-2022'], ['fr']],
  [['scale', '--diff', ''], ['aci-2019', 'aci-2022'], ['fr']],
  [['init', '--lang', ''], ['fr', 'en'], ['--force']],
  [
    ['validate', '--format', ''],
    ['text', 'json', 'github', 'sarif', 'junit', 'gitlab', 'csv', 'csv-plain'],
    ['table'],
  ],
  [['scale', '--format', 'm'], ['markdown'], ['github', 'fr']],
  [['schedule', '-f', ''], ['table', 'json', 'csv', 'ics'], ['sarif']],
  [['calculate', 'f.yaml', '--year', ''], ['1', '5', 'all'], ['6']],
  [['check', '--lang', ''], ['fr', 'en'], ['all']],
  [['calculate', '--assume', 'pror'], ['prorata=jours', 'prorata=mois'], ['fongibilite=libre']],
  [['completion', ''], ['bash', 'zsh', 'fish'], ['calculate']],
];

function expectOffered(
  offered: readonly string[],
  wanted: readonly string[],
  unwanted: readonly string[],
): void {
  expect(offered).toEqual(expect.arrayContaining([...wanted]));
  for (const word of unwanted) expect(offered).not.toContain(word);
}

describe.skipIf(!isInstalled('bash'))('bash', () => {
  it.each(cases)('%j offers %j', async (words, wanted, unwanted) => {
    const typed = ['aci', ...words].map((word) => `'${word}'`).join(' ');
    const asked = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _aci; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const offered = linesOf('bash', ['--norc'], `${await scriptOf('bash')}\n${asked}\n`);
    expectOffered(offered, wanted, unwanted);
  });
  it('completes the value after the sign where bash cuts a word', async () => {
    for (const [typed, at] of [
      ["'prorata' '='", 4],
      ["'prorata' '=' 'j'", 5],
    ] as const) {
      const asked = `COMP_WORDS=(aci calculate --assume ${typed}); COMP_CWORD=${at}; _aci; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const offered = linesOf('bash', ['--norc'], `${await scriptOf('bash')}\n${asked}\n`);
      expect(offered).toEqual(at === 4 ? ['jours', 'mois'] : ['jours']);
    }
  });
  it('offers files beside the names of scales', async () => {
    for (const words of [
      ['calculate', '--scale', ''],
      ['scale', ''],
    ]) {
      const typed = ['aci', ...words].map((word) => `'${word}'`).join(' ');
      const asked = `cd schemas; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _aci; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const offered = linesOf('bash', ['--norc'], `${await scriptOf('bash')}\n${asked}\n`);
      expect(offered).toEqual(expect.arrayContaining(['aci-2022', 'result.schema.json']));
    }
  });
  it('leaves files to the shell', async () => {
    const asked = `COMP_WORDS=(aci calculate ""); COMP_CWORD=2; _aci; echo "\${#COMPREPLY[@]}"; complete -p aci`;
    const offered = linesOf('bash', ['--norc'], `${await scriptOf('bash')}\n${asked}\n`);
    expect(offered).toEqual(['0', 'complete -o default -F _aci aci']);
  });
});

describe.skipIf(!isInstalled('zsh'))('zsh', () => {
  // The function runs in zsh; what it hands to the completion system is printed instead of shown in a menu.
  const printing = `
    compdef() { : }
    compadd() { shift; print -l -- "$@" }
    _files() { print -- FILES }
    _describe() { local name="\${@[-1]}"; print -l -- "\${(@P)name%%:*}" }`;
  const offeredBy = async (words: readonly string[]): Promise<string[]> => {
    const typed = ['aci', ...words].map((word) => `'${word}'`).join(' ');
    const asked = `words=(${typed}); CURRENT=${words.length + 1}; _aci`;
    return linesOf('zsh', ['-f'], `${printing}\n${await scriptOf('zsh')}\n${asked}\n`);
  };
  it.each(cases)('%j offers %j', async (words, wanted) => {
    expect(await offeredBy(words)).toEqual(expect.arrayContaining([...wanted]));
  });
  it('offers files beside the names of scales', async () => {
    expect(await offeredBy(['calculate', '--scale', ''])).toEqual(['aci-2019', 'aci-2022', 'FILES']);
    expect(await offeredBy(['scale', ''])).toEqual(['aci-2019', 'aci-2022', 'FILES']);
  });
  it('leaves files to the shell', async () => {
    expect(await offeredBy(['calculate', ''])).toEqual(['FILES']);
  });
});

describe.skipIf(!isInstalled('fish'))('fish', () => {
  it.each(cases)('%j offers %j', async (words, wanted, unwanted) => {
    const typed = ['aci', ...words].join(' ');
    const script = `${await scriptOf('fish')}\ncomplete -C '${typed}'\n`;
    const lines = linesOf('fish', ['--no-config', '-c', script], '');
    expectOffered(
      lines.map((line) => line.split('\t')[0] ?? ''),
      wanted,
      unwanted,
    );
  });
});

describe.skipIf(!isInstalled('fish'))('fish, where a scale may be a file', () => {
  it('offers files beside the names of scales', async () => {
    const script = `cd schemas\n${await scriptOf('fish')}\ncomplete -C 'aci calculate --scale '\n`;
    const lines = linesOf('fish', ['--no-config', '-c', script], '');
    expectOffered(
      lines.map((line) => line.split('\t')[0] ?? ''),
      ['aci-2022', 'result.schema.json'],
      ['fr'],
    );
  });
});

describe('aci completion', () => {
  it('offers every command, in each shell', async () => {
    const { out: help } = await run(['--help', '--lang', 'en']);
    const commands = [...help.matchAll(/^ {2}([a-z]+)(?:, [a-z]+)? {2,}/gm)].map((match) => match[1] ?? '');
    expect(commands).toContain('calculate');
    for (const shell of ['bash', 'zsh', 'fish']) {
      const script = await scriptOf(shell);
      for (const command of commands.filter((name) => name !== 'help')) expect(script).toContain(command);
    }
  });
  it('refuses a shell it does not know', async () => {
    const { code, err } = await run(['completion', 'tcsh', '--lang', 'en']);
    expect([code, err]).toEqual([
      2,
      'error: the shell "tcsh" is not known. Shells: bash, zsh, fish.\nFor help: aci completion --help\n',
    ]);
  });
});
