import { formatBytes } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';
import type { CsvSeparator } from './problem.ts';

export const paymentProblems = inBothLanguages((say, lang) => {
  const { oneOf, q } = problemPhrases[lang];
  const separators: Readonly<Record<CsvSeparator, string>> = {
    ';': say('le point-virgule', 'a semicolon'),
    ',': say('la virgule', 'a comma'),
    '\t': say('la tabulation', 'a tab'),
  };
  const columns = {
    date: {
      name: say('de date', 'with the date'),
      examples: ['date', say('date de paiement', 'payment date')],
    },
    amount: {
      name: say('de montant', 'with the amount'),
      examples: say(['montant', 'amount'], ['amount', 'montant']),
    },
  };
  const cells = {
    date: { name: say('une date', 'a date'), example: say('26/09/2022', '2022-09-26') },
    amount: { name: say('un montant', 'an amount'), example: say('60 000,50', '60,000.50') },
  };
  return {
    'payment-negative': ({ key, text, isExported }, words) => ({
      what: say(
        `Pour ${q(key)}, le montant ${q(text)} est négatif.`,
        `For ${q(key)}, the amount ${q(text)} is negative.`,
      ),
      fix: isExported
        ? say(
            'Pour une somme reprise, écrivez «\u00a0récupération\u00a0» dans le libellé ou dans une colonne «\u00a0nature\u00a0»\u00a0; sinon, retirez le signe moins.',
            'For money taken back, write “recovery” in the label or in a column “kind”; otherwise remove the minus sign.',
          )
        : say(
            `Retirez le signe moins et, pour une somme reprise par la caisse, ajoutez ${q(`${words.key('recovery')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)}.`,
            `Remove the minus sign and, for money that the fund took back, add ${q(`${words.key('recovery')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)}.`,
          ),
    }),
    'amount-separators': ({ key, text }) => ({
      what: say(
        `Pour ${q(key)}, les virgules et les points de ${q(text)} ne disent pas où sont les centimes.`,
        `For ${q(key)}, the commas and points of ${q(text)} do not tell where the cents are.`,
      ),
      fix: say(
        'Écrivez les milliers avec des espaces et une seule virgule, par exemple «\u00a011 058,90\u00a0».',
        'Write it with one decimal point, for instance “11058.90”.',
      ),
    }),
    'csv-cell-invalid': ({ column, text, expected }) => ({
      what:
        text === ''
          ? say(
              `La colonne ${q(column)} est vide à cette ligne.`,
              `The column ${q(column)} is empty on this line.`,
            )
          : say(
              `Dans la colonne ${q(column)}, ${q(text)} ne se lit pas comme ${cells[expected].name}.`,
              `In the column ${q(column)}, ${q(text)} does not read as ${cells[expected].name}.`,
            ),
      fix: say(
        `Écrivez ${cells[expected].name}, par exemple ${q(cells[expected].example)}.`,
        `Write ${cells[expected].name}, for example ${q(cells[expected].example)}.`,
      ),
    }),
    'csv-date-not-existing': ({ column, text }) => ({
      what: say(
        `Dans la colonne ${q(column)}, le jour ${q(text)} n’existe pas.`,
        `In the column ${q(column)}, the day ${q(text)} does not exist.`,
      ),
      fix: say(
        `Vérifiez le jour et le mois, écrits dans cet ordre, par exemple ${q(cells.date.example)}.`,
        `Check the day and the month, written in that order or as ${q(cells.date.example)}.`,
      ),
    }),
    'csv-empty': () => ({
      what: say('Ce fichier ne contient aucun versement.', 'This file holds no payment.'),
      fix: say(
        'Exportez-le de nouveau, avec une ligne d’en-tête puis une ligne par versement.',
        'Export it again, with a header and then one payment a line.',
      ),
    }),
    'csv-too-large': ({ limit }) => ({
      what: say(
        `Ce fichier pèse plus de ${formatBytes(limit, lang)}, la plus grande taille acceptée.`,
        `This file weighs more than ${formatBytes(limit, lang)}, the greatest size accepted.`,
      ),
      fix: say('Ne gardez que les versements de ce contrat.', 'Keep only the payments of this contract.'),
    }),
    'csv-not-text': () => ({
      what: say(
        'Ce fichier n’est pas du texte\u00a0: c’est peut-être un classeur.',
        'This file is no text: it may be a workbook.',
      ),
      fix: say('Enregistrez-le depuis votre tableur au format CSV.', 'Save it from your spreadsheet as CSV.'),
    }),
    'csv-quote-unclosed': () => ({
      what: say(
        'Ce guillemet n’est jamais fermé, et la suite du fichier se perd dans cette case.',
        'This quotation mark is never closed, and the rest of the file is lost in this cell.',
      ),
      fix: say(
        'Fermez-le, ou retirez-le\u00a0; un guillemet à l’intérieur d’une case s’écrit deux fois.',
        'Close it, or remove it; a quotation mark inside a cell is written twice.',
      ),
    }),
    'csv-column-missing': ({ column, found }) => ({
      what: say(
        `Aucune colonne ${columns[column].name} n’a été reconnue parmi ${oneOf(found)}.`,
        `No column ${columns[column].name} was recognised among ${oneOf(found)}.`,
      ),
      fix: say(
        `Donnez à cette colonne un nom comme ${oneOf(columns[column].examples)}.`,
        `Give this column a name such as ${oneOf(columns[column].examples)}.`,
      ),
    }),
    'csv-column-twice': ({ name }) => ({
      what: say(
        `La colonne ${q(name)} se trouve deux fois dans l’en-tête.`,
        `The column ${q(name)} stands twice in the header.`,
      ),
      fix: say(
        'Gardez celle qui compte, et renommez l’autre.',
        'Keep the one that counts, and rename the other.',
      ),
    }),
    'csv-separator-mixed': ({ separator, other }) => ({
      what: say(
        `Ici ${separators[other]} sépare les cases, alors que l’en-tête est séparé par ${separators[separator]}.`,
        `Here ${separators[other]} stands between the cells, while it is ${separators[separator]} in the header.`,
      ),
      fix: say(
        'Employez le même séparateur dans tout le fichier.',
        'Use the same separator in the whole file.',
      ),
    }),
    'csv-field-count': ({ expected, found, separator }) => ({
      what: say(
        `Cette ligne a ${found}\u00a0case${found > 1 ? 's' : ''}, l’en-tête en a ${expected}.`,
        `This line has ${found} cell${found === 1 ? '' : 's'}, the header has ${expected}.`,
      ),
      fix:
        separator === ',' && found > expected
          ? say(
              'Mettez entre guillemets les montants qui ont une virgule, par exemple «\u00a0"11058,90"\u00a0».',
              'Put amounts that have a comma between quotation marks, for instance “"11058,90"”.',
            )
          : say(
              'Ajoutez les cases qui manquent, ou mettez entre guillemets celle qui contient le séparateur.',
              'Add the missing cells, or put the one that contains the separator between quotation marks.',
            ),
    }),
  } satisfies Partial<ProblemWords>;
});
