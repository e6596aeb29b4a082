/** What was observed, its target, baseline and steps are all rates or all plain numbers. */
import type { Given } from '../../base/source.ts';
import type { Measure } from '../../domain/contract.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { type KeyName, keyWord } from '../../domain/vocabulary.ts';
import type { WrittenIndicator } from '../file/indicator.ts';

export function mixedMeasures(written: WrittenIndicator): readonly Problem[] {
  const [first, ...others] = measuresOf(written);
  const odd = others.find((other) => other.measure.value.unit !== first?.measure.value.unit);
  if (first === undefined || odd === undefined) return [];
  const keys = [first.key, odd.key].map((key) => keyWord(key, written.$frame.language));
  return [problem('measures-mixed', odd.measure.at, { keys }, first.measure.at)];
}

interface Named {
  readonly key: KeyName;
  readonly measure: Given<Measure>;
}

function measuresOf(written: WrittenIndicator): readonly Named[] {
  const keys = ['target', 'baseline', 'observed'] as const;
  const own = keys.flatMap((key) => {
    const measure = written[key];
    return measure === undefined ? [] : [{ key, measure }];
  });
  const thresholds = (written.steps ?? []).map(
    (step) => ({ key: 'threshold', measure: step.threshold }) as const,
  );
  return [...own, ...thresholds].sort((a, b) => a.measure.at.start - b.measure.at.start);
}
