/** A budget as a document: by account, by envelope, by month, and what it rests on. */
import { dateToIso, partsOf } from '../amounts/calendar.ts';
import { centsOf, greatest, isNegative, isPositive, isZero, negate, total } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { starNote } from '../calculate/document/result-notes.ts';
import { isUncertain } from '../law/scale.ts';
import { publicMoneyThreshold } from '../law/terms.ts';
import {
  advice,
  amount,
  type Document,
  difference,
  facts,
  filled,
  type Head,
  marked,
  none,
  notes,
  type Section,
  type Table,
  type Tone,
  table,
  text,
  title,
  type Value,
} from '../output/document.ts';
import { monthNames } from '../output/format.ts';
import { envelopeList, envelopeNames, paymentLineWords } from '../output/names.ts';
import { amountPhrase, both, datePhrase, type Phrase, phrase, type Words } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import { accountName } from './accounts.ts';
import type { Budget, BudgetView, Figure, Side } from './budget.ts';
import type { BudgetMonth } from './cash.ts';
import type { EnvelopeBudget } from './envelopes.ts';
import { civilYear, isCash } from './flows.ts';
import type { ViewOrigin } from './views.ts';

export function viewName(origin: ViewOrigin): Phrase {
  switch (origin.kind) {
    case 'fixed':
      return phrase('Parts fixes', 'Fixed parts');
    case 'scenario':
      return both(() => harmless(origin.name));
    case 'ceiling':
      return phrase('Plafond', 'Ceiling');
  }
}

const headOf = ({ origin }: BudgetView): Head => ({ head: viewName(origin), most: 20 });

const figure = ({ value, status }: Figure): Value => marked(value, isUncertain(status));

export function budgetDocument(budget: Budget): Document {
  const { contract, year, views } = budget;
  return filled([
    [
      title(contract.cpts.name.value, 1),
      title(phrase(`Budget de l’année civile ${year}`, `Budget of the calendar year ${year}`)),
      facts([phrase('Base', 'Basis'), basisWords[budget.basis]], [phrase('Vues', 'Views'), viewsMeaning]),
    ],
    [title(phrase('Par compte', 'By account')), accountsTable(budget)],
    voluntarySection(views),
    ...views.map((view) => envelopeSection(view)),
    [title(phrase('Ce que l’ACI verse dans l’année', 'What the ACI pays in the year')), receiptsTable(views)],
    ...views.map((view) => cashSection(view, views)),
    groundSection(budget),
  ]);
}

const basisWords = {
  earned: phrase(
    'l’ACI pour ce que l’année rapporte, au jour près (--basis received\u00a0: pour ce qu’elle encaisse)',
    'the ACI for what the year earns, by days (--basis received: for what it receives)',
  ),
  received: phrase(
    'l’ACI pour ce que l’année encaisse (--basis earned\u00a0: pour ce qu’elle rapporte, au jour près)',
    'the ACI for what the year receives (--basis earned: for what it earns, by days)',
  ),
} as const;

const viewsMeaning = phrase(
  'parts fixes et résultats déjà connus, sans rien attendre du reste\u00a0; chaque scénario du fichier, simulé\u00a0; tout ce qui reste à 100\u00a0%, simulé',
  'fixed parts and results already known, with nothing from the rest; each scenario of the file, simulated; all the rest at 100\u00a0%, simulated',
);

interface Line {
  readonly name: Words;
  readonly of: (view: BudgetView) => Value | undefined;
  readonly tone?: Tone;
}

const sideBySide = (views: readonly BudgetView[], rows: readonly Line[]): Table =>
  table<Line>({
    rows,
    tone: ({ tone }) => tone,
    repeated: 2,
    leastFirst: 24,
    columns: [
      { head: inEuros, of: ({ name }) => text(name) },
      ...views.map((view) => ({
        ...headOf(view),
        align: 'right' as const,
        of: (line: Line) => line.of(view),
      })),
    ],
  });

