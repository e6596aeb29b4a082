/** What is said under the name of an amount: its operation, why, and where each figure comes from. */

import type { CalendarDate } from '../amounts/calendar.ts';
import { type Cents, centsOf } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Place } from '../amounts/source.ts';
import { unbroken } from '../calculate/document/page.ts';
import type { Measure, Step } from '../law/contract.ts';
import type { Explained, Product, Share } from '../law/explained.ts';
import type { Factor } from '../law/factor.ts';
import { type RuleId, ruleSources } from '../law/label.ts';
import type { Cell } from '../law/scale.ts';
import { formatAmount, formatCount, formatDate, formatDecimal, formatRate } from '../output/format.ts';
import { readingMeanings, readingValueMeanings, statusNames } from '../output/names.ts';
import { harmless } from '../output/text.ts';
import { readingValueWord, readingWords } from '../vocabulary/vocabulary.ts';
import type { ExplainPage } from './explain.ts';
import { placeText } from './label.ts';
import type { Story } from './story.ts';

/** The operation of a node with its figures, and where it rounds. */

/** An amount times a factor before it is rounded, as people read it: to show where rounding happens. */

export interface ExactProduct {
  /** Euros as decimal text, point as separator, cut after a few digits. */
  readonly decimal: string;
  /** True when more digits follow than are shown. */
  readonly isCut: boolean;
  /** True when the product is no whole number of cents. */
  readonly isRounded: boolean;
}

const digitsShown = 5;

export function exactProduct(amount: Cents, by: Ratio): ExactProduct {
  const num = BigInt(centsOf(amount)) * BigInt(by.num);
  const den = BigInt(by.den);
  const size = num < 0n ? -num : num;
  const scaled = size * 10n ** BigInt(digitsShown - 2);
  const text = (scaled / den).toString().padStart(digitsShown + 1, '0');
  const whole = text.slice(0, -digitsShown);
  const fraction = text.slice(-digitsShown);
  const isCut = scaled % den !== 0n;
  const shown = isCut ? fraction : fraction.replace(/0{1,3}$/, '');
  return { decimal: `${num < 0n ? '-' : ''}${whole}.${shown}`, isCut, isRounded: size % den !== 0n };
}

/** What an amount is multiplied by: as a figure of the operation, and why that figure. */

/** `299/365`, `45 %`; a fraction where a rate would not be exact. */
export function factorFigure(by: Factor, { page }: ExplainPage): string {
  if (by.kind === 'days') return `${by.days}/${by.of}`;
  if (by.kind === 'months') return `${by.months}/12`;
  const rate = formatRate(by.value, page.lang);
  return rate.startsWith('≈') ? `${by.value.num}/${by.value.den}` : rate;
}

const measure = ({ unit, value }: Measure, { page }: ExplainPage): string =>
  unit === 'rate' ? formatRate(value, page.lang) : formatDecimal(ratioToDecimal(value, 6), page.lang);

const paysText = ({ pays }: Step, { page }: ExplainPage): string =>
  pays.kind === 'amount'
    ? formatAmount(pays.amount.value, page.lang)
    : formatRate(pays.rate.value, page.lang);

export function factorReason(by: Factor, context: ExplainPage): string {
  const { words, page } = context;
  const { lang } = page;
  const date = (day: Parameters<typeof formatDate>[0]): string => unbroken(formatDate(day, lang));
  switch (by.kind) {
    case 'days':
      return words.days(formatCount(by.days, lang), formatCount(by.of, lang), date(by.first), date(by.last));
    case 'months':
      return words.months(formatCount(by.months, lang), date(by.first), date(by.last));
    case 'rate': {
      const isCapped = by.stated.num > by.stated.den;
      return (isCapped ? words.rateCapped : words.rate)(formatRate(by.stated, lang));
    }
    case 'done':
      return words.done[by.value.num === 0 ? 'no' : 'yes'];
    case 'progress': {
      const { observed, target, baseline } = by;
      const rate = formatRate(by.value, lang);
      const [seen, wanted] = [measure(observed.value, context), measure(target.value, context)];
      if (baseline === undefined) return words.progress(seen, wanted, rate);
      return words.progressFrom(seen, measure(baseline.value, context), wanted, rate);
    }
    case 'threshold': {
      const say = by.value.num === 0 ? words.missed : words.reached;
      return say(measure(by.observed.value, context), measure(by.target.value, context));
    }
    case 'step': {
      const seen = measure(by.observed.value, context);
      if (by.reached === undefined) return words.noStep(seen);
      return words.step(seen, measure(by.reached.threshold.value, context), paysText(by.reached, context));
    }
    case 'proportion':
      return words.proportion(formatAmount(by.of, lang), formatAmount(by.outOf, lang));
    case 'law':
      return words.law[by.figure];
  }
}

/** Where in the file the factor comes from; a figure of the agreement and a proportion come from elsewhere. */
export function factorPlace(by: Factor): Place | undefined {
  switch (by.kind) {
    case 'rate':
    case 'done':
    case 'days':
    case 'months':
      return by.at;
    case 'progress':
    case 'threshold':
    case 'step':
      return by.observed.at;
    case 'proportion':
    case 'law':
      return undefined;
  }
}

const amountOf = (node: Explained, { page }: ExplainPage): string => formatAmount(node.value, page.lang);

