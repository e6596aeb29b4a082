/** Every command line of the documents is run, and every output that they quote is what the command prints. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fecOf } from '../budget/actuals/fec-text.ts';
import { run } from '../support/fake-system.ts';

/** Its made-up avenant is tried on a branch. */
const elsewhere = 'docs/architecture.md';
const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md') && name !== 'docs/diagnostics.md' && name !== elsewhere)
  .concat('docs/fr/guide-coordinateur.md');
/** Editors change narrow spaces: documents are compared without them. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const textOf = (page: string): string => plain(readFileSync(page, 'utf8'));

const fixtures = Object.fromEntries(
  ['fixtures', 'fixtures/payments'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(yaml|csv)$/.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`)] as const),
  ),
);
const fixture = (name: string): string => readFileSync(`fixtures/${name}`, 'utf8');
const french = fixture('haut-chablais.yaml');
const english = fixture('haut-chablais-english.yaml');
const scenarios = `scenarios:
  prudent: { taux_atteinte: 30 % }
  habituel: { taux_atteinte: 45 % }
  ambitieux: { taux_atteinte: 80 %, missions: { prevention: { taux_atteinte: 100 % } } }
`;
/** A year more, as the guide has it added: what is spent, and of the results only that the directory is published. */
const nextYear = `  - annee: 3
    fonctionnement: { depenses: 83 000 € }
    missions:
      acces_aux_soins: { resultats: { Annuaire diffusé: oui }, depenses: 90 000 € }
      parcours:        { depenses: 51 000 € }
      prevention:      { depenses: 15 000 € }
`;
const planned = fixture('budget-2026.yaml').replace(/^[\s\S]*(?=^budget:)/m, '');
const scale = `id: draft-avenant-3
title: Draft of avenant 3
base: aci-2022
amounts:
  operations:
    fixed:
      - { size_tier: 2, amount: 65 000 €, status: reported, source: Draft of 1 March }
`;
const ecarts = readFileSync('fixtures/payments/haut-chablais-ecarts.csv');

/** One mission misspelt and a comma between braces, in each language. */
const mistaken = `cpts:
  name: My CPTS
  population: 62 000
contract:
  signed: 2024-03-01
missions:
  care_acess:    { start: 2024-03-01 }
  care_pathways: { start: 2024-09-01 }
years:
  - year: 1
    missions:
      care_pathways:
        indicators:
          - { name: Long-term patients, baseline: 6,5 %, target: 4 %, observed: 5 % }
`;
const fautif = `cpts:
  nom: Ma CPTS
  population: 62 000
contrat:
  signature: 2024-03-01
missions:
  acces_aux_soin: { debut: 2024-03-01 }
  parcours: { debut: 2024-09-01 }
exercices:
  - annee: 1
    missions:
      parcours:
        indicateurs:
          - { nom: Patients en ALD, depart: 6,5 %, objectif: 4 %, realise: 5 % }
`;
/** Prevention of tier 2 earns 45 % of 15 000: 6 750, and 6 700 are expected. */
const expecting = `cpts:
  nom: Ma CPTS
  taille: 2
contrat:
  bareme: aci-2022
missions:
  acces_aux_soins:
  parcours:
  prevention:
  crise_sanitaire:
exercices:
  - annee: 1
    missions:
      prevention:
        taux_atteinte: 45 %
    attendu:
      missions:
        prevention: { fixe: 15 000 €, variable: 6 700 € }
`;
const noted = 'payments: [{ date: 2023-09-28, line: care_access.variable, amount: 11 058.90 € }]\n';
const base = {
  ...fixtures,
  'node_modules/aci-cpts/fixtures/haut-chablais.yaml': french,
  'my-cpts.yaml': `${english.replaceAll('Annuaire diffusé', 'Directory')}${noted}`,
  'ma-cpts.yaml': `${french}${scenarios}${planned}`,
  'budget.yaml': `${french}${nextYear}${scenarios}`,
  'A.yaml': french,
  'B.yaml': fixture('bout-du-lac.yaml'),
  'contracts/a.yaml': french,
  'contrats/a.yaml': french,
  'dossier/a.yaml': french,
  'other/x/b.yaml': english,
  '2025/a.yaml': french,
  '2026/a.yaml': french,
  'draft.yaml': scale,
  'projet.yaml': scale,
  'fund.csv': ecarts,
  'releve.csv': ecarts,
  // Of the civil year 2026: one payment received.
  'FEC.txt': fecOf(['BQ 1 20260131 512 100,00 0,00', 'BQ 1 20260131 741 0,00 100,00']),
};

