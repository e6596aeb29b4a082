/** The sheet where a budget is typed: the balance of the bank, then a row for each cost and each income, and rows to spare. */
import { civilYear } from '../amounts/calendar.ts';
import { total } from '../amounts/money.ts';
import type { Side } from '../budget/budget.ts';
import { amountsWithin, flowsUntil } from '../calculate/budget-lines.ts';
import type { BudgetLine } from '../contract/contract-terms.ts';
import { phrase } from '../law/language.ts';
import {
  amount,
  choice,
  dateInput,
  filling,
  formula,
  free,
  input,
  type SheetCell,
  words,
} from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames } from '../output/names.ts';
import { datePhrase } from '../output/phrase.ts';
import { type BudgetFigures, balanceDay, budgetSheet, ownEnvelopes } from './budget-figures.ts';
import { type BudgetGrid, budgetGrid, gridYears, type Rhythm, rhythms } from './budget-grid.ts';
import type { LiveColumn, LiveSheet } from './live-sheet.ts';

const columns = [
  { key: 'label', head: phrase('Libellé', 'Label'), width: 38, align: 'left' },
  { key: 'amount', head: phrase('Montant', 'Amount'), width: 15 },
  { key: 'rhythm', head: phrase('Rythme', 'Rhythm'), width: 18, align: 'indent' },
  { key: 'from', head: phrase('Le, ou du', 'On, or from'), width: 12, align: 'center' },
  { key: 'to', head: phrase('Au', 'To'), width: 12, align: 'center' },
  { key: 'account', head: phrase('Compte', 'Account'), width: 10, align: 'center' },
  { key: 'envelope', head: phrase('Enveloppe', 'Envelope'), width: 20, align: 'indent' },
  { key: 'year', head: phrase('Dans l’année', 'In the year'), width: 15 },
  { key: 'remark', head: phrase('Remarque', 'Remark'), width: 34, align: 'indent', isWrapped: true },
] as const satisfies readonly LiveColumn<string>[];
type LineColumn = (typeof columns)[number]['key'];

const sides = {
  costs: {
    name: phrase('Charges', 'Costs'),
    digit: '6',
    voluntary: '86',
    wrong: phrase('compte de 60 à 69, ou 86', 'account 60 to 69, or 86'),
  },
  income: {
    name: phrase('Produits, hors ACI', 'Income, beside the ACI'),
    digit: '7',
    voluntary: '87',
    wrong: phrase('compte de 70 à 79, ou 87', 'account 70 to 79, or 87'),
  },
} as const;
/** Rows for lines that the file has not. */
const spare = { costs: 8, income: 4 } as const;

function rhythmOf({ on, every }: BudgetLine): Rhythm {
  if (on !== undefined) return 'once';
  return every?.value ?? 'spread';
}

export interface BudgetLines {
  readonly sheet: LiveSheet<LineColumn>;
  readonly grid: BudgetGrid;
  /** What stands in the bank at the end of the day that the sheet names. */
  readonly balance: string;
  /** How many rows are not counted, as they are incomplete or wrong. */
  readonly wrong: string;
}

/** What is wrong with a line, as a formula; such a line is not counted. */
function remarkOf(at: (key: LineColumn) => string, side: Side, figures: BudgetFigures): string {
  const { lang } = figures;
  const [firstYear, lastYear] = gridYears(figures);
  const { digit, voluntary, wrong } = sides[side];
  const [first, last, account] = [at('from'), at('to'), at('account')];
  const isSpread = `${at('rhythm')}="${rhythms.spread.name[lang]}"`;
  const isOfSide = `OR(LEFT(${account},1)="${digit}",LEFT(${account},2)="${voluntary}")`;
  const isOutside = `OR(YEAR(${first})<${firstYear},YEAR(${last})>${lastYear})`;
  const remarks: readonly (readonly [string, string])[] = [
    [`AND(${at('label')}="",${at('amount')}="")`, ''],
    [
      `OR(${at('amount')}="",${first}="",${account}="",${at('rhythm')}="")`,
      phrase('incomplète, pas comptée', 'incomplete, not counted')[lang],
    ],
    [`OR(LEN(${account})<2,NOT(${isOfSide}))`, wrong[lang]],
    [
      `AND(${isSpread},${last}="")`,
      phrase('réparti jusqu’à quel jour\u00a0?', 'spread until which day?')[lang],
    ],
    [`AND(${last}<>"",${last}<${first})`, phrase('finit avant de commencer', 'ends before it begins')[lang]],
    [
      `AND(${isSpread},${isOutside})`,
      phrase(
        `réparti hors de ${firstYear} à ${lastYear}\u00a0: changez le fichier`,
        `spread outside ${firstYear} to ${lastYear}: change the file`,
      )[lang],
    ],
  ];
  return remarks.reduceRight((otherwise, [is, said]) => `IF(${is},"${said}",${otherwise})`, '""');
}

