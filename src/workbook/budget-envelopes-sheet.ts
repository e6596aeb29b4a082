/** What each envelope earns, receives, spends, moves and leaves in the year: a band of rows for each view. */

import { civilYear } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import type { BudgetFigure, BudgetView } from '../budget/budget.ts';
import { noEnvelope } from '../budget/budget-tables.ts';
import { type EnvelopeBudget, fungibilityOf, type LetterBudget } from '../budget/envelopes.ts';
import { fullName, known } from '../budget/view-figures.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import { type Language, phrase } from '../law/language.ts';
import type { ScaleLine } from '../law/mission.ts';
import { regimeWords } from '../law/reading.ts';
import { dash } from '../output/cell-words.ts';
import { type CellTone, cellDecimal, constant, formula, type SheetCell, words } from '../output/cells.ts';
import { plainEuros } from '../output/format.ts';
import { envelopeNames } from '../output/names.ts';
import { ratePrecision, roundedShare } from '../output/sheet-address.ts';
import { type BudgetFigures, budgetSheet, liveFigure, ownEnvelopes } from './budget-figures.ts';
import { type BudgetLines, wrongLines } from './budget-lines-sheet.ts';
import type { BudgetReceipts } from './budget-receipts-sheet.ts';
import { carriedText, spentText, unless } from './envelope-spending.ts';
import type { LiveColumn, LiveSheet } from './live-sheet.ts';
import { addSteps, type Plan, plannedMove, type Steps } from './transfer-steps.ts';

const columns = [
  { key: 'envelope', head: phrase('Enveloppe', 'Envelope'), width: 32, align: 'left' },
  { key: 'earned', head: phrase('ACI de l’année', 'ACI of the year'), width: 16 },
  { key: 'received', head: phrase('Encaissé', 'Received'), width: 16 },
  { key: 'spent', head: phrase('Dépensé', 'Spent'), width: 16 },
  { key: 'moved', head: phrase('Fongibilité', 'Fungibility'), width: 16 },
  { key: 'left', head: phrase('Reste', 'Left'), width: 16 },
  { key: 'carried', head: phrase('Reporté', 'Carried over'), width: 16 },
  { key: 'cumulated', head: phrase('Cumul', 'Cumulated'), width: 16 },
  { key: 'fixed', head: phrase('dont fixe', 'of which fixed'), width: 16, isHidden: true },
  { key: 'known', head: phrase('Dépensé, si connu', 'Spent, where known'), width: 16, isHidden: true },
  { key: 'balance', head: phrase('Avant fongibilité', 'Before fungibility'), width: 16, isHidden: true },
  { key: 'givable', head: phrase('Donnable', 'May give'), width: 16, isHidden: true },
] as const satisfies readonly LiveColumn<string>[];
type EnvelopeColumn = (typeof columns)[number]['key'];
type At = (key: EnvelopeColumn) => string;

export interface BudgetEnvelopes {
  readonly sheet: LiveSheet<EnvelopeColumn>;
  /** What a view earns with the ACI in the year, with the letter of intent. */
  readonly earned: (view: number) => string;
}

const cumulatedText = (at: At): string =>
  `IF(AND(ISNUMBER(${at('left')}),ISNUMBER(${at('carried')})),ROUND(SUM(${at('left')},${at('carried')}),2),"${dash}")`;

const signed = (text: string, now: BudgetFigure | undefined, tone: CellTone = 'plain'): SheetCell =>
  liveFigure(text, now, tone, true);

function envelopeCells(
  now: EnvelopeBudget,
  view: BudgetView,
  plan: Plan,
  lines: BudgetLines,
  received: string,
  figures: BudgetFigures,
): (at: At) => Partial<Record<EnvelopeColumn, SheetCell>> {
  const { budget, lang } = figures;
  const { year } = budget;
  const { envelope } = now;
  const { cap, isFixedOnly } = fungibilityOf(view.of, year);
  const spent = spentText(lines, figures, envelope, year);
  const carried = carriedText(lines, figures, view, envelope);
  const step = (text: string): SheetCell => formula(text, undefined, 'amount', 'faint');
  return (at) => {
    const orNothing = (text: string): string => `IF(${at('known')}="","",${text})`;
    const rate = cap && Math.round(cellDecimal(cap.value) * ratePrecision);
    const limits = [
      at('balance'),
      ...(rate === undefined ? [] : [roundedShare(at('earned'), String(rate), String(ratePrecision))]),
      ...(isFixedOnly ? [at('fixed')] : []),
    ];
    const moved = `ROUND(${plannedMove(plan, 'to', envelope)}-${plannedMove(plan, 'from', envelope)},2)`;
    const left = `IF(${at('known')}="","${dash}",ROUND(${at('balance')}+${at('moved')},2))`;
    return {
      envelope: words(envelopeNames[envelope].long[lang]),
      earned: constant(now.earned),
      received: liveFigure(received, now.received),
      spent: liveFigure(unless(spent.isKnown, `ROUND(${spent.text},2)`), now.spent),
      moved: signed(moved, now.moved),
      left: signed(left, now.left),
      carried: carried === undefined ? { ...words(dash), format: 'amount' } : signed(carried, now.carried),
      cumulated: signed(cumulatedText(at), now.cumulated),
      fixed: constant(now.fixed, 'faint'),
      known: step(`IF(ISNUMBER(${at('spent')}),${at('spent')},"")`),
      balance: step(orNothing(`ROUND(${at('earned')}-${at('known')},2)`)),
      givable: step(orNothing(`MIN(${limits.join(',')})`)),
    };
  };
}

