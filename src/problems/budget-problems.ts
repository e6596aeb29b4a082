/** The section `budget`. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { budgetKeys } from '../vocabulary/budget-keys.ts';
import { keyWords } from '../vocabulary/vocabulary.ts';
import { error, type Voice } from './wording.ts';

const keyOf = (name: keyof typeof budgetKeys | 'on', { q, fileLanguage }: Voice): string =>
  q({ ...keyWords, ...budgetKeys }[name][fileLanguage]);

export const budgetProblems = {
  'account-invalid': error<{ key: string; text: string }>(
    ['Compte illisible', 'Account that cannot be read'],
    ({ key, text }, { q }) => [
      // Under the allocation the number is itself the key.
      `${q(text)} n’est pas un numéro de compte${key === text ? '' : ` pour ${q(key)}`}.`,
      `${q(text)} is no number of an account${key === text ? '' : ` for ${q(key)}`}.`,
      'Écrivez deux chiffres ou plus du plan comptable, par exemple 64 ou 6226.',
      'Write two digits or more of the chart of accounts, for instance 64 or 6226.',
    ],
  ),
  'account-side': error<{
    side: 'costs' | 'income';
    account: string;
    least: string;
    greatest: string;
    voluntary: string;
  }>(['Compte de l’autre côté', 'Account of the other side'], (facts, voice) => {
    const { side, account, least, greatest, voluntary } = facts;
    const other = keyOf(side === 'costs' ? 'income' : 'costs', voice);
    return [
      `Le compte ${account} n’est pas un compte ${side === 'costs' ? 'de charges' : 'de produits'}.`,
      `Account ${account} is not an account of ${side === 'costs' ? 'costs' : 'income'}.`,
      `Les ${side === 'costs' ? 'charges' : 'produits'} vont de ${least} à ${greatest} (${voluntary} pour le bénévolat)\u00a0: corrigez le compte, ou placez la ligne sous ${other}.`,
      `${side === 'costs' ? 'Costs' : 'Income'} go from ${least} to ${greatest} (${voluntary} for voluntary work): correct the account, or put the line under ${other}.`,
    ];
  }),
  'budget-line-twice-dated': error(
    ['Ligne de budget datée deux fois', 'Budget line dated twice'],
    (_facts, voice) => {
      const on = keyOf('on', voice);
      return [
        `Une somme payée une fois (${on}) n’a pas aussi une durée.`,
        `A sum paid once (${on}) has no duration as well.`,
        `Gardez ${on} seul, ou retirez-le pour répéter ou répartir la somme.`,
        `Keep ${on} alone, or remove it to repeat or spread the sum.`,
      ];
    },
  ),
  'budget-line-undated': error<{ label: string }>(
    ['Ligne de budget sans date', 'Budget line without a date'],
    ({ label }, voice) => {
      const { q } = voice;
      const [on, every] = [keyOf('on', voice), keyOf('every', voice)];
      const [since, until] = [keyOf('since', voice), keyOf('until', voice)];
      return [
        `On ne sait pas quand tombe ${q(label)}.`,
        `When ${q(label)} falls is not known.`,
        `Écrivez ${on} pour un jour, ${every} avec ${since} pour une somme qui revient, ou ${since} et ${until} pour une somme répartie.`,
        `Write ${on} for one day, ${every} with ${since} for a sum that comes back, or ${since} and ${until} for a sum that is spread.`,
      ];
    },
  ),
  'budget-line-ends-before': error<{ from: CalendarDate; to: CalendarDate }>(
    ['Ligne de budget qui finit avant de commencer', 'Budget line that ends before it begins'],
    (facts, { date }) => [
      `Cette ligne finirait le ${date(facts.to)}, avant de commencer le ${date(facts.from)}.`,
      `This line would end on ${date(facts.to)}, before it begins on ${date(facts.from)}.`,
      'Corrigez l’un des deux jours.',
      'Correct one of the two days.',
    ],
  ),
} as const;
