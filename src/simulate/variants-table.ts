/** Variants of a contract year side by side. */
import { isNegative, isPositive, isZero } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { undeclaredNote } from '../calculate/document/fungibility-table.ts';
import type { EnvelopeBalance } from '../calculate/fungibility/fungibility-result.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { isUncertain } from '../law/scale.ts';
import { acrossTable, advice, type Head, type Line, type Notes, type Table } from '../output/document.ts';
import { envelopeNames } from '../output/names.ts';
import { both, ratePhrase, sized } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { amount, amountOrNone, difference, none, unknown, type Value, yesOrNo } from '../output/value.ts';
import { asItStands, pendingWord } from './levers-table.ts';
import type { Variant, VariantOrigin } from './variants.ts';

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

/** The first variant stands in every part of a table that is cut, so that each difference has what it differs from. */
export const variantsTable = (variants: readonly Variant[]): Table =>
  acrossTable(
    inEuros,
    linesOf(variants),
    variants.map((variant) => [variant, { ...variantHead(variant, 20), isSummed: true }]),
    { repeated: 2, leastFirst: 21 },
  );

function linesOf(variants: readonly Variant[]): Line<Variant>[] {
  const [first] = variants;
  const isSaid = (of: (year: YearResult) => boolean): boolean => variants.some(({ year }) => of(year));
  const shown = envelopes.filter((envelope) => isSaid((year) => earnedBy(year, envelope) !== undefined));
  const short = envelopes.filter((envelope) => isSaid((year) => isShort(balanceOf(year, envelope))));
  const lines: (Line<Variant> | false)[] = [
    ...shown.map((envelope) => ({
      name: envelopeNames[envelope],
      of: ({ year }: Variant) => amountOrNone(earnedBy(year, envelope)),
    })),
    { name: totalWord, of: ({ year }) => amount(year.totals.entitled), tone: 'total' },
    variants.length > 1 && {
      name: phrase('Écart', 'Difference'),
      of: (variant) =>
        variant === first
          ? none
          : difference(variant.difference.value, isUncertain(variant.difference.status)),
    },
    isSaid(({ totals }) => !isZero(totals.pending.value)) && {
      name: pendingWord,
      of: ({ year }) => amount(year.totals.pending),
    },
    isSaid(hasSpending) && {
      name: phrase('Dépenses couvertes', 'Spending covered'),
      of: ({ year }) => covered(year),
    },
    isSaid(hasSpending) && {
      name: phrase('Non couvert', 'Uncovered'),
      of: ({ year }) => amount(year.fungibility.uncovered),
    },
    short.length > 0 && {
      name: phrase('Enveloppes en déficit', 'Envelopes short'),
      tone: 'group',
    },
    ...short.map((envelope) => ({
      name: sized((size) => both((lang) => `  ${envelopeNames[envelope][size][lang]}`)),
      of: ({ year }: Variant) => {
        const balance = balanceOf(year, envelope);
        return amountOrNone(isShort(balance) ? balance?.known?.balance : undefined);
      },
    })),
  ];
  return lines.filter((line) => line !== false);
}

function earnedBy(year: YearResult, envelope: Envelope): Explained | undefined {
  if (envelope === 'operations') return year.operations.entitled;
  return year.missions.find(({ mission }) => mission === envelope)?.entitled;
}

const balanceOf = ({ fungibility }: YearResult, envelope: Envelope): EnvelopeBalance | undefined =>
  fungibility.envelopes.find((each) => each.envelope === envelope);

const isShort = (balance: EnvelopeBalance | undefined): boolean =>
  balance?.known !== undefined && isNegative(balance.known.balance.value);

const hasSpending = ({ fungibility }: YearResult): boolean =>
  fungibility.envelopes.some(({ known }) => known !== undefined);

/** Where all that is stated is covered and some is not stated, it is not known whether all is. */
const isUnknown = ({ fungibility: { uncovered, undeclared } }: YearResult): boolean =>
  !isPositive(uncovered.value) && undeclared.length > 0;

function covered(year: YearResult): Value {
  if (!hasSpending(year)) return none;
  return isUnknown(year) ? unknown : yesOrNo(!isPositive(year.fungibility.uncovered.value));
}

/** What is covered counts the envelopes whose spending is stated; the others are named under the tables, of each where they differ. */
export function spendingNotes(variants: readonly Variant[]): Notes {
  const stated = variants.filter(({ year }) => hasSpending(year));
  const missing = stated.map(({ year }) => year.fungibility.undeclared);
  const [first = []] = missing;
  const notes = missing.every((each) => String(each) === String(first))
    ? [first.length > 0 && undeclaredNote(first)]
    : stated.map(
        ({ year: { fungibility }, origin }) =>
          fungibility.undeclared.length > 0 && undeclaredNote(fungibility.undeclared, variantName(origin)),
      );
  return advice(
    ...notes,
    stated.some(({ year }) => isUnknown(year)) &&
      phrase(
        '«\u00a0inconnu\u00a0»\u00a0: ce qui est indiqué est couvert\u00a0; écrivez les autres dépenses pour savoir si tout l’est.',
        '“unknown”: what is stated is covered; write the other spending to know whether all of it is.',
      ),
  );
}
