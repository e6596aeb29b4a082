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

/**
 * A step between quotation marks may hold points and equals signs, and between double ones a `\"`; the path ends at the first
 * `=` outside them.
 */
const stepPattern = /\s*(?:"((?:[^"\\]|\\.)+)"\s*|'([^']+)'\s*|([^\s.="'][^.=]*))([.=])/y;

export function pathOf(
  source: Source,
): { readonly steps: readonly PathStep[]; readonly end: number } | undefined {
  const steps: PathStep[] = [];
  stepPattern.lastIndex = 0;
  while (true) {
    const from = stepPattern.lastIndex;
    const match = stepPattern.exec(source.text);
    const written = match?.[1] ?? match?.[2] ?? match?.[3]?.trimEnd();
    if (match === null || written === undefined) return undefined;
    const start = source.text.indexOf(written, from);
    const text = match[1] === undefined ? written : written.replace(/\\(["\\])/g, '$1');
    steps.push({ text, at: { source, start, end: start + written.length } });
    if (match[4] === '=') return { steps, end: stepPattern.lastIndex };
  }
}

/** A name as a step of a path. */
export function quotedStep(name: string): string {
  if (!/[.=["']/.test(name)) return name;
  return name.includes('"') && !name.includes("'") ? `'${name}'` : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
