/** A budget beside the books: what is planned, booked and left by account, by month and by envelope, and the bank. */
import { compareCents } from '../../amounts/money.ts';
import { starNote } from '../../calculate/document/result-notes.ts';
import { type Phrase, phrase } from '../../law/language.ts';
import { isUncertain } from '../../law/scale.ts';
import { type Document, facts, filled, notes, type Section, title } from '../../output/document.ts';
import { envelopeNames } from '../../output/names.ts';
import { amountPhrase, both, datePhrase } from '../../output/phrase.ts';
import { harmless } from '../../output/text.ts';
import type { Budget } from '../budget.ts';
import { basisWord, basisWords } from '../budget-grounds.ts';
import { noEnvelope } from '../budget-tables.ts';
import type { Actuals } from './actuals.ts';
import {
  accountsCompared,
  comparedBankSection,
  comparedTable,
  monthsSection,
  plannedWord,
  titleOf,
} from './compared-tables.ts';

function heading({ contract, year, basis }: Budget, { lastDay, file }: Actuals): Section {
  const day = datePhrase(lastDay);
  return [
    title(contract.cpts.name.value, 1),
    title(phrase(`Budget ${year} et comptes au ${day.fr}`, `Budget of ${year} and books up to ${day.en}`)),
    facts(
      [phrase('Comptes', 'Books'), both(() => harmless(file))],
      [plannedWord, plannedMeaning],
      [basisWord, basisWords[basis]],
    ),
  ];
}

const plannedMeaning = phrase(
  'les lignes du budget et, pour l’ACI, les parts fixes et les résultats déjà connus',
  'the lines of the budget and, of the ACI, fixed parts and results already known',
);

export const actualsDocument = (budget: Budget, actuals: Actuals): Document =>
  filled([
    heading(budget, actuals),
    accountsCompared('costs', actuals),
    accountsCompared('income', actuals),
    [notes(actuals.hasVoluntary && voluntaryWords)],
    monthsSection('costs', actuals),
    monthsSection('income', actuals),
    comparedBankSection(actuals),
    [notes(openingNote(actuals))],
    ...envelopesSections(actuals),
    starsOf(budget, actuals),
  ]);

function envelopesSections(actuals: Actuals): Section[] {
  const { envelopes } = actuals;
  if (envelopes.length === 0) return [[notes(noAllocation)]];
  const compared = comparedTable('costs', envelopes, ({ envelope }) =>
    envelope === undefined ? noEnvelope : envelopeNames[envelope],
  );
  return [
    [titleOf('costs', phrase('par enveloppe', 'by envelope')), compared],
    [notes(...statedNotes(actuals))],
  ];
}

const statedNotes = ({ envelopes }: Actuals): (Phrase | undefined)[] =>
  envelopes.map(({ envelope, stated }) => {
    if (envelope === undefined || stated === undefined) return undefined;
    const name = envelopeNames[envelope].long;
    const [told, own] = [amountPhrase(stated.amount), amountPhrase(stated.books)];
    return phrase(
      `${name.fr}\u00a0: les exercices indiquent ${told.fr} de dépenses sur leurs jours de l’année, les comptes ${own.fr}\u00a0; ce qui est indiqué compte.`,
      `${name.en}: contract years state ${told.en} of spending on their days of the year, the books ${own.en}; what is stated counts.`,
    );
  });

function openingNote({ opening: { books, file } }: Actuals): Phrase | undefined {
  if (books === undefined) return file === undefined ? noOpening : openingOfFile;
  if (file === undefined || compareCents(books, file) === 0) return undefined;
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

const starsOf = ({ contract, views }: Budget, { totals, months }: Actuals): Section => {
  const shown = [totals.income.planned, ...months.flatMap(({ bankPlanned }) => bankPlanned ?? [])];
  const amounts = views.flatMap(({ years }) => years.map((year) => year.totals.ceiling));
  return [notes(shown.some(({ status }) => isUncertain(status)) && starNote(amounts, contract.language))];
};
