/** Indicators, their results and what they pay. */
import type { Cents } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { ResultUnit } from '../law/indicator-result.ts';
import type { Mission } from '../law/mission.ts';
import { envelopeNames } from '../output/names.ts';
import { type Phrase, phrase } from '../output/phrase.ts';
import { directionWords, modeWords } from '../vocabulary/vocabulary.ts';
import { error, listed, pair, warning } from './wording.ts';

/** What an indicator counts, then what to write for its result in a year, and in a scenario where that is something else. */
const otherUnits: Readonly<Record<ResultUnit | 'whole', readonly [Phrase, Phrase, Phrase?]>> = {
  number: [
    phrase('compte en nombre', 'counts in numbers'),
    phrase(
      'le nombre constaté, sans «\u00a0%\u00a0», par exemple 97',
      'the number found, without %, for example 97',
    ),
    phrase(
      'le nombre supposé, sans «\u00a0%\u00a0», par exemple 97\u00a0; un taux d’atteinte ne se suppose que de toute la mission',
      'the supposed number, without %, for example 97; an attainment rate can only be supposed of the whole mission',
    ),
  ],
  rate: [
    phrase('compte en taux', 'counts in rates'),
    phrase(
      'le taux constaté avec son signe, par exemple 58\u00a0%',
      'the rate found with its sign, for example 58 %',
    ),
    phrase(
      'le taux supposé avec son signe, par exemple 58\u00a0%',
      'the supposed rate with its sign, for example 58 %',
    ),
  ],
  done: [phrase('est fait ou ne l’est pas', 'is done or not'), phrase('oui ou non', 'yes or no')],
  attainment: [
    phrase('n’a ni objectif ni paliers', 'has neither a target nor steps'),
    phrase(
      'oui ou non, ou un taux avec son signe, par exemple 80\u00a0%',
      'yes or no, or a rate with its sign, for example 80 %',
    ),
    phrase('un taux, par exemple 80\u00a0%', 'a rate, for example 80 %'),
  ],
  whole: [
    phrase('n’a pas de parties', 'has no parts'),
    phrase('un seul résultat, par exemple oui', 'a single result, for example yes'),
  ],
};

