import { groupedDigits } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';
import type { ValueKind } from './problem.ts';

export const valueProblems = inBothLanguages((say, lang) => {
  const { oneOf, q, wordAdvice } = problemPhrases[lang];
  const kinds: Readonly<Record<ValueKind, { readonly name: string; readonly example: string }>> = {
    text: { name: say('un texte', 'a text'), example: 'CPTS du Haut-Chablais' },
    amount: { name: say('un montant', 'an amount'), example: say('60 000,50 €', '60000.50') },
    rate: { name: say('un taux', 'a rate'), example: '45 %' },
    measure: { name: say('un taux ou un nombre', 'a rate or a number'), example: '6.5 %' },
    population: { name: say('un nombre d’habitants', 'a number of inhabitants'), example: '71 631' },
    date: { name: say('une date', 'a date'), example: '2022-09-26' },
    yes_no: { name: say('oui ou non', 'yes or no'), example: say('oui', 'yes') },
    size_tier: { name: say('une taille de 1 à 4', 'a size tier from 1 to 4'), example: '2' },
    year_number: { name: say('un numéro d’exercice', 'the number of a contract year'), example: '1' },
    civil_year: { name: say('une année civile', 'a civil year'), example: '2025' },
    weight: { name: say('un poids', 'a weight'), example: '2' },
    scale_id: {
      name: say(
        'un nom de barème sans espace ni barre oblique',
        'a name of a scale, without spaces or slashes',
      ),
      example: say('projet-avenant-3', 'draft-avenant-3'),
    },
  };
  const grouped = (text: string): string => groupedDigits(text, lang);
  return {
    'value-invalid': ({ key, text, expected, example, isUnknown, isInCurlyQuotes }, words) => ({
      what:
        text === ''
          ? say(`La clé ${q(key)} n’a pas de valeur.`, `The key ${q(key)} has no value.`)
          : isInCurlyQuotes
            ? say(
                `Pour ${q(key)}, les guillemets de ${q(text)} feraient partie de la valeur.`,
                `For ${q(key)}, the quotation marks of ${q(text)} would be a part of the value.`,
              )
            : say(
                `Pour ${q(key)}, ${q(text)} ne se lit pas comme ${kinds[expected].name}.`,
                `For ${q(key)}, ${q(text)} does not read as ${kinds[expected].name}.`,
              ),
      fix: isInCurlyQuotes
        ? say(
            `Écrivez ${q(words.setting(key, example ?? ''))}, sans guillemets ou entre guillemets droits (").`,
            `Write ${q(words.setting(key, example ?? ''))}, without quotation marks or with straight ones (").`,
          )
        : isUnknown
          ? say(
              `Retirez ${q(key)} tant que vous ne le savez pas\u00a0: ce qui n’est pas écrit est compté comme pas encore connu.`,
              `Leave ${q(key)} out while you do not know it: what is not written counts as not known yet.`,
            )
          : example === undefined
            ? say(
                `Écrivez ${kinds[expected].name}, par exemple ${q(words.setting(key, kinds[expected].example))}.`,
                `Write ${kinds[expected].name}, for example ${q(words.setting(key, kinds[expected].example))}.`,
              )
            : say(
                `Si c’est bien ce que vous voulez dire, écrivez ${q(words.setting(key, example))}.`,
                `If that is what you mean, write ${q(words.setting(key, example))}.`,
              ),
    }),
    'value-empty': ({ key }) => ({
      what: say(`La clé ${q(key)} est vide.`, `The key ${q(key)} is empty.`),
      fix: say(
        'Écrivez ce qui manque après le deux-points, ou retirez cette clé.',
        'Write what is missing after the colon, or remove this key.',
      ),
    }),
    'spreadsheet-error': ({ key, text }) => ({
      what: say(
        `Pour ${q(key)}, ${q(text)} est l’erreur d’une formule de tableur, pas une valeur.`,
        `For ${q(key)}, ${q(text)} is the error of a spreadsheet formula, not a value.`,
      ),
      fix: say(
        'Corrigez la formule dans le tableur, puis recopiez ici son résultat.',
        'Correct the formula in the spreadsheet, then copy its result here.',
      ),
    }),
    'value-out-of-range': ({ key, text, least, greatest, counts }, words) => ({
      what: say(
        `Pour ${q(key)}, ${q(text)} est hors des bornes.`,
        `For ${q(key)}, ${q(text)} is out of bounds.`,
      ),
      fix:
        counts === undefined
          ? say(
              `Écrivez une valeur de ${grouped(least)} à ${grouped(greatest)}.`,
              `Write a value from ${grouped(least)} to ${grouped(greatest)}.`,
            )
          : say(
              `Écrivez le numéro de l’année du contrat, de ${least} à ${greatest}\u00a0: ${q(words.setting(key, '1'))} pour celle qui commence à la signature.`,
              `Write the number of the contract year, from ${least} to ${greatest}: ${q(words.setting(key, '1'))} for the one that begins on the day of signature.`,
            ),
    }),
    'amount-too-precise': ({ key, text, rounded }) => ({
      what: say(
        `Pour ${q(key)}, le montant ${q(text)} a plus de deux décimales.`,
        `For ${q(key)}, the amount ${q(text)} has more than two decimals.`,
      ),
      fix: say(`Arrondissez-le au centime\u00a0: ${q(rounded)}.`, `Round it to the cent: ${q(rounded)}.`),
    }),
    'amount-ambiguous': ({ key, text, thousands, decimals, isPlainNumber }) => ({
      what: say(
        `Pour ${q(key)}, ${q(text)} peut se lire comme des milliers ou comme des décimales.`,
        `For ${q(key)}, ${q(text)} may be read as thousands or as decimals.`,
      ),
      fix: say(
        `Écrivez ${q(thousands)} pour des milliers, ou ${q(decimals)} pour des ${isPlainNumber ? 'décimales' : 'centimes'}.`,
        `Write ${q(thousands)} for thousands, or ${q(decimals)} for ${isPlainNumber ? 'decimals' : 'cents'}.`,
      ),
    }),
    'amount-negative': ({ key, text }) => ({
      what: say(
        `Pour ${q(key)}, le montant ${q(text)} est négatif.`,
        `For ${q(key)}, the amount ${q(text)} is negative.`,
      ),
      fix: say(
        'Écrivez un montant positif ou nul, sans signe moins.',
        'Write an amount of zero or more, without a minus sign.',
      ),
    }),
    'rate-ambiguous': ({ key, text, percent, share }, words) => ({
      what: say(
        `Pour ${q(key)}, on ne sait pas si ${q(text)} est un pourcentage.`,
        `For ${q(key)}, nobody can tell whether ${q(text)} is a percentage.`,
      ),
      fix:
        share === undefined
          ? say(`Écrivez ${q(words.setting(key, percent))}.`, `Write ${q(words.setting(key, percent))}.`)
          : say(
              `Écrivez ${q(words.setting(key, percent))} ou ${q(words.setting(key, share))}, ${share.endsWith('%') ? 'selon ce que vous voulez dire' : 'ce qui revient au même'}.`,
              `Write ${q(words.setting(key, percent))} or ${q(words.setting(key, share))}, ${share.endsWith('%') ? 'whichever you mean' : 'which is the same'}.`,
            ),
    }),
    'rate-negative': ({ key, text, positive }, words) => ({
      what: say(
        `Pour ${q(key)}, le taux ${q(text)} est négatif.`,
        `For ${q(key)}, the rate ${q(text)} is negative.`,
      ),
      fix: say(
        `Écrivez un taux à partir de 0, par exemple ${q(words.setting(key, positive))}.`,
        `Write a rate of 0 or more, for example ${q(words.setting(key, positive))}.`,
      ),
    }),
    'date-not-existing': ({ key, text }) => ({
      what: say(
        `Pour ${q(key)}, le jour ${q(text)} n’existe pas.`,
        `For ${q(key)}, the day ${q(text)} does not exist.`,
      ),
      fix: say(
        'Vérifiez le mois et le jour\u00a0: la date s’écrit année-mois-jour, par exemple «\u00a02022-09-26\u00a0».',
        'Check the month and the day: a date is written year-month-day, for example “2022-09-26”.',
      ),
    }),
    'word-unknown': ({ key, text, allowed, suggestion }) => ({
      what: say(
        `Pour ${q(key)}, ${q(text)} n’est pas un choix possible.`,
        `For ${q(key)}, ${q(text)} is not one of the choices.`,
      ),
      fix:
        suggestion === undefined
          ? wordAdvice(undefined, allowed)
          : say(
              `${wordAdvice(suggestion, allowed)} Les choix sont ${oneOf(allowed)}.`,
              `${wordAdvice(suggestion, allowed)} The choices are ${oneOf(allowed)}.`,
            ),
    }),
    'word-other-language': ({ key, text, right }, words) => ({
      what: say(
        `Pour ${q(key)}, ${q(text)} n’est pas dans la langue de ce fichier.`,
        `For ${q(key)}, ${q(text)} is not in the language of this file.`,
      ),
      fix: say(`Écrivez ${q(words.setting(key, right))}.`, `Write ${q(words.setting(key, right))}.`),
    }),
  } satisfies Partial<ProblemWords>;
});
