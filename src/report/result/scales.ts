/** The scales that several contract years were computed with. */
import type { ScaleUsed, YearResult } from '../../domain/result.ts';
import { type Facts, facts } from '../../output/document.ts';
import { scaleLabel, scaleWords } from './year-heading.ts';

type Years = readonly Pick<YearResult, 'scale'>[];

/** Each once, in the order of the years. */
export const scalesOf = (years: Years): ScaleUsed[] =>
  years
    .map(({ scale }) => scale)
    .filter((scale, index, all) => all.findIndex((other) => isSame(scale, other)) === index);

/** A name alone does not tell two scales apart. */
const isSame = (a: ScaleUsed, b: ScaleUsed): boolean => a === b || a.content === b.content;

/** A fact for each scale of the user's own: figures must never be taken for the agreement's. */
export const ownScales = (years: Years): Facts =>
  facts(
    ...scalesOf(years)
      .filter(({ file }) => file !== undefined)
      .map((scale) => [scaleLabel, scaleWords(scale)] as const),
  );
