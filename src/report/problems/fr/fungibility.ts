import { isPositive } from '../../../base/money.ts';
import { regimeWords } from '../../../domain/vocabulary.ts';
import { formatAmount, formatRate } from '../../../output/format.ts';
import { regimeMeanings } from '../../words/regimes.ts';
import type { ProblemWords } from '../problem-words.ts';
import { envelopePhrase, q, wordAdvice } from './phrases.ts';

export const fungibilityProblems = {
  'transfer-unknown-envelope': ({ text, allowed, suggestion }) => ({
    what: `${q(text)} n’est pas une enveloppe.`,
    fix: wordAdvice(suggestion, allowed),
  }),
  'transfer-to-itself': (_facts, words) => ({
    what: 'Ce virement part d’une enveloppe pour y revenir.',
    fix: `Corrigez ${q(words.key('from'))} ou ${q(words.key('to'))}, ou retirez le virement.`,
  }),
  'transfer-envelope-absent': ({ envelope, year }) => ({
    what: `Dans l’exercice ${year}, ${envelopePhrase(envelope)} ne reçoit pas de financement.`,
    fix: 'Retirez ce virement, ou choisissez une enveloppe de cet exercice.',
  }),
  'transfer-above-surplus': ({ from, amount, surplus }) =>
    isPositive(surplus)
      ? {
          what: `Ce virement de ${formatAmount(amount, 'fr')} dépasse l’excédent de ${envelopePhrase(from)}, dont il reste ${formatAmount(surplus, 'fr')}.`,
          fix: `Virez au plus ${formatAmount(surplus, 'fr')}, ou vérifiez les dépenses.`,
        }
      : {
          what: `Ce virement de ${formatAmount(amount, 'fr')} ne peut pas venir de ${envelopePhrase(from)}, qui n’a pas d’excédent à donner.`,
          fix: 'Retirez ce virement, ou vérifiez les dépenses de cette enveloppe.',
        },
  'transfer-above-cap': ({ from, amount, limit, cap }, words) =>
    isPositive(limit)
      ? {
          what: `Avec ce virement de ${formatAmount(amount, 'fr')}, il part de ${envelopePhrase(from)} plus que le plafond de ${formatRate(cap, 'fr')}, soit ${formatAmount(limit, 'fr')}.`,
          fix: `Réduisez le virement, ou corrigez ${q(words.key('cap'))}.`,
        }
      : {
          what: `Ce virement de ${formatAmount(amount, 'fr')} est de trop\u00a0: ${envelopePhrase(from)} a déjà donné tout ce que permet le plafond de ${formatRate(cap, 'fr')}.`,
          fix: `Retirez ce virement, réduisez les précédents, ou corrigez ${q(words.key('cap'))}.`,
        },
  'transfer-above-fixed': ({ from, amount, limit }, words) =>
    isPositive(limit)
      ? {
          what: `Avec ce virement de ${formatAmount(amount, 'fr')}, il part de ${envelopePhrase(from)} plus que son volet fixe ne le permet, soit ${formatAmount(limit, 'fr')}.`,
          fix: `Réduisez le virement, ou retirez ${q(words.key('fixedOnly'))}.`,
        }
      : {
          what: `Ce virement de ${formatAmount(amount, 'fr')} est de trop\u00a0: ${envelopePhrase(from)} n’a plus rien à donner de son volet fixe.`,
          fix: `Retirez ce virement, réduisez les précédents, ou retirez ${q(words.key('fixedOnly'))}.`,
        },
  'transfer-against-regime': ({ from, to, regime, origin }, words) => ({
    what: `De ${envelopePhrase(from)} vers ${envelopePhrase(to)}, ce virement est contraire à la fongibilité ${q(regimeWords[regime][words.language])} (${regimeMeanings.fr[regime]}).`,
    fix:
      origin === 'option'
        ? `Retirez ce virement du fichier, ou relancez la commande sans ${q(`--assume ${words.key('fungibility')}=${regimeWords[regime][words.language]}`)}.`
        : `Retirez ce virement, ou changez la fongibilité, par exemple ${q(`${words.key('regime')}: ${regimeWords.free[words.language]}`)}.`,
  }),
  'transfer-unchecked': ({ from }, words) => ({
    what: `Les dépenses de ${envelopePhrase(from)} ne sont pas indiquées\u00a0: rien ne dit que ce virement est possible.`,
    fix: `Ajoutez ${q(`${words.key('spending')}: …`)} à cette enveloppe.`,
  }),
} satisfies Partial<ProblemWords>;
