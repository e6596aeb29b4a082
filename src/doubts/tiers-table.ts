/** What the neighbouring size tiers would pay, and how far away they are. */
import type { SizeTier } from '../law/mission.ts';
import { advice, amount, difference, type Section, table, text } from '../output/document.ts';
import { countPhrase, type Phrase, phrase } from '../output/phrase.ts';
import { differenceHead, totalHead } from './readings-table.ts';
import type { TierForesight, YearDoubts } from './year-doubts.ts';

export const tiersHead = (tier: SizeTier): Phrase =>
  phrase(
    `À une autre taille que ${tier}, pour les mêmes résultats`,
    `At another tier than ${tier}, for the same results`,
  );

export const tiersNote = phrase(
  'Aux montants du barème\u00a0: ceux du contrat signé valent pour sa propre taille.',
  'At the scale’s amounts: those of the signed contract are for its own tier.',
);

function awayPhrase({ direction, inhabitants }: NonNullable<TierForesight['away']>): Phrase {
  if (direction === 'within') return phrase('celle de la population', 'that of the population');
  const count = countPhrase(inhabitants);
  const people = `${count.fr}\u00a0habitant${inhabitants > 1 ? 's' : ''}`;
  return phrase(
    `${people} de ${direction === 'more' ? 'plus' : 'moins'}`,
    `${count.en} ${direction} inhabitant${inhabitants === 1 ? '' : 's'}`,
  );
}

/** `taille 3, 8 369 habitants de plus`. */
export function tierPhrase({ tier, away }: TierForesight): Phrase {
  if (away === undefined) return phrase(`taille\u00a0${tier}`, `tier ${tier}`);
  const { fr, en } = awayPhrase(away);
  return phrase(`taille\u00a0${tier}, ${fr}`, `tier ${tier}, ${en}`);
}

export const tiersSection = ({ year, tiers }: YearDoubts): Section =>
  tiers.length === 0
    ? []
    : [
        table({
          rows: tiers,
          leastFirst: 24,
          columns: [
            { head: tiersHead(year.sizeTier.value), of: (foresight) => text(tierPhrase(foresight)) },
            { head: totalHead, of: ({ total }) => amount(total) },
            { head: differenceHead, of: (foresight) => difference(foresight.difference) },
          ],
        }),
        advice(tiersNote),
      ];
