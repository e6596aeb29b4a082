/** What the command says of the wrong files of `fixtures/invalid`: the examples of the documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ProblemCode, problemCodes } from '../../src/problems/problem.ts';
import type { CodeExample } from './diagnostics-page.ts';
import { type FakeMachine, run } from './fake-system.ts';

const root = new URL('../../fixtures/', import.meta.url);
const good = readFileSync(new URL('haut-chablais.yaml', root));

/** The command that finds fault with the files of a folder. */
const commands: Readonly<Record<string, (name: string) => string[]>> = {
  expected: (name) => ['validate', name],
  payments: (name) => ['check', 'c.yaml', '--payments', name],
  result: (name) => ['compare', name, 'c.yaml'],
  scale: (name) => ['calculate', 'c.yaml', '--scale', name],
  schedule: (name) => ['schedule', name],
};
const usual = (name: string): string[] => ['calculate', name];

interface Wrong {
  readonly args: readonly string[];
  readonly files: NonNullable<FakeMachine['files']>;
}

const ofFixtures = (): ReadonlyMap<string, Wrong> =>
  new Map(
    readdirSync(new URL('invalid/', root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(yaml|json|csv)$/.test(path))
      .sort()
      .map((path) => {
        const name = basename(path);
        const args = (commands[path.split('/')[0] ?? ''] ?? usual)(name);
        return [
          name,
          { args, files: { 'c.yaml': good, [name]: readFileSync(new URL(`invalid/${path}`, root)) } },
        ];
      }),
  );

/** What no fixture can hold. */
const ofNoFixture: Readonly<Record<string, Wrong>> = {
  'file-unreadable': { args: ['calculate', 'contrat.yaml'], files: {} },
  'file-too-large': { args: ['calculate', 'contrat.yaml'], files: { 'contrat.yaml': '#'.repeat(1_200_000) } },
};

/** What only an option can get wrong, said of a right file. */
const ofOption = (...option: readonly string[]): Wrong => ({
  args: [option[0] === '--set' ? 'calculate' : 'simulate', 'c.yaml', ...option],
  files: { 'c.yaml': good },
});
const ofOptions: Readonly<Record<string, Wrong>> = {
  'set-into-value': ofOption('--set', 'cpts.nom.x=2'),
  'set-malformed': ofOption('--set', 'taille'),
  'set-step-unknown': ofOption('--set', 'exercices.2.missions.acces_aux_soins.indicateurs.Annuare.fait=oui'),
};

/** The fixture named after the code, else the first that gives it. */
function wrongOf(code: ProblemCode, fixtures: ReadonlyMap<string, Wrong>): Wrong | undefined {
  const named = [...fixtures].find(([name]) => name.replace(/\.\w+$/, '') === code);
  return ofNoFixture[code] ?? ofOptions[code] ?? named?.[1] ?? firstGiving(code, fixtures);
}

function firstGiving(code: ProblemCode, fixtures: ReadonlyMap<string, Wrong>): Wrong | undefined {
  for (const path of readdirSync(new URL('invalid/', root), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.expected')) continue;
    if (!readFileSync(new URL(`invalid/${path}`, root), 'utf8').includes(` ${code} `)) continue;
    const stem = basename(path, '.expected');
    const found = [...fixtures].find(([name]) => name.replace(/\.\w+$/, '') === stem);
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** The problem's block among those the command prints on lines of this width. */
async function blockOf(code: ProblemCode, wrong: Wrong, lang: string, columns: number): Promise<string> {
  const { err } = await run([...wrong.args, '--lang', lang], { files: wrong.files, columns });
  const block = err.split('\n\n').find((each) => each.includes(`[${code}]`));
  if (block === undefined) throw new Error(`${wrong.args.join(' ')} does not give ${code}: ${err}`);
  return block;
}

const unwrapped = 100_000;
const documented = 78;

async function sentencesOf(code: ProblemCode, wrong: Wrong, lang: string) {
  const block = await blockOf(code, wrong, lang, unwrapped);
  const [, cause = ''] = /(?:erreur|avertissement|error|warning)\u00a0?: (.*) \[/.exec(block) ?? [];
  const [, cure = ''] = /→ (.*)/s.exec(block) ?? [];
  return { cause, cure: cure.trim().replace(/\n */g, ' ') };
}

async function exampleOf(code: ProblemCode, wrong: Wrong): Promise<CodeExample> {
  const block = await blockOf(code, wrong, 'fr', documented);
  return {
    excerpt: block.split('\n').filter((line) => /^ *\d* │/.test(line)),
    sentences: { fr: await sentencesOf(code, wrong, 'fr'), en: await sentencesOf(code, wrong, 'en') },
  };
}

/** An example of every code; an error names the code that no wrong file gives. */
export async function diagnosticExamples(): Promise<ReadonlyMap<ProblemCode, CodeExample>> {
  const fixtures = ofFixtures();
  const found = new Map<ProblemCode, CodeExample>();
  for (const code of [...problemCodes].sort()) {
    const wrong = wrongOf(code, fixtures);
    if (wrong === undefined) throw new Error(`no wrong file gives ${code}`);
    found.set(code, await exampleOf(code, wrong));
  }
  return found;
}
