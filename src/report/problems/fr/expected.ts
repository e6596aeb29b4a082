import { compareCents, subtract } from '../../../base/money.ts';
import { formatAmount } from '../../format.ts';
import { explainCommand } from '../expected-command.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

/** Amounts that a file says the result should have. */
export const expectedProblems = {
  'expected-differs': ({ year, line, expected, calculated, file }) => {
    const isMore = compareCents(calculated, expected) > 0;
    const gap = isMore ? subtract(calculated, expected) : subtract(expected, calculated);
    return {
      what: `Exercice ${year}, ${q(line)}\u00a0: ${formatAmount(expected, 'fr')} attendus, ${formatAmount(calculated, 'fr')} calculés, soit ${formatAmount(gap, 'fr')} de ${isMore ? 'plus' : 'moins'} que prévu.`,
      fix: `Voyez d’où vient ce montant\u00a0: «\u00a0${explainCommand(file, line, year, 'fr')}\u00a0»\u00a0; puis corrigez le fichier, ou acceptez les montants calculés avec «\u00a0aci valider --update\u00a0».`,
    };
  },
} satisfies Partial<ProblemWords>;
