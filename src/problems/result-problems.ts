/** Results of indicators: where they stand, in which unit, and one way at a time. */
import type { ResultUnit } from '../law/indicator-terms.ts';
import { type Phrase, phrase } from '../law/language.ts';
import type { Mission } from '../law/mission.ts';
import { envelopeNames } from '../output/names.ts';
import { error, listed, pair, warning } from './wording.ts';

/** A bare `1` or `0` of an indicator that counts nothing, and parts of one that has none. */
type OddUnit = 'one' | 'zero' | 'whole';

/** What an indicator counts, then what to write for its result in a year, and in a scenario where that is something else. */
const otherUnits: Readonly<Record<ResultUnit | OddUnit, readonly [Phrase, Phrase, Phrase?]>> = {
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
  one: [
    phrase('n’a ni objectif ni paliers', 'has neither a target nor steps'),
    phrase(
      'oui si c’est fait ou, si c’est un taux, 100\u00a0% ou 1\u00a0%',
      'yes if it is done or, if it is a rate, 100 % or 1 %',
    ),
  ],
  zero: [
    phrase('n’a ni objectif ni paliers', 'has neither a target nor steps'),
    phrase(
      'non si ce n’est pas fait ou, si c’est un taux, 0\u00a0%',
      'no if it is not done or, if it is a rate, 0 %',
    ),
  ],
  whole: [
    phrase('n’a pas de parties', 'has no parts'),
    phrase('un seul résultat, par exemple oui', 'a single result, for example yes'),
  ],
};

export const resultProblems = {
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
  /** `needs`: what the key says something about; `instead`: what gives the result without it; `beside`: the
   * key that has no use for it. */
  'key-without-purpose': error<{ key: string; needs: readonly string[]; instead?: string; beside?: string }>(
    ['Clé qui ne sert à rien seule', 'Key that has no effect alone'],
    ({ key, needs, instead, beside }, { q, or, example, lang }) => {
      const added = listed(
        needs.map((key) => example(key)),
        lang,
        'or',
      );
      return [
        `La clé ${q(key)} ne sert à rien sans ${or(needs)}.`,
        `The key ${q(key)} has no effect without ${or(needs)}.`,
        ...(beside !== undefined
          ? pair(
              `Retirez ${q(key)}\u00a0: ${q(beside)} s’en passe.`,
              `Remove ${q(key)}: ${q(beside)} does without it.`,
            )
          : instead === undefined
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
  'measures-mixed': error<{ keys: readonly string[] }>(
    ['Taux mêlés à des nombres', 'Rates mixed with numbers'],
    ({ keys }, { and }) => [
      `Cet indicateur mêle des taux et des nombres dans ${and(keys)}.`,
      `This indicator mixes rates and numbers in ${and(keys)}.`,
      'Écrivez-les tous avec le signe «\u00a0%\u00a0», ou tous sans.',
      'Write all of them with %, or all without.',
    ],
  ),
  'result-in-other-unit': error<{ name: string; unit: ResultUnit | OddUnit; of: 'year' | 'scenario' }>(
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
} as const;
