/** A target: reached in full, or covered in proportion from the baseline, upwards or downwards. */
import { compareRatios } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import type { Direction, Measure } from '../../domain/contract.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { directionWords } from '../../domain/vocabulary.ts';
import type { WrittenIndicator } from '../file/indicator.ts';
import type { Built } from './build.ts';

export function targetOutcome(written: WrittenIndicator, target: Given<Measure>): Built {
  const { baseline, observed } = written;
  const mode = written.mode?.value ?? 'proportional';
  const direction = directionOf(written, target);
  const outcome = {
    kind: 'target',
    target,
    ...(baseline === undefined ? {} : { baseline }),
    ...(observed === undefined ? {} : { observed }),
    direction,
    mode,
  } as const;
  return { outcome, problems: problemsOf(written, target, direction) };
}

/** From the baseline towards the target; without a baseline, as stated, else upwards. */
function directionOf({ baseline, direction }: WrittenIndicator, target: Given<Measure>): Direction {
  if (baseline === undefined) return direction?.value ?? 'up';
  return compareRatios(target.value.value, baseline.value.value) < 0 ? 'down' : 'up';
}

function problemsOf(written: WrittenIndicator, target: Given<Measure>, right: Direction): readonly Problem[] {
  const { baseline, direction, mode, $frame } = written;
  if (baseline !== undefined) {
    if (compareRatios(target.value.value, baseline.value.value) === 0) {
      return [problem('baseline-equals-target', target.at, {}, baseline.at)];
    }
    if (direction === undefined || direction.value === right) return [];
    const words = directionWords[right];
    const stated = directionWords[direction.value][$frame.language];
    return [
      problem(
        'direction-against-baseline',
        direction.at,
        { stated, right: words[$frame.language] },
        baseline.at,
      ),
    ];
  }
  if (mode?.value === 'threshold') return [];
  // In proportion to what? Only a positive target that is to be reached from below tells.
  if (right === 'down' || target.value.value.num < 0)
    return [problem('target-needs-baseline', target.at, {})];
  return target.value.value.num === 0 ? [problem('target-zero', target.at, {})] : [];
}
