/** Files that are no contracts: exports of payments, scales of one's own, results that were kept. */

import { type Language, phrase } from '../law/language.ts';
import type { SizeTier } from '../law/mission.ts';
import { hasCommands, withOwnOption } from '../output/option-names.ts';
import { error, listed, pair, warning } from './wording.ts';

const separators = {
  ';': phrase('le point-virgule', 'a semicolon'),
  ',': phrase('la virgule', 'a comma'),
  '\t': phrase('la tabulation', 'a tab'),
  '|': phrase('la barre verticale', 'a vertical bar'),
} as const;

/** What stands between the fields of an export. */
type CsvSeparator = keyof typeof separators;

const columns = {
  date: { name: phrase('de date', 'with the date'), fr: 'date de paiement', en: 'payment date' },
  amount: { name: phrase('de montant', 'with the amount'), fr: 'montant', en: 'amount' },
} as const;

/** `date=Quand, montant=Combien`, as the option takes it. */
function askedColumns(
  missing: keyof typeof columns,
  likely: Partial<Readonly<Record<keyof typeof columns, string>>>,
  lang: Language,
): string {
  const unknown = { [missing]: phrase('NOM', 'NAME')[lang] };
  const heads = likely[missing] === undefined ? unknown : likely;
  const words = { date: 'date', amount: phrase('montant', 'amount')[lang] } as const;
  return (['date', 'amount'] as const)
    .flatMap((each) => (heads[each] === undefined ? [] : [`${words[each]}=${heads[each]}`]))
    .join(', ');
}

const making = pair(
  'Donnez un résultat écrit par «\u00a0aci calculer FICHIER --format json -o RÉSULTAT.json\u00a0».',
  'Give a result written by “aci calculate FILE --format json -o RESULT.json”.',
);