const guide = 'docs/fr/guide-coordinateur.md';
const chablais = 'fixtures/haut-chablais-english.yaml --lang en';
const paid = '--payments fixtures/payments/haut-chablais-ecarts.csv';
type Quoted = [page: string, beginning: string, command: string, files?: Record<string, string>];
/** What is quoted, and the command that prints it. */
const quotations: readonly Quoted[] = [
  ['README.md', 'CPTS du Haut-Chablais', 'calculate fixtures/haut-chablais.yaml --lang en'],
  ['README.md', 'my-cpts.yaml:7:3', 'calculate my-cpts.yaml --lang en', { 'my-cpts.yaml': mistaken }],
  ['docs/commands.md', 'my-cpts.yaml:7:3', 'calculate my-cpts.yaml --lang en', { 'my-cpts.yaml': mistaken }],
  ['docs/commands.md', 'Date ', `schedule ${chablais}`],
  ['docs/commands.md', 'Due on', `check fixtures/haut-chablais.yaml ${paid} --lang en`],
  ['docs/commands.md', 'En euros ', 'simuler budget.yaml'],
  ['docs/commands.md', 'Care access, fixed', `explain ${chablais} care_access.fixed --year 1`],
  ['docs/commands.md', 'CPTS du Haut-Chablais', `statement ${chablais} --on 2023-09-26`],
  ['docs/commands.md', 'Of €204,915.08', `doubts ${chablais} --year 1`],
  ['docs/commands.md', 'From aci-2019', 'scale --diff aci-2019 aci-2022 --lang en'],
  [
    'docs/commands.md',
    'my-cpts.yaml:18:49',
    'validate my-cpts.yaml --lang en',
    { 'my-cpts.yaml': expecting },
  ],
  [
    'docs/ci.md',
    'contrats/mon',
    'validate contrats/mon-cpts.yaml --lang en',
    { 'contrats/mon-cpts.yaml': expecting },
  ],
  [guide, 'ma-cpts.yaml:18:49', 'valider ma-cpts.yaml', { 'ma-cpts.yaml': expecting }],
  [guide, 'CPTS du Haut-Chablais', 'calculer ma-cpts.yaml --exercice 1', { 'ma-cpts.yaml': french }],
  [guide, 'Date ', 'echeancier ma-cpts.yaml'],
  [guide, 'Échéance', 'controler ma-cpts.yaml --versements releve.csv', { 'ma-cpts.yaml': french }],
  [guide, 'En euros ', 'simuler budget.yaml'],
  [guide, 'Accès aux soins, volet fixe', 'expliquer ma-cpts.yaml acces_aux_soins.fixe --exercice 1'],
  [guide, 'Sur 204 915,08', 'incertitudes ma-cpts.yaml --exercice 1'],
  [guide, 'ma-cpts.yaml:7:3', 'calculer ma-cpts.yaml', { 'ma-cpts.yaml': fautif }],
  [
    guide,
    'Fichier ',
    'valider dossier/asclepios.yaml dossier/brouillon.yaml --resume',
    {
      'dossier/asclepios.yaml': fixture('asclepios.yaml'),
      'dossier/brouillon.yaml': 'cpts: {}\nmissions: {}\n',
    },
  ],
];

interface Block {
  readonly language: string;
  readonly lines: readonly string[];
  readonly isShortened: boolean;
}

