import { compareCents, subtract } from '../../../base/money.ts';
import { formatAmount, formatRate } from '../../../output/format.ts';
import { explainCommand, listCommand, updateCommand } from '../expected-command.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

/** Amounts that a file says the result should have. */
export const expectedProblems = {
  'expected-differs': ({ year, line, expected, calculated, file }) => {
    const isMore = compareCents(calculated, expected) > 0;
    const gap = isMore ? subtract(calculated, expected) : subtract(expected, calculated);
    return {
      what: `Exercice ${year}, ${q(line)}\u00a0: ${formatAmount(expected, 'fr')} attendus, ${formatAmount(calculated, 'fr')} calculés, soit ${formatAmount(gap, 'fr')} de ${isMore ? 'plus' : 'moins'} que prévu.`,
      fix: `Voyez d’où vient ce montant\u00a0: «\u00a0${explainCommand(file, line, year, 'fr')}\u00a0»\u00a0; puis corrigez le fichier, ou acceptez les montants calculés avec «\u00a0${updateCommand(file, 'fr')}\u00a0».`,
    };
  },
  'expected-rate-differs': ({ year, line, amountLine, expected, calculated, file }) => ({
    what: `Exercice ${year}, ${q(line)}\u00a0: ${formatRate(expected, 'fr')} attendus, ${calculated === undefined ? 'mais ce taux n’est pas connu' : `${formatRate(calculated, 'fr')} calculés`}.`,
    fix: `Voyez ce que ce taux rapporte\u00a0: «\u00a0${explainCommand(file, amountLine, year, 'fr')}\u00a0»\u00a0; puis corrigez le fichier${calculated === undefined ? ' ou retirez cette ligne' : `, ou acceptez le taux calculé avec «\u00a0${updateCommand(file, 'fr')}\u00a0»`}.`,
  }),
  'expected-line-unknown': ({ year, text, suggestion, file }) => ({
    what: `Rien dans l’exercice ${year} ne s’appelle ${q(text)}.`,
    fix:
      suggestion === undefined
        ? `Tous les noms\u00a0: «\u00a0${listCommand(file, year, 'fr')}\u00a0».`
        : `Vouliez-vous écrire ${q(suggestion)}\u00a0?`,
  }),
} satisfies Partial<ProblemWords>;
