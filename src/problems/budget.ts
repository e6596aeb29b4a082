import { formatDate } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { budgetKeys } from '../vocabulary/budget-keys.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const budgetProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  const key = (name: keyof typeof budgetKeys): string => q(budgetKeys[name][lang]);
  return {
    'account-invalid': ({ key: named, text }) => ({
      what: say(
        `${q(text)} n’est pas un numéro de compte pour ${q(named)}.`,
        `${q(text)} is no number of an account for ${q(named)}.`,
      ),
      fix: say(
        'Écrivez deux chiffres ou plus du plan comptable, par exemple 64 ou 6226.',
        'Write two digits or more of the chart of accounts, for instance 64 or 6226.',
      ),
    }),
    'account-side': ({ side, account, least, greatest, voluntary }) => ({
      what: say(
        `Le compte ${account} n’est pas un compte ${side === 'costs' ? 'de charges' : 'de produits'}.`,
        `Account ${account} is not an account of ${side === 'costs' ? 'costs' : 'income'}.`,
      ),
      fix: say(
        `Les ${side === 'costs' ? 'charges' : 'produits'} vont de ${least} à ${greatest} (${voluntary} pour le bénévolat)\u00a0: corrigez le compte, ou placez la ligne sous ${key(side === 'costs' ? 'income' : 'costs')}.`,
        `${side === 'costs' ? 'Costs' : 'Income'} go from ${least} to ${greatest} (${voluntary} for voluntary work): correct the account, or put the line under ${key(side === 'costs' ? 'income' : 'costs')}.`,
      ),
    }),
    'budget-line-twice-dated': () => ({
      what: say(
        `Une somme payée une fois (${key('on')}) n’a pas aussi une durée.`,
        `A sum paid once (${key('on')}) has no duration as well.`,
      ),
      fix: say(
        `Gardez ${key('on')} seul, ou retirez-le pour répéter ou répartir la somme.`,
        `Keep ${key('on')} alone, or remove it to repeat or spread the sum.`,
      ),
    }),
    'budget-line-undated': ({ label }) => ({
      what: say(`On ne sait pas quand tombe ${q(label)}.`, `When ${q(label)} falls is not known.`),
      fix: say(
        `Écrivez ${key('on')} pour un jour, ${key('every')} avec ${key('since')} pour une somme qui revient, ou ${key('since')} et ${key('until')} pour une somme répartie.`,
        `Write ${key('on')} for one day, ${key('every')} with ${key('since')} for a sum that comes back, or ${key('since')} and ${key('until')} for a sum that is spread.`,
      ),
    }),
    'budget-line-ends-before': ({ from, to }) => ({
      what: say(
        `Cette ligne finirait le ${formatDate(to, lang)}, avant de commencer le ${formatDate(from, lang)}.`,
        `This line would end on ${formatDate(to, lang)}, before it begins on ${formatDate(from, lang)}.`,
      ),
      fix: say('Corrigez l’un des deux jours.', 'Correct one of the two days.'),
    }),
  } satisfies Partial<ProblemWords>;
});
