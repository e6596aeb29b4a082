/** What command lines read besides the contract they are about, damaged: files of other kinds, and values of options. */
import { readFileSync } from 'node:fs';
import { commands } from '../../../src/cli/commands.ts';
import { run } from '../fake-system.ts';
import { mutated } from './mutate.ts';
import type { Chance } from './random.ts';
import { repeated } from './repeated.ts';

/** A readable contract, where a command reads more than one file. */
export const other = 'a.yaml';
export const payments = 'p.csv';

const example = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const budget = readFileSync('fixtures/budget-2026.yaml', 'utf8');
const exported = readFileSync('fixtures/payments/haut-chablais-juste.csv', 'utf8');
const books = readFileSync('fixtures/invalid/fec/fec-side.txt', 'utf8');
const policy =
  'langue: en\nhypotheses: { prorata: mois }\nbareme: aci-2022\npayeur: CPAM 74\nexclure: [archives/**]\n';
/** Right files that command lines read beside the one that is damaged. */
export const examples = { [other]: example, 'b.yaml': budget, [payments]: exported } as const;

const resultOf = async (...args: string[]): Promise<string> => (await run(args, { files: examples })).out;

/** Values of options and of what stands without one, each where its command line has `~`. */
const valued: readonly (readonly [example: string, ...args: string[]])[] = [
  ['cpts.nom=X', 'calculate', other, '--set', '~'],
  ['prorata=mois', 'calculate', other, '--assume', '~'],
  ['2', 'calculate', other, '--year', '~'],
  ['45 %', 'calculate', other, '--attainment', '~'],
  ['aci-2022', 'calculate', other, '--scale', '~'],
  ['prudent', 'calculate', other, '--scenario', '~'],
  ['2024-01-01', 'schedule', other, '--from', '~'],
  ['280000', 'simulate', other, '--target', '~'],
  ['tresorerie=0', 'budget', other, '--target', '~'],
  ['date=Date, montant=Montant', 'check', other, '--payments', payments, '--columns', '~'],
  ['CPAM', 'check', other, '--payments', payments, '--payer', '~'],
  ['0,50', 'check', other, '--payments', payments, '--tolerance', '~'],
  ['acces_aux_soins.fixe', 'explain', other, '~'],
  ['2023-09-28', 'statement', other, '--on', '~'],
  ['1,2', 'compare', other, '--years', '~'],
  ['aci-2019', 'scale', '--diff', '~'],
  ['CPTS X', 'init', '--name', '~'],
  ['62 000', 'init', '--population', '~'],
  ['acces_aux_soins,parcours', 'init', '--missions', '~'],
  ['result', 'schema', '--of', '~'],
  ['json', 'doubts', other, '--format', '~'],
  ['fr', 'report', other, '--lang', '~'],
];

/** Files that a command line reads besides contracts, by their names: where they stand there, and what one is like. */
const beside: Readonly<
  Record<string, { readonly example: () => Promise<string>; readonly lines: readonly string[] }>
> = {
  [payments]: { example: async () => exported, lines: [`check ${other} --payments ${payments}`] },
  'f.txt': { example: async () => books, lines: ['budget b.yaml --year 2026 --actuals f.txt'] },
  'r.json': {
    example: () => resultOf('calculate', other, '--format', 'json'),
    lines: [`compare r.json ${other}`],
  },
  's.yaml': {
    example: () => resultOf('scale', 'aci-2022', '--format', 'yaml'),
    lines: [`calculate ${other} --scale s.yaml`, 'scale s.yaml', 'validate s.yaml'],
  },
  'aci.config.yaml': {
    example: async () => policy,
    lines: [`calculate ${other}`, 'validate aci.config.yaml', `check ${other} --payments ${payments}`],
  },
};

/** What a command line reads besides contracts, mutated or one piece repeated: a file of another kind, or the value of an option. */
export async function readBeside(
  chance: Chance,
): Promise<{ readonly args: string[]; readonly files: Record<string, string> }> {
  const piece = (of: string): string =>
    chance.oneOf([
      mutated,
      mutated,
      () => repeated(chance),
      () => of + repeated(chance, 190_000 - of.length),
    ])(of, chance);
  const file = Object.keys(beside)[chance.below(2 * Object.keys(beside).length)];
  const read = file === undefined ? undefined : beside[file];
  if (file === undefined || read === undefined) {
    const [of, ...args] = valued[chance.below(valued.length)] ?? [''];
    const text = piece(of).slice(0, 100_000);
    return { args: args.map((arg) => (arg === '~' ? text : arg)), files: {} };
  }
  const args = (read.lines[chance.below(read.lines.length)] ?? '').split(' ');
  const known = commands.find(({ name: each }) => each === args[0])?.formats?.known ?? [];
  const format = known[chance.below(known.length)] ?? '';
  return { args: [...args, '--format', format], files: { [file]: piece(await read.example()) } };
}
