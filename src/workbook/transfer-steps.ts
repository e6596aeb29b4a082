/**
 * The transfers of a year: those that the file states, and those of the plan, which a hidden sheet finds one a row under the
 * reading applied. The first envelope in need receives from the one whose remaining surplus is the largest, until need or
 * surplus ends (R8).
 */
import { isAllowed } from '../calculate/fungibility/envelope.ts';
import type { Transfer } from '../calculate/fungibility/fungibility-result.ts';
import { phrase } from '../law/language.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import type { Regime } from '../law/reading.ts';
import { formula, free, input, number, type SheetCell, sum } from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames } from '../output/names.ts';
import { rangeName } from '../output/sheet-address.ts';
import type { WorkbookFigures } from './figures.ts';
import { type MoneyCells, type MoneyYear, rowOf, statedCells } from './fungibility-year.ts';
import { type CellsOf, type LiveColumn, type LiveSheet, liveSheet, sheetNames } from './live-sheet.ts';

/**
 * Each envelope has its own column in every group: what it lacks or has, what it may give, and its turn to receive or to give.
 */
const groups = {
  balance: phrase('Reste', 'Left'),
  givable: phrase('Donnable', 'May give'),
  receiver: phrase('À couvrir', 'In need'),
  giver: phrase('Peut donner', 'Can give'),
} as const;
const groupKeys = ['balance', 'givable', 'receiver', 'giver'] as const;
type Group = (typeof groupKeys)[number];

type StepColumn = 'step' | 'to' | 'from' | 'amount' | `${Group} ${Envelope}`;

const columns: readonly LiveColumn<StepColumn>[] = [
  { key: 'step', head: phrase('Étape', 'Step'), width: 8 },
  { key: 'to', head: phrase('Reçoit', 'Receives'), width: 10 },
  { key: 'from', head: phrase('Donne', 'Gives'), width: 10 },
  { key: 'amount', head: phrase('Montant', 'Amount'), width: 15 },
  ...groupKeys.flatMap((group) =>
    envelopes.map((envelope) => {
      const [name, { short }] = [groups[group], envelopeNames[envelope]];
      const head = phrase(`${name.fr}\u00a0: ${short.fr}`, `${name.en}: ${short.en}`);
      return { key: `${group} ${envelope}` as const, head, width: 18 };
    }),
  ),
];
export type Steps = LiveSheet<StepColumn>;

export const stepsSheet = (figures: Pick<WorkbookFigures, 'lang' | 'simulation'>): Steps => {
  const title = phrase('Calcul de la fongibilité', 'How fungibility is reckoned');
  return liveSheet(columns, { name: sheetNames.steps, title }, figures);
};

const lastEnvelope = envelopes.at(-1) ?? 'operations';

/** The number of an envelope, as the steps name it. */
const rankOf = (envelope: Envelope): number => envelopes.indexOf(envelope) + 1;

const step = (text: string, format: SheetCell['format'] = 'amount'): SheetCell =>
  formula(text, undefined, format, 'faint');

/** What a plan of transfers is found from. */
export interface Plan {
  readonly steps: Steps;
  readonly name: string;
  readonly regime: Regime;
  /** Operations, then missions. */
  readonly own: readonly Envelope[];
  /** At most so many transfers: each ends a need or a surplus, and an envelope has only one of them. */
  readonly count: number;
  /** The cell of an envelope, as another sheet names it; an unknown spending is empty. */
  readonly cell: (column: 'spent' | 'balance' | 'givable', envelope: Envelope) => string;
  /** The cells of stated transfers out of an envelope, or into it. */
  readonly stated: (side: 'from' | 'to', envelope: Envelope) => readonly string[];
}

/** An envelope before the transfer of a row: stated transfers have been made, and those of the rows above, from `band` on. */
function envelopeCells(
  { steps, regime, cell, stated }: Plan,
  envelope: Envelope,
  band: number,
  row: number,
): CellsOf<StepColumn> {
  const [spent, balance, givable] = (['spent', 'balance', 'givable'] as const).map((column) =>
    cell(column, envelope),
  );
  const moved = (side: 'from' | 'to'): string => {
    const [sides, amounts] = [steps.span(side, band, row - 1), steps.span('amount', band, row - 1)];
    const planned = `SUMIF(${sides},${rankOf(envelope)},${amounts})`;
    return `SUM(${[...stated(side, envelope), planned].join(',')})`;
  };
  const [given, received] = [moved('from'), moved('to')];
  const own = (group: Group): string => steps.at(`${group} ${envelope}`, row);
  const isReceiver = envelopes.some((from) => isAllowed(regime, from, envelope));
  const isGiver = envelopes.some((to) => isAllowed(regime, envelope, to));
  const turn = {
    receiver: step(`IF(${own('balance')}<0,${rankOf(envelope)},"")`, 'number'),
    giver: step(`IF(${own('givable')}>0,ROUND(${balance}-${given},2),"")`),
  };
  return {
    [`balance ${envelope}`]: step(`IF(${spent}="","",ROUND(${balance}+${received}-${given},2))`),
    [`givable ${envelope}`]: step(`IF(${spent}="",0,MAX(0,ROUND(${givable}-${given},2)))`),
    ...(isReceiver ? { [`receiver ${envelope}`]: turn.receiver } : {}),
    ...(isGiver ? { [`giver ${envelope}`]: turn.giver } : {}),
  };
}

