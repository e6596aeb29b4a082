/** What the options that every calculation takes mean once read, and the scale that `--scale` names. */
import { startOf } from '../amounts/source.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { scaleNamed } from '../calculate/scale-of-year.ts';
import type { Contract, Scenario } from '../contract/contract-terms.ts';
import { optionScalar, readAssumptionOption } from '../contract/option-values.ts';
import { readRate } from '../contract/values/numbers.ts';
import type { Read, Reader } from '../contract/values/scalar.ts';
import { nationalScales } from '../law/in-force.ts';
import { type Language, phrase } from '../law/language.ts';
import type { Scale } from '../law/scale.ts';
import { withOptions } from '../output/option-names.ts';
import { type Problem, problem, unknownAmong } from '../problems/problem.ts';
import { listed } from '../problems/wording.ts';
import { readScale } from '../scale/read-scale.ts';
import { type Context, Misuse, refuseOptions } from './context.ts';
import { flagOf, options } from './options.ts';
import { keepInputs } from './output.ts';
import type { Unreadable } from './system.ts';

/** What a computation is asked, and the values to put into its files before they are read. */
export interface FileOptions extends ComputeOptions {
  readonly settings?: readonly string[];
}

/** The value of an option, where it was given: messages name it in the language of the user. */
export function readAsked<T>(
  name: 'attainment' | 'on' | 'from' | 'to' | 'through' | 'tolerance',
  read: Reader<T>,
  { lang, raw }: Context,
): Read<T> | undefined {
  const text = raw[name];
  return text === undefined ? undefined : read(optionScalar(text, flagOf(name, 'en'), lang));
}

/** The choice that an option names; anything else is misuse that says those there are. */
export function choiceIn<Of extends string>(
  name: 'basis' | 'by' | 'side',
  choices: readonly Of[],
  { raw: { [name]: text } }: Context,
): Of | undefined {
  const found = choices.find((each) => each === text);
  if (text === undefined || found !== undefined) return found;
  const french = Object.entries(options[name].words ?? {});
  const frenchOf = (choice: string): string => french.find(([, of]) => of === choice)?.[0] ?? choice;
  const says = withOptions((named) => [
    `${named(`--${name}`, text)}\u00a0: écrivez ${listed(choices.map(frenchOf), 'fr', 'or')}.`,
    `${named(`--${name}`, text)}: write ${listed(choices, 'en', 'or')}.`,
  ]);
  throw new Misuse(says);
}

/** Undefined where the option was not given, or is refused by `computeOptions`. */
export const valueIn = <T>(read: Read<T> | undefined): T | undefined =>
  read !== undefined && 'value' in read ? read.value : undefined;

const oneScenario = phrase(
  'un seul --scenario à la fois\u00a0: aci simuler et aci budget les montrent côte à côte.',
  'one --scenario at a time: aci simulate and aci budget show them side by side.',
);

/** What the options ask of a computation. `others`: options of the command's own, so that all that is wrong is said at once. */
export function computeOptions(
  context: Context,
  others: readonly (Read<unknown> | undefined)[] = [],
): FileOptions {
  const { raw, config } = context;
  const rate = readAsked('attainment', readRate, context);
  const attainment = valueIn(rate);
  const assumed = (raw.assume ?? []).map((text) => readAssumptionOption(text, context.lang));
  const wrongIn = (read: Read<unknown> | undefined): readonly Problem[] =>
    read !== undefined && 'problem' in read ? [read.problem] : [];
  refuseOptions(
    [...wrongIn(rate), ...assumed.flatMap(({ problems }) => problems), ...others.flatMap(wrongIn)],
    context,
  );
  const [scenario, ...more] = raw.scenario ?? [];
  if (more.length > 0) throw new Misuse(oneScenario);
  const scale =
    raw.scale === undefined
      ? config?.scale
      : { value: raw.scale, at: optionScalar(raw.scale, '--scale', context.lang).at };
  if (raw.scale !== undefined && scale !== undefined && !isScalePath(scale.value))
    refuseOptions(scaleNamed(scale, 'option', { scales: nationalScales }).problems, context);
  return {
    scales: nationalScales,
    attainment,
    scale,
    scenario,
    readings: Object.assign({}, config?.readings, ...assumed.map(({ reading }) => reading)),
    settings: raw.set ?? [],
  };
}

/** A path has a slash or ends like a YAML file; anything else is an id. */
export const isScalePath = (text: string): boolean => /[/\\]|\.ya?ml$/i.test(text);

export const unreadable = (path: string, { reason }: Unreadable): Problem =>
  problem('file-unreadable', startOf({ name: path, text: '' }), { reason });

/** A scale of the user's own; without `scale` its file is refused. */
export async function loadScale(
  path: string,
  context: Context,
): Promise<{ readonly scale?: Scale; readonly language: Language; readonly problems: readonly Problem[] }> {
  await keepInputs([path], context);
  const read = await context.system.read(path);
  if (read.kind === 'bytes') return readScale(read.bytes, path, nationalScales);
  return { language: context.lang, problems: [unreadable(path, read)] };
}

export const scenarioOption = '--scenario';

/** The scenario of that name; a name that the file does not have is said with those near it. */
export function scenarioNamed(text: string, { scenarios, language }: Contract): Read<Scenario> {
  const found = scenarios.find(({ name }) => name.value === text);
  if (found !== undefined) return { value: found };
  const allowed = scenarios.map(({ name }) => name.value);
  const { at } = optionScalar(text, scenarioOption, language);
  return { problem: unknownAmong('scenario', text, at, allowed) };
}
