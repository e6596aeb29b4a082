import type { ValueKind } from '../../../domain/problem.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q, wordAdvice } from './phrases.ts';

const kinds: Readonly<Record<ValueKind, { readonly name: string; readonly example: string }>> = {
  text: { name: 'un texte', example: 'CPTS du Haut-Chablais' },
  amount: { name: 'un montant', example: '60 000,50 €' },
  rate: { name: 'un taux', example: '45 %' },
  measure: { name: 'un taux ou un nombre', example: '6.5 %' },
  population: { name: 'un nombre d’habitants', example: '71 631' },
  date: { name: 'une date', example: '2022-09-26' },
  yes_no: { name: 'oui ou non', example: 'oui' },
  size_tier: { name: 'une taille de 1 à 4', example: '2' },
  year_number: { name: 'un numéro d’exercice', example: '1' },
  weight: { name: 'un poids', example: '2' },
  scale_id: { name: 'un nom de barème sans espace ni barre oblique', example: 'projet-avenant-3' },
};

export const valueProblems = {
  'value-invalid': ({ key, text, expected }) => ({
    what:
      text === ''
        ? `La clé ${q(key)} n’a pas de valeur.`
        : `Pour ${q(key)}, ${q(text)} ne se lit pas comme ${kinds[expected].name}.`,
    fix: `Écrivez ${kinds[expected].name}, par exemple ${q(`${key}: ${kinds[expected].example}`)}.`,
  }),
  'value-out-of-range': ({ key, text, least, greatest }) => ({
    what: `Pour ${q(key)}, ${q(text)} est hors des bornes.`,
    fix: `Écrivez une valeur de ${least} à ${greatest}.`,
  }),
  'amount-too-precise': ({ key, text }) => ({
    what: `Pour ${q(key)}, le montant ${q(text)} a plus de deux décimales.`,
    fix: 'Arrondissez-le au centime.',
  }),
  'amount-ambiguous': ({ key, text }) => {
    const [whole = '', rest = ''] = text.replace(/[^\d,.]/g, '').split(/[,.]/);
    return {
      what: `Pour ${q(key)}, ${q(text)} peut se lire comme des milliers ou comme des décimales.`,
      fix: `Écrivez ${q(`${whole}${rest}`)} pour des milliers, ou ${q(`${whole},${rest.slice(0, 2)}`)} pour des centimes.`,
    };
  },
  'amount-negative': ({ key, text }) => ({
    what: `Pour ${q(key)}, le montant ${q(text)} est négatif.`,
    fix: 'Écrivez un montant positif ou nul, sans signe moins.',
  }),
  'rate-ambiguous': ({ key, text }) => ({
    what: `Pour ${q(key)}, on ne sait pas si ${q(text)} est un pourcentage.`,
    fix: `Écrivez ${q(`${key}: ${text} %`)} pour un pourcentage, ou un nombre de 0 à 1 comme ${q(`${key}: 0.45`)}.`,
  }),
  'rate-negative': ({ key, text }) => ({
    what: `Pour ${q(key)}, le taux ${q(text)} est négatif.`,
    fix: `Écrivez un taux à partir de 0, par exemple ${q(`${key}: 45 %`)}.`,
  }),
  'date-not-existing': ({ key, text }) => ({
    what: `Pour ${q(key)}, le jour ${q(text)} n’existe pas.`,
    fix: 'Vérifiez le mois et le jour\u00a0: la date s’écrit année-mois-jour, par exemple «\u00a02022-09-26\u00a0».',
  }),
  'word-unknown': ({ key, text, allowed, suggestion }) => ({
    what: `Pour ${q(key)}, ${q(text)} n’est pas un choix possible.`,
    fix:
      suggestion === undefined
        ? wordAdvice(undefined, allowed)
        : `${wordAdvice(suggestion, allowed)} Les choix sont ${oneOf(allowed)}.`,
  }),
  'word-other-language': ({ key, text, right }) => ({
    what: `Pour ${q(key)}, ${q(text)} n’est pas dans la langue de ce fichier.`,
    fix: `Écrivez ${q(`${key}: ${right}`)}.`,
  }),
} satisfies Partial<ProblemWords>;
