/** The title of a summary, and the sentence beneath it: what each row shows is never left to guess. */
import { dateFromIso } from '../amounts/calendar.ts';
import { datePhrase, type Phrase, phrase } from '../output/phrase.ts';
import type { PortfolioCommand } from './command-columns.ts';
import type { PortfolioFrame } from './row.ts';

export const portfolioTitles: Readonly<Record<PortfolioCommand, Phrase>> = {
  calculate: phrase('Ce que rapportent les contrats', 'What the contracts earn'),
  schedule: phrase('Les versements des contrats', 'The payments of the contracts'),
  check: phrase('Versé et dû, contrat par contrat', 'Paid and owed, contract by contract'),
};

/** A day as it was typed, if it is none. */
const day = (iso: string): Phrase => {
  const date = dateFromIso(iso);
  return date === undefined ? phrase(iso, iso) : datePhrase(date);
};

const onDay: Readonly<Record<PortfolioCommand, (of: Phrase) => Phrase>> = {
  calculate: ({ fr, en }) =>
    phrase(
      `Chaque ligne montre l’exercice en cours le ${fr}.`,
      `Each row shows the contract year that runs on ${en}.`,
    ),
  schedule: ({ fr, en }) => phrase(`Versements dus jusqu’au ${fr}.`, `Payments due up to ${en}.`),
  check: ({ fr, en }) => phrase(`Ce qui est dû jusqu’au ${fr}.`, `What is owed up to ${en}.`),
};

function windowShown({ from, to }: NonNullable<PortfolioFrame['window']>): Phrase {
  const [first, last] = [from && day(from), to && day(to)];
  if (first && last) {
    return phrase(`Versements du ${first.fr} au ${last.fr}.`, `Payments from ${first.en} to ${last.en}.`);
  }
  if (first) return phrase(`Versements à partir du ${first.fr}.`, `Payments from ${first.en}.`);
  if (last) return phrase(`Versements jusqu’au ${last.fr}.`, `Payments up to ${last.en}.`);
  return phrase('Tous les versements.', 'All payments.');
}

/** Nothing of a check up to the last day of each contract. */
export function rowsShown({ command, year, on, window = {} }: PortfolioFrame): Phrase | undefined {
  if (on !== undefined) return onDay[command](day(on));
  if (command === 'check') return undefined;
  if (command === 'schedule') return windowShown(window);
  if (year === 'all') return phrase('Une ligne par exercice décrit.', 'One row for each year described.');
  return year === undefined || year === 'last'
    ? phrase(
        'Chaque ligne montre le dernier exercice que décrit son fichier (--year N, --year all ou --on DATE pour un autre).',
        'Each row shows the last year that its file describes (--year N, --year all or --on DATE for another).',
      )
    : phrase(
        `Chaque ligne montre l’exercice ${year} de son contrat.`,
        `Each row shows year ${year} of its contract.`,
      );
}
