/** What a simulation calls its variants, its results and its amounts. */
import type { Explained } from '../law/explained.ts';
import { isUncertain } from '../law/scale.ts';
import { uncertainMark } from '../output/cell-words.ts';
import type { Head } from '../output/document.ts';
import { envelopeNames } from '../output/names.ts';
import { amountPhrase, both, type Phrase, phrase, ratePhrase, type Sized, sized } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import type { Lever } from './levers.ts';
import type { VariantOrigin } from './variants.ts';

export const asItStands = phrase('Selon le fichier', 'As the file says');
export const earnedWord = phrase('Acquis', 'Earned');
export const pendingWord = phrase('En attente', 'Pending');

export function variantName(origin: VariantOrigin): Phrase {
  switch (origin.kind) {
    case 'file':
      return asItStands;
    case 'attainment': {
      const rate = ratePhrase(origin.rate);
      return phrase(`Attente à ${rate.fr}`, `Pending at ${rate.en}`);
    }
    case 'year':
      return phrase(`Exercice ${origin.year}`, `Year ${origin.year}`);
    case 'scenario':
      return both(() => harmless(origin.name));
    case 'path':
      return both(() => harmless(origin.path));
  }
}

/** The head of a variant's column; `most`: how many characters of a name that somebody chose a terminal shows. */
export const variantHead = ({ origin }: { readonly origin: VariantOrigin }, most: number): Head => ({
  head: variantName(origin),
  isEndKept: origin.kind === 'path',
  most,
});

/** An indicator by its own name, a mission without indicators by the mission's. */
export function resultName({ mission, indicator }: Pick<Lever, 'mission' | 'indicator'>): Sized {
  if (indicator === undefined) return envelopeNames[mission];
  return sized(() => both(() => harmless(indicator)));
}

/** An amount in a sentence, with the star of what is uncertain. */
export function markedAmount({ value, status }: Explained): Phrase {
  const text = amountPhrase(value);
  return isUncertain(status) ? both((lang) => `${text[lang]}${uncertainMark}`) : text;
}
