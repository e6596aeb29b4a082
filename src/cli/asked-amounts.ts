import type { YearResult } from '../calculate/result.ts';
import { type Addressed, findAddress } from '../explain/addresses.ts';
import type { Asked } from '../explain/explain.ts';
import type { Language } from '../law/contract-terms.ts';
import { sayIn } from '../output/phrase.ts';
import { type Context, Misuse } from './context.ts';

/** A year and all its amounts that have an address. */
interface YearAmounts {
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
  const say = sayIn(lang);
  const year = first.year.year;
  const unknown = say(
    `«\u00a0${line}\u00a0» n’est pas un montant de l’exercice ${year}.`,
    `"${line}" is no amount of year ${year}.`,
  );
  const near = first.found.kind === 'unknown' ? first.found.suggestion : undefined;
  const hint =
    near === undefined
      ? say(
          'Essayez total, fixe, variable, ou --liste pour tous.',
          'Try total, fixed, variable, or --list for all.',
        )
      : say(`Vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`, `Did you mean "${near}"?`);
  throw new Misuse(`${unknown} ${hint}`);
}
