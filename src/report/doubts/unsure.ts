import { isZero } from '../../base/money.ts';
import type { UnsurePart, YearDoubts } from '../../domain/doubts.ts';
import type { RuleId } from '../../domain/label.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { ruleSources } from '../../scale/articles.ts';
import { nameOf, plainCell, unbroken } from '../result/page.ts';
import { type Row, tableLines } from '../table-layout.ts';
import { statusNames } from '../words/statuses.ts';
import { wrap } from '../wrap.ts';
import type { DoubtsPage } from './doubts-page.ts';

type Key = 'name' | 'amount' | 'status' | 'rule';

function partName({ line, part }: UnsurePart, { page }: DoubtsPage): string {
  const name = nameOf(line, page);
  if (line === 'operations') return name;
  return (part === 'fixed' ? page.words.fixedOf : page.words.variableOf)(name);
}

function ruleText(rule: RuleId, { page, words }: DoubtsPage): string {
  return page.isWide ? words.unsureArticle(ruleSources[rule].article) : words.unsureRule;
}

const unsureRow = (unsure: UnsurePart, context: DoubtsPage): Row<Key> => {
  const { page } = context;
  const { amount, status, rule } = unsure;
  const statusName = status === 'confirmed' ? '' : statusNames[page.lang][status];
  const ruleName = rule === undefined ? '' : ruleText(rule, context);
  return {
    cells: {
      name: { text: partName(unsure, context) },
      amount: plainCell(amount.value, page),
      status: { text: statusName },
      rule: { text: ruleName },
    },
  };
};

/** How much of the total rests on amounts, or rules, that are not confirmed. */
export function unsureSection({ year, unsure }: YearDoubts, context: DoubtsPage): string[] {
  const { page, words } = context;
  const { fileLanguage, width, paint } = page;
  if (unsure.length === 0) return wrap(words.noUnsure, width, '  ');
  const { toVerify } = year.totals;
  const total: Row<Key> = {
    tone: 'total',
    cells: { name: { text: words.unsureTotal }, amount: plainCell(toVerify.value, page) },
  };
  const lines = tableLines<Key>(
    {
      columns: [
        { key: 'name', head: words.unsure, align: 'left' },
        { key: 'amount', head: words.restsOn, align: 'right' },
        { key: 'status', head: '', align: 'left' },
        { key: 'rule', head: '', align: 'left' },
      ],
      rows: [...unsure.map((part) => unsureRow(part, context)), ...(isZero(toVerify.value) ? [] : [total])],
      leastFirst: 24,
      drops: [['rule'], ['status']],
    },
    width,
    paint,
  );
  const where = unbroken(`${keyWord('contract', fileLanguage)}: ${keyWord('amounts', fileLanguage)}:`);
  return [...lines, ...wrap(words.advice(where), width, '  ').map(paint.faint)];
}