export const indicatorProblems = {
  /** An indicator or a step has one result; a mission has indicators, or one rate for the whole of it. */
  'result-ambiguous': error<{ keys: readonly string[]; of: 'indicator' | 'step' | Mission }>(
    ['Résultat donné de plusieurs façons', 'Result given in several ways'],
    ({ keys, of }, { say, and, or, q, lang }) => {
      if (of === 'indicator' || of === 'step') {
        const gives =
          of === 'step'
            ? say('Ce palier paie', 'This step pays')
            : say('Cet indicateur donne son résultat', 'This indicator gives its result');
        return [
          `${gives} de plusieurs façons\u00a0: ${and(keys)}.`,
          `${gives} in several ways: ${and(keys)}.`,
          'Gardez-en une seule.',
          'Keep one of them.',
        ];
      }
      const name = q(envelopeNames[of].long[lang]);
      return [
        `La mission ${name} a des indicateurs et un taux d’atteinte pour toute la mission.`,
        `The mission ${name} has indicators and an attainment rate for the whole mission.`,
        `Gardez ${or(keys)}, pas les deux.`,
        `Keep ${or(keys)}, not both.`,
      ];
    },
  ),
  /** `needs`: what the key says something about; `instead`: what gives the result without it. */
  'key-without-purpose': error<{ key: string; needs: readonly string[]; instead?: string }>(
    ['Clé qui ne sert à rien seule', 'Key that has no effect alone'],
    ({ key, needs, instead }, { q, or, example, lang }) => {
      const added = listed(
        needs.map((key) => example(key)),
        lang,
        'or',
      );
      return [
        `La clé ${q(key)} ne sert à rien sans ${or(needs)}.`,
        `The key ${q(key)} has no effect without ${or(needs)}.`,
        ...(instead === undefined
          ? pair(
              `Ajoutez par exemple ${added}, ou retirez ${q(key)}.`,
              `Add ${added}, for example, or remove ${q(key)}.`,
            )
          : pair(
              `Ajoutez par exemple ${added}, ou donnez directement ${example(instead)}.`,
              `Add ${added}, for example, or give ${example(instead)} directly.`,
            )),
      ];
    },
  ),
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
  'weight-partial': error<{ mission: Mission; key: string }>(
    ['Montants de certains indicateurs seulement', 'Amounts of some indicators only'],
    ({ mission, key }, { q, envelope, example }) => [
      `Dans ${envelope(mission)}, seuls certains indicateurs ont ${q(key)}.`,
      `In ${envelope(mission)}, only some indicators have ${q(key)}.`,
      `Ajoutez à cet indicateur ${q(key)}, par exemple ${example(key)}, ou retirez cette clé de tous.`,
      `Add ${q(key)} to this indicator, for example ${example(key)}, or remove that key from all of them.`,
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
  'direction-against-baseline': error<{ stated: string; right: string }>(
    ['Sens contraire au départ et à l’objectif', 'Direction against the baseline and the target'],
    ({ stated, right }, { q, entry }) => [
      `Le sens ${q(stated)} contredit le départ et l’objectif.`,
      `The direction ${q(stated)} contradicts the baseline and the target.`,
      `Écrivez ${entry('direction', right)} ou retirez cette clé, ou corrigez les deux valeurs.`,
      `Write ${entry('direction', right)} or remove that key, or correct the two values.`,
    ],
  ),
  'measures-mixed': error<{ keys: readonly string[] }>(
    ['Taux mêlés à des nombres', 'Rates mixed with numbers'],
    ({ keys }, { and }) => [
      `Cet indicateur mêle des taux et des nombres dans ${and(keys)}.`,
      `This indicator mixes rates and numbers in ${and(keys)}.`,
      'Écrivez-les tous avec le signe «\u00a0%\u00a0», ou tous sans.',
      'Write all of them with %, or all without.',
    ],
  ),
  'result-in-other-unit': error<{ name: string; unit: ResultUnit | 'whole'; of: 'year' | 'scenario' }>(
    ['Résultat dans une autre unité', 'Result in another unit'],
    ({ name, unit, of }, { q }) => {
      const [what, found, supposed = found] = otherUnits[unit];
      const cure = of === 'year' ? found : supposed;
      return [
        `L’indicateur ${q(name)} ${what.fr}\u00a0: son résultat s’écrit autrement.`,
        `The indicator ${q(name)} ${what.en}: its result is written otherwise.`,
        `Écrivez ${cure.fr}.`,
        `Write ${cure.en}.`,
      ];
    },
  ),
  /** The smaller first; `rates`: the same as percentages, where they look like some. */
  'measures-apart': warning<{
    keys: readonly [string, string];
    values: readonly [string, string];
    rates?: readonly [string, string];
  }>(
    ['Résultat sans commune mesure avec son objectif', 'Result of another order than its target'],
    ({ keys: [one, other], values: [small, large], rates }, { q, and, entryOf }) => [
      `${and([`${one}: ${small}`, `${other}: ${large}`])} ne sont pas du même ordre de grandeur.`,
      `${and([`${one}: ${small}`, `${other}: ${large}`])} are not of the same order.`,
      ...(rates === undefined
        ? pair(
            `Vérifiez ${q(one)} et ${q(other)}\u00a0: l’un des deux a des zéros en trop ou en moins.`,
            `Check ${q(one)} and ${q(other)}: one of them has zeros too many or too few.`,
          )
        : pair(
            `Si ce sont des pourcentages, écrivez ${entryOf(one, rates[0])} et ${entryOf(other, rates[1])}\u00a0; sinon, vérifiez les deux nombres.`,
            `If they are percentages, write ${entryOf(one, rates[0])} and ${entryOf(other, rates[1])}; else check both numbers.`,
          )),
    ],
  ),
  'name-varies': warning<{ name: string; other: string }>(
    ['Nom écrit de deux façons', 'Name written in two ways'],
    ({ name, other }, { q }) => [
      `${q(name)} et ${q(other)} ne diffèrent que par les majuscules, les espaces ou la forme des accents\u00a0: ce sont deux indicateurs.`,
      `${q(name)} and ${q(other)} differ by capitals, spaces or the form of accents only: they are two indicators.`,
      'S’il s’agit du même, écrivez-le partout de la même façon.',
      'If they are the same, write it in the same way everywhere.',
    ],
  ),
  /** A result stands in a year, not beside what describes its indicator once for all years. */
  'result-misplaced': error<{ key: string; example: string }>(
    ['Résultat hors d’un exercice', 'Result outside a year'],
    ({ key, example }, { q, word }) => [
      `Les indicateurs décrits ici valent pour tous les exercices\u00a0: ${q(key)} n’y a pas sa place.`,
      `The indicators described here count for all years: ${q(key)} does not belong here.`,
      `Écrivez ${q(example)} dans l’exercice, parmi les ${q(`${word('results')}:`)} de la mission.`,
      `Write ${q(example)} in the year, among the ${q(`${word('results')}:`)} of the mission.`,
    ],
  ),
  'results-without-indicators': error<{ mission: Mission; name: string }>(
    ['Résultats sans indicateurs', 'Results without indicators'],
    ({ mission, name }, { q, envelope, word }) => {
      const above = q(`${word('missions')}: ${word(mission)}: ${word('indicators')}:`);
      const line = q(`- { ${word('name')}: ${name}, ${word('amount')}: 5 000 € }`);
      return [
        `L’exercice donne des résultats à ${envelope(mission)}, dont aucun indicateur n’est décrit.`,
        `The year gives results to ${envelope(mission)}, none of whose indicators is described.`,
        `Décrivez-les une fois sous ${above}, par exemple ${line}.`,
        `Describe them once under ${above}, for example ${line}.`,
      ];
    },
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
