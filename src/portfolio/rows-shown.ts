/** Which contract year, or which days, each row of a summary shows. */
import { type Phrase, phrase } from '../law/language.ts';
import { datePhrase } from '../output/phrase.ts';
import { windowPhrase } from '../schedule/schedule-document.ts';
import type { PortfolioFrame } from './rows.ts';

/** What each row shows is never left to guess. Nothing of a check up to the last payment of each contract. */
export function rowsShown(frame: PortfolioFrame): Phrase | undefined {
  const shown = daysShown(frame);
  if (frame.isProjecting === undefined || shown === undefined) return shown;
  const projected = frame.isProjecting
    ? phrase(
        'Les exercices déjà commencés ce jour-là que leur fichier ne décrit pas sont projetés (--sans-projection pour n’en compter aucun).',
        'Years begun by that day that their file does not describe are projected (--no-projection to count none of them).',
      )
    : phrase(
        'Aucun exercice que son fichier ne décrit pas n’est compté (--projection pour les projeter tous).',
        'No year that its file does not describe is counted (--projection to project them all).',
      );
  return phrase(`${shown.fr} ${projected.fr}`, `${shown.en} ${projected.en}`);
}

function daysShown({ command, year, on, window = {} }: PortfolioFrame): Phrase | undefined {
  const [day, days] = [on && datePhrase(on), windowPhrase(window)];
  if (command === 'check')
    return day && phrase(`Ce qui est dû jusqu’au ${day.fr}.`, `What is owed up to ${day.en}.`);
  if (command === 'schedule')
    return days ? phrase(`${days.fr}.`, `${days.en}.`) : phrase('Tous les versements.', 'All payments.');
  if (day !== undefined)
    return phrase(
      `Chaque ligne montre l’exercice en cours le ${day.fr}.`,
      `Each row shows the contract year that runs on ${day.en}.`,
    );
  if (year === 'all') return phrase('Une ligne par exercice décrit.', 'One row for each year described.');
  const [otherFr, otherEn] =
    command === 'doubts'
      ? ['--exercice N ou --exercice tous', '--year N or --year all']
      : ['--exercice N, --exercice tous ou --au DATE', '--year N, --year all or --on DATE'];
  return year === undefined || year === 'last'
    ? phrase(
        `Chaque ligne montre le dernier exercice que décrit son fichier (${otherFr} pour un autre).`,
        `Each row shows the last year that its file describes (${otherEn} for another).`,
      )
    : phrase(
        `Chaque ligne montre l’exercice ${year} de son contrat.`,
        `Each row shows year ${year} of its contract.`,
      );
}
