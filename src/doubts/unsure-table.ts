/** The parts of a total that rest on amounts, or on rules, that nobody has confirmed. */
import { amountsPlace } from '../calculate/document/result-notes.ts';
import type { Language } from '../law/contract.ts';
import type { RuleId } from '../law/label.ts';
import {
  advice,
  amount,
  type Column,
  cents,
  notes,
  type Section,
  type Table,
  table,
  text,
  type Value,
} from '../output/document.ts';
import { envelopeNames, envelopePartWords, statusNames } from '../output/names.ts';
import { both, type Phrase, phrase, type Sized, sized } from '../output/phrase.ts';
import type { UnsurePart, YearDoubts } from './year-doubts.ts';

/** What people call a rule. */
export const ruleNames = {
  fr: {
    operations: 'fonctionnement',
    fixed_part: 'volet fixe',
    variable_part: 'volet variable',
    health_crisis: 'plan de crise',
    settlement: 'solde',
    letter_of_intent: 'lettre d’intention',
    fungibility: 'fongibilité',
    renewal: 'renouvellement',
    early_end: 'fin anticipée',
  },
  en: {
    operations: 'operations',
    fixed_part: 'fixed part',
    variable_part: 'variable part',
    health_crisis: 'crisis plan',
    settlement: 'settlement',
    letter_of_intent: 'letter of intent',
    fungibility: 'fungibility',
    renewal: 'renewal',
    early_end: 'early end',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<RuleId, string>>>>;

export const unsureHead = phrase('Montants à vérifier', 'Amounts to be verified');
export const unsureTotal = phrase('Total à vérifier', 'Total to be verified');
export const rulesHead = phrase('Règles à vérifier', 'Rules to be verified');
export const rulesTotal = phrase('Total sous ces règles', 'Total under these rules');
export const ofTotalHead = phrase('Du total', 'Of the total');
export const ruleToo = phrase('la règle aussi', 'the rule too');

export const nothingUnsure = phrase(
  'Tout le total repose sur des montants sûrs.',
  'The whole total rests on sure amounts.',
);
export const rulesNote = phrase(
  'Ces montants-là sont sûrs\u00a0; la règle qui les paie est notre lecture. Ils ne portent pas d’astérisque et ne comptent pas dans le total à vérifier.',
  'These amounts are sure; the rule that pays them is our reading. They bear no star and are no part of the total to be verified.',
);

export function amountsAdvice(fileLanguage: Language): Phrase {
  const where = amountsPlace(fileLanguage);
  return phrase(
    `Entrez les montants de votre contrat signé sous «\u00a0${where}\u00a0».`,
    `Enter the amounts of your signed contract under “${where}”.`,
  );
}

/** `Prévention, fixe`; operations have no parts. */
export const unsurePartName = ({ line, part }: UnsurePart): Sized =>
  line === 'operations' ? envelopeNames[line] : envelopePartWords(line, part);

/** Parts that need no confirmation though no text states them; undefined without any. */
export function derivedNote({ derived }: YearDoubts): Sized | undefined {
  if (derived.length === 0) return undefined;
  const parts = derived.map(unsurePartName);
  return sized((size) => {
    const names = both((lang) => parts.map((name) => name[size][lang]).join(', '));
    return phrase(
      `Déduit de montants confirmés, donc sûr\u00a0: ${names.fr}.`,
      `Derived from confirmed amounts, so sure: ${names.en}.`,
    );
  });
}

export const rulesOf = ({ rules }: UnsurePart): Phrase =>
  both((lang) => rules.map((rule) => ruleNames[lang][rule]).join(', '));

const headless = { head: phrase('', ''), align: 'left' } as const;

/** `why`: the columns that say why a part is not sure. */
function partsTable(
  head: Phrase,
  parts: readonly UnsurePart[],
  why: readonly Column<UnsurePart>[],
  [totalName, total]: readonly [Phrase, Value],
): Table {
  return table({
    rows: parts,
    leastFirst: 24,
    columns: [
      { head, of: (part) => text(unsurePartName(part)), total: text(totalName) },
      { head: ofTotalHead, isSummed: true, of: (part) => amount(part.amount), total },
      ...why,
    ],
  });
}

/** How much of the total rests on amounts that are not confirmed: what the result marks, and nothing else. */
export function unsureSection(doubts: YearDoubts, fileLanguage: Language): Section {
  const { year, unsure } = doubts;
  const derived = notes(derivedNote(doubts));
  if (unsure.length === 0) return [notes(nothingUnsure), derived];
  const status: Column<UnsurePart> = {
    ...headless,
    drop: 2,
    of: (part) => text(statusNames[part.status]),
  };
  const rule: Column<UnsurePart> = {
    ...headless,
    drop: 1,
    of: ({ rules }) => (rules.length === 0 ? undefined : text(ruleToo)),
  };
  const why = unsure.some(({ rules }) => rules.length > 0) ? [status, rule] : [status];
  return [
    partsTable(unsureHead, unsure, why, [unsureTotal, amount(year.totals.toVerify)]),
    advice(amountsAdvice(fileLanguage)),
    derived,
  ];
}

/** What is paid, from sure amounts, by rules that are our own reading. */
export function rulesSection({ underRules: { parts, total } }: YearDoubts): Section {
  if (parts.length === 0) return [];
  const why: Column<UnsurePart> = { ...headless, drop: 1, of: (part) => text(rulesOf(part)) };
  return [partsTable(rulesHead, parts, [why], [rulesTotal, cents(total)]), advice(rulesNote)];
}
