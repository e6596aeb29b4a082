import type { ValueKind } from '../../../domain/problem.ts';
import { groupedDigits } from '../../../output/format.ts';
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
  civil_year: { name: 'une année civile', example: '2025' },
  weight: { name: 'un poids', example: '2' },
  scale_id: { name: 'un nom de barème sans espace ni barre oblique', example: 'projet-avenant-3' },
};

const grouped = (text: string): string => groupedDigits(text, 'fr');

export const valueProblems = {
  'value-invalid': ({ key, text, expected, example, isUnknown, isInCurlyQuotes }, words) => ({
    what:
      text === ''
        ? `La clé ${q(key)} n’a pas de valeur.`
        : isInCurlyQuotes
          ? `Pour ${q(key)}, les guillemets de ${q(text)} feraient partie de la valeur.`
          : `Pour ${q(key)}, ${q(text)} ne se lit pas comme ${kinds[expected].name}.`,
    fix: isInCurlyQuotes
      ? `Écrivez ${q(words.setting(key, example ?? ''))}, sans guillemets ou entre guillemets droits (").`
      : isUnknown
        ? `Retirez ${q(key)} tant que vous ne le savez pas\u00a0: ce qui n’est pas écrit est compté comme pas encore connu.`
        : example === undefined
          ? `Écrivez ${kinds[expected].name}, par exemple ${q(words.setting(key, kinds[expected].example))}.`
          : `Si c’est bien ce que vous voulez dire, écrivez ${q(words.setting(key, example))}.`,
  }),
  'value-empty': ({ key }) => ({
    what: `La clé ${q(key)} est vide.`,
    fix: 'Écrivez ce qui manque après le deux-points, ou retirez cette clé.',
  }),
  'spreadsheet-error': ({ key, text }) => ({
    what: `Pour ${q(key)}, ${q(text)} est l’erreur d’une formule de tableur, pas une valeur.`,
    fix: 'Corrigez la formule dans le tableur, puis recopiez ici son résultat.',
  }),
  'value-out-of-range': ({ key, text, least, greatest, counts }, words) => ({
    what: `Pour ${q(key)}, ${q(text)} est hors des bornes.`,
    fix:
      counts === undefined
        ? `Écrivez une valeur de ${grouped(least)} à ${grouped(greatest)}.`
        : `Écrivez le numéro de l’année du contrat, de ${least} à ${greatest}\u00a0: ${q(words.setting(key, '1'))} pour celle qui commence à la signature.`,
  }),
  'amount-too-precise': ({ key, text, rounded }) => ({
    what: `Pour ${q(key)}, le montant ${q(text)} a plus de deux décimales.`,
    fix: `Arrondissez-le au centime\u00a0: ${q(rounded)}.`,
  }),
  'amount-ambiguous': ({ key, text, thousands, decimals, isPlainNumber }) => ({
    what: `Pour ${q(key)}, ${q(text)} peut se lire comme des milliers ou comme des décimales.`,
    fix: `Écrivez ${q(thousands)} pour des milliers, ou ${q(decimals)} pour des ${isPlainNumber ? 'décimales' : 'centimes'}.`,
  }),
  'amount-negative': ({ key, text }) => ({
    what: `Pour ${q(key)}, le montant ${q(text)} est négatif.`,
    fix: 'Écrivez un montant positif ou nul, sans signe moins.',
  }),
  'rate-ambiguous': ({ key, text, percent, share }, words) => ({
    what: `Pour ${q(key)}, on ne sait pas si ${q(text)} est un pourcentage.`,
    fix:
      share === undefined
        ? `Écrivez ${q(words.setting(key, percent))}.`
        : `Écrivez ${q(words.setting(key, percent))} ou ${q(words.setting(key, share))}, ${share.endsWith('%') ? 'selon ce que vous voulez dire' : 'ce qui revient au même'}.`,
  }),
  'rate-negative': ({ key, text, positive }, words) => ({
    what: `Pour ${q(key)}, le taux ${q(text)} est négatif.`,
    fix: `Écrivez un taux à partir de 0, par exemple ${q(words.setting(key, positive))}.`,
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
  'word-other-language': ({ key, text, right }, words) => ({
    what: `Pour ${q(key)}, ${q(text)} n’est pas dans la langue de ce fichier.`,
    fix: `Écrivez ${q(words.setting(key, right))}.`,
  }),
} satisfies Partial<ProblemWords>;
