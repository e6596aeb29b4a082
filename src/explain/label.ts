/** What an amount is, in people's words. */
import type { Language } from '../law/contract-terms.ts';
import type { AmountName, Label } from '../law/label.ts';
import { envelopeNames } from '../output/names.ts';
import { type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';

/** Said after the envelope, the part and the indicator; empty where these say enough. */
const amountWords = {
  scale_amount: phrase('année pleine', 'full year'),
  contract_amount: phrase('année pleine, contrat signé', 'full year, signed contract'),
  full_year: phrase('année pleine', 'full year'),
  ceiling: phrase('plafond', 'ceiling'),
  entitled: phrase('', ''),
  shared_out: phrase('part répartie entre les indicateurs', 'part shared out among indicators'),
  pending: phrase('en attente de résultats', 'pending results'),
  uncertain: phrase('à vérifier', 'to be verified'),
  certain: phrase('part certaine', 'certain part'),
  difference: phrase('écart entre le contrat et le barème', 'difference between contract and scale'),
  spent: phrase('dépensé', 'spent'),
  balance: phrase('solde', 'balance'),
  funded: phrase('financé', 'funded'),
  available: phrase('financé et reçu', 'funded and received'),
  given: phrase('donné à d’autres enveloppes', 'given to other envelopes'),
  received: phrase('reçu', 'received'),
  final: phrase('reste après virements', 'left after transfers'),
  transfer: phrase('virement', 'transfer'),
  givable: phrase('peut être donné', 'may be given'),
  unspent: phrase('non dépensé', 'unspent'),
  uncovered: phrase('non couvert', 'uncovered'),
  other_funding: phrase('autre financement, hors ACI', 'other funding, outside the ACI'),
  advance: phrase('avance', 'advance'),
  settled: phrase('versement', 'payment'),
  refund: phrase('solde à rendre', 'balance to give back'),
} satisfies Readonly<Record<AmountName, Phrase>>;

/** Of the whole contract year, where the words above would not be enough. */
const ofYear: Partial<Readonly<Record<AmountName, Phrase>>> = {
  ceiling: phrase('plafond de l’exercice', 'ceiling of the year'),
  entitled: phrase('total de l’exercice', 'total of the year'),
  uncertain: phrase('part du total à vérifier', 'part of the total to be verified'),
};

const parts = {
  fixed: phrase('volet fixe', 'fixed part'),
  variable: phrase('volet variable', 'variable part'),
};
const allParts = {
  fixed: phrase('total des volets fixes', 'total of fixed parts'),
  variable: phrase('total des volets variables', 'total of variable parts'),
};

/** From the widest to the narrowest: envelope, part, indicator, what is said of them. */
function labelWords({ name, line, part, indicator, to }: Label, lang: Language): string[] {
  if (line === undefined) {
    const whole = name === 'entitled' && part !== undefined ? allParts[part] : ofYear[name];
    return [(whole ?? amountWords[name])[lang]];
  }
  const envelope = envelopeNames[line].long[lang];
  if (to !== undefined) {
    return [`${lang === 'fr' ? 'virement' : 'transfer'} ${envelope} → ${envelopeNames[to].long[lang]}`];
  }
  const hasParts = line !== 'operations' && line !== 'letter_of_intent';
  const named = indicator === undefined ? '' : harmless(indicator);
  return [
    envelope,
    part === undefined || !hasParts ? '' : parts[part][lang],
    named && (lang === 'fr' ? `indicateur «\u00a0${named}\u00a0»` : `indicator “${named}”`),
    amountWords[name][lang],
  ].filter((word) => word !== '');
}

/** The whole name, or what it adds to the name of the amount it explains. */
export function labelText(label: Label, lang: Language, above?: Label): string {
  const own = labelWords(label, lang);
  const known = above === undefined ? [] : labelWords(above, lang);
  const isWider = above?.indicator !== undefined && label.indicator === undefined;
  const differs = own.findIndex((text, index) => text !== known[index]);
  const kept = differs === -1 ? own.length - 1 : differs - (isWider ? 1 : 0);
  const text = own.slice(Math.max(0, kept)).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
