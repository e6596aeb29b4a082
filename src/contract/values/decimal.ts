/** Decimal numbers as people write them: point or comma, thousands in groups of three, a unit behind. */
import { plainWord } from '../../problems/suggestion.ts';

/** Space, no-break space, narrow no-break space, and the thin spaces of word processors: those that may part thousands. */
export const spaces = ' \\u00a0\\u202f\\u2007\\u2008\\u2009\\u200a';
/** Digits, thousands in groups or not. */
export const wholeNumber = `\\d{1,3}(?:[${spaces}]\\d{3})+|\\d+`;
const pattern = new RegExp(`^([-\\u2212]?)(${wholeNumber})(?:[.,](\\d+))?$`);

export interface Decimal {
  readonly isNegative: boolean;
  /** Digits before the separator, without leading zeros. */
  readonly whole: string;
  /** True when spaces part its thousands. */
  readonly isGrouped: boolean;
  /** Digits after the separator; none where there is no separator. */
  readonly fraction: string;
}

/** The parts of a decimal number; undefined for anything else. */
export function decimalParts(text: string): Decimal | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', digits = '', fraction = ''] = match;
  const isGrouped = /\D/.test(digits);
  const bare = isGrouped ? digits.replace(/\D/g, '') : digits;
  return {
    isNegative: sign !== '',
    whole: bare.startsWith('0') ? bare.replace(/^0+(?=\d)/, '') : bare,
    isGrouped,
    fraction,
  };
}

/** `1,500` and `81.000` are thousands to some and decimals to others; `0.125` and `1 234.567` are not. */
export const isAmbiguous = ({ whole, isGrouped, fraction }: Decimal): boolean =>
  fraction.length === 3 && !isGrouped && whole !== '0' && whole.length <= 3;

/** The text without a sign that ends it (`%`, `€`), and whether it had one. */
export function withoutSuffix(
  text: string,
  suffix: '%' | '€',
): { readonly text: string; readonly has: boolean } {
  const trimmed = text.trim();
  if (!trimmed.endsWith(suffix)) return { text: trimmed, has: false };
  return { text: trimmed.slice(0, -1), has: true };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who and what is counted, in the singular: behind a number they change nothing. Days, dozens and thousands would. */
const units = {
  euros: words('euro eur'),
  people: words('hab habitant inhabitant personne people person'),
  counted: words(
    'hab habitant inhabitant personne people person patient patiente adherent adherente membre member professionnel ' +
      'professionnelle professional ps medecin doctor mg gp generaliste infirmier infirmiere ide nurse pharmacien ' +
      'pharmacienne pharmacie pharmacy kine kinesitherapeute structure cabinet msp enfant eleve child children ' +
      'participant participante beneficiaire usager action reunion meeting seance session atelier workshop dossier ' +
      'file consultation rendez_vous rdv appointment visite visit protocole protocol depistage vaccination vaccine ' +
      'vaccinee formation commune inclusion appel call',
  ),
} as const;

/** The number before the unit that it may have. */
export function withoutUnit(text: string, unit: keyof typeof units): string {
  const [, number, word = ''] = /^(.*\d)\s*(\p{L}[\p{L}-]*)\.?\s*$/su.exec(text) ?? [];
  const plain = plainWord(word);
  const isUnit = units[unit].has(plain) || units[unit].has(plain.replace(/s$/, ''));
  return number !== undefined && isUnit ? number : text;
}

/** A plain decimal text, point as separator, as `amounts/ratio.ts` reads it. */
export const plainDecimal = (parts: Decimal): string =>
  `${parts.isNegative ? '-' : ''}${parts.whole}${parts.fraction === '' ? '' : `.${parts.fraction}`}`;

/** Digits in groups of three, as people write them: `71 631`. */
export const inGroups = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ' ');

/**
 * Both ways to write another number, decimals without zeros that say nothing: `2.500` is `2 500` or `2.5`, `-1.234` is
 * `-1 234` or `-1.2340`.
 */
export function bothNumbers({ isNegative, whole, fraction }: Decimal): {
  readonly thousands: string;
  readonly decimals: string;
} {
  const sign = isNegative ? '-' : '';
  const short = fraction.replace(/(?<!0)0+$/, '');
  // Three decimals would be refused again: a fourth shows that they are decimals.
  const digits = short.length === 3 ? `${short}0` : short;
  return {
    thousands: `${sign}${inGroups(`${whole}${fraction}`)}`,
    decimals: `${sign}${whole}${digits === '' ? '' : `.${digits}`}`,
  };
}
