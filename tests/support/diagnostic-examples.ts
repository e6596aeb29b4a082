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
  fec: (name) => ['budget', 'c.yaml', '--year', '2026', '--actuals', name],
  expected: (name) => ['validate', name],
  payments: (name) => ['check', 'c.yaml', '--payments', name],
  result: (name) => ['compare', name, 'c.yaml'],
  scale: (name) => ['calculate', 'c.yaml', '--scale', name],
  schedule: (name) => ['schedule', name],
};
const usual = (name: string): string[] => ['calculate', name];

interface Wrong {
  readonly codes: readonly string[];
  readonly args: readonly string[];
  readonly files: NonNullable<FakeMachine['files']>;
}

/** Every wrong file with the codes it gives, by name. */
const ofFixtures = (): Wrong[] => {
  const paths = readdirSync(new URL('invalid/', root), { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .filter((path) => /\.(yaml|json|csv|txt)$/.test(path))
    .map((path) => {
      const name = basename(path);
      const said = readFileSync(new URL(`invalid/${path.replace(/\.\w+$/, '.expected')}`, root), 'utf8');
      return {
        codes: said
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[1] ?? ''),
        args: (commands[path.split('/')[0] ?? ''] ?? usual)(name),
        files: { 'c.yaml': good, [name]: readFileSync(new URL(`invalid/${path}`, root)) },
      };
    });
};

/** What no fixture can hold. */
const ofNoFixture: readonly Wrong[] = [
  { codes: ['file-unreadable'], args: ['calculate', 'contrat.yaml'], files: {} },
  {
    codes: ['internal-error'],
    args: ['validate', 'c.yaml', 'contrat.yaml'],
    files: { 'c.yaml': good, 'contrat.yaml': 'bug' },
  },
  {
    codes: ['file-too-large'],
    args: ['calculate', 'contrat.yaml'],
    files: { 'contrat.yaml': '#'.repeat(1_200_000) },
  },
  {
    codes: ['too-many-problems'],
    args: ['calculate', 'contrat.yaml'],
    files: {
      'contrat.yaml': `cpts: { nom: A, taille: 2 }\nversements:\n${'  - { montant: 12, date: }\n'.repeat(2_001)}`,
    },
  },
];

const policy: Wrong = {
  codes: ['policy-differs'],
  args: ['calculate', 'c.yaml'],
  files: {
    'c.yaml':
      'cpts: { nom: CPTS X, taille: 2 }\ncontrat: { signature: 2022-09-26 }\nhypotheses: { prorata: jours }\n',
    'aci.config.yaml': 'hypotheses: { prorata: mois }\n',
  },
};

const columns: Wrong = {
  codes: ['csv-column-unknown'],
  args: ['check', 'c.yaml', '--payments', 'r.csv', '--columns', 'montant=Net paye'],
  files: { 'c.yaml': good, 'r.csv': 'Date;Libellé;Net versé\n26/09/2022;CPAM ACI;60 000,00\n' },
};

/** What only an option can get wrong, said of a right file. */
const ofOptions: readonly Wrong[] = [
  { codes: ['set-into-value'], args: ['--set', 'cpts.nom.x=2'] },
  { codes: ['set-malformed'], args: ['--set', 'taille'] },
  {
    codes: ['set-step-unknown'],
    args: ['--set', 'missions.acces_aux_soins.indicateurs.Annuare.poids=2'],
  },
].map(({ codes, args }) => ({ codes, args: ['calculate', 'c.yaml', ...args], files: { 'c.yaml': good } }));

/** The problem's block among those the command prints on lines of this width. */
async function blockOf(code: ProblemCode, wrong: Wrong, lang: string, columns: number): Promise<string> {
  const { err } = await run([...wrong.args, '--lang', lang], { files: wrong.files, columns });
  const block = err.split('\n\n').find((each) => each.includes(`[${code}]`));
  if (block === undefined) throw new Error(`${wrong.args.join(' ')} does not give ${code}: ${err}`);
  return block;
}

const unwrapped = 100_000;
const documented = 78;

interface Sentences {
  readonly cause: string;
  readonly cure: string;
}

async function sentencesOf(code: ProblemCode, wrong: Wrong, lang: string): Promise<Sentences> {
  const block = await blockOf(code, wrong, lang, unwrapped);
  const [, cause = ''] = /(?:erreur|avertissement|error|warning)\u00a0?: (.*) \[/.exec(block) ?? [];
  const [, cure = ''] = /→ (.*)/s.exec(block) ?? [];
  return { cause, cure: cure.trim().replace(/\n */g, ' ') };
}

async function exampleOf(code: ProblemCode, wrong: Wrong, fr: Sentences): Promise<CodeExample> {
  const block = await blockOf(code, wrong, 'fr', documented);
  return {
    excerpt: block.split('\n').filter((line) => /^ *\d* │/.test(line)),
    sentences: { fr, en: await sentencesOf(code, wrong, 'en') },
  };
}

/** Sentences that differ only in what they quote or count are one example. */
const kindOf = ({ cause, cure }: Sentences): string =>
  `${cause} ${cure}`.replace(/«\u00a0.*?\u00a0»/g, '«»').replace(/\d+/g, '0');

/** Examples of every code, each of other sentences; an error names the code that no wrong file gives. */
export async function diagnosticExamples(): Promise<ReadonlyMap<ProblemCode, readonly CodeExample[]>> {
  const wrongs = [...ofNoFixture, ...ofOptions, policy, columns, ...ofFixtures()];
  const found = new Map<ProblemCode, readonly CodeExample[]>();
  for (const code of [...problemCodes].sort()) {
    const giving = wrongs.filter(({ codes }) => codes.includes(code));
    const alone = giving.filter(({ codes }) => codes.length === 1);
    const kinds = new Map<string, { wrong: Wrong; fr: Sentences }>();
    for (const wrong of alone.length > 0 ? alone : giving.slice(0, 1)) {
      const fr = await sentencesOf(code, wrong, 'fr');
      kinds.set(kindOf(fr), { wrong, fr });
    }
    if (kinds.size === 0) throw new Error(`no wrong file gives ${code}`);
    found.set(
      code,
      await Promise.all([...kinds.values()].map(({ wrong, fr }) => exampleOf(code, wrong, fr))),
    );
  }
  return found;
}