export const otherFileProblems = {
  'csv-quote-unclosed': error(['Guillemet jamais fermé', 'Quotation mark never closed'], (_facts) => [
    'Ce guillemet n’est jamais fermé, et la suite du fichier se perd dans cette case.',
    'This quotation mark is never closed, and the rest of the file is lost in this cell.',
    'Fermez-le, ou retirez-le\u00a0; un guillemet à l’intérieur d’une case s’écrit deux fois.',
    'Close it, or remove it; a quotation mark inside a cell is written twice.',
  ]),
  'csv-currency': error<{ column: string; text: string }>(
    ['Autre monnaie que l’euro', 'Other currency than the euro'],
    ({ column, text }, { q }) => [
      `Dans la colonne ${q(column)}, ${q(text)} n’est pas l’euro.`,
      `In the column ${q(column)}, ${q(text)} is not the euro.`,
      'La caisse paie en euros\u00a0: retirez cette ligne, ou écrivez son montant en euros.',
      'The fund pays in euros: remove this line, or write its amount in euros.',
    ],
  ),
  'csv-year-unlikely': error<{ column: string; text: string }>(
    ['Date d’un autre siècle dans un relevé', 'Date of another century in an export'],
    ({ column, text }, { q }) => [
      `Dans la colonne ${q(column)}, l’année de ${q(text)} n’est pas entre 2000 et 2100.`,
      `In the column ${q(column)}, the year of ${q(text)} is not between 2000 and 2100.`,
      'Corrigez l’année.',
      'Correct the year.',
    ],
  ),
  'csv-header-missing': error(['Relevé sans en-tête', 'Export without a header'], (_facts) => [
    'Ce fichier n’a pas de ligne d’en-tête, et ses colonnes ne se devinent pas.',
    'This file has no header, and its columns cannot be guessed.',
    'Ajoutez au-dessus une ligne qui nomme les colonnes dans leur ordre, par exemple «\u00a0Date;Libellé;Montant;Solde\u00a0» ou «\u00a0Date;Libellé;Débit;Crédit\u00a0».',
    'Add a line above it that names the columns in their order, for instance “Date;Label;Amount;Balance” or “Date;Label;Debit;Credit”.',
  ]),
  'csv-side-unknown': error(
    ['Débits dont le sens n’est pas connu', 'Debits of an unknown side'],
    (_facts, { q, lang }) => [
      'Rien ne dit si les débits de ce relevé sont des entrées ou des sorties d’argent.',
      'Nothing says whether the debits of this export are money in or money out.',
      `Ajoutez ${q(withOwnOption('--side comptes', lang))} pour la comptabilité de la CPTS (compte 512), ${q(withOwnOption('--side banque', lang))} pour sa banque, ou ${q(withOwnOption('--side caisse', lang))} pour la caisse.`,
      `Add ${q(withOwnOption('--side books', lang))} for the books of the CPTS (account 512), ${q(withOwnOption('--side bank', lang))} for its bank, or ${q(withOwnOption('--side fund', lang))} for the fund.`,
    ],
  ),
  'csv-beneficiary-unknown': error<{ numbers: readonly string[] }>(
    ['Relevé de plusieurs CPTS', 'Export of several CPTS'],
    ({ numbers }) => [
      `Ce relevé nomme ${numbers.length}\u00a0CPTS par leur numéro FINESS (${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? '…' : ''}), et rien ne dit lequel est celui du contrat.`,
      `This export names ${numbers.length} CPTS by their FINESS numbers (${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? '…' : ''}), and nothing says which is the contract’s.`,
      'Ajoutez au contrat son numéro\u00a0: «\u00a0finess:\u00a0» sous «\u00a0cpts:\u00a0».',
      'Add its number to the contract: “finess:” beneath “cpts:”.',
    ],
  ),
  /** `likely` are the heads of the columns that are missing, as far as what stands under them says it. */
  'csv-column-missing': error<{
    column: keyof typeof columns;
    found: readonly string[];
    likely?: Partial<Readonly<Record<keyof typeof columns, string>>>;
  }>(['Colonne qui manque', 'Missing column'], ({ column, found, likely = {} }, { q, or, lang }) => [
    `Aucune colonne ${columns[column].name.fr} n’a été reconnue parmi ${or(found)}.`,
    `No column ${columns[column].name.en} was recognised among ${or(found)}.`,
    `Donnez à cette colonne un nom comme ${q(columns[column][lang])}, ou dites laquelle c’est\u00a0: «\u00a0${withOwnOption(`--columns "${askedColumns(column, likely, 'fr')}"`, 'fr')}\u00a0».`,
    `Give this column a name such as ${q(columns[column][lang])}, or say which one it is: “${withOwnOption(`--columns "${askedColumns(column, likely, 'en')}"`, 'en')}”.`,
  ]),
  'csv-column-unknown': error<{ asked: string; found: readonly string[]; suggestion?: string }>(
    ['Colonne nommée qui n’est pas dans le relevé', 'Column named that is not in the export'],
    ({ asked, found, suggestion }, { q, or, say }) => [
      `Ce relevé n’a pas de colonne ${q(asked)}, que nomme ${hasCommands() ? '--colonnes ou aci.config.yaml' : q(withOwnOption('--columns', 'fr'))}\u00a0: il a ${or(found)}.`,
      `This export has no column ${q(asked)}, which ${hasCommands() ? '--columns or aci.config.yaml' : q(withOwnOption('--columns', 'en'))} names: it has ${or(found)}.`,
      `Nommez la colonne comme l’en-tête l’écrit${suggestion === undefined ? '' : say(`, peut-être ${q(suggestion)}`, '')}.`,
      `Name the column as its head is written${suggestion === undefined ? '' : `, perhaps ${q(suggestion)}`}.`,
    ],
  ),
  'csv-separator-mixed': error<{ separator: CsvSeparator; other: CsvSeparator }>(
    ['Séparateurs mêlés', 'Mixed separators'],
    ({ separator, other }) => [
      `Ici ${separators[other].fr} sépare les cases, alors que l’en-tête est séparé par ${separators[separator].fr}.`,
      `Here ${separators[other].en} stands between the cells, while it is ${separators[separator].en} in the header.`,
      'Employez le même séparateur dans tout le fichier.',
      'Use the same separator in the whole file.',
    ],
  ),
  'csv-field-count': error<{ cells: number; columns: number; separator: CsvSeparator }>(
    ['Nombre de cases autre que dans l’en-tête', 'Number of cells other than in the header'],
    ({ cells, columns: wanted, separator }) => [
      `Cette ligne a ${cells}\u00a0case${cells > 1 ? 's' : ''}, l’en-tête en a ${wanted}.`,
      `This line has ${cells} cell${cells === 1 ? '' : 's'}, the header has ${wanted}.`,
      ...(separator === ',' && cells > wanted
        ? pair(
            'Mettez entre guillemets les montants qui ont une virgule, par exemple «\u00a0"11058,90"\u00a0».',
            'Put amounts that have a comma between quotation marks, for instance “"11058,90"”.',
          )
        : pair(
            'Ajoutez les cases qui manquent, ou mettez entre guillemets celle qui contient le séparateur.',
            'Add the missing cells, or put the one that contains the separator between quotation marks.',
          )),
    ],
  ),
  'scale-tiers-missing': error<{ tiers: readonly SizeTier[] }>(
    ['Tailles qui manquent dans un barème', 'Tiers missing in a scale'],
    ({ tiers }, { entry, lang }) => {
      const names = listed(tiers.map(String), lang, 'and');
      const areMany = tiers.length > 1;
      return [
        `Il manque ici ${areMany ? 'les tailles' : 'la taille'} ${names}.`,
        `${areMany ? 'Tiers' : 'Tier'} ${names} ${areMany ? 'are' : 'is'} missing here.`,
        `Donnez le montant de chaque taille de 1 à 4, ou partez d’un barème existant avec ${entry('base', 'aci-2022')}.`,
        `Give an amount for each tier from 1 to 4, or start from an existing scale with ${entry('base', 'aci-2022')}.`,
      ];
    },
  ),
  'scale-parts-mixed': error<{ keys: readonly string[] }>(
    ['Volet fixe compté deux fois dans un barème', 'Fixed part counted twice in a scale'],
    ({ keys }, { and }) => [
      `Les parts ${and(keys)} compteraient deux fois le volet fixe.`,
      `The parts ${and(keys)} would count the fixed part twice.`,
      'Gardez le volet fixe entier, ou ses deux composantes, mais pas les deux à la fois.',
      'Keep the whole fixed part, or its two components, but not both.',
    ],
  ),
  'scale-name-taken': warning<{ id: string }>(
    ['Barème du nom d’un barème national', 'Scale named like a national one'],
    ({ id }, { q, entry }) => [
      `Ce barème porte le nom du barème national ${q(id)}, mais son contenu en diffère.`,
      `This scale has the name of the national scale ${q(id)}, but its content differs.`,
      `Donnez-lui un nom à lui, par exemple ${entry('id', `${id}-local`)}, pour qu’aucun résultat ne les confonde.`,
      `Give it a name of its own, for example ${entry('id', `${id}-local`)}, so that no result confuses them.`,
    ],
  ),
  /** `format` is that of a JSON of this tool, or of another one. */
  'result-foreign': error<{ is: 'no_json' | 'no_result' | 'other_format'; format?: string }>(
    ['Fichier qui n’est pas un résultat gardé', 'File that is no kept result'],
    ({ is, format = '' }, { q }) => [
      ...{
        no_json: pair(
          'Ce fichier ne se lit pas comme du JSON\u00a0: il est abîmé, coupé, ou d’une autre nature.',
          'This file does not read as JSON: it is damaged, cut short, or something else.',
        ),
        no_result: pair(
          'Ce JSON n’est pas un résultat de cet outil.',
          'This JSON is no result of this tool.',
        ),
        other_format: pair(
          `Ce JSON est au format ${q(format)}\u00a0: seul un résultat de calcul, ${q('aci-cpts/result@1')}, peut être recalculé et comparé.`,
          `This JSON has the format ${q(format)}: only the result of a calculation, ${q('aci-cpts/result@1')}, can be computed again and compared.`,
        ),
      }[is],
      ...making,
    ],
  ),
  'result-damaged': error<{ path: string }>(
    ['Résultat gardé incomplet ou modifié', 'Kept result that is incomplete or edited'],
    ({ path }, { q }) => [
      `Ce résultat est incomplet ou a été modifié\u00a0: ${q(path)} manque ou n’est pas ce qu’il doit être.`,
      `This result is incomplete or was edited: ${q(path)} is missing or is not what it must be.`,
      'Reprenez le fichier tel qu’il a été produit, ou refaites le calcul.',
      'Take the file as it was made, or compute it again.',
    ],
  ),
  'result-of-other-files': error<{ files: readonly string[] }>(
    ['Résultat gardé d’autres fichiers', 'Kept result of other files'],
    ({ files }, { and }) => [
      `Ce JSON réunit les résultats de plusieurs fichiers (${and(files)}), et aucun n’est celui que vous donnez.`,
      `This JSON holds the results of several files (${and(files)}), and none is the one you give.`,
      'Donnez l’un de ces fichiers, sous le nom qu’il porte dans le résultat.',
      'Give one of these files, under the name it has in the result.',
    ],
  ),
  'result-own-scale': error<{ id: string; file: string }>(
    ['Résultat gardé d’un barème à soi', 'Kept result of a scale of one’s own'],
    ({ id, file }, { q }) => [
      `Ce résultat applique le barème ${q(id)}, lu dans le fichier ${q(file)}.`,
      `This result applies the scale ${q(id)}, read in the file ${q(file)}.`,
      `Donnez ce fichier aussi\u00a0: ajoutez ${q(`--bareme ${file}`)}.`,
      `Give that file too: add ${q(`--scale ${file}`)}.`,
    ],
  ),
} as const;