export function budgetLinesSheet(figures: BudgetFigures): BudgetLines {
  const { budget, lang } = figures;
  const plan = budget.contract.budget;
  const days = civilYear(budget.year);
  const lines = { costs: plan?.costs ?? [], income: plan?.income ?? [] };
  const counts = {
    costs: lines.costs.length + spare.costs,
    income: lines.income.length + spare.income,
  };
  const grid = budgetGrid(figures, counts);
  const title = phrase('Charges et produits', 'Costs and income');
  const sheet = budgetSheet<LineColumn>(
    columns,
    {
      name: title,
      title,
      notes: [
        phrase(
          'Cases jaunes\u00a0: changez un montant, une date, un rythme, ou remplissez une ligne vide\u00a0; le budget, les enveloppes et la trésorerie suivent.',
          'Yellow cells: change an amount, a date, a rhythm, or fill an empty row; budget, envelopes and cash follow.',
        ),
        phrase(
          '«\u00a0réparti\u00a0»\u00a0: selon les jours, du premier au dernier. Un rythme sans dernier jour continue.',
          '“spread”: by days, from the first to the last. A rhythm without a last day goes on.',
        ),
      ],
    },
    figures,
  );
  const names = ownEnvelopes(figures).map((envelope) => envelopeNames[envelope].short[lang]);
  const rhythmNames = Object.values(rhythms).map(({ name }) => name[lang]);
  function addLine(side: Side, line: BudgetLine | undefined, index: number) {
    const inYear = line && amountsWithin(flowsUntil([line], days.to), days).map(({ value }) => value);
    return sheet.add((at) => {
      grid.add((key) => sheet.outer(at(key)));
      const year = grid.cell(side, index, grid.window(days));
      const isCounted = `AND(${at('amount')}<>"",${at('remark')}="")`;
      const shown = `IF(${isCounted},ROUND(${year}/100,2),"")`;
      const envelope = line?.envelope?.value;
      return {
        label: filling('text', line && free(line.label.value)),
        amount: input('money', line && eurosOf(line.amount.value)),
        rhythm: {
          ...choice(rhythmNames, line && rhythms[rhythmOf(line)].name[lang]),
          align: 'indent',
        },
        from: dateInput(line?.on?.value ?? line?.since?.value),
        to: dateInput(line?.until?.value),
        account: { ...input('account', line && Number(line.account.value)), align: 'center' },
        ...(side === 'income'
          ? {}
          : {
              envelope: {
                ...choice(names, envelope && envelopeNames[envelope].short[lang]),
                align: 'indent',
              },
            }),
        year: inYear === undefined ? formula(shown, '', 'amount') : amount(shown, total(inYear)),
        remark: { ...formula(remarkOf(at, side, figures), '', 'words', 'alert'), align: 'indent' },
      };
    });
  }

  const treasury = plan?.treasury;
  const day = datePhrase(balanceDay(figures));
  const balance = sheet.add(() => ({
    label: words(phrase(`En banque le ${day.fr} au soir`, `In the bank, end of ${day.en}`)[lang]),
    amount: input('balance', treasury && eurosOf(treasury.balance.value)),
  }));
  const written = (['costs', 'income'] as const).flatMap((side) => {
    sheet.band(sides[side].name[lang]);
    const rows: readonly (BudgetLine | undefined)[] = [
      ...lines[side],
      ...Array.from({ length: spare[side] }, () => undefined),
    ];
    return rows.map((line, index) => addLine(side, line, index));
  });
  const [first, last] = [written[0]?.row ?? 0, written.at(-1)?.row ?? 0];
  const remarks = sheet.outer(sheet.span('remark', first, last));
  return {
    sheet,
    grid,
    balance: sheet.outer(sheet.at('amount', balance.row)),
    wrong: `SUMPRODUCT(--(LEN(${remarks})>0))`,
  };
}

/** What stands at the top of a sheet while rows of lines are not counted. */
export function wrongLines({ wrong }: BudgetLines, { lang }: BudgetFigures): SheetCell {
  const said = phrase(
    ' ligne(s) incomplète(s) ou fausse(s), pas comptée(s)\u00a0: voir la feuille Charges et produits',
    ' row(s) incomplete or wrong, not counted: see the sheet Costs and income',
  );
  return formula(`IF(${wrong}=0,"",${wrong}&"${said[lang]}")`, '', 'words', 'alert');
}