const sideWords: Readonly<Record<Side, { readonly name: Phrase; readonly total: Phrase }>> = {
  costs: { name: phrase('Charges', 'Costs'), total: phrase('Total des charges', 'Total costs') },
  income: { name: phrase('Produits', 'Income'), total: phrase('Total des produits', 'Total income') },
};

function accountLines(views: readonly BudgetView[], side: Side, of: 'accounts' | 'voluntary'): Line[] {
  const all = views.flatMap((view) => view[of].filter((each) => each.side === side));
  const accounts = [...new Set(all.map(({ account }) => account))].sort();
  return accounts.map((account) => ({
    name: accountName(account),
    of: (view) => {
      const found = view[of].find((each) => each.side === side && each.account === account);
      return found === undefined ? none : figure(found.amount);
    },
  }));
}

/** Both sides balanced by what is left or lacking, as associations vote it. */
function accountsTable({ views }: Budget): Table {
  const side = (of: Side): Line[] => [
    { name: sideWords[of].name, of: () => undefined, tone: 'group' },
    ...accountLines(views, of, 'accounts'),
    { name: sideWords[of].total, of: (view) => figure(view[of]), tone: 'total' },
  ];
  const balance = (is: (view: BudgetView) => boolean, name: Phrase): Line[] =>
    views.some(is)
      ? [{ name, of: (view) => (is(view) ? figure(positive(view.result)) : none), tone: 'strong' }]
      : [];
  return sideBySide(views, [
    ...side('costs'),
    ...side('income'),
    ...balance(({ result }) => isPositive(result.value), phrase('Excédent', 'Surplus')),
    ...balance(({ result }) => isNegative(result.value), phrase('Insuffisance', 'Deficit')),
  ]);
}

const positive = ({ value, status }: Figure): Figure => ({ value: greatest(value, negate(value)), status });

function voluntarySection(views: readonly BudgetView[]): Section {
  const lines = (['costs', 'income'] as const).flatMap((side) => accountLines(views, side, 'voluntary'));
  if (lines.length === 0) return [];
  return [
    title(phrase('Contributions volontaires, hors trésorerie', 'Voluntary contributions, no cash'), 3),
    sideBySide(views, lines),
  ];
}

const forView = (title_: Phrase, { origin }: BudgetView): Phrase => {
  const name = viewName(origin);
  const simulated = origin.kind === 'fixed' ? phrase('', '') : phrase(', simulé', ', simulated');
  return both((lang) => `${title_[lang]}${lang === 'fr' ? '\u00a0' : ''}: ${name[lang]}${simulated[lang]}`);
};

function envelopeSection(view: BudgetView): Section {
  const { envelopes } = view;
  if (envelopes.length === 0) return [];
  const isMoved = envelopes.some(({ moved }) => !isZero(moved.value));
  return [
    title(forView(phrase('Par enveloppe', 'By envelope'), view)),
    table<EnvelopeBudget>({
      rows: envelopes,
      leastFirst: 14,
      columns: [
        { head: inEuros, of: ({ envelope }) => text(envelopeNames[envelope]), total: text(totalWord) },
        // What is earned under a supposition is not earned: the head says so in the title.
        { head: earnedHead(view), of: ({ earned }) => amount(earned), ...totalled(envelopes, 'earned') },
        {
          head: phrase('Encaissé', 'Received'),
          drop: 2,
          of: ({ received }) => amount(received),
          ...totalled(envelopes, 'received'),
        },
        {
          head: phrase('Dépensé', 'Spent'),
          of: ({ spent }) => amount(spent),
          ...totalled(envelopes, 'spent'),
        },
        ...(isMoved
          ? [
              {
                head: phrase('Fongibilité', 'Fungibility'),
                short: phrase('Fongib.', 'Fungib.'),
                drop: 3,
                of: ({ moved }: EnvelopeBudget) => signed(moved),
              },
            ]
          : []),
        { head: phrase('Reste', 'Left'), of: ({ left }) => signed(left), ...totalled(envelopes, 'left') },
        {
          head: phrase('Reporté', 'Carried over'),
          short: phrase('Reporté', 'Carried'),
          drop: 1,
          of: ({ carried }) => (carried === undefined ? none : signed(carried)),
        },
        {
          head: phrase('Cumul', 'Cumulated'),
          drop: 4,
          of: ({ left, carried }) => (carried === undefined ? none : signedSum(left, carried)),
        },
      ],
    }),
  ];
}