/** `A × f = B`, or with every digit that counts where B is rounded. */
function product(factors: string, exact: ExactProduct, node: Product | Share, context: ExplainPage): string {
  const { words, page } = context;
  if (!exact.isRounded) return `${factors} = ${amountOf(node, context)}`;
  const digits = `${formatDecimal(exact.decimal, page.lang)}${exact.isCut ? '…' : ''}`;
  const unrounded = page.lang === 'fr' ? digits : `€${digits}`;
  const rounded = node.kind === 'share' ? words.shareRounded : words.rounded;
  return rounded(`${factors} = ${unrounded}`, amountOf(node, context));
}

const productText = (node: Product, context: ExplainPage): string =>
  product(
    `${amountOf(node.of, context)} × ${factorFigure(node.by, context)}`,
    exactProduct(node.of.value, node.by.value),
    node,
    context,
  );

function divisor(weights: readonly number[]): number {
  return weights.reduce((a, b) => {
    let [x, y] = [a, b];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }, 0);
}

function shareTexts(node: Share, context: ExplainPage): string[] {
  const unit = divisor(node.weights);
  const weights = node.weights.map((weight) => weight / unit);
  const own = weights[node.index] ?? 0;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = exactProduct(node.of.value, { num: own, den: all });
  const operation = product(`${amountOf(node.of, context)} × ${own}/${all}`, exact, node, context);
  return [operation, context.words.shareOf(listOf(weights.map(String), context))];
}

/** `a, b et c`. */
export function listOf(items: readonly string[], { words }: ExplainPage): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** Nothing for leaves, and for a sum of which the parts say all. */
export function operationTexts({ node, children }: Story, context: ExplainPage): string[] {
  const amounts = (nodes: readonly Explained[]): string[] => nodes.map((each) => amountOf(each, context));
  switch (node.kind) {
    case 'given':
    case 'scale':
    case 'nothing':
    case 'choice':
      return [];
    case 'sum':
      return children.length > 1 ? [amounts(children).join(' + ')] : [];
    case 'difference':
      return [amounts([node.from, node.minus]).join(' − ')];
    case 'product':
      return [productText(node, context)];
    case 'least':
      return [context.words.leastOf(listOf(amounts(node.of), context))];
    case 'share':
      return shareTexts(node, context);
  }
}

/** The day a cell was last checked: its own where it came from a base, else that of the year's scale. */
export const verifiedDay = (cell: Cell, { year }: ExplainPage): CalendarDate | undefined =>
  cell.verifiedOn ?? (year.scale.id === cell.scale ? year.scale.verifiedOn : undefined);

/** Of an amount of another scale than the year's, nothing is said. */
function verifiedText(cell: Cell, context: ExplainPage): string {
  const { words, page, year } = context;
  const day = verifiedDay(cell, context);
  if (day !== undefined) return ` (${words.verified(unbroken(formatDate(day, page.lang)))})`;
  return year.scale.id === cell.scale ? ` (${words.neverVerified})` : '';
}

function cellTexts(cell: Cell, context: ExplainPage): string[] {
  const { words, page } = context;
  const { scale, sizeTier, part, status, source } = cell;
  const facts = [
    `${words.scale(harmless(scale))}${verifiedText(cell, context)}`,
    words.tier(sizeTier),
    ...(words.scalePart[part] === '' ? [] : [words.scalePart[part]]),
    words.status(statusNames[status][page.lang]),
  ];
  return [facts.join(', '), harmless(source)];
}

function sourceTexts({ node }: Story, context: ExplainPage): string[] {
  const { words } = context;
  switch (node.kind) {
    case 'given': {
      const place = placeText(node.at, context);
      return [(node.label.name === 'contract_amount' ? words.inContract : words.inFile)(place)];
    }
    case 'scale':
      return cellTexts(node.cell, context);
    case 'nothing':
      return [`${words.nothing[node.reason]} (${placeText(node.at, context)})`];
    case 'product': {
      const place = factorPlace(node.by);
      const where = place === undefined ? '' : ` (${placeText(place, context)})`;
      return [`${factorReason(node.by, context)}${where}`];
    }
    default:
      return [];
  }
}

/** How a partial year is counted is a reading too: the factor tells which. */
const countingOf = (node: Story['node']): Story['readings'] =>
  node.kind === 'product' && (node.by.kind === 'days' || node.by.kind === 'months')
    ? [{ id: 'prorata', value: node.by.kind }]
    : [];

const readingTexts = ({ node, readings }: Story, { words, page }: ExplainPage): string[] =>
  [...readings, ...countingOf(node)].map(({ id, value }) => {
    const written = `${readingWords[id][page.fileLanguage]}: ${readingValueWord(value, page.fileLanguage)}`;
    const meaning = typeof value === 'number' ? String(value) : readingValueMeanings[value][page.lang];
    return words.reading(written, readingMeanings[id][page.lang], meaning);
  });

/** The article, with how sure its reading is where that is not certain. */
const ruleText = (rule: RuleId, { grounds }: Story, context: ExplainPage): string => {
  const { article, status } = ruleSources[rule];
  const ground = grounds.get(rule);
  const facts = [
    ...(status === 'confirmed' ? [] : [statusNames[status][context.page.lang]]),
    ...(ground === undefined ? [] : [placeText(ground, context)]),
  ];
  return facts.length === 0 ? article : `${article} (${facts.join(', ')})`;
};

/** `told` are the rules that what stands above has named already. */
export const detailTexts = (story: Story, told: readonly RuleId[], context: ExplainPage): string[] => [
  ...operationTexts(story, context),
  ...sourceTexts(story, context),
  ...readingTexts(story, context),
  ...story.rules.filter((rule) => !told.includes(rule)).map((rule) => ruleText(rule, story, context)),
];
