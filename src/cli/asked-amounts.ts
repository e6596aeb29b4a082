import type { YearResult } from '../calculate/result.ts';
import { type Addressed, findAddress } from '../explain/addresses.ts';
import type { Asked } from '../explain/explain.ts';
import { explainWords } from '../explain/label.ts';
import type { Language } from '../law/contract.ts';
import { type Context, Misuse } from './context.ts';

/** A year and all its amounts that have an address. */
export interface YearAmounts {
  readonly year: YearResult;
  readonly all: readonly Addressed[];
}

/**
 * The amount asked for in each year that has it, once where it belongs to no year; when none does, a misuse that says the
 * nearest one in the file's words.
 */
export function askedAmounts(
  years: readonly YearAmounts[],
  line: string,
  fileLanguage: Language,
  { lang }: Context,
): readonly Asked[] {
  const found = years.map(({ year, all }) => ({
    year,
    all,
    found: findAddress(line, all, fileLanguage),
  }));
  const asked = found.flatMap(({ year, all, found: one }) =>
    one.kind === 'found' ? [{ year, all, wanted: one.addressed }] : [],
  );
  const [first] = found;
  if (asked[0]?.wanted.isOfContract === true) return asked.slice(0, 1);
  if (asked.length > 0 || first === undefined) return asked;
  const words = explainWords[lang];
  const suggestion = first.found.kind === 'unknown' ? first.found.suggestion : undefined;
  const hint =
    suggestion === undefined
      ? words.lineKnown(lang === 'fr' ? 'total, fixe, variable' : 'total, fixed, variable')
      : words.lineSuggestion(suggestion);
  throw new Misuse(`${words.lineUnknown(line, first.year.year)} ${hint}`);
}
