import { envelopeName } from '../../../output/envelopes.ts';
import { formatAmount } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { envelopePhrase, q } from './phrases.ts';

export const indicatorProblems = {
  'result-ambiguous': ({ keys }) => ({
    what: `Cet indicateur donne son résultat de plusieurs façons\u00a0: ${listed(keys.map(q), 'fr', 'and')}.`,
    fix: 'Gardez-en une seule.',
  }),
  'observed-alone': (_facts, words) => ({
    what: `La valeur ${q(words.key('observed'))} n’a ni objectif ni paliers auxquels la comparer.`,
    fix: `Ajoutez ${q(`${words.key('target')}: …`)} ou ${q(`${words.key('steps')}: […]`)}, ou donnez directement ${q(`${words.key('attainmentRate')}: 45 %`)}.`,
  }),
  'indicators-and-rate': ({ mission }, words) => ({
    what: `La mission ${q(envelopeName(mission, 'fr'))} a des indicateurs et un taux d’atteinte pour toute la mission.`,
    fix: `Gardez ${q(words.key('indicators'))} ou ${q(words.key('attainmentRate'))}, pas les deux.`,
  }),
  'weights-and-amounts': ({ mission }, words) => ({
    what: `Dans ${envelopePhrase(mission)}, des indicateurs ont un poids et d’autres un montant.`,
    fix: `Donnez à tous ${q(words.key('weight'))} ou à tous ${q(words.key('amount'))}.`,
  }),
  'weight-partial': ({ mission, key }) => ({
    what: `Dans ${envelopePhrase(mission)}, seuls certains indicateurs ont ${q(key)}.`,
    fix: `Ajoutez ${q(`${key}: …`)} à cet indicateur, ou retirez cette clé de tous.`,
  }),
  'weights-all-zero': ({ mission }, words) => ({
    what: `Dans ${envelopePhrase(mission)}, tous les poids sont nuls.`,
    fix: `Donnez à un indicateur au moins ${q(words.key('weight'))} supérieur à 0.`,
  }),
  'indicator-duplicate': ({ name }) => ({
    what: `Deux indicateurs de la mission s’appellent ${q(name)}.`,
    fix: 'Donnez à chacun son nom.',
  }),
  'indicator-amounts-above': ({ mission, sum, ceiling }, words) => ({
    what: `Dans ${envelopePhrase(mission)}, les indicateurs font ensemble ${formatAmount(sum, 'fr')}, plus que le volet variable de ${formatAmount(ceiling, 'fr')}.`,
    fix: `Corrigez les montants des indicateurs, ou écrivez le volet variable du contrat signé sous ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
  }),
  'indicator-amounts-below': ({ mission, sum, ceiling }, words) => ({
    what: `Dans ${envelopePhrase(mission)}, les indicateurs font ensemble ${formatAmount(sum, 'fr')} sur un volet variable de ${formatAmount(ceiling, 'fr')}\u00a0: le reste n’est attribué à aucun indicateur et ne sera pas payé.`,
    fix: `Ajoutez les indicateurs qui manquent, ou écrivez le volet variable du contrat signé sous ${q(`${words.key('contract')}: ${words.key('amounts')}:`)}.`,
  }),
  'baseline-equals-target': (_facts, words) => ({
    what: 'Le départ et l’objectif sont égaux\u00a0: il n’y a pas de chemin à mesurer.',
    fix: `Corrigez ${q(words.key('baseline'))} ou ${q(words.key('target'))}, ou écrivez ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)} sans départ.`,
  }),
  'target-zero': (_facts, words) => ({
    what: 'Un objectif de zéro ne se mesure pas sans valeur de départ.',
    fix: `Ajoutez ${q(`${words.key('baseline')}: …`)}, ou écrivez ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
  }),
  'target-needs-baseline': (_facts, words) => ({
    what: 'Pour un objectif à la baisse, la part du chemin parcouru demande une valeur de départ.',
    fix: `Ajoutez ${q(`${words.key('baseline')}: …`)}, ou écrivez ${q(`${words.key('mode')}: ${words.language === 'fr' ? 'seuil' : 'threshold'}`)}.`,
  }),
  'direction-against-baseline': ({ stated, right }, words) => ({
    what: `Le sens ${q(stated)} contredit le départ et l’objectif.`,
    fix: `Écrivez ${q(`${words.key('direction')}: ${right}`)} ou retirez cette clé, ou corrigez les deux valeurs.`,
  }),
  'measures-mixed': ({ keys }) => ({
    what: `Cet indicateur mêle des taux et des nombres dans ${listed(keys.map(q), 'fr', 'and')}.`,
    fix: 'Écrivez-les tous avec le signe «\u00a0%\u00a0», ou tous sans.',
  }),
  'steps-empty': (_facts, words) => ({
    what: 'La liste des paliers est vide.',
    fix: `Ajoutez un palier comme ${q(`{ ${words.key('threshold')}: 25 %, ${words.key('amount')}: 1 000 € }`)}.`,
  }),
  'steps-out-of-order': () => ({
    what: 'Les paliers ne sont pas rangés de celui qui paie le moins à celui qui paie le plus.',
    fix: 'Rangez-les ainsi, avec des seuils qui vont tous dans le même sens.',
  }),
  'steps-mixed': (_facts, words) => ({
    what: 'Certains paliers paient un montant et d’autres un taux.',
    fix: `Donnez à tous ${q(words.key('amount'))} ou à tous ${q(words.key('rate'))}.`,
  }),
  'step-above-amount': ({ step, amount }, words) => ({
    what: `Ce palier de ${formatAmount(step, 'fr')} dépasse les ${formatAmount(amount, 'fr')} de l’indicateur.`,
    fix: `Corrigez le palier, ou portez ${q(words.key('amount'))} de l’indicateur à ${formatAmount(step, 'fr')}.`,
  }),
  'step-direction-assumed': (_facts, words) => ({
    what: 'Avec un seul palier, rien ne dit s’il faut monter ou descendre jusqu’au seuil\u00a0; on suppose qu’il faut monter.',
    fix: `Ajoutez ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'hausse' : 'up'}`)} ou ${q(`${words.key('direction')}: ${words.language === 'fr' ? 'baisse' : 'down'}`)}.`,
  }),
  'key-without-purpose': ({ key, needs }) => ({
    what: `La clé ${q(key)} ne sert à rien sans ${listed(needs.map(q), 'fr', 'or')}.`,
    fix: `Ajoutez ${listed(
      needs.map((need) => q(`${need}: …`)),
      'fr',
      'or',
    )}, ou retirez ${q(key)}.`,
  }),
} satisfies Partial<ProblemWords>;
