import { formatAmount } from '../output/format.ts';
import { envelopeNames } from '../output/names.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';
import { listed } from './quoting.ts';

export const indicatorProblems = inBothLanguages((say, lang) => {
  const { envelopePhrase, q } = problemPhrases[lang];
  return {
    'result-ambiguous': ({ keys }) => ({
      what: say(
        `Cet indicateur donne son résultat de plusieurs façons\u00a0: ${listed(keys.map(q), lang, 'and')}.`,
        `This indicator gives its result in several ways: ${listed(keys.map(q), lang, 'and')}.`,
      ),
      fix: say('Gardez-en une seule.', 'Keep one of them.'),
    }),
    'observed-alone': (_facts, words) => ({
      what: say(
        `La valeur ${q(words.key('observed'))} n’a ni objectif ni paliers auxquels la comparer.`,
        `The value ${q(words.key('observed'))} has no target and no steps to be compared with.`,
      ),
      fix: say(
        `Ajoutez ${q(`${words.key('target')}: …`)} ou ${q(`${words.key('steps')}: […]`)}, ou donnez directement ${q(`${words.key('attainmentRate')}: 45 %`)}.`,
        `Add ${q(`${words.key('target')}: …`)} or ${q(`${words.key('steps')}: […]`)}, or give ${q(`${words.key('attainmentRate')}: 45 %`)} directly.`,
      ),
    }),
    'indicators-and-rate': ({ mission }, words) => ({
      what: say(
        `La mission ${q(envelopeNames[mission].long[lang])} a des indicateurs et un taux d’atteinte pour toute la mission.`,
        `The mission ${q(envelopeNames[mission].long[lang])} has indicators and an attainment rate for the whole mission.`,
      ),
      fix: say(
        `Gardez ${q(words.key('indicators'))} ou ${q(words.key('attainmentRate'))}, pas les deux.`,
        `Keep ${q(words.key('indicators'))} or ${q(words.key('attainmentRate'))}, not both.`,
      ),
    }),
    'weights-and-amounts': ({ mission }, words) => ({
      what: say(
        `Dans ${envelopePhrase(mission)}, des indicateurs ont un poids et d’autres un montant.`,
        `In ${envelopePhrase(mission)}, some indicators have a weight and others an amount.`,
      ),
      fix: say(
        `Donnez à tous ${q(words.key('weight'))} ou à tous ${q(words.key('amount'))}.`,
        `Give all of them ${q(words.key('weight'))}, or all of them ${q(words.key('amount'))}.`,
      ),
    }),
    'weight-partial': ({ mission, key }) => ({
      what: say(
        `Dans ${envelopePhrase(mission)}, seuls certains indicateurs ont ${q(key)}.`,
        `In ${envelopePhrase(mission)}, only some indicators have ${q(key)}.`,
      ),
      fix: say(
        `Ajoutez ${q(`${key}: …`)} à cet indicateur, ou retirez cette clé de tous.`,
        `Add ${q(`${key}: …`)} to this indicator, or remove that key from all of them.`,
      ),
    }),
    'weights-all-zero': ({ mission }, words) => ({
      what: say(
        `Dans ${envelopePhrase(mission)}, tous les poids sont nuls.`,
        `In ${envelopePhrase(mission)}, all weights are zero.`,
      ),
      fix: say(
        `Donnez à un indicateur au moins ${q(words.key('weight'))} supérieur à 0.`,
        `Give at least one indicator a ${q(words.key('weight'))} above 0.`,
      ),
    }),
    'indicator-duplicate': ({ name }) => ({
      what: say(
        `Deux indicateurs de la mission s’appellent ${q(name)}.`,
        `Two indicators of the mission are called ${q(name)}.`,
      ),
      fix: say('Donnez à chacun son nom.', 'Give each its own name.'),
    }),
    'indicator-amounts-above': ({ mission, sum, ceiling }, words) => ({
      what: say(
        `Dans ${envelopePhrase(mission)}, les indicateurs font ensemble ${formatAmount(sum, lang)}, plus que le volet variable de ${formatAmount(ceiling, lang)}.`,
        `In ${envelopePhrase(mission)}, the indicators add up to ${formatAmount(sum, lang)}, more than the variable part of ${formatAmount(ceiling, lang)}.`,
      ),
      fix: say(
        `Corrigez les montants des indicateurs, ou écrivez le volet variable du contrat signé sous ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
        `Correct the amounts of the indicators, or write the signed contract’s variable part under ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
      ),
    }),
    'indicator-amounts-below': ({ mission, sum, ceiling }, words) => ({
      what: say(
        `Dans ${envelopePhrase(mission)}, les indicateurs font ensemble ${formatAmount(sum, lang)} sur un volet variable de ${formatAmount(ceiling, lang)}\u00a0: le reste n’est attribué à aucun indicateur et ne sera pas payé.`,
        `In ${envelopePhrase(mission)}, the indicators add up to ${formatAmount(sum, lang)} of a variable part of ${formatAmount(ceiling, lang)}: the rest goes to no indicator and will not be paid.`,
      ),
      fix: say(
        `Ajoutez les indicateurs qui manquent, ou écrivez le volet variable du contrat signé sous ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
        `Add the missing indicators, or write the signed contract’s variable part under ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
      ),
    }),
    'baseline-equals-target': (_facts, words) => ({
      what: say(
        'Le départ et l’objectif sont égaux\u00a0: il n’y a pas de chemin à mesurer.',
        'The baseline and the target are equal: there is no way to measure.',
      ),
      fix: say(
        `Corrigez ${q(words.key('baseline'))} ou ${q(words.key('target'))}, ou écrivez ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)} sans départ.`,
        `Correct ${q(words.key('baseline'))} or ${q(words.key('target'))}, or write ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)} without a baseline.`,
      ),
    }),
    'target-zero': (_facts, words) => ({
      what: say(
        'Un objectif de zéro ne se mesure pas sans valeur de départ.',
        'A target of zero cannot be measured without a baseline.',
      ),
      fix: say(
        `Ajoutez ${q(`${words.key('baseline')}: …`)}, ou écrivez ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
        `Add ${q(`${words.key('baseline')}: …`)}, or write ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
      ),
    }),
    'target-needs-baseline': (_facts, words) => ({
      what: say(
        'Pour un objectif à la baisse, la part du chemin parcouru demande une valeur de départ.',
        'For a target to come down to, the share of the way covered needs a baseline.',
      ),
      fix: say(
        `Ajoutez ${q(`${words.key('baseline')}: …`)}, ou écrivez ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
        `Add ${q(`${words.key('baseline')}: …`)}, or write ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
      ),
    }),
    'direction-against-baseline': ({ stated, right }, words) => ({
      what: say(
        `Le sens ${q(stated)} contredit le départ et l’objectif.`,
        `The direction ${q(stated)} contradicts the baseline and the target.`,
      ),
      fix: say(
        `Écrivez ${q(`${words.key('direction')}: ${right}`)} ou retirez cette clé, ou corrigez les deux valeurs.`,
        `Write ${q(`${words.key('direction')}: ${right}`)} or remove that key, or correct the two values.`,
      ),
    }),
    'measures-mixed': ({ keys }) => ({
      what: say(
        `Cet indicateur mêle des taux et des nombres dans ${listed(keys.map(q), lang, 'and')}.`,
        `This indicator mixes rates and numbers in ${listed(keys.map(q), lang, 'and')}.`,
      ),
      fix: say(
        'Écrivez-les tous avec le signe «\u00a0%\u00a0», ou tous sans.',
        'Write all of them with %, or all without.',
      ),
    }),
    'steps-empty': (_facts, words) => ({
      what: say('La liste des paliers est vide.', 'The list of steps is empty.'),
      fix: say(
        `Ajoutez un palier comme ${q(`{ ${words.key('threshold')}: 25 %, ${words.key('amount')}: 1 000 € }`)}.`,
        `Add a step such as ${q(`{ ${words.key('threshold')}: 25 %, ${words.key('amount')}: 1 000 € }`)}.`,
      ),
    }),
    'steps-out-of-order': () => ({
      what: say(
        'Les paliers ne sont pas rangés de celui qui paie le moins à celui qui paie le plus.',
        'The steps are not in order from the one that pays least to the one that pays most.',
      ),
      fix: say(
        'Rangez-les ainsi, avec des seuils qui vont tous dans le même sens.',
        'Put them in that order, with thresholds that all go the same way.',
      ),
    }),
    'steps-mixed': (_facts, words) => ({
      what: say(
        'Certains paliers paient un montant et d’autres un taux.',
        'Some steps pay an amount and others a rate.',
      ),
      fix: say(
        `Donnez à tous ${q(words.key('amount'))} ou à tous ${q(words.key('rate'))}.`,
        `Give all of them ${q(words.key('amount'))}, or all of them ${q(words.key('rate'))}.`,
      ),
    }),
    'step-above-amount': ({ step, amount }, words) => ({
      what: say(
        `Ce palier de ${formatAmount(step, lang)} dépasse les ${formatAmount(amount, lang)} de l’indicateur.`,
        `This step of ${formatAmount(step, lang)} exceeds the indicator’s ${formatAmount(amount, lang)}.`,
      ),
      fix: say(
        `Corrigez le palier, ou portez ${q(words.key('amount'))} de l’indicateur à ${formatAmount(step, lang)}.`,
        `Correct the step, or raise the indicator’s ${q(words.key('amount'))} to ${formatAmount(step, lang)}.`,
      ),
    }),
    'step-direction-assumed': (_facts, words) => ({
      what: say(
        'Avec un seul palier, rien ne dit s’il faut monter ou descendre jusqu’au seuil\u00a0; on suppose qu’il faut monter.',
        'With a single step, nothing says whether to rise or to fall to the threshold; rising is assumed.',
      ),
      fix: say(
        `Ajoutez ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'hausse' : 'up'}`)} ou ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'baisse' : 'down'}`)}.`,
        `Add ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'hausse' : 'up'}`)} or ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'baisse' : 'down'}`)}.`,
      ),
    }),
    'key-without-purpose': ({ key, needs }) => ({
      what: say(
        `La clé ${q(key)} ne sert à rien sans ${listed(needs.map(q), lang, 'or')}.`,
        `The key ${q(key)} has no effect without ${listed(needs.map(q), lang, 'or')}.`,
      ),
      fix: say(
        `Ajoutez ${listed(
          needs.map((need) => q(`${need}: …`)),
          lang,
          'or',
        )}, ou retirez ${q(key)}.`,
        `Add ${listed(
          needs.map((need) => q(`${need}: …`)),
          lang,
          'or',
        )}, or remove ${q(key)}.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
