import type { CsvSeparator } from '../../../domain/problem.ts';
import { formatBytes } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

const separators: Readonly<Record<CsvSeparator, string>> = {
  ';': 'le point-virgule',
  ',': 'la virgule',
  '\t': 'la tabulation',
};

const columns = {
  date: { name: 'de date', examples: ['date', 'date de paiement'] },
  amount: { name: 'de montant', examples: ['montant', 'amount'] },
} as const;

const cells = {
  date: { name: 'une date', example: '26/09/2022' },
  amount: { name: 'un montant', example: '60 000,50' },
} as const;

export const paymentProblems = {
  'payment-negative': ({ key, text, isExported }, words) => ({
    what: `Pour ${q(key)}, le montant ${q(text)} est négatif.`,
    fix: isExported
      ? 'Pour une somme reprise, écrivez «\u00a0récupération\u00a0» dans le libellé ou dans une colonne «\u00a0nature\u00a0»\u00a0; sinon, retirez le signe moins.'
      : `Retirez le signe moins et, pour une somme reprise par la caisse, ajoutez ${q(`${words.key('recovery')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)}.`,
  }),
  'amount-separators': ({ key, text }) => ({
    what: `Pour ${q(key)}, les virgules et les points de ${q(text)} ne disent pas où sont les centimes.`,
    fix: 'Écrivez les milliers avec des espaces et une seule virgule, par exemple «\u00a011 058,90\u00a0».',
  }),
  'csv-cell-invalid': ({ column, text, expected }) => ({
    what:
      text === ''
        ? `La colonne ${q(column)} est vide à cette ligne.`
        : `Dans la colonne ${q(column)}, ${q(text)} ne se lit pas comme ${cells[expected].name}.`,
    fix: `Écrivez ${cells[expected].name}, par exemple ${q(cells[expected].example)}.`,
  }),
  'csv-date-not-existing': ({ column, text }) => ({
    what: `Dans la colonne ${q(column)}, le jour ${q(text)} n’existe pas.`,
    fix: `Vérifiez le jour et le mois, écrits dans cet ordre, par exemple ${q(cells.date.example)}.`,
  }),
  'csv-empty': () => ({
    what: 'Ce fichier ne contient aucun versement.',
    fix: 'Exportez-le de nouveau, avec une ligne d’en-tête puis une ligne par versement.',
  }),
  'csv-too-large': ({ limit }) => ({
    what: `Ce fichier pèse plus de ${formatBytes(limit, 'fr')}, la plus grande taille acceptée.`,
    fix: 'Ne gardez que les versements de ce contrat.',
  }),
  'csv-not-text': () => ({
    what: 'Ce fichier n’est pas du texte\u00a0: c’est peut-être un classeur.',
    fix: 'Enregistrez-le depuis votre tableur au format CSV.',
  }),
  'csv-quote-unclosed': () => ({
    what: 'Ce guillemet n’est jamais fermé, et la suite du fichier se perd dans cette case.',
    fix: 'Fermez-le, ou retirez-le\u00a0; un guillemet à l’intérieur d’une case s’écrit deux fois.',
  }),
  'csv-column-missing': ({ column, found }) => ({
    what: `Aucune colonne ${columns[column].name} n’a été reconnue parmi ${oneOf(found)}.`,
    fix: `Donnez à cette colonne un nom comme ${oneOf(columns[column].examples)}.`,
  }),
  'csv-column-twice': ({ name }) => ({
    what: `La colonne ${q(name)} se trouve deux fois dans l’en-tête.`,
    fix: 'Gardez celle qui compte, et renommez l’autre.',
  }),
  'csv-separator-mixed': ({ separator, other }) => ({
    what: `Ici ${separators[other]} sépare les cases, alors que l’en-tête est séparé par ${separators[separator]}.`,
    fix: 'Employez le même séparateur dans tout le fichier.',
  }),
  'csv-field-count': ({ expected, found, separator }) => ({
    what: `Cette ligne a ${found}\u00a0case${found > 1 ? 's' : ''}, l’en-tête en a ${expected}.`,
    fix:
      separator === ',' && found > expected
        ? 'Mettez entre guillemets les montants qui ont une virgule, par exemple «\u00a0"11058,90"\u00a0».'
        : 'Ajoutez les cases qui manquent, ou mettez entre guillemets celle qui contient le séparateur.',
  }),
} satisfies Partial<ProblemWords>;