const letterCells =
  (now: LetterBudget, received: string, lang: Language) =>
  (at: At): Partial<Record<EnvelopeColumn, SheetCell>> => ({
    envelope: words(envelopeNames.letter_of_intent.long[lang]),
    earned: liveFigure(at('received'), now.earned),
    received: liveFigure(received, now.received),
    left: signed(at('received'), now.left),
    carried: signed(plainEuros(now.carried.value), now.carried),
    cumulated: signed(cumulatedText(at), now.cumulated),
  });

/** What the command says of a row as the workbook is written. */
type Now = Partial<
  Record<'earned' | 'received' | 'spent' | 'left' | 'carried' | 'cumulated', BudgetFigure | undefined>
>;

export function budgetEnvelopesSheet(
  lines: BudgetLines,
  receipts: BudgetReceipts,
  steps: Steps,
  figures: BudgetFigures,
): BudgetEnvelopes {
  const { budget, lang } = figures;
  const own = ownEnvelopes(figures);
  const { grid } = lines;
  const ofCosts = (key: string): string => grid.span('costs', key);
  const unassigned = `SUMPRODUCT((LEN(${ofCosts('envelope')})=0)*(${ofCosts('isReal')}=1)*${ofCosts(grid.window(civilYear(budget.year)))})`;
  const sheet = budgetSheet<EnvelopeColumn>(
    columns,
    {
      name: phrase('Enveloppes', 'Envelopes'),
      title: phrase(`Enveloppes ${budget.year}`, `Envelopes ${budget.year}`),
      notes: [
        phrase(
          'L’ACI de l’année est celle de l’export, au jour près\u00a0; le reste suit les feuilles Charges et produits et Versements.',
          'The ACI of the year is as at the export, by days; the rest follows the sheets Costs and income and Payments.',
        ),
      ],
      warning: wrongLines(lines, figures),
    },
    figures,
  );
  const totals = budget.views.map((view, index) => {
    const { regime } = fungibilityOf(view.of, budget.year);
    const reading = `${regimeWords[regime][lang]}, ${regimeWords[regime].means[lang]}`;
    sheet.band(
      phrase(
        `${fullName(view).fr} · fongibilité\u00a0: ${reading}`,
        `${fullName(view).en} · fungibility: ${reading}`,
      )[lang],
    );
    const first = sheet.next();
    const plan: Plan = {
      steps,
      name: fullName(view)[lang],
      regime,
      own,
      count: regime === 'none' ? 0 : own.length - 1,
      cell: (column, envelope) =>
        sheet.outer(sheet.at(column === 'spent' ? 'known' : column, first + own.indexOf(envelope))),
      stated: () => [],
    };
    const received = (line: ScaleLine): string =>
      `ROUND(${receipts.received(index, civilYear(budget.year), envelopeNames[line].short[lang])},2)`;
    const rows = view.envelopes.filter(({ envelope }) => own.includes(envelope));
    for (const row of rows) {
      sheet.add(envelopeCells(row, view, plan, lines, received(row.envelope), figures));
    }
    addSteps(plan);
    const { letter } = view;
    if (letter !== undefined) sheet.add(letterCells(letter, received('letter_of_intent'), lang));
    const others = isZero(view.unassigned.value) ? undefined : view.unassigned;
    const { row: last } = sheet.add(() => ({
      envelope: words(noEnvelope[lang]),
      spent: liveFigure(`IF(${unassigned}=0,"${dash}",ROUND(${unassigned}/100,2))`, others),
    }));
    const nows: Now[] = [...rows, ...(letter === undefined ? [] : [letter]), { spent: others }];
    const total = (key: keyof Now, show = liveFigure): SheetCell => {
      const all = sheet.span(key, first, last);
      const sum = `IF(COUNT(${all})=0,"${dash}",ROUND(SUM(${all}),2))`;
      return show(sum, known(nows.map((now) => now[key])), 'total');
    };
    const row = sheet.add(
      () => ({
        envelope: words(totalWord[lang], 'total'),
        earned: total('earned'),
        received: total('received'),
        spent: total('spent'),
        left: total('left', signed),
        carried: total('carried', signed),
        cumulated: total('cumulated', signed),
      }),
      'total',
    );
    sheet.gap();
    return row;
  });
  return { sheet, earned: (view) => sheet.outer(sheet.at('earned', totals[view]?.row ?? 0)) };
}
