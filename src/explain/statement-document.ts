/** The statement of one due date as a document. */
import { isNegative, isZero, total } from '../amounts/money.ts';
import { earnedHead, inEuros, totalWord } from '../calculate/document/earnings.ts';
import { readingsSection, readingsTaken } from '../calculate/document/readings-kept.ts';
import { simulationPhrase } from '../calculate/document/result-notes.ts';
import { ownScales, scenarioFact, yearFacts, yearHeading } from '../calculate/document/year-heading.ts';
import { type Explained, sum } from '../law/explained.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { advice, type Document, facts, list, notes, type Table, table, title } from '../output/document.ts';
import { formatAmount } from '../output/format.ts';
import { paymentLineWords } from '../output/names.ts';
import { amountPhrase, datePhrase } from '../output/phrase.ts';
import { amount, amountUnlessZero, text, type Value } from '../output/value.ts';
import { refundNote, uncertainNote, yearsPhrase } from '../schedule/schedule-document.ts';
import { headText } from './outline.ts';
import { formulaOf, type Statement, type StatementLine } from './statement.ts';

const words = ({ line, due }: StatementLine) => paymentLineWords(line, isNegative(due.value));

/** What the lines come to in one column. */
export const together = (
  { lines }: Statement,
  of: (line: StatementLine) => Explained | undefined,
): Explained =>
  sum(
    { name: 'settled' },
    lines.flatMap((line) => of(line) ?? []),
  );

/** A line of the table: what is paid, or the name of the year that the lines beneath it belong to. */
type Shown = StatementLine | { readonly group: Phrase };

function groupName({ line, year: { year }, settled }: StatementLine): Phrase {
  if (line === 'letter_of_intent') return phrase('Avant le contrat', 'Before the contract');
  return settled === undefined
    ? phrase(`Versements de l’exercice ${year}`, `Payments of year ${year}`)
    : phrase(`Solde de l’exercice ${year}`, `Settlement of year ${year}`);
}

function grouped(lines: readonly StatementLine[]): Shown[] {
  const names = lines.map(groupName);
  return lines.flatMap((line, index): Shown[] => {
    const group = names[index];
    return group === undefined || group.fr === names[index - 1]?.fr ? [line] : [{ group }, line];
  });
}

function linesTable(statement: Statement): Table {
  const { lines, settledYear, isSimulated } = statement;
  const of =
    (say: (line: StatementLine) => Value | undefined) =>
    (shown: Shown): Value | undefined =>
      'group' in shown ? undefined : say(shown);
  const sumOf = (pick: (line: StatementLine) => Explained | undefined) => amount(together(statement, pick));
  return table<Shown>({
    rows: grouped(lines),
    tone: (shown) => ('group' in shown ? 'group' : undefined),
    leastFirst: 20,
    columns: [
      {
        head: inEuros,
        of: (shown) => text('group' in shown ? shown.group : words(shown)),
        total: text(totalWord),
      },
      {
        head: earnedHead(isSimulated, settledYear?.isProjected),
        drop: 2,
        isShown: settledYear !== undefined,
        of: of(({ settled }) => settled && amount(settled.entitled)),
        total: sumOf(({ settled }) => settled?.entitled),
      },
      {
        head: phrase('Avancé', 'Advanced'),
        drop: 3,
        isShown: settledYear !== undefined,
        of: of(({ settled }) => settled && amountUnlessZero(settled.advanced)),
        total: sumOf(({ settled }) => settled?.advanced),
      },
      {
        head: phrase('À verser', 'To pay'),
        isSummed: true,
        of: of(({ due }) => amount(due)),
        total: sumOf(({ due }) => due),
      },
      {
        head: phrase('En attente', 'Pending'),
        drop: 1,
        isShown: lines.some(({ settled }) => settled !== undefined && !isZero(settled.pending.value)),
        of: of(({ settled }) => settled && amountUnlessZero(settled.pending)),
        total: sumOf(({ settled }) => settled?.pending),
      },
    ],
  });
}

function pendingNote({ lines }: Statement): Phrase | undefined {
  const pending = total(lines.flatMap(({ settled }) => settled?.pending.value ?? []));
  if (isZero(pending)) return undefined;
  const most = amountPhrase(pending);
  return phrase(
    `En attente\u00a0: les résultats pas encore connus peuvent ajouter jusqu’à ${most.fr} à ce solde.`,
    `Pending: results not known yet may add up to ${most.en} to this settlement.`,
  );
}

function projectedNote({ lines }: Statement): Phrase | undefined {
  const years = lines.filter(({ year }) => year.isProjected).map(({ year }) => year.year);
  if (years.length === 0) return undefined;
  const { fr, en } = yearsPhrase([...new Set(years)]);
  return phrase(
    `Projeté, car le fichier ne le décrit pas\u00a0: ${fr}\u00a0; ces montants restent une prévision.`,
    `Projected, since the file does not describe it: ${en}; these amounts remain a forecast.`,
  );
}

const advancedNote = phrase(
  'Avancé\u00a0: ce qui était dû d’avance pour l’exercice\u00a0; «\u00a0aci controler\u00a0» le compare à ce qui a été reçu.',
  'Advanced: what was due ahead for the year; “aci check” compares it with what was received.',
);

export function statementDocument(statement: Statement, lang: Language): Document {
  const { on, result, lines, settledYear } = statement;
  const { contract } = result;
  const { cpts, terms } = contract;
  const [day, signed] = [datePhrase(on), terms.signed && datePhrase(terms.signed.value)];
  const paid = lines.map(({ due }) => due);
  return [
    [
      title(cpts.name.value, 1),
      title(phrase(`Décompte du ${day.fr}`, `Statement of ${day.en}`)),
      facts(
        cpts.finess && [phrase('FINESS', 'FINESS'), cpts.finess.value],
        signed && [phrase('Contrat signé le', 'Contract signed on'), signed],
        settledYear && [phrase('Exercice soldé', 'Settled year'), yearHeading(settledYear)],
        ...(settledYear === undefined ? [] : yearFacts(settledYear)),
      ),
      facts(
        settledYear === undefined &&
          result.options.scenario !== undefined &&
          scenarioFact(result.options.scenario),
      ),
      settledYear === undefined ? ownScales(lines.map(({ year }) => year)) : facts(),
    ],
    [linesTable(statement)],
    [
      notes(
        uncertainNote(paid, contract.language),
        refundNote(paid),
        pendingNote(statement),
        statement.isSimulated && simulationPhrase(result.options),
        projectedNote(statement),
        settledYear && advancedNote,
      ),
    ],
    [
      title(phrase('Calcul de chaque ligne', 'How each line is calculated')),
      list(
        lines.map((line) => {
          const due = {
            name: words(line).long[lang],
            amount: formatAmount(line.due.value, lang),
            status: '',
          };
          return { words: headText(due, lang), details: formulaOf(line, result, lang) };
        }),
      ),
    ],
    readingsSection(readingsTaken(statement.readings, result.readings), contract.language),
    [advice(madeBy)],
  ];
}

const madeBy = phrase(
  'Résultat indicatif\u00a0: le contrat signé fait foi.',
  'Indicative: the signed contract prevails.',
);