/** What a plan moves out of an envelope, or into it; to be asked for before its steps are written. */
export function plannedMove({ steps, count }: Plan, side: 'from' | 'to', envelope: Envelope): string {
  const band = steps.next();
  const span = (column: StepColumn): string => steps.outer(steps.span(column, band + 1, band + count));
  return count === 0 ? '0' : `SUMIF(${span(side)},${rankOf(envelope)},${span('amount')})`;
}

/** Writes a plan, a row a transfer. */
export function addSteps(plan: Plan): void {
  const { steps, own } = plan;
  const band = steps.next();
  steps.band(plan.name);
  for (let index = 1; index <= plan.count; index += 1) {
    const row = band + index;
    /** All the envelopes of a group. */
    const range = (group: Group): string =>
      rangeName(steps.at(`${group} ${envelopes[0]}`, row), steps.at(`${group} ${lastEnvelope}`, row));
    steps.add((at) => {
      const [receivers, givers, to, from] = [range('receiver'), range('giver'), at('to'), at('from')];
      const most = `MIN(-INDEX(${range('balance')},${to}),INDEX(${range('givable')},${from}))`;
      const cells = {
        step: number(index, 'faint'),
        to: step(`IF(COUNT(${receivers})=0,"",MIN(${receivers}))`, 'number'),
        from: step(`IF(COUNT(${givers})=0,"",MATCH(MAX(${givers}),${givers},0))`, 'number'),
        amount: step(`IF(OR(${to}="",${from}=""),0,${most})`),
      };
      return Object.assign(cells, ...own.map((envelope) => envelopeCells(plan, envelope, band, row)));
    });
  }
}

/** A transfer of the plan, which its steps find; nothing where there is none. */
function plannedCells(
  steps: Steps,
  index: number,
  now: Transfer | undefined,
  { figures: { lang } }: MoneyYear,
): MoneyCells {
  const at = (column: StepColumn): string => steps.outer(steps.at(column, steps.next() + 1 + index));
  const nameOf = (envelope: Envelope): string => envelopeNames[envelope].short[lang];
  const nameIn = (column: StepColumn): string =>
    `CHOOSE(${at(column)},${envelopes.map((one) => `"${nameOf(one)}"`).join(',')})`;
  const way = now === undefined ? '' : `${nameOf(now.from)} → ${nameOf(now.to)}`;
  const isNone = `${at('amount')}=0`;
  return {
    transfer: {
      ...formula(`IF(${isNone},"",${nameIn('from')}&" → "&${nameIn('to')})`, way, 'words'),
      align: 'indent',
    },
    moved: sum(`IF(${isNone},"",${at('amount')})`, now?.amount),
  };
}

/**
 * Transfers that the file states, which may be changed; those of the plan; and once stated ones take too much, that they do.
 */
export function transferCells(context: MoneyYear, { count, steps }: Plan): MoneyCells[] {
  const { year, stated, sheet, figures } = context;
  const { lang } = figures;
  const planned = year.fungibility.transfers.filter(({ isStated }) => !isStated);
  const nameOf = (envelope: Envelope): string => envelopeNames[envelope].short[lang];
  return [
    ...stated.map(({ from, to, reason, amount: moved }): MoneyCells => {
      const way = `${nameOf(from)} → ${nameOf(to)}${reason === undefined ? '' : ` (${reason})`}`;
      const label = phrase(`Indiqué\u00a0: ${way}`, `Stated: ${way}`)[lang];
      return { transfer: { ...free(label), align: 'indent' }, moved: input('money', eurosOf(moved.value)) };
    }),
    ...Array.from({ length: count }, (_, index) => plannedCells(steps, index, planned[index], context)),
    ...[...new Set(stated.map(({ from }) => from))].map((from): MoneyCells => {
      const row = rowOf(context, from);
      const [spent, givable] = [sheet.at('spent', row), sheet.at('givable', row)];
      const isAbove = `AND(${spent}<>"",SUM(${statedCells(context, 'from', from).join(',')})>${givable})`;
      const said = phrase(
        `Au-dessus du donnable\u00a0: ${nameOf(from)}`,
        `Above what may be given: ${nameOf(from)}`,
      );
      const warning = formula(`IF(${isAbove},"${said[lang]}","")`, '', 'words', 'note');
      return { transfer: { ...warning, align: 'indent' } };
    }),
  ];
}
