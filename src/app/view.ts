/** What the page shows, as its address says it: the part, the language, and the options of the commands. */

import type { ContractResult } from '../calculate/result.ts';
import { run as budget } from '../cli/commands/budget.ts';
import { run as calculate } from '../cli/commands/calculate.ts';
import { run as check } from '../cli/commands/check.ts';
import { run as doubts } from '../cli/commands/doubts.ts';
import { run as schedule } from '../cli/commands/schedule.ts';
import { run as simulate } from '../cli/commands/simulate.ts';
import { type CommandRecord, commands } from '../cli/commands.ts';
import type { Run } from '../cli/context.ts';
import { type OptionName, type OptionRecord, options, type RawOptions } from '../cli/options.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';

interface Part {
  /** As it stands in the address, and the command whose document it is. */
  readonly name: CommandRecord['name'];
  readonly run: Run;
  readonly title: Phrase;
  /** Options that only this part asks for. */
  readonly own: readonly OptionName[];
}

export const parts = [
  { name: 'calculate', run: calculate, title: phrase('Exercice', 'Year'), own: [] },
  {
    name: 'budget',
    run: budget,
    title: phrase('Budget', 'Budget'),
    own: ['year', 'target', 'basis', 'wholeEuros'],
  },
  {
    name: 'schedule',
    run: schedule,
    title: phrase('Échéancier', 'Schedule'),
    own: ['by', 'from', 'to', 'through'],
  },
  { name: 'simulate', run: simulate, title: phrase('Scénarios', 'Scenarios'), own: ['target', 'through'] },
  {
    name: 'check',
    run: check,
    title: phrase('Contrôle', 'Check'),
    own: ['side', 'payer', 'from', 'on', 'tolerance', 'columns'],
  },
  { name: 'doubts', run: doubts, title: phrase('Incertitudes', 'Doubts'), own: [] },
] as const satisfies readonly Part[];
type PartName = (typeof parts)[number]['name'];

/** The options chosen above every part. */
const common = ['year', 'scenario', 'attainment', 'assume'] as const;

export const partNamed = (name: PartName): Part => parts.find((part) => part.name === name) ?? parts[0];

export const recordOf = (name: string): CommandRecord => {
  const found = commands.find((record) => record.name === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
};

export interface View {
  readonly part: PartName;
  /** The file is shown: on a telephone it does not stand beside what it gives. */
  readonly isFile: boolean;
  readonly lang: Language;
  readonly asked: URLSearchParams;
}

/** What another address would change, and its text. */
export function addressWith(
  asked: URLSearchParams,
  changes: Readonly<Record<string, string | readonly string[]>>,
) {
  const next = new URLSearchParams(asked);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const each of [value].flat()) if (each !== '') next.append(name, each);
  }
  return `#${next}`;
}

export function viewOf(hash: string): View {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const shown = asked.get('show');
  return {
    part: parts.find(({ name }) => name === shown)?.name ?? 'calculate',
    isFile: shown === 'file',
    lang: asked.get('lang') === 'en' ? 'en' : 'fr',
    asked,
  };
}

export const nameInAddress = (part: PartName, option: OptionName): string => `${part}.${option}`;

function given(option: OptionName, values: readonly string[]): Partial<Record<OptionName, unknown>> {
  const { kind }: OptionRecord = options[option];
  const [first] = values;
  if (first === undefined) return {};
  // In a field for a rate, 45 is 45 %; up to 1 it may be a share, which the command tells.
  const isPercent = option === 'attainment' && /^\s*\d+([.,]\d+)?\s*$/.test(first);
  if (isPercent && Number(first.replace(',', '.')) > 1) return { [option]: `${first.trim()} %` };
  return { [option]: kind === 'flag' ? true : kind === 'list' ? values : first };
}

/** A year that only a simulation projects is asked of no other part. */
export function withYearsOf(view: View, result: ContractResult | undefined): View {
  const year = view.asked.get('year');
  if (view.part === 'simulate' || result?.years.some((each) => String(each.year) === year)) return view;
  const asked = new URLSearchParams(view.asked);
  asked.delete('year');
  return { ...view, asked };
}

/** The options that the address gives to the command of a part. */
export function optionsOf(part: PartName, { asked }: View): RawOptions {
  const taken: readonly OptionName[] = recordOf(part).options;
  const { own } = partNamed(part);
  const shared = common.filter((option) => taken.includes(option) && !own.includes(option));
  return Object.assign(
    {},
    ...shared.map((option) => given(option, asked.getAll(option))),
    ...own.map((option) => given(option, asked.getAll(nameInAddress(part, option)))),
  );
}