/** The blocks between fences, and what stands around them. */
function partsOf(page: string): { readonly blocks: readonly Block[]; readonly prose: string } {
  // Fences take turns: what they open and close stands at the odd places.
  const parts = textOf(page).split(/^ *```(.*)\n/m);
  const blocks: Block[] = [];
  let prose = '';
  parts.forEach((part, index) => {
    if (index % 4 === 0) prose += part;
    if (index % 4 !== 2) return;
    const lines = part
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd());
    const isShortened = /^\s*\((Shortened|Abrégé)/.test(parts[index + 2] ?? '');
    blocks.push({ language: parts[index - 1] ?? '', lines, isShortened });
  });
  return { blocks, prose };
}
const quotedIn = (page: string): readonly Block[] =>
  partsOf(page).blocks.filter(({ language }) => language === 'text');

/** The lines as they stand together; where some are left out (`…`, or said beneath), in their order. */
function missing(
  lines: readonly string[],
  isShortened: boolean,
  printed: readonly string[],
): string | undefined {
  let [from, isJump] = [0, true];
  for (const line of lines) {
    if (line === '…') {
      isJump = true;
      continue;
    }
    const found = printed.indexOf(line, from);
    if (found === -1 || !(isJump || isShortened || found === from)) return line;
    [from, isJump] = [found + 1, false];
  }
  return undefined;
}

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)].map(([word]) => word.replaceAll(/["']/g, ''));
const ran = (line: string, files: Record<string, string> = {}) =>
  run(wordsOf(line), { files: { ...base, ...files }, env: { COLUMNS: '80' }, today: '2026-11-30' });

describe('what documents quote is printed', () => {
  it.each(quotations)('%s: %s', async (page, beginning, command, files) => {
    const block = quotedIn(page).find(({ lines: [first = ''] }) => first.startsWith(beginning));
    const { out, err } = await ran(command, files);
    const printed = plain(`${err}${out}`)
      .split('\n')
      .map((line) => line.trimEnd());
    expect(block && missing(block.lines, block.isShortened, printed)).toBeUndefined();
    expect(block?.lines.length).toBeGreaterThan(1);
  });

  it.each(pages)('nothing else is quoted: %s', (page) => {
    const known = quotations.filter(([of]) => of === page).map(([, beginning]) => beginning);
    expect(
      quotedIn(page).map(({ lines: [first = ''] }) => known.find((each) => first.startsWith(each))),
    ).toEqual(known);
  });
});

/** What a shortened JSON says otherwise than the whole: each item of a list is one of the whole list. */
function otherwise(quoted: unknown, whole: unknown, path = ''): string[] {
  if (typeof quoted !== 'object' || quoted === null) {
    return quoted === whole || quoted === '…' ? [] : [`${path}: ${String(quoted)}, printed ${String(whole)}`];
  }
  if (Array.isArray(quoted)) {
    const items: unknown[] = Array.isArray(whole) ? whole : [];
    return quoted.flatMap((item, index) => {
      const differences = items.map((one) => otherwise(item, one, `${path}[${index}]`));
      return differences.sort((a, b) => a.length - b.length)[0] ?? [`${path}: printed without items`];
    });
  }
  return Object.entries(quoted).flatMap(([key, value]) =>
    otherwise(value, new Map(Object.entries(whole ?? {})).get(key), `${path}.${key}`),
  );
}

it('docs/json.md quotes a result', async () => {
  const [block] = partsOf('docs/json.md').blocks.filter(({ language }) => language === 'json');
  const { out } = await ran('calculate fixtures/haut-chablais.yaml --format json');
  expect(otherwise(JSON.parse(block?.lines.join('\n') ?? ''), JSON.parse(out))).toEqual([]);
});

/** What stands for a name, and what stands for it here. */
const placeholders: readonly (readonly [RegExp, string])[] = [
  [/ \[\w+\]/g, ''],
  [/FOLDER( |$)/g, 'contracts$1'],
  [/\bRESULT\.json\b/g, 'result.json'],
  [/\bFILE…?/g, 'my-cpts.yaml'],
  [/\bA B\b/g, 'A.yaml B.yaml'],
  [/\bLINE\b/g, 'care_access.fixed'],
  [/\bDATE\b/g, '2024-01-01'],
  [/\bNAME\b/g, 'result'],
  [/\bCOMMAND\b/g, 'calculate'],
];
/** Options that a page names without what they are about. */
const partial: Readonly<Record<string, string>> = {
  'explain --list': ' my-cpts.yaml',
  'scale --diff': ' aci-2019',
  'validate --format json': ' my-cpts.yaml',
  'validate --update': ' my-cpts.yaml',
};

function commandLines(page: string): string[] {
  const { blocks, prose } = partsOf(page);
  const fenced = blocks
    .filter(({ language }) => ['', 'sh', 'yaml', 'groovy'].includes(language))
    .flatMap(({ lines }) =>
      lines.flatMap((line) => /\baci ([a-z].*)/.exec(line)?.[1]?.replace(/'$/, '') ?? []),
    );
  const inline = [...prose.matchAll(/`(?:npx )?aci ([^`]+)`/g)].map(([, line = '']) =>
    line.replace(/\s+/g, ' '),
  );
  return [...fenced, ...inline].filter((line) => !line.includes('… --set …'));
}

const all = new Set(
  pages.flatMap(commandLines).map((line) => {
    const named = placeholders.reduce((text, [name, value]) => text.replace(name, value), line);
    const command = `${named}${partial[line] ?? ''}`.trimEnd();
    // A name alone is that of a command.
    return command.includes(' ') ? command : `${command} --help`;
  }),
);
it.each([...all])('aci %s', async (command) => {
  const files: Record<string, string> = {};
  if (/^(compare|comparer) result/.test(command)) {
    const kept = await ran(`calculate ${wordsOf(command).at(-1)} -f json`);
    Object.assign(files, { 'result.json': kept.out, 'resultat.json': kept.out });
  }
  if (command.endsWith('aci.config.yaml')) files['aci.config.yaml'] = 'lang: en\n';
  // A first file is written where there is none.
  const isFirst = /^(init|creer)\b/.test(command);
  const { code, err } = isFirst ? await run(wordsOf(command)) : await ran(command, files);
  // A check of a contract that is not paid to the cent ends with 1.
  const isCheck = /^(check|controler)\b/.test(command);
  expect([code, code === 0 ? '' : err]).toEqual([isCheck ? code : 0, isCheck && code === 1 ? err : '']);
});
