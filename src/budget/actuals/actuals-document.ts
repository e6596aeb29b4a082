/** A budget beside the books: what is planned, spent and left by account, by month and by envelope, and the bank. */
import { compareCents, isNegative, subtract } from '../../amounts/money.ts';
import { inEuros, totalWord } from '../../calculate/document/earnings.ts';
import { starNote } from '../../calculate/document/result-notes.ts';
import { isUncertain } from '../../law/scale.ts';
import {
  type Column,
  type Document,
  facts,
  filled,
  notes,
  type Section,
  type Table,
  table,
  title,
} from '../../output/document.ts';
import { shortDate } from '../../output/format.ts';
import { envelopeNames } from '../../output/names.ts';
import { amountPhrase, both, datePhrase, type Phrase, phrase, type Words } from '../../output/phrase.ts';
import { harmless } from '../../output/text.ts';
import { none, text, type Value } from '../../output/value.ts';
import { accountName, sideWords } from '../accounts.ts';
import type { Budget, BudgetFigure } from '../budget.ts';
import { monthWords } from '../cash-tables.ts';
import { figure, orNone, signed, together } from '../view-figures.ts';
import type { Actuals, Compared, ComparedAccount, ComparedEnvelope, ComparedMonth } from './actuals.ts';

export function actualsDocument(budget: Budget, actuals: Actuals): Document {
  const { contract, year } = budget;
  const { lastDay, file } = actuals;
  const day = datePhrase(lastDay);
  return filled([
    [
      title(contract.cpts.name.value, 1),
      title(phrase(`Budget ${year} et comptes au ${day.fr}`, `Budget of ${year} and books up to ${day.en}`)),
      facts(
        [phrase('Comptes', 'Books'), both(() => harmless(file))],
        [phrase('Prévu', 'Planned'), plannedMeaning],
      ),
    ],
    [title(phrase('Par compte', 'By account')), accountsTable(actuals, year)],
    [title(phrase('Charges par mois', 'Costs by month')), monthsTable(actuals)],
    bankSection(actuals),
    envelopesSection(actuals),
    [notes(...notesOf(actuals)), starsOf(budget, actuals)],
  ]);
}

const plannedMeaning = phrase(
  'les lignes du budget et, pour l’ACI, les parts fixes et les résultats déjà connus',
  'the lines of the budget and, of the ACI, fixed parts and results already known',
);

const exact = (value: Compared['actual']): Value => figure({ value, status: 'confirmed' });

const heads = {
  planned: phrase('Prévu', 'Planned'),
  actual: phrase('Réalisé', 'Actual'),
  left: phrase('Reste', 'Left'),
} as const;

/** More was spent than the year plans. */
const isOver = ({ left }: Compared): boolean => isNegative(left.value);

type AccountRow = { readonly name: Phrase; readonly of?: Omit<ComparedAccount, 'account' | 'side'> } & {
  readonly tone?: 'group' | 'total' | 'strong';
};

function accountsTable({ accounts, totals, lastDay }: Actuals, year: number): Table {
  const day = shortDate(lastDay, 'fr').slice(0, 5);
  const rows = (['costs', 'income'] as const).flatMap((side): AccountRow[] => [
    { name: sideWords[side].name, tone: 'group' },
    ...accounts
      .filter((each) => each.side === side)
      .map(
        (of): AccountRow => ({
          name: accountName(of.account),
          of,
          ...(side === 'costs' && isOver(of) ? { tone: 'strong' } : {}),
        }),
      ),
    { name: sideWords[side].total, of: totals[side], tone: 'total' },
  ]);
  return table<AccountRow>({
    rows,
    leastFirst: 20,
    tone: ({ tone }) => tone,
    columns: [
      { head: inEuros, of: ({ name }) => text(name) },
      {
        head: phrase(`Prévu en ${year}`, `Planned in ${year}`),
        short: heads.planned,
        of: ({ of }) => of && figure(of.planned),
      },
      {
        head: phrase(`Prévu au ${day}`, 'Planned to date'),
        short: phrase(`Au ${day}`, 'To date'),
        drop: 1,
        of: ({ of }) => of && figure(of.toDate),
      },
      { head: heads.actual, of: ({ of }) => of && exact(of.actual) },
      { head: heads.left, of: ({ of }) => of && signed(of.left) },
    ],
  });
}

/** What is planned, spent and left of each row, with their totals. */
const comparedColumns = (rows: readonly Compared[]): Column<Compared>[] => [
  {
    head: heads.planned,
    of: ({ planned }) => figure(planned),
    total: figure(together(rows.map(({ planned }) => planned))),
    isSummed: true,
  },
  {
    head: phrase('Dépensé', 'Spent'),
    of: ({ actual }) => exact(actual),
    total: figure(together(rows.map(({ actual }) => ({ value: actual, status: 'confirmed' })))),
    isSummed: true,
  },
  {
    head: heads.left,
    of: ({ left }) => signed(left),
    total: signed(together(rows.map(({ left }) => left))),
    isSummed: true,
  },
];

