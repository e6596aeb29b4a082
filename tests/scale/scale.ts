import { nationalScales } from '../../src/law/in-force.ts';
import type { Scale } from '../../src/law/scale.ts';
import { readScale } from '../../src/scale/read-scale.ts';
import { type Reported, reported } from '../contract/reported.ts';
import { bytesOf } from '../support/summary.ts';

interface Read {
  readonly scale: Scale | undefined;
  readonly reported: readonly Reported[];
}

export function read(text: string, known: readonly Scale[] = nationalScales): Read {
  const { scale, problems } = readScale(bytesOf(text), 's.yaml', known);
  return { scale, reported: reported(problems) };
}

/** Cells of one euro for these tiers. */
export const row = (...tiers: readonly number[]): string =>
  `[${(tiers.length === 0 ? [1, 2, 3, 4] : tiers)
    .map((tier) => `{ size_tier: ${tier}, amount: 1, status: derived, source: me }`)
    .join(', ')}]`;

/** A scale that pays operations and one core mission. */
export const whole = (amounts: string, coreMissions = 'prevention'): string => `id: x
title: X
in_force_from: 2026-01-01
in_force_status: reported
core_missions: [${coreMissions}]
amounts: { ${amounts} }
`;
export const operations = `operations: { fixed: ${row()} }`;
export const prevention = `prevention: { fixed: ${row()}, variable: ${row()} }`;