const earnedHead = ({ origin }: BudgetView): Phrase =>
  origin.kind === 'fixed' ? phrase('Acquis', 'Earned') : phrase('Simulé', 'Simulated');

const signed = ({ value, status }: Figure): Value => difference(value, isUncertain(status));
const signedSum = (a: Figure, b: Figure): Value =>
  difference(total([a.value, b.value]), isUncertain(a.status) || isUncertain(b.status));

const totalled = (rows: readonly EnvelopeBudget[], of: 'earned' | 'received' | 'spent' | 'left') => ({
  total: (of === 'left' ? signed : figure)({
    value: total(rows.map((row) => row[of].value)),
    status: rows.some((row) => isUncertain(row[of].status)) ? 'to_verify' : 'confirmed',
  }),
  isSummed: true as const,
});

/** Each payment of the year, in every view: what one view pays and another does not has a dash there. */
function receiptsTable(views: readonly BudgetView[]): Table {
  const keyOf = ({ date, line, year }: BudgetMonth['payments'][number]): string =>
    `${dateToIso(date)} ${line} ${year ?? ''}`;
  const byKey = views.map(
    (view) =>
      new Map(view.months.flatMap(({ payments }) => payments.map((each) => [keyOf(each), each] as const))),
  );
  const all = new Map(byKey.flatMap((map) => [...map]));
  const rows = [...all.keys()].sort();
  return table<string>({
    rows,
    repeated: 3,
    leastFirst: 18,
    columns: [
      {
        head: phrase('Date', 'Date'),
        of: (key) => {
          const date = all.get(key)?.date;
          return date === undefined ? undefined : { kind: 'date', date };
        },
        total: text(totalWord),
      },
      {
        head: inEuros,
        align: 'left',
        of: (key) => {
          const payment = all.get(key);
          return payment && text(paymentLineWords(payment.line, isNegative(payment.amount.value)));
        },
      },
      ...views.map((view, index) => ({
        ...headOf(view),
        isSummed: true as const,
        of: (key: string) => {
          const payment = byKey[index]?.get(key);
          return payment === undefined ? none : amount(payment.amount);
        },
        total: figure({
          value: total(view.months.map(({ received }) => received.value)),
          status: view.months.some(({ received }) => isUncertain(received.status))
            ? 'to_verify'
            : 'confirmed',
        }),
      })),
    ],
  });
}

const monthWords = ({ days }: BudgetMonth): Phrase =>
  both((lang) => monthNames[lang][partsOf(days.from).month - 1] ?? '');

