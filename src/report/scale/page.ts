import type { Language } from '../../domain/contract.ts';
import type { SizeTier } from '../../domain/mission.ts';
import { displayWidth, padRight } from '../../output/display-width.ts';
import type { Paint } from '../../output/paint.ts';
import { wrap } from '../../output/wrap.ts';
import type { ScaleWords } from '../words/scale.ts';

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
