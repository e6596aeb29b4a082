/** What is said under the name of an amount: its operation, why, and where each figure comes from. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { cents } from '../amounts/money.ts';
import { ratio } from '../amounts/ratio.ts';
import { locate, type Place } from '../amounts/source.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Explained, Product, Share, ShareBasis } from '../law/explained.ts';
import type { Factor } from '../law/factor.ts';
import { nothingReasons, type RuleId, ruleSources } from '../law/label.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { openReadings, readingToType, readingValueMeaning } from '../law/reading.ts';
import type { ScaleCell, ScalePart } from '../law/scale.ts';
import { formatAmount, formatCount, formatDate, formatDecimal, formatRoundAmount } from '../output/format.ts';
import { statusNames } from '../output/names.ts';
import { hasCommands, withOwnOption } from '../output/option-names.ts';
import { sayIn } from '../output/phrase.ts';
import { harmless, unbroken } from '../output/text.ts';
import { listed } from '../problems/wording.ts';
import { exactProduct, factorFigure, factorPlace, factorReason, heldAgainst } from './factor-words.ts';
import type { Story } from './story.ts';

/** What every part of an explanation is written with. */
export interface Explaining {
  readonly lang: Language;
  /** The language of the file's keys. */
  readonly fileLanguage: Language;
  readonly year: YearResult;
  /** How to ask for an amount of the year. */
  readonly addresses: ReadonlyMap<Explained, string>;
}

/** Of more, the first are said and how many there are: each part of a long sharing would repeat all of them. */
const mostListed = 20;

const manyMore = (count: number, lang: Language): string =>
  sayIn(lang)(`… (${formatCount(count, lang)} en tout)`, `… (${formatCount(count, lang)} in all)`);

/** `A × f = B`, or with every digit that counts where B is rounded. */
function productText(
  node: Product | Share,
  by: Parameters<typeof exactProduct>[1],
  figure: string,
  lang: Language,
): string {
  const [result, factors] = [
    formatAmount(node.value, lang),
    `${formatAmount(node.of.value, lang)} × ${figure}`,
  ];
  const { decimal, isCut, isRounded } = exactProduct(node.of.value, by);
  if (!isRounded) return `${factors} = ${result}`;
  const digits = `${formatDecimal(decimal, lang)}${isCut ? '…' : ''}`;
  const way = node.kind === 'share' ? phrase(' au plus fort reste', ' by largest remainder') : phrase('', '');
  return sayIn(lang)(
    `${factors} = ${digits} → ${result}, arrondi ici${way.fr}`,
    `${factors} = €${digits} → ${result}, rounded here${way.en}`,
  );
}

const sharedBy: Readonly<Record<ShareBasis, Phrase>> = {
  weights: phrase('partagé selon les poids', 'shared out by weights'),
  amounts: phrase('partagé selon les montants', 'shared out by the amounts'),
  days: phrase('partagé selon les jours', 'shared out by days'),
};

/** In the figures of the file: amounts are shared out as amounts. */
function shareTexts(node: Share, lang: Language): string[] {
  const { weights, index, basis } = node;
  const written = (weight: number): string =>
    basis === 'amounts' ? formatRoundAmount(cents(weight), lang) : formatCount(weight, lang);
  const own = weights[index] ?? 0;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const first = weights.slice(0, mostListed).map(written);
  const said =
    weights.length > mostListed
      ? `${first.join(', ')}${manyMore(weights.length, lang)}`
      : listed(first, lang, 'and');
  return [
    productText(node, ratio(own, all), `${written(own)}/${written(all)}`, lang),
    `${sharedBy[basis][lang]} ${said}`,
  ];
}

/** Nothing for leaves, and for a sum of which the parts say all. */
function operationTexts({ node, children }: Story, lang: Language): string[] {
  const amounts = (nodes: readonly Explained[]): string[] =>
    nodes.map(({ value }) => formatAmount(value, lang));
  switch (node.kind) {
    case 'sum': {
      if (children.length < 2) return [];
      const more = children.length > mostListed ? manyMore(children.length, lang) : '';
      return [`${amounts(children.slice(0, mostListed)).join(' + ')}${more}`];
    }
    case 'difference':
      return [amounts([node.from, node.minus]).join(' − ')];
    case 'product':
      return [productText(node, node.by.value, factorFigure(node.by, lang), lang)];
    case 'least':
      return [`${sayIn(lang)('le plus petit de', 'the least of')} ${listed(amounts(node.of), lang, 'and')}`];
    case 'share':
      return shareTexts(node, lang);
    default:
      return [];
  }
}

/** `haut-chablais.yaml:15:29`, or the option of the command that says it, the field of a page. */
function placeText({ source, start }: Place, lang: Language): string {
  const name = harmless(source.name);
  if (name.startsWith('--'))
    return hasCommands() ? `option ${withOwnOption(name, lang)}` : withOwnOption(name, lang);
  const { line, column } = locate(source, start);
  return `${name}:${line}:${column}`;
}

/** The day a cell was last checked: its own where it came from a base, else that of the year's scale. */
export const verifiedDay = (cell: ScaleCell, { year }: Explaining): CalendarDate | undefined =>
  cell.verifiedOn ?? (year.scale.id === cell.scale ? year.scale.verifiedOn : undefined);

const scaleParts: Partial<Readonly<Record<ScalePart, Phrase>>> = {
  fixed_base: phrase('base', 'base'),
  fixed_unscheduled_care: phrase(
    'compensation pour les soins non programmés',
    'compensation for unscheduled care',
  ),
  fixed_first_plan: phrase('première rédaction du plan', 'first drafting of the plan'),
  fixed_plan_update: phrase('mise à jour du plan', 'update of the plan'),
};