function cashSection(view: BudgetView, views: readonly BudgetView[]): Section {
  const { months, lowest } = view;
  const isKnown = months.some(({ closing }) => closing !== undefined);
  const isOther = views.some((each) => each.months.some(({ otherIncome }) => !isZero(otherIncome.value)));
  const isNew = (month: BudgetMonth): boolean =>
    month.closing !== undefined && isNegative(month.closing.value);
  const last = months.at(-1)?.closing;
  return [
    title(forView(phrase('Trésorerie', 'Cash'), view)),
    table<BudgetMonth>({
      rows: months,
      tone: (month) => (isNew(month) ? 'strong' : undefined),
      columns: [
        { head: inEuros, of: (month) => text(monthWords(month)), total: text(totalWord) },
        ...(isKnown
          ? [{ head: phrase('Au début', 'Opening'), of: ({ opening }: BudgetMonth) => orNone(opening) }]
          : []),
        {
          head: phrase('ACI', 'ACI'),
          of: ({ received }) => figure(received),
          ...monthsTotal(months, 'received'),
        },
        ...(isOther
          ? [
              {
                head: phrase('Autres produits', 'Other income'),
                short: phrase('Autres', 'Other'),
                of: ({ otherIncome }: BudgetMonth) => figure(otherIncome),
                ...monthsTotal(months, 'otherIncome'),
              },
            ]
          : []),
        {
          head: phrase('Charges', 'Costs'),
          of: ({ costs }) => figure(costs),
          ...monthsTotal(months, 'costs'),
        },
        ...(isKnown
          ? [{ head: phrase('À la fin', 'Closing'), of: ({ closing }: BudgetMonth) => orNone(closing) }]
          : []),
      ],
    }),
    notes(
      lowest?.closing !== undefined && lowestWords(lowest, lowest.closing),
      last !== undefined && reserveWords(months, last),
    ),
  ];
}

const orNone = (of: Figure | undefined): Value => (of === undefined ? none : figure(of));

const monthsTotal = (months: readonly BudgetMonth[], of: 'received' | 'otherIncome' | 'costs') => ({
  total: figure({
    value: total(months.map((month) => month[of].value)),
    status: months.some((month) => isUncertain(month[of].status)) ? 'to_verify' : 'confirmed',
  }),
  isSummed: true as const,
});

function lowestWords(month: BudgetMonth, { value }: Figure): Phrase {
  const [name, least] = [monthWords(month), amountPhrase(value)];
  const below = isNegative(value)
    ? phrase('\u00a0: la trésorerie passe sous zéro', ': cash falls below zero')
    : phrase('', '');
  return phrase(
    `Point le plus bas\u00a0: ${least.fr}, fin ${name.fr}${below.fr}.`,
    `Lowest point: ${least.en}, at the end of ${name.en}${below.en}.`,
  );
}

/** How long what is left at the end of the year pays costs like the year's: whole tenths of a month, rounded down. */
function reserveWords(months: readonly BudgetMonth[], { value }: Figure): Phrase | undefined {
  const costs = centsOf(total(months.map((month) => month.costs.value)));
  if (costs <= 0 || !isPositive(value)) return undefined;
  const tenths = Math.floor((centsOf(value) * months.length * 10) / costs);
  const count = (mark: string): string => `${Math.floor(tenths / 10)}${mark}${tenths % 10}`;
  return phrase(
    `Ce qui reste fin décembre paie ${count(',')} mois de charges comme celles de l’année.`,
    `What is left at the end of December pays ${count('.')} months of costs like the year’s.`,
  );
}

