/** Two files, or two years of one, side by side, and what differs in their inputs. */

import { daysInclusive } from '../../base/calendar.ts';
import type { Sha256 } from '../../base/sha256.ts';
import { tool } from '../../domain/tool.ts';
import type { Variant } from '../../domain/variant.ts';
import { formatCount, formatDate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import type { DifferingInput } from '../../rules/simulation/inputs.ts';
import { factLines } from '../fact-lines.ts';
import { variantJson } from '../json/variant.ts';
import { unbroken } from '../result/page.ts';
import { inputsSection, pathText, writtenText } from './inputs.ts';
import type { SimulationPage } from './page.ts';
import { joined, unsureNote } from './simulation.ts';
import { variantName } from './variant-name.ts';
import { spendingNotes, variantTables } from './variants.ts';

export interface Side extends Variant {
  /** Of the CPTS. */
  readonly name: string;
}

export interface Comparison {
  readonly sides: readonly [Side, Side];
  readonly inputs: readonly DifferingInput[];
}

export function renderComparison({ sides, inputs }: Comparison, page: SimulationPage): string {
  const facts = sides.map((side) => [variantName(side.origin, page), sideText(side, page)] as const);
  const [first, second] = sides;
  const names = [variantName(first.origin, page), variantName(second.origin, page)] as const;
  const noted = [first, second].map(({ year }) => unsureNote(year, page)).find((note) => note.length > 0);
  return joined([
    factLines(facts, page),
    ...variantTables(sides, page),
    spendingNotes(sides, page),
    inputsSection(inputs, names, page),
    noted ?? [],
  ]);
}

/** Which CPTS and which year a column is about. */
function sideText({ name, year: { year, period, isProjected } }: Side, page: SimulationPage): string {
  const { words, lang } = page;
  const dates =
    period === undefined
      ? `${words.year(year)}, ${words.fullYear}`
      : words.yearPeriod(
          year,
          unbroken(formatDate(period.from, lang)),
          unbroken(formatDate(period.to, lang)),
          words.daysOf(
            formatCount(daysInclusive(period.from, period.to), lang),
            formatCount(period.daysOfYear, lang),
          ),
        );
  return `${harmless(name)}. ${dates}${isProjected ? `. ${words.projected}` : ''}`;
}

/** For programs, `aci-cpts/comparison@1`. The paths are in the words of the first file, as `--set` takes them. */
export const comparisonToJson = (
  { sides, inputs }: Comparison,
  { fileLanguage }: SimulationPage,
  sha256Of: Sha256,
) => ({
  format: 'aci-cpts/comparison@1',
  tool,
  variants: sides.map((side) => variantJson(side, sha256Of)),
  inputs: inputs.map(({ path, first, second }) => ({
    path: pathText(path, fileLanguage),
    first: first === undefined ? null : writtenText(first, path, fileLanguage),
    second: second === undefined ? null : writtenText(second, path, fileLanguage),
  })),
});
