/** How a line of the schedule is called inside a sentence: as in tables, in quotation marks, for its name may hold a comma. */

import { type Phrase, phrase } from '../law/language.ts';
import type { PaymentLine } from '../law/payment-line.ts';
import { paymentLineWords } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { listedPhrases, quoted } from '../problems/wording.ts';

const nameOf = (line: PaymentLine): Phrase =>
  both((lang) => quoted(paymentLineWords(line, false).long[lang], lang));

const ofYear = (year: number | undefined): Phrase =>
  year === undefined ? phrase('', '') : phrase(` de l’exercice\u00a0${year}`, ` of year ${year}`);

/** More lines than this are counted instead of named. */
const namedUpTo = 6;

interface Named {
  readonly line: PaymentLine;
  readonly year?: number | undefined;
}

/** `« Parcours, solde du volet fixe » de l’exercice 2`; the year is said once for lines that share it. */
export function linesPhrase(lines: readonly Named[]): Phrase {
  const named = lines.slice(0, namedUpTo);
  const years = [...new Set(named.map(({ year }) => year))];
  const groups = years.map((year) => {
    const names = named.filter((each) => each.year === year).map(({ line }) => nameOf(line));
    const [all, of] = [listedPhrases(names), ofYear(year)];
    return phrase(`${all.fr}${of.fr}`, `${all.en}${of.en}`);
  });
  const list = listedPhrases(groups);
  const others = lines.length - named.length;
  if (others === 0) return list;
  return phrase(
    `${list.fr}, ainsi que ${others}\u00a0autre${others > 1 ? 's' : ''} ligne${others > 1 ? 's' : ''}`,
    `${list.en}, as well as ${others} other line${others === 1 ? '' : 's'}`,
  );
}