/** What the figures rest on: what is not known, what is supposed of it, what the contract leaves open. */
function groundSection({ contract, year, views, basis }: Budget): Section {
  const [plain] = views;
  if (plain === undefined) return [];
  const { fr, en } = { fr: keyWord('budget', 'fr'), en: keyWord('budget', 'en') };
  const pending = plain.years.filter(({ totals }) => !isZero(totals.pending.value));
  const unknown = plain.envelopes
    .filter(({ carried }) => carried === undefined)
    .map(({ envelope }) => envelope);
  const unspent = plain.envelopes.filter(({ spent }) => isZero(spent.value)).map(({ envelope }) => envelope);
  const plan = contract.budget;
  const isNoCash = [...(plan?.costs ?? []), ...(plan?.income ?? [])].some((line) => !isCash(line));
  const ends = plain.years.at(-1)?.period?.to;
  const isOver = ends !== undefined && dateToIso(ends) < dateToIso(civilYear(year).to);
  const unknownWords = envelopeList(unknown).long;
  const unspentWords = envelopeList(unspent).long;
  const received = total(plain.months.map((month) => month.received.value));
  return [
    title(phrase('Ce sur quoi ce budget repose', 'What this budget rests on')),
    notes(
      ...pending.map(({ year: number, totals }) => {
        const waiting = amountPhrase(totals.pending.value);
        return phrase(
          `Exercice ${number}\u00a0: ${waiting.fr} dépendent de résultats pas encore connus. La vue «\u00a0Parts fixes\u00a0» n’en compte rien, un scénario le taux qu’il suppose, «\u00a0Plafond\u00a0» la totalité.`,
          `Year ${number}: ${waiting.en} depend on results not known yet. The view “Fixed parts” counts none of it, a scenario the rate it supposes, “Ceiling” all of it.`,
        );
      }),
      plan === undefined &&
        phrase(
          `Le fichier n’a pas de section «\u00a0${fr}:\u00a0»\u00a0: aucune charge, aucun autre produit, aucune trésorerie de départ.`,
          `The file has no section “${en}:”: no costs, no other income, no opening cash.`,
        ),
      plan !== undefined && plan.treasury === undefined && noTreasury,
      unknown.length > 0 &&
        phrase(
          `Report inconnu, faute de dépenses indiquées pour les années d’avant\u00a0: ${unknownWords.fr}.`,
          `Carried over is unknown, for want of spending of earlier years: ${unknownWords.en}.`,
        ),
      plan !== undefined &&
        unspent.length > 0 &&
        phrase(
          `Aucune charge de l’année n’est affectée à\u00a0: ${unspentWords.fr}.`,
          `No cost of the year is for: ${unspentWords.en}.`,
        ),
      isOver && ends !== undefined && overWords(datePhrase(ends)),
      plain.envelopes.some(({ moved }) => !isZero(moved.value)) && fungibilityWords,
      isNoCash && noCashWords,
      centsOf(received) > centsOf(publicMoneyThreshold) && auditorWords,
      basis === 'earned' && earnedWords,
    ),
    plain.years.some(({ totals }) => isUncertain(totals.ceiling.status))
      ? notes(starNote(contract.language))
      : advice(),
  ];
}

const noTreasury = phrase(
  'Sans «\u00a0tresorerie:\u00a0», le solde de départ n’est pas connu\u00a0: seuls les mouvements sont montrés.',
  'Without “treasury:” the opening balance is not known: only what comes and goes is shown.',
);
const overWords = (day: Phrase): Phrase =>
  phrase(
    `Le contrat finit le ${day.fr}\u00a0: après ce jour, rien n’est compté de l’ACI que ses soldes.`,
    `The contract ends on ${day.en}: after that day nothing of the ACI counts but its settlements.`,
  );
const fungibilityWords = phrase(
  'La fongibilité est celle de l’exercice en cours, appliquée à l’année civile\u00a0; les virements écrits dans les exercices n’y figurent pas.',
  'Fungibility is that of the current contract year, applied to the calendar year; transfers stated in contract years are not in it.',
);
const noCashWords = phrase(
  'Les dotations et reprises (comptes 68 et 78) et les contributions volontaires (86 et 87) ne passent pas par la trésorerie.',
  'Depreciation and what is taken back of it (accounts 68 and 78) and voluntary contributions (86 and 87) do not pass through cash.',
);
const auditorWords = phrase(
  'Plus de 153\u202f000\u00a0€ d’argent public dans l’année\u00a0: un commissaire aux comptes est nécessaire (code de commerce, art. L. 612-4).',
  'More than €153,000 of public money in the year: an auditor is needed (code de commerce, art. L. 612-4).',
);
const earnedWords = phrase(
  'Le budget compte ce que l’année rapporte, la trésorerie ce qu’elle encaisse\u00a0: les deux diffèrent.',
  'The budget counts what the year earns, cash what it receives: the two differ.',
);
