/** What is said under the name of an amount: its operation, why, and where each figure comes from. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { unbroken } from '../calculate/document/page.ts';
import { ruleSources } from '../law/articles.ts';
import type { Cell } from '../law/cell.ts';
import type { RuleId } from '../law/label.ts';
import { formatDate } from '../output/format.ts';
import { harmless } from '../output/harmless.ts';
import { readingMeanings, readingValueMeanings } from '../output/reading-words.ts';
import { statusNames } from '../output/statuses.ts';
import { readingValueWord, readingWords } from '../vocabulary/vocabulary.ts';
import type { ExplainPage } from './explain.ts';
import { placeText } from './label.ts';
import { factorPlace, factorReason, operationTexts } from './operation.ts';
import type { Story } from './story.ts';

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
    words.status(statusNames[page.lang][status]),
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
    const meaning = typeof value === 'number' ? String(value) : readingValueMeanings[page.lang][value];
    return words.reading(written, readingMeanings[page.lang][id], meaning);
  });

/** The article, with how sure its reading is where that is not certain. */
const ruleText = (rule: RuleId, { grounds }: Story, context: ExplainPage): string => {
  const { article, status } = ruleSources[rule];
  const ground = grounds.get(rule);
  const facts = [
    ...(status === 'confirmed' ? [] : [statusNames[context.page.lang][status]]),
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
