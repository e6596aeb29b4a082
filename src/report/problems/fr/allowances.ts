import { formatAmount } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

const looks = {
  email: 'une adresse électronique',
  phone: 'un numéro de téléphone',
  name: 'un nom de personne',
} as const;

export const allowanceProblems = {
  'reference-personal': ({ key, looksLike }) => ({
    what: `La valeur de ${q(key)} ressemble à ${looks[looksLike]}\u00a0: le fichier ne doit contenir aucune donnée personnelle.`,
    fix: `Écrivez une référence propre à la CPTS, par exemple ${q(`${key}: PS-07`)}, et gardez ailleurs la liste qui l’explique.`,
  }),
  'allowance-above-ceiling': ({ reference, civilYear, sum, ceiling }) => ({
    what: `Les indemnités de ${q(reference)} en ${civilYear} font ${formatAmount(sum, 'fr')}, plus que le plafond de ${formatAmount(ceiling, 'fr')} par professionnel et par année civile.`,
    fix: 'Vérifiez ces montants\u00a0: le plafond annuel de la sécurité sociale est la limite (décret 2022-375).',
  }),
  'allowance-ceiling-unknown': ({ civilYear, first, last }) => ({
    what: `Le plafond des indemnités de ${civilYear} n’est pas connu\u00a0: ces indemnités ne sont pas vérifiées.`,
    fix: `Comparez-les vous-même au plafond annuel de la sécurité sociale de ${civilYear}. Les plafonds connus vont de ${first} à ${last}.`,
  }),
} satisfies Partial<ProblemWords>;
