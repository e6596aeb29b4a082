/** The pieces of a file that could not be read, and what is said of the rest without them. */
import type { Place } from '../base/source.ts';

/**
 * The code's names of the keys that lead to a piece. An item of a list is named by its place, and a key that nobody knows by
 * `?` and its text.
 */
export type CutPath = readonly string[];

/** An item of a list, as a step of a path. */
export const itemStep = (at: Place): string => `@${at.start}`;

/** Any item, any key: a step for what rests on all of them. */
export const anyStep = '*';

/**
 * True when a cut lies on the path, above it or beneath it. An unknown key may have been meant for any of its neighbours.
 */
export const isTouched = (cuts: readonly CutPath[], path: CutPath): boolean =>
  cuts.some((cut) => path.every((step, index) => isSameStep(cut[index], step)));

const isSameStep = (cut: string | undefined, step: string): boolean =>
  cut === undefined || cut === step || step === anyStep || cut.startsWith('?');