function cellTexts(cell: ScaleCell, context: Explaining): string[] {
  const { lang, year } = context;
  const say = sayIn(lang);
  const day = verifiedDay(cell, context);
  const date = day === undefined ? '' : unbroken(formatDate(day, lang));
  // Of an amount of another scale than the year's, nothing is said.
  const never = year.scale.id === cell.scale ? say(' (jamais vérifié)', ' (never verified)') : '';
  const verified = date === '' ? never : say(` (vérifié le ${date})`, ` (verified on ${date})`);
  const part = scaleParts[cell.part]?.[lang];
  const facts = [
    say(`barème ${harmless(cell.scale)}${verified}`, `scale ${harmless(cell.scale)}${verified}`),
    say(`taille\u00a0${cell.sizeTier}`, `tier ${cell.sizeTier}`),
    ...(part === undefined ? [] : [part]),
    say(`montant ${statusNames[cell.status].fr}`, `amount ${statusNames[cell.status].en}`),
  ];
  return [facts.join(', '), harmless(cell.source)];
}

const plannedTransfer = phrase(
  'donne d’abord l’enveloppe à laquelle il reste le plus, puis la suivante\u00a0; à égalité, dans l’ordre de l’accord',
  'the envelope with most left gives first, then the next one; of equals, in the agreement’s order',
);

/** An amount for a full year was read in the contract, or in an amendment to it. */
function readIn(at: Place, { year, lang }: Explaining): string {
  const say = sayIn(lang);
  const found = year.amendments.find(({ amendment }) =>
    Object.values(amendment.amounts).some(({ fixed, variable }) => [fixed?.at, variable?.at].includes(at)),
  );
  if (found === undefined) return say('lu dans le contrat signé', 'read in the signed contract');
  const day = unbroken(formatDate(found.amendment.on.value, lang));
  return say(`lu dans l’avenant du ${day}`, `read in the amendment of ${day}`);
}

function sourceTexts({ node }: Story, context: Explaining): string[] {
  const { lang } = context;
  switch (node.kind) {
    case 'given': {
      const where =
        node.label.name === 'contract_amount'
          ? readIn(node.at, context)
          : sayIn(lang)('écrit dans le fichier', 'written in the file');
      return [`${where}, ${placeText(node.at, lang)}`];
    }
    case 'scale':
      return cellTexts(node.cell, context);
    case 'nothing':
      return [`${nothingReasons[node.reason][lang]} (${placeText(node.at, lang)})`];
    case 'product': {
      const places = placesOf(node.by, lang);
      return [`${factorReason(node.by, lang)}${places === '' ? '' : ` (${places})`}`];
    }
    case 'least':
      return node.label.name === 'transfer' ? [plannedTransfer[lang]] : [];
    default:
      return [];
  }
}

/** The line of a result and, where it stands elsewhere, that of its target or step. */
function placesOf(by: Factor, lang: Language): string {
  const [place, against] = [factorPlace(by), heldAgainst(by)];
  if (place === undefined) return '';
  const lineOf = ({ source, start }: Place): number => locate(source, start).line;
  const isBeside = against?.source === place.source && lineOf(against) === lineOf(place);
  if (against === undefined || isBeside) return placeText(place, lang);
  const what = by.kind === 'step' ? phrase('palier', 'step') : phrase('objectif', 'target');
  return `${placeText(place, lang)}, ${what[lang]}\u00a0${placeText(against, lang)}`;
}

/** How a partial year is counted is a reading too: the factor shows which. */
const countingOf = (node: Story['node']): Story['readings'] =>
  node.kind === 'product' && (node.by.kind === 'days' || node.by.kind === 'months')
    ? [{ id: 'prorata', value: node.by.kind }]
    : [];

const readingTexts = ({ node, readings }: Story, { lang, fileLanguage }: Explaining): string[] =>
  [...readings, ...countingOf(node)].map(({ id, value }) => {
    const written = readingToType(id, value, fileLanguage);
    const meaning = readingValueMeaning(value)?.[lang] ?? String(value);
    const topic = openReadings[id].decides[lang];
    return sayIn(lang)(
      `lecture «\u00a0${written}\u00a0» (${topic}\u00a0: ${meaning})`,
      `reading “${written}” (${topic}: ${meaning})`,
    );
  });

/** The article, with how sure its reading is where that is not certain. */
function ruleText(rule: RuleId, { grounds }: Story, { lang }: Explaining): string {
  const { article, status } = ruleSources[rule];
  const ground = grounds.get(rule);
  const facts = [
    ...(status === 'confirmed' ? [] : [statusNames[status][lang]]),
    ...(ground === undefined ? [] : [placeText(ground, lang)]),
  ];
  return facts.length === 0 ? article : `${article} (${facts.join(', ')})`;
}

/** The articles of a story's rules but those in `known`; one that another cites with more to it is not cited twice. */
function ruleTexts(story: Story, known: readonly RuleId[], context: Explaining): string[] {
  const texts = story.rules
    .filter((rule) => !known.includes(rule))
    .map((rule) => ruleText(rule, story, context));
  return texts.filter((text) => !texts.some((other) => other.startsWith(`${text} ;`)));
}

/** `known` are the rules that what stands above has named already. */
export const detailTexts = (story: Story, known: readonly RuleId[], context: Explaining): string[] => [
  ...operationTexts(story, context.lang),
  ...sourceTexts(story, context),
  ...readingTexts(story, context),
  ...ruleTexts(story, known, context),
];