const namedColumn = <Row>(of: (row: Row) => Words): Column<Row> => ({
  head: inEuros,
  of: (row) => text(of(row)),
  total: text(totalWord),
});

const monthsTable = ({ months }: Actuals): Table =>
  table<ComparedMonth>({
    rows: months,
    tone: (month) => (isOver(month) ? 'strong' : undefined),
    columns: [namedColumn(monthWords), ...comparedColumns(months)],
  });

function bankSection({ months }: Actuals): Section {
  if (months.every(({ bank }) => bank === undefined)) return [];
  const gap = ({ bank, bankPlanned }: ComparedMonth): BudgetFigure | undefined =>
    bank === undefined || bankPlanned === undefined
      ? undefined
      : { value: subtract(bank, bankPlanned.value), status: bankPlanned.status };
  return [
    title(phrase('En banque à la fin du mois', 'In the bank at the end of the month')),
    table<ComparedMonth>({
      rows: months,
      tone: ({ bank }) => (bank !== undefined && isNegative(bank) ? 'strong' : undefined),
      columns: [
        { head: inEuros, of: (month) => text(monthWords(month)) },
        { head: heads.planned, of: ({ bankPlanned }) => orNone(bankPlanned) },
        {
          head: phrase('Compte 512', 'Account 512'),
          of: ({ bank }) => (bank === undefined ? none : exact(bank)),
        },
        { head: phrase('Écart', 'Difference'), of: (month) => orNone(gap(month), signed) },
      ],
    }),
  ];
}

function envelopesSection({ envelopes }: Actuals): Section {
  if (envelopes.length === 0) return [];
  return [
    title(phrase('Charges par enveloppe', 'Costs by envelope')),
    table<ComparedEnvelope>({
      rows: envelopes,
      tone: (row) => (isOver(row) ? 'strong' : undefined),
      columns: [
        namedColumn(({ envelope }) => (envelope === undefined ? noEnvelope : envelopeNames[envelope])),
        ...comparedColumns(envelopes),
      ],
    }),
  ];
}

const noEnvelope = phrase('Sans enveloppe', 'No envelope');

function notesOf({ envelopes, opening, hasVoluntary }: Actuals): (Phrase | false | undefined)[] {
  const { books, file } = opening;
  return [
    books !== undefined && file !== undefined && compareCents(books, file) !== 0 && otherOpening(books, file),
    books === undefined && (file === undefined ? noOpening : openingOfFile),
    ...envelopes.map(({ envelope, stated }) => {
      if (envelope === undefined || stated === undefined) return undefined;
      const [name, told, own] = [
        envelopeNames[envelope].long,
        amountPhrase(stated.amount),
        amountPhrase(stated.books),
      ];
      return phrase(
        `${name.fr}\u00a0: les exercices indiquent ${told.fr} de dépenses sur leurs jours de l’année, les comptes ${own.fr}\u00a0; ce qui est indiqué compte.`,
        `${name.en}: contract years state ${told.en} of spending on their days of the year, the books ${own.en}; what is stated counts.`,
      );
    }),
    envelopes.length === 0 && noAllocation,
    hasVoluntary && voluntaryWords,
  ];
}

function otherOpening(books: Compared['actual'], file: Compared['actual']): Phrase {
  const [own, other] = [amountPhrase(books), amountPhrase(file)];
  return phrase(
    `Au 1er janvier, les à-nouveaux portent ${own.fr} en banque (512), le budget part de ${other.fr}.`,
    `On 1 January the entries carried over have ${own.en} in the bank (512), the budget starts from ${other.en}.`,
  );
}

const openingOfFile = phrase(
  'Le FEC n’a pas d’à-nouveaux du compte 512\u00a0: la banque y part du solde du budget.',
  'The FEC has no entry carried over for account 512: its bank starts from the balance of the budget.',
);
const noOpening = phrase(
  'Ni le FEC ni le budget ne disent ce que la banque portait au 1er janvier\u00a0: elle n’est pas montrée.',
  'Neither the FEC nor the budget says what stood in the bank on 1 January: it is not shown.',
);
const noAllocation = phrase(
  'Sans «\u00a0affectation:\u00a0» dans le budget, les comptes ne disent pas ce que dépense chaque enveloppe\u00a0; par exemple «\u00a0affectation: { "64": fonctionnement }\u00a0».',
  'Without “allocation:” in the budget, the books do not say what each envelope spends; for example “allocation: { "64": operations }”.',
);
const voluntaryWords = phrase(
  'Les contributions volontaires (classe 8) ne sont pas comparées.',
  'Voluntary contributions (class 8) are not compared.',
);

const starsOf = ({ contract, views }: Budget, { totals, months }: Actuals) => {
  const shown = [totals.income.planned, ...months.flatMap(({ bankPlanned }) => bankPlanned ?? [])];
  const amounts = views.flatMap(({ years }) => years.map((year) => year.totals.ceiling));
  return notes(shown.some(({ status }) => isUncertain(status)) && starNote(amounts, contract.language));
};
