/** An indicator's result out of what is written: rate, done, target, steps, or nothing yet (DESIGN.md, section 1). */
import type { Place } from '../../base/source.ts';
import type { Outcome } from '../../domain/contract.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { type KeyName, keyWord } from '../../domain/vocabulary.ts';
import type { WrittenIndicator } from '../file/indicator.ts';
import { mixedMeasures } from './measures.ts';
import { stepsOutcome } from './steps.ts';
import { targetOutcome } from './target.ts';

export interface Built {
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
}

const pending: Outcome = { kind: 'pending' };

export function buildOutcome(written: WrittenIndicator): Built {
  const conflicts = conflictingKeys(written);
  const at = written.$frame.at;
  if (conflicts.length > 1) {
    const keys = conflicts.map((key) => wordIn(written, key));
    return {
      outcome: pending,
      problems: [problem('result-ambiguous', placeIn(written, conflicts[1], at), { keys })],
    };
  }
  const { attainmentRate, done, target, steps, observed } = written;
  if (observed !== undefined && target === undefined && steps === undefined) {
    return { outcome: pending, problems: [problem('observed-alone', placeIn(written, 'observed', at), {})] };
  }
  const problems = [...withoutPurpose(written), ...mixedMeasures(written)];
  if (problems.length > 0) return { outcome: pending, problems };
  if (attainmentRate !== undefined) return { outcome: { kind: 'rate', rate: attainmentRate }, problems };
  if (done !== undefined) return { outcome: { kind: 'done', isDone: done }, problems };
  if (target !== undefined) return targetOutcome(written, target);
  if (steps !== undefined) return stepsOutcome(written, steps);
  return { outcome: pending, problems };
}

/** The keys that each give a result of their own. */
function conflictingKeys(written: WrittenIndicator): readonly KeyName[] {
  const ways: readonly KeyName[] = ['attainmentRate', 'done', 'target', 'steps'];
  const present = ways.filter((key) => key in written);
  const isDirect = written.attainmentRate !== undefined || written.done !== undefined;
  return isDirect && written.observed !== undefined ? [...present, 'observed'] : present;
}

/** Keys that say something about a target or steps that are not there. */
function withoutPurpose(written: WrittenIndicator): readonly Problem[] {
  const needs = {
    baseline: ['target'],
    mode: ['target'],
    direction: ['target', 'steps'],
  } as const;
  const keys = ['baseline', 'direction', 'mode'] as const;
  return keys
    .filter((key) => written[key] !== undefined && needs[key].every((other) => written[other] === undefined))
    .map((key) => {
      const words = needs[key].map((other) => keyWord(other, written.$frame.language));
      const facts = { key: wordIn(written, key), needs: words };
      return problem('key-without-purpose', placeIn(written, key, written.$frame.at), facts);
    });
}

const wordIn = (written: WrittenIndicator, key: KeyName): string =>
  written.$frame.keys.get(key)?.word ?? keyWord(key, written.$frame.language);

const placeIn = (written: WrittenIndicator, key: KeyName | undefined, otherwise: Place): Place =>
  (key === undefined ? undefined : written.$frame.keys.get(key)?.at) ?? otherwise;
