import type { UnsurePart, YearDoubts } from '../../domain/doubts.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { statusNames } from '../../output/statuses.ts';
import { type Column, type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell, nameOf, plainCell, unbroken } from '../result/page.ts';
import { ruleNames } from '../words/rules.ts';
import type { DoubtsPage } from './doubts-page.ts';

type Key = 'name' | 'amount' | 'why' | 'rule';

export function unsurePartName({ line, part }: UnsurePart, { page }: DoubtsPage): string {
  const name = nameOf(line, page);
  if (line === 'operations') return name;
  return (part === 'fixed' ? page.words.fixedOf : page.words.variableOf)(name);
}

const unsureRow = (unsure: UnsurePart, context: DoubtsPage): Row<Key> => ({
  cells: {
    name: { text: unsurePartName(unsure, context) },
    amount: amountCell(unsure.amount, context.page),
    why: { text: statusNames[context.page.lang][unsure.status] },
    rule: { text: unsure.rules.length === 0 ? '' : context.words.ruleToo },
  },
});

const ruleRow = (unsure: UnsurePart, context: DoubtsPage): Row<Key> => ({
  cells: {
    name: { text: unsurePartName(unsure, context) },
    amount: amountCell(unsure.amount, context.page),
    why: { text: unsure.rules.map((rule) => ruleNames[context.page.lang][rule]).join(', ') },
  },
});

function partsTable(head: string, rows: readonly Row<Key>[], { page, words }: DoubtsPage): string[] {
  const hasRules = rows.some(({ cells }) => (cells.rule?.text ?? '') !== '');
  const columns: readonly Column<Key>[] = [
    { key: 'name', head, align: 'left' },
    { key: 'amount', head: words.restsOn, align: 'right' },
    { key: 'why', head: '', align: 'left' },
    ...(hasRules ? [{ key: 'rule', head: '', align: 'left' } as const] : []),
  ];
  return tableLines<Key>(
    { columns, rows, leastFirst: 24, drops: [['rule'], ['why']] },
    page.width,
    page.paint,
  );
}

/** How much of the total rests on amounts that are not confirmed: what the result marks, and nothing else. */
export function unsureSection({ year, unsure, derived }: YearDoubts, context: DoubtsPage): string[] {
  const { page, words } = context;
  const names = derived.map((part) => unsurePartName(part, context)).join(', ');
  const sure = derived.length === 0 ? [] : wrap(words.derived(names), page.width, '  ');
  if (unsure.length === 0) return [...wrap(words.noUnsure, page.width, '  '), ...sure];
  const total: Row<Key> = {
    tone: 'total',
    cells: { name: { text: words.unsureTotal }, amount: amountCell(year.totals.toVerify, page) },
  };
  const lines = partsTable(words.unsure, [...unsure.map((part) => unsureRow(part, context)), total], context);
  const where = unbroken(
    `${keyWord('contract', page.fileLanguage)}: ${keyWord('amounts', page.fileLanguage)}:`,
  );
  return [...lines, ...wrap(words.advice(where), page.width, '  ').map(page.paint.faint), ...sure];
}

/** What is paid, from sure amounts, by rules that are our own reading. */
export function rulesSection({ underRules: { parts, total } }: YearDoubts, context: DoubtsPage): string[] {
  const { page, words } = context;
  if (parts.length === 0) return [];
  const sum: Row<Key> = {
    tone: 'total',
    cells: { name: { text: words.underRulesTotal }, amount: plainCell(total, page) },
  };
  const lines = partsTable(words.underRules, [...parts.map((part) => ruleRow(part, context)), sum], context);
  return [...lines, ...wrap(words.underRulesNote, page.width, '  ').map(page.paint.faint)];
}
