/** `--set PATH=VALUE`: the text of the option to the steps of a path and the value to put there. */
import type { Place, Source } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Node } from '../tree/node.ts';
import { parse } from '../tree/parse.ts';
import { treeOf } from '../tree/read.ts';

/** One word of a path, as a file writes it: a key, the number of a year, a position or a name. */
export interface Step {
  readonly text: string;
  readonly at: Place;
}

export interface Setting {
  readonly steps: readonly [Step, ...Step[]];
  readonly value: Node;
}

export interface ReadSetting {
  readonly setting?: Setting;
  readonly problems: readonly Problem[];
}

export function readSetting(text: string): ReadSetting {
  const source: Source = { name: '--set', text, kind: 'setting' };
  const path = pathOf(source);
  const suggestion = withoutBrackets(text);
  if (path === undefined || suggestion !== undefined) {
    const facts = suggestion === undefined ? {} : { suggestion };
    return { problems: [problem('set-malformed', { source, start: 0, end: text.length }, facts)] };
  }
  const { node, problems } = valueFrom(source, path.end);
  return node === undefined ? { problems } : { setting: { steps: path.steps, value: node }, problems };
}

/** `years[2].x=1`, as programs write it, with points: `years.2.x=1`. */
function withoutBrackets(text: string): string | undefined {
  const end = text.indexOf('=');
  const path = text.slice(0, Math.max(0, end));
  if (!/^[^"']*\w\[[^\]"']+\]/.test(path)) return undefined;
  const steps = path.split(/[.[\]]/).filter((step) => step !== '');
  return `${steps.join('.')}${text.slice(end)}`;
}

/** A step between quotation marks may hold points and equals signs; the path ends at the first `=` outside them. */
const stepPattern = /\s*(?:"([^"]+)"|'([^']+)'|([^.="'][^.=]*?))\s*([.=])/y;

function pathOf(
  source: Source,
): { readonly steps: readonly [Step, ...Step[]]; readonly end: number } | undefined {
  const steps: Step[] = [];
  stepPattern.lastIndex = 0;
  for (;;) {
    const from = stepPattern.lastIndex;
    const match = stepPattern.exec(source.text);
    const text = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || text === undefined) return undefined;
    const start = source.text.indexOf(text, from);
    steps.push({ text, at: { source, start, end: start + text.length } });
    if (match[4] === '.') continue;
    const [first, ...others] = steps;
    return first === undefined ? undefined : { steps: [first, ...others], end: stepPattern.lastIndex };
  }
}

/** A plain value is taken as it stands; one that opens a bracket or a quotation mark is read as YAML. */
function valueFrom(
  source: Source,
  from: number,
): { readonly node?: Node; readonly problems: readonly Problem[] } {
  const text = source.text.slice(from).trim();
  const start = source.text.length - source.text.slice(from).trimStart().length;
  const at = { source, start: text === '' ? from : start, end: start + text.length };
  if (text === '') return { node: { kind: 'empty', at }, problems: [] };
  if (!/^[[{"']/.test(text)) return { node: { kind: 'scalar', text, at }, problems: [] };
  // The path is blanked out, so that places count in the option as it was typed.
  const { document, problems } = parse(source, `${' '.repeat(start)}${text}`);
  if (document === undefined) return { problems };
  const tree = treeOf(document, source);
  return { node: tree.root, problems: tree.problems };
}
