/** A short list of facts: faint labels in a column, sentences beside them. */
import { displayWidth, padRight } from '../output/display-width.ts';
import { wrap } from '../output/wrap.ts';
import type { Page } from './result/page.ts';

export function factLines(
  facts: readonly (readonly [label: string, text: string])[],
  { width, paint }: Pick<Page, 'width' | 'paint'>,
): string[] {
  const labelWidth = Math.max(0, ...facts.map(([label]) => displayWidth(label))) + 2;
  const indent = ' '.repeat(labelWidth);
  return facts.flatMap(([label, text]) => {
    const [first = '', ...rest] = wrap(text, width - labelWidth);
    return [`${paint.faint(padRight(label, labelWidth))}${first}`, ...rest.map((line) => `${indent}${line}`)];
  });
}
