/** Indicators as they are described: weights, amounts, targets and steps. */
import type { Cents } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Measure } from '../law/indicator-terms.ts';
import type { Mission } from '../law/mission.ts';
import { directionWords, modeWords } from '../vocabulary/vocabulary.ts';
import { error, listed, pair, warning } from './wording.ts';

/** A mission may have twenty indicators of one kind. */
const mostNamed = 4;

export const indicatorProblems = {
  /** All the indicators of a mission, or all the steps of an indicator, pay by the same key. */
  'keys-mixed': error<{ keys: readonly [string, string]; of: 'steps' | Mission }>(
    ['Montants mêlés à autre chose', 'Amounts mixed with something else'],
    ({ keys: [first, second], of }, { q, envelope }) => [
      ...(of === 'steps'
        ? pair(
            'Certains paliers paient un montant et d’autres un taux.',
            'Some steps pay an amount and others a rate.',
          )
        : pair(
            `Dans ${envelope(of)}, des indicateurs ont un poids et d’autres un montant.`,
            `In ${envelope(of)}, some indicators have a weight and others an amount.`,
          )),
      `Donnez à tous ${q(first)} ou à tous ${q(second)}.`,
      `Give all of them ${q(first)}, or all of them ${q(second)}.`,
    ],
  ),
  'weight-partial': error<{ mission: Mission; key: string; isPercent?: true }>(
    ['Montants ou poids de certains indicateurs seulement', 'Amounts or weights of some indicators only'],
    ({ mission, key, isPercent }, { q, envelope, example, entryOf }) => [
      `Dans ${envelope(mission)}, seuls certains indicateurs ont ${q(key)}.`,
      `In ${envelope(mission)}, only some indicators have ${q(key)}.`,
      `Ajoutez à cet indicateur ${q(key)}, par exemple ${isPercent ? entryOf(key, '20 %') : example(key)}, ou retirez cette clé de tous.`,
      `Add ${q(key)} to this indicator, for example ${isPercent ? entryOf(key, '20 %') : example(key)}, or remove that key from all of them.`,
    ],
  ),
  'weights-all-zero': error<{ mission: Mission }>(
    ['Poids tous nuls', 'All weights zero'],
    ({ mission }, { envelope, key }) => [
      `Dans ${envelope(mission)}, tous les poids sont nuls.`,
      `In ${envelope(mission)}, all weights are zero.`,
      `Donnez à un indicateur au moins ${key('weight')} supérieur à 0.`,
      `Give at least one indicator a ${key('weight')} above 0.`,
    ],
  ),
  'weights-mixed': error<{ mission: Mission }>(
    ['Poids en pourcentage mêlés à d’autres', 'Weights in percent mixed with others'],
    ({ mission }, { envelope, key }) => [
      `Dans ${envelope(mission)}, certains poids sont en pourcentage et celui-ci ne l’est pas.`,
      `In ${envelope(mission)}, some weights are in percent and this one is not.`,
      `Donnez à chaque indicateur ${key('weight')} avec le signe «\u00a0%\u00a0», ou à tous sans lui.`,
      `Give each indicator its ${key('weight')} with %, or all of them without.`,
    ],
  ),
  'weights-not-whole': warning<{ mission: Mission; sum: Ratio }>(
    ['Poids qui ne font pas 100\u00a0%', 'Weights that do not add up to 100 %'],
    ({ mission, sum }, { envelope, rate }) => [
      `Dans ${envelope(mission)}, les poids font ensemble ${rate(sum)}\u00a0: chacun compte pour sa part de ce total.`,
      `In ${envelope(mission)}, the weights add up to ${rate(sum)}: each counts for its share of that total.`,
      'Corrigez les poids, ou ajoutez l’indicateur qui manque.',
      'Correct the weights, or add the indicator that is missing.',
    ],
  ),
  'indicator-amounts-above': error<{ mission: Mission; sum: Cents; ceiling: Cents; year?: number }>(
    ['Montants des indicateurs au-dessus du volet variable', 'Amounts of indicators above the variable part'],
    ({ mission, sum, ceiling, year }, { q, envelope, word, amount }) => [
      `Dans ${envelope(mission)}${year === undefined ? '' : `, exercice ${year}`}, les indicateurs font ensemble ${amount(sum)}, plus que le volet variable de ${amount(ceiling)}.`,
      `In ${envelope(mission)}${year === undefined ? '' : `, year ${year}`}, the indicators add up to ${amount(sum)}, more than the variable part of ${amount(ceiling)}.`,
      `Corrigez les montants des indicateurs, ou écrivez le volet variable du contrat signé sous ${q(`${word('contract')}: ${word('amounts')}:`)}.`,
      `Correct the amounts of the indicators, or write the signed contract’s variable part under ${q(`${word('contract')}: ${word('amounts')}:`)}.`,
    ],
  ),
  'indicator-amounts-below': warning<{ mission: Mission; sum: Cents; ceiling: Cents; year?: number }>(
    [
      'Montants des indicateurs au-dessous du volet variable',
      'Amounts of indicators below the variable part',
    ],
    ({ mission, sum, ceiling, year }, { q, envelope, word, amount }) => [
      `Dans ${envelope(mission)}${year === undefined ? '' : `, exercice ${year}`}, les indicateurs font ensemble ${amount(sum)} sur un volet variable de ${amount(ceiling)}\u00a0: le reste n’est attribué à aucun indicateur et ne sera pas payé.`,
      `In ${envelope(mission)}${year === undefined ? '' : `, year ${year}`}, the indicators add up to ${amount(sum)} of a variable part of ${amount(ceiling)}: the rest goes to no indicator and will not be paid.`,
      `Ajoutez les indicateurs qui manquent, ou écrivez le volet variable du contrat signé sous ${q(`${word('contract')}: ${word('amounts')}:`)}.`,
      `Add the missing indicators, or write the signed contract’s variable part under ${q(`${word('contract')}: ${word('amounts')}:`)}.`,
    ],
  ),
  'baseline-equals-target': error(
    ['Départ égal à l’objectif', 'Baseline equal to the target'],
    (_facts, { key, entry, fileLanguage }) => [
      'Le départ et l’objectif sont égaux\u00a0: il n’y a pas de chemin à mesurer.',
      'The baseline and the target are equal: there is no way to measure.',
      `Corrigez ${key('baseline')} ou ${key('target')}, ou écrivez ${entry('mode', modeWords.threshold[fileLanguage])} sans départ.`,
      `Correct ${key('baseline')} or ${key('target')}, or write ${entry('mode', modeWords.threshold[fileLanguage])} without a baseline.`,
    ],
  ),
  /** A target of zero, or one to come down to. */
  'target-needs-baseline': error<{ because: 'zero' | 'down' }>(
    ['Objectif sans valeur de départ', 'Target without a baseline'],
    ({ because }, { entry, fileLanguage }) => {
      const ways = [entry('baseline', '6.5 %'), entry('mode', modeWords.threshold[fileLanguage])] as const;
      return [
        ...(because === 'zero'
          ? pair(
              'Un objectif de zéro ne se mesure pas sans valeur de départ.',
              'A target of zero cannot be measured without a baseline.',
            )
          : pair(
              'Pour un objectif à la baisse, la part du chemin parcouru demande une valeur de départ.',
              'For a target to come down to, the share of the way covered needs a baseline.',
            )),
        `Ajoutez la valeur de départ, par exemple ${ways[0]}, ou écrivez ${ways[1]}.`,
        `Add the baseline, for example ${ways[0]}, or write ${ways[1]}.`,
      ];
    },
  ),
  /** `names` of the targets without a baseline; `unit` of the first. */
  'target-from-zero': warning<{ mission: Mission; names: readonly string[]; unit: Measure['unit'] }>(
    ['Objectif compté à partir de zéro', 'Target counted from zero'],
    ({ mission, names, unit }, { lang, q, key, envelope, entry }) => {
      const zero = entry('baseline', unit === 'rate' ? '0 %' : '0');
      const more = names.length - mostNamed;
      const others = more > 0 ? [lang === 'fr' ? `${more} autres` : `${more} others`] : [];
      const all = listed([...names.slice(0, mostNamed).map(q), ...others], lang, 'and');
      const isOne = names.length === 1;
      return [
        `Dans ${envelope(mission)}, ${all} ${isOne ? 'n’a' : 'n’ont'} pas de valeur de départ\u00a0: le chemin parcouru est compté à partir de zéro.`,
        `In ${envelope(mission)}, ${all} ${isOne ? 'has' : 'have'} no baseline: the way covered is counted from zero.`,
        `Ajoutez ${key('baseline')}, la valeur de départ du contrat, qui change le montant, ou ${zero} si c’est bien zéro.`,
        `Add ${key('baseline')}, the baseline of the contract, which changes the amount, or ${zero} if it is zero indeed.`,
      ];
    },
  ),
  'direction-against-baseline': error<{ stated: string; right: string }>(
    ['Sens contraire au départ et à l’objectif', 'Direction against the baseline and the target'],
    ({ stated, right }, { q, entry }) => [
      `Le sens ${q(stated)} contredit le départ et l’objectif.`,
      `The direction ${q(stated)} contradicts the baseline and the target.`,
      `Écrivez ${entry('direction', right)} ou retirez cette clé, ou corrigez les deux valeurs.`,
      `Write ${entry('direction', right)} or remove that key, or correct the two values.`,
    ],
  ),
  'name-varies': warning<{ name: string; other: string }>(
    ['Nom écrit de deux façons', 'Name written in two ways'],
    ({ name, other }, { q }) => [
      `${q(name)} et ${q(other)} ne diffèrent que par les majuscules, les accents, les espaces ou l’apostrophe\u00a0: ce sont deux indicateurs.`,
      `${q(name)} and ${q(other)} differ by capitals, accents, spaces or the apostrophe only: they are two indicators.`,
      'S’il s’agit du même, écrivez-le partout de la même façon.',
      'If they are the same, write it in the same way everywhere.',
    ],
  ),
  'steps-empty': error(['Paliers vides', 'No steps'], (_facts, { q, word }) => {
    const step = q(`{ ${word('threshold')}: 25 %, ${word('amount')}: 1 000 € }`);
    return [
      'La liste des paliers est vide.',
      'The list of steps is empty.',
      `Ajoutez un palier comme ${step}.`,
      `Add a step such as ${step}.`,
    ];
  }),
  'steps-out-of-order': error(['Paliers dans le désordre', 'Steps out of order'], (_facts) => [
    'Les paliers ne sont pas rangés de celui qui paie le moins à celui qui paie le plus.',
    'The steps are not in order from the one that pays least to the one that pays most.',
    'Rangez-les ainsi, avec des seuils qui vont tous dans le même sens.',
    'Put them in that order, with thresholds that all go the same way.',
  ]),
  'step-above-amount': error<{ step: Cents; amount: Cents }>(
    ['Palier au-dessus du montant de l’indicateur', 'Step above the amount of the indicator'],
    ({ step, amount }, { key, amount: euros }) => [
      `Ce palier de ${euros(step)} dépasse les ${euros(amount)} de l’indicateur.`,
      `This step of ${euros(step)} exceeds the indicator’s ${euros(amount)}.`,
      `Corrigez le palier, ou portez ${key('amount')} de l’indicateur à ${euros(step)}.`,
      `Correct the step, or raise the indicator’s ${key('amount')} to ${euros(step)}.`,
    ],
  ),
  'best-step-below-amount': warning<{ step: Cents; amount: Cents }>(
    ['Meilleur palier sous le montant de l’indicateur', 'Best step below the amount of the indicator'],
    ({ step, amount }, { key, amount: euros }) => [
      `Le meilleur palier paie ${euros(step)} sur les ${euros(amount)} de l’indicateur\u00a0: aucun résultat ne paie le reste.`,
      `The best step pays ${euros(step)} of the indicator’s ${euros(amount)}: no result pays the rest.`,
      `Corrigez le palier, ajoutez celui qui manque, ou ramenez ${key('amount')} à ${euros(step)}.`,
      `Correct the step, add the one that is missing, or bring ${key('amount')} down to ${euros(step)}.`,
    ],
  ),
  'step-direction-assumed': warning(
    ['Un seul palier sans sens', 'One step without a direction'],
    (_facts, { entry, fileLanguage }) => {
      const [up, down] = (['up', 'down'] as const).map((way) =>
        entry('direction', directionWords[way][fileLanguage]),
      );
      return [
        'Avec un seul palier, rien ne dit s’il faut monter ou descendre jusqu’au seuil\u00a0; on suppose qu’il faut monter.',
        'With a single step, nothing says whether to rise or to fall to the threshold; rising is assumed.',
        `Ajoutez ${up} ou ${down}.`,
        `Add ${up} or ${down}.`,
      ];
    },
  ),
} as const;
