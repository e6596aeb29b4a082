/** What contract years earn and how their spending fits, as a document. */

import { phrase } from '../../law/language.ts';
import { type Document, facts, headless, notes, type Section, table, title } from '../../output/document.ts';
import { envelopePartWords } from '../../output/names.ts';
import { datePhrase } from '../../output/phrase.ts';
import { amount, text, unmarked } from '../../output/value.ts';
import type { ContractResult, YearResult } from '../result.ts';
import { earningsTable, indicatorsTable, inEuros, yearsTable } from './earnings.ts';
import { fungibilitySections } from './fungibility-table.ts';
import { readingsSection, readingsShown, readingsTaken } from './readings-kept.ts';
import { yearNotes } from './result-notes.ts';
import { type YearFact, yearFacts, yearHeader, yearTitle } from './year-heading.ts';

/** The amounts of the signed contract that differ from the scale. */
export const differencesSection = ({ contractDifferences }: YearResult): Section =>
  contractDifferences.length === 0
    ? []
    : [
        title(
          phrase(
            'Montants du contrat qui diffèrent du barème, année pleine',
            'Contract amounts that differ from the scale, full year',
          ),
          3,
        ),
        table({
          rows: contractDifferences,
          columns: [
            { head: inEuros, of: ({ line, part }) => text(envelopePartWords(line, part)) },
            { head: phrase('Contrat', 'Contract'), of: ({ contract }) => amount(contract) },
            { head: phrase('Barème', 'Scale'), of: ({ scale }) => amount(scale) },
            {
              head: phrase('Écart', 'Difference'),
              drop: 1,
              of: ({ difference }) => amount(difference),
            },
          ],
        }),
      ];

function indicatorsSection(year: YearResult): Section {
  const indicators = indicatorsTable(year);
  return indicators === undefined ? [] : [indicators];
}

/** Money that is no part of the ACI, apart from every total. */
export const otherFundingSection = ({ otherFunding }: YearResult): Section =>
  otherFunding.length === 0
    ? []
    : [
        table({
          rows: otherFunding,
          leastFirst: 24,
          columns: [
            {
              head: phrase('Autres financements, hors ACI', 'Other funding, outside the ACI'),
              of: ({ label }) => text(label),
            },
            { head: phrase('', ''), of: (funding) => unmarked(funding.amount) },
            {
              ...headless,
              drop: 1,
              of: ({ date }) => {
                if (date === undefined) return undefined;
                const day = datePhrase(date);
                return text(phrase(`le ${day.fr}`, `on ${day.en}`));
              },
            },
          ],
        }),
      ];

/**
 * The years to show, several of them first together, then each with its tables and what must be said of them, then the
 * readings they rest on.
 */
export function resultDocument(result: ContractResult, years: readonly YearResult[]): Document {
  const { contract, readings } = result;
  const { language } = contract;
  // The tier and the scale that all the years have are said once.
  const common = years.map((year) => yearFacts(year).map((fact) => JSON.stringify(fact)));
  const isShared = (fact: YearFact): boolean =>
    years.length > 1 && common.every((of) => of.includes(JSON.stringify(fact)));
  const [first] = years;
  return [
    [
      title(contract.cpts.name.value, 1),
      first === undefined
        ? notes(phrase('Aucun exercice à montrer.', 'No year to show.'))
        : facts(...yearFacts(first).filter(isShared)),
      ...(years.length === 1 ? years.flatMap(yearHeader) : []),
    ],
    years.length > 1 ? [yearsTable(years)] : [],
    ...years.flatMap((year): Section[] => [
      years.length > 1
        ? [...yearTitle(year), facts(...yearFacts(year).filter((fact) => !isShared(fact)))]
        : [],
      [earningsTable(year)],
      [notes(...yearNotes(year, result))],
      differencesSection(year),
      indicatorsSection(year),
      otherFundingSection(year),
      ...fungibilitySections(year, language),
    ]),
    readingsSection(readingsTaken(readingsShown(years), readings, years), language),
  ];
}
