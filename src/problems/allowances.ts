import { formatAmount } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const allowanceProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  const looks = {
    email: say('une adresse électronique', 'an e-mail address'),
    phone: say('un numéro de téléphone', 'a phone number'),
    name: say('un nom de personne', 'the name of a person'),
  };
  return {
    'reference-personal': ({ key, looksLike }) => ({
      what: say(
        `La valeur de ${q(key)} ressemble à ${looks[looksLike]}\u00a0: le fichier ne doit contenir aucune donnée personnelle.`,
        `The value of ${q(key)} looks like ${looks[looksLike]}: the file must hold no personal data.`,
      ),
      fix: say(
        `Écrivez une référence propre à la CPTS, par exemple ${q(`${key}: PS-07`)}, et gardez ailleurs la liste qui l’explique.`,
        `Write a reference of your own, for example ${q(`${key}: PS-07`)}, and keep the list that explains it elsewhere.`,
      ),
    }),
    'allowance-above-ceiling': ({ reference, civilYear, sum, ceiling }) => ({
      what: say(
        `Les indemnités de ${q(reference)} en ${civilYear} font ${formatAmount(sum, lang)}, plus que le plafond de ${formatAmount(ceiling, lang)} par professionnel et par année civile.`,
        `The allowances of ${q(reference)} in ${civilYear} come to ${formatAmount(sum, lang)}, above the ceiling of ${formatAmount(ceiling, lang)} per professional and civil year.`,
      ),
      fix: say(
        'Vérifiez ces montants\u00a0: le plafond annuel de la sécurité sociale est la limite (décret 2022-375).',
        'Check these amounts: the yearly social security ceiling is the limit (décret 2022-375).',
      ),
    }),
    'allowance-ceiling-unknown': ({ civilYear, first, last }) => ({
      what: say(
        `Le plafond des indemnités de ${civilYear} n’est pas connu\u00a0: ces indemnités ne sont pas vérifiées.`,
        `The ceiling of allowances in ${civilYear} is not known: these allowances are not checked.`,
      ),
      fix: say(
        `Comparez-les vous-même au plafond annuel de la sécurité sociale de ${civilYear}. Les plafonds connus vont de ${first} à ${last}.`,
        `Compare them yourself with the social security ceiling of ${civilYear}. Known ceilings go from ${first} to ${last}.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
