/** The parts of a total that rest on amounts, or on rules, that are not confirmed. */
import { enterAmounts } from '../calculate/document/result-notes.ts';
import { isSimulatedYear, type YearResult } from '../calculate/result.ts';
import { whyUnsure } from '../calculate/why-unsure.ts';
import { type RuleId, ruleSources } from '../law/label.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { advice, type Column, headless, notes, type Section, type Table, table } from '../output/document.ts';
import { envelopeNames, envelopePartWords, statusNames } from '../output/names.ts';
import { both, type Sized, sized } from '../output/phrase.ts';
import { amount, cents, text, type Value } from '../output/value.ts';
import type { YearDoubts } from './doubts.ts';
import type { UnsurePart } from './parts.ts';

/** `Prévention, fixe`; operations have no parts. */
const unsurePartName = ({ line, part }: UnsurePart): Sized =>
  line === 'operations' ? envelopeNames[line] : envelopePartWords(line, part);

/** `why`: the columns that say why a part is not sure. */
const partsTable = (
  head: Phrase,
  parts: readonly UnsurePart[],
  why: readonly Column<UnsurePart>[],
  [totalName, total]: readonly [Phrase, Value],
): Table =>
  table({
    rows: parts,
    leastFirst: 24,
    columns: [
      { head, of: (part) => text(unsurePartName(part)), total: text(totalName) },
      {
        head: phrase('Du total', 'Of the total'),
        isSummed: true,
        of: (part) => amount(part.amount),
        total,
      },
      ...why,
    ],
  });

/** `règle : renouvellement`. */
function ruleNames(rules: readonly RuleId[]): Phrase {
  const { fr, en } = both((lang) => rules.map((rule) => ruleSources[rule].name[lang]).join(', '));
  return phrase(`règle\u00a0: ${fr}`, `rule: ${en}`);
}

const ruleColumn: Column<UnsurePart> = {
  ...headless,
  drop: 1,
  of: ({ rules }) => (rules.length === 0 ? undefined : text(ruleNames(rules))),
};

/** A total is not said to be sure that a rule to verify left something out of, or that counts a supposed result. */
function allSure(year: YearResult): Phrase | undefined {
  if (year.isAmendedWithin) {
    return phrase(
      'Les montants sont sûrs\u00a0; mais un avenant tombe en cours d’exercice, et qu’il n’y compte pas encore est une règle à vérifier.',
      'The amounts are sure; but an amendment falls within the year, and that it does not count in it yet is a rule to be verified.',
    );
  }
  return isSimulatedYear(year)
    ? undefined
    : phrase('Tout le total repose sur des montants sûrs.', 'The whole total rests on sure amounts.');
}

/** How much of the total rests on amounts that are not confirmed: what the result marks, and nothing else. */
export function unsureSection(
  { year, unsure, underRules, derived }: Pick<YearDoubts, 'year' | 'unsure' | 'underRules' | 'derived'>,
  fileLanguage: Language,
): Section {
  if (unsure.length === 0) {
    return [notes(underRules.parts.length === 0 && allSure(year)), notes(derivedNote(derived))];
  }
  const why: Column<UnsurePart>[] = [
    {
      ...headless,
      drop: 2,
      isShown: unsure.some((part) => part.why.missing.size > 0),
      of: ({ why, status }) => (why.missing.size === 0 ? undefined : text(statusNames[status])),
    },
    { ...ruleColumn, isShown: unsure.some(({ rules }) => rules.length > 0) },
  ];
  const total = phrase('Total à vérifier', 'Total to be verified');
  return [
    partsTable(phrase('À vérifier', 'To be verified'), unsure, why, [total, amount(year.totals.toVerify)]),
    advice(enterAmounts(whyUnsure(unsure.map(({ amount: each }) => each)), fileLanguage)),
    notes(derivedNote(derived)),
  ];
}

/** Parts that need no confirmation though no text states them; undefined without any. */
function derivedNote(parts: readonly UnsurePart[]): Sized | undefined {
  if (parts.length === 0) return undefined;
  const names = parts.map(unsurePartName);
  return sized((size) => {
    const { fr, en } = both((lang) => names.map((name) => name[size][lang]).join(', '));
    return phrase(
      `Déduit de montants confirmés, donc sûr\u00a0: ${fr}.`,
      `Derived from confirmed amounts, so sure: ${en}.`,
    );
  });
}

/** What is paid, from sure amounts, by rules that are our own reading. */
export function rulesSection({ underRules: { parts, total } }: YearDoubts): Section {
  if (parts.length === 0) return [];
  return [
    partsTable(
      phrase('Règles à vérifier', 'Rules to be verified'),
      parts,
      [ruleColumn],
      [phrase('Total sous ces règles', 'Total under these rules'), cents(total)],
    ),
    advice(
      phrase(
        'Ces montants-là sont sûrs\u00a0; la règle qui les paie est notre lecture. Ils ne portent pas d’astérisque et ne comptent pas dans le total à vérifier.',
        'These amounts are sure; the rule that pays them is our reading. They bear no star and are no part of the total to be verified.',
      ),
    ),
  ];
}
