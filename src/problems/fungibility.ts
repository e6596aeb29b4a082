import { isPositive } from '../amounts/money.ts';
import { formatAmount, formatRate } from '../output/format.ts';
import { regimeMeanings } from '../output/names.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { regimeWords } from '../vocabulary/vocabulary.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const fungibilityProblems = inBothLanguages((say, lang) => {
  const { envelopePhrase, q, wordAdvice } = problemPhrases[lang];
  return {
    'transfer-unknown-envelope': ({ text, allowed, suggestion }) => ({
      what: say(`${q(text)} n’est pas une enveloppe.`, `${q(text)} is not an envelope.`),
      fix: wordAdvice(suggestion, allowed),
    }),
    'transfer-to-itself': (_facts, words) => ({
      what: say(
        'Ce virement part d’une enveloppe pour y revenir.',
        'This transfer leaves an envelope to come back to it.',
      ),
      fix: say(
        `Corrigez ${q(words.key('from'))} ou ${q(words.key('to'))}, ou retirez le virement.`,
        `Correct ${q(words.key('from'))} or ${q(words.key('to'))}, or remove the transfer.`,
      ),
    }),
    'transfer-envelope-absent': ({ envelope, year }) => ({
      what: say(
        `Dans l’exercice ${year}, ${envelopePhrase(envelope)} ne reçoit pas de financement.`,
        `In year ${year}, ${envelopePhrase(envelope)} is not funded.`,
      ),
      fix: say(
        'Retirez ce virement, ou choisissez une enveloppe de cet exercice.',
        'Remove this transfer, or choose an envelope of this year.',
      ),
    }),
    'transfer-above-surplus': ({ from, amount, surplus }) =>
      isPositive(surplus)
        ? {
            what: say(
              `Ce virement de ${formatAmount(amount, lang)} dépasse l’excédent de ${envelopePhrase(from)}, dont il reste ${formatAmount(surplus, lang)}.`,
              `This transfer of ${formatAmount(amount, lang)} exceeds the surplus of ${envelopePhrase(from)}, of which ${formatAmount(surplus, lang)} is left.`,
            ),
            fix: say(
              `Virez au plus ${formatAmount(surplus, lang)}, ou vérifiez les dépenses.`,
              `Transfer ${formatAmount(surplus, lang)} at most, or check the spending.`,
            ),
          }
        : {
            what: say(
              `Ce virement de ${formatAmount(amount, lang)} ne peut pas venir de ${envelopePhrase(from)}, qui n’a pas d’excédent à donner.`,
              `This transfer of ${formatAmount(amount, lang)} cannot come from ${envelopePhrase(from)}, which has no surplus to give.`,
            ),
            fix: say(
              'Retirez ce virement, ou vérifiez les dépenses de cette enveloppe.',
              'Remove this transfer, or check the spending of that envelope.',
            ),
          },
    'transfer-above-cap': ({ from, amount, limit, cap }, words) =>
      isPositive(limit)
        ? {
            what: say(
              `Avec ce virement de ${formatAmount(amount, lang)}, il part de ${envelopePhrase(from)} plus que le plafond de ${formatRate(cap, lang)}, soit ${formatAmount(limit, lang)}.`,
              `With this transfer of ${formatAmount(amount, lang)}, more leaves ${envelopePhrase(from)} than the cap of ${formatRate(cap, lang)} allows, ${formatAmount(limit, lang)}.`,
            ),
            fix: say(
              `Réduisez le virement, ou corrigez ${q(words.key('cap'))}.`,
              `Reduce the transfer, or correct ${q(words.key('cap'))}.`,
            ),
          }
        : {
            what: say(
              `Ce virement de ${formatAmount(amount, lang)} est de trop\u00a0: ${envelopePhrase(from)} a déjà donné tout ce que permet le plafond de ${formatRate(cap, lang)}.`,
              `This transfer of ${formatAmount(amount, lang)} is one too many: ${envelopePhrase(from)} has given all that the cap of ${formatRate(cap, lang)} allows.`,
            ),
            fix: say(
              `Retirez ce virement, réduisez les précédents, ou corrigez ${q(words.key('cap'))}.`,
              `Remove this transfer, reduce those before it, or correct ${q(words.key('cap'))}.`,
            ),
          },
    'transfer-above-fixed': ({ from, amount, limit }, words) =>
      isPositive(limit)
        ? {
            what: say(
              `Avec ce virement de ${formatAmount(amount, lang)}, il part de ${envelopePhrase(from)} plus que son volet fixe ne le permet, soit ${formatAmount(limit, lang)}.`,
              `With this transfer of ${formatAmount(amount, lang)}, more leaves ${envelopePhrase(from)} than its fixed part allows, ${formatAmount(limit, lang)}.`,
            ),
            fix: say(
              `Réduisez le virement, ou retirez ${q(words.key('fixedOnly'))}.`,
              `Reduce the transfer, or remove ${q(words.key('fixedOnly'))}.`,
            ),
          }
        : {
            what: say(
              `Ce virement de ${formatAmount(amount, lang)} est de trop\u00a0: ${envelopePhrase(from)} n’a plus rien à donner de son volet fixe.`,
              `This transfer of ${formatAmount(amount, lang)} is one too many: ${envelopePhrase(from)} has nothing left to give of its fixed part.`,
            ),
            fix: say(
              `Retirez ce virement, réduisez les précédents, ou retirez ${q(words.key('fixedOnly'))}.`,
              `Remove this transfer, reduce those before it, or remove ${q(words.key('fixedOnly'))}.`,
            ),
          },
    'transfer-against-regime': ({ from, to, regime, origin }, words) => ({
      what: say(
        `De ${envelopePhrase(from)} vers ${envelopePhrase(to)}, ce virement est contraire à la fongibilité ${q(regimeWords[regime][words.language])} (${regimeMeanings[regime][lang]}).`,
        `From ${envelopePhrase(from)} to ${envelopePhrase(to)}, this transfer goes against the fungibility ${q(regimeWords[regime][words.language])} (${regimeMeanings[regime][lang]}).`,
      ),
      fix:
        origin === 'option'
          ? say(
              `Retirez ce virement du fichier, ou relancez la commande sans ${q(`--assume ${words.key('fungibility')}=${regimeWords[regime][words.language]}`)}.`,
              `Remove this transfer from the file, or run the command again without ${q(`--assume ${words.key('fungibility')}=${regimeWords[regime][words.language]}`)}.`,
            )
          : say(
              `Retirez ce virement, ou changez la fongibilité, par exemple ${q(`${words.key('regime')}: ${regimeWords.free[words.language]}`)}.`,
              `Remove this transfer, or change the fungibility, for example ${q(`${words.key('regime')}: ${regimeWords.free[words.language]}`)}.`,
            ),
    }),
    'transfer-unchecked': ({ from }, words) => ({
      what: say(
        `Les dépenses de ${envelopePhrase(from)} ne sont pas indiquées\u00a0: rien ne dit que ce virement est possible.`,
        `The spending of ${envelopePhrase(from)} is not stated: nothing tells that this transfer is possible.`,
      ),
      fix: say(
        `Ajoutez ${q(`${words.key('spending')}: …`)} à cette enveloppe.`,
        `Add ${q(`${words.key('spending')}: …`)} to that envelope.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
