import { locate, type Place } from '../../base/source.ts';
import { harmless } from '../../output/harmless.ts';
import type { ExplainPage } from './explain-page.ts';

/** `haut-chablais.yaml:15:29`, or the option of the command that says it. */
export function placeText({ source, start }: Place, { words }: ExplainPage): string {
  const name = harmless(source.name);
  if (name.startsWith('--')) return words.option(name);
  const { line, column } = locate(source, start);
  return `${name}:${line}:${column}`;
}
