/** The paths of `--set PATH=VALUE`: how they are read, and how a name is written into one. */
import type { Place, Source } from '../amounts/source.ts';

/** One word of a path, as a file writes it: a key, the number of a year, a position or a name. */
export interface PathStep {
  readonly text: string;
  readonly at: Place;
}

/** `years[2].x=1`, as programs write it, with points: `years.2.x=1`. */
export function withoutBrackets(text: string): string | undefined {
  const end = text.indexOf('=');
  const path = text.slice(0, Math.max(0, end));
  const bracket = path.search(/\w\[[^[\]"']+\]/);
  if (bracket === -1 || /["']/.test(path.slice(0, bracket))) return undefined;
  const steps = path.split(/[.[\]]/).filter((step) => step !== '');
  return `${steps.join('.')}${text.slice(end)}`;
}

/** A step between quotation marks may hold points and equals signs; the path ends at the first `=` outside them. */
const stepPattern = /\s*(?:"([^"]+)"\s*|'([^']+)'\s*|([^\s.="'][^.=]*))([.=])/y;

export function pathOf(
  source: Source,
): { readonly steps: readonly PathStep[]; readonly end: number } | undefined {
  const steps: PathStep[] = [];
  stepPattern.lastIndex = 0;
  while (true) {
    const from = stepPattern.lastIndex;
    const match = stepPattern.exec(source.text);
    const text = match?.[1] ?? match?.[2] ?? match?.[3]?.trimEnd();
    if (match === null || text === undefined) return undefined;
    const start = source.text.indexOf(text, from);
    steps.push({ text, at: { source, start, end: start + text.length } });
    if (match[4] === '=') return { steps, end: stepPattern.lastIndex };
  }
}

/** A name as a step of a path; undefined of one that no path can hold: it has both quotation marks, and a point, say. */
export function quotedStep(name: string): string | undefined {
  if (!/[.=["']/.test(name)) return name;
  const mark = ['"', "'"].find((each) => !name.includes(each));
  if (mark !== undefined) return `${mark}${name}${mark}`;
  return /^["']|[.=[]/.test(name) ? undefined : name;
}
