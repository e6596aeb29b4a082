/** What contract years earn and how their spending fits, as a document. */
import {
  amount,
  type Document,
  notes,
  type Section,
  table,
  text,
  title,
  unmarked,
} from '../../output/document.ts';
import { envelopePartWords } from '../../output/names.ts';
import { datePhrase, phrase } from '../../output/phrase.ts';
import type { ContractResult, YearResult } from '../result.ts';
import { earningsTable, indicatorsTable, inEuros } from './earnings.ts';
import { fungibilitySections } from './fungibility-table.ts';
import { readingsSection, readingsShown, readingsTaken } from './readings-kept.ts';
import { yearNotes } from './result-notes.ts';
import { yearHeader } from './year-heading.ts';

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
              head: phrase('', ''),
              align: 'left',
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

/** The years to show, each with its tables and what must be said of them, then the readings they rest on. */
export function resultDocument(result: ContractResult, years: readonly YearResult[]): Document {
  const { contract, options, readings } = result;
  const { language } = contract;
  const name = title(contract.cpts.name.value, 1);
  return [
    ...(years.length === 0 ? [[name, notes(phrase('Aucun exercice à montrer.', 'No year to show.'))]] : []),
    ...years.flatMap((year, index): Section[] => [
      [...(index === 0 ? [name] : []), ...yearHeader(year)],
      [earningsTable(year)],
      [notes(...yearNotes(year, options.attainment, language))],
      differencesSection(year),
      indicatorsSection(year),
      otherFundingSection(year),
      ...fungibilitySections(year, language),
    ]),
    readingsSection(readingsTaken(readingsShown(years), readings, years), language),
  ];
}
