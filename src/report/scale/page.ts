import type { Language } from '../../domain/contract.ts';
import type { SizeTier } from '../../domain/mission.ts';
import { displayWidth, padRight } from '../display-width.ts';
import type { Paint } from '../paint.ts';
import type { ScaleWords } from '../words/scale.ts';
import { wrap } from '../wrap.ts';

/** What every section about scales is written with. */
export interface ScalePage {
  readonly lang: Language;
  readonly width: number;
  readonly paint: Paint;
  readonly words: ScaleWords;
  /** The tiers to show. */
  readonly tiers: readonly SizeTier[];
}

/** Labels, and what there is to say of each, in two columns. */
export function factLines(
  facts: readonly (readonly [string, string])[],
  { width, paint }: Pick<ScalePage, 'width' | 'paint'>,
): string[] {
  const labelWidth = Math.max(...facts.map(([label]) => displayWidth(label))) + 2;
  const indent = ' '.repeat(labelWidth);
  return facts.flatMap(([label, text]) => {
    const [first = '', ...rest] = wrap(text, width - labelWidth);
    return [`${paint.faint(padRight(label, labelWidth))}${first}`, ...rest.map((line) => `${indent}${line}`)];
  });
}
