/** What is wrong of a file as a whole, whether it describes a contract or exports payments. */
import { formatBytes } from '../output/format.ts';
import { error, pair, type Sentences } from './wording.ts';

/** What a file was to hold. */
type Content = 'contract' | 'scale' | 'config' | 'payments' | 'entries';

const unreadable = {
  missing: [
    'Ce fichier est introuvable.',
    'This file was not found.',
    'Vérifiez son nom et le dossier où vous lancez la commande.',
    'Check its name and the folder in which you run the command.',
  ],
  folder: [
    'C’est un dossier, pas un fichier.',
    'This is a folder, not a file.',
    'Indiquez un fichier de ce dossier, par exemple «\u00a0dossier/contrat.yaml\u00a0».',
    'Name a file of this folder, for example “folder/contract.yaml”.',
  ],
  forbidden: [
    'Vous n’avez pas le droit de lire ce fichier.',
    'You are not allowed to read this file.',
    'Demandez ce droit, ou copiez le fichier à un endroit où vous pouvez le lire.',
    'Ask for the right to read it, or copy it to a place where you can.',
  ],
  closed_folder: [
    'Vous n’avez pas le droit de lire ce dossier.',
    'You are not allowed to read this folder.',
    'Demandez ce droit, ou nommez les fichiers à lire.',
    'Ask for the right to read it, or name the files to read.',
  ],
  no_file: [
    'Ce n’est pas un fichier, mais un tube ou un périphérique\u00a0: il n’a pas été ouvert.',
    'This is no file but a pipe or a device: it was not opened.',
    'Enregistrez dans un fichier ce qu’il donne, ou donnez-le sur l’entrée standard, «\u00a0-\u00a0».',
    'Save what it gives in a file, or give it on standard input, “-”.',
  ],
  too_many_open: [
    'Ce fichier n’a pas pu être ouvert\u00a0: trop de fichiers le sont déjà.',
    'This file could not be opened: too many files are open already.',
    'Augmentez cette limite (ulimit -n), ou fermez d’autres programmes.',
    'Raise that limit (ulimit -n), or close other programs.',
  ],
  other: [
    'Ce fichier n’a pas pu être lu.',
    'This file could not be read.',
    'Vérifiez que le disque est accessible, puis recommencez.',
    'Check that the disk can be reached, then try again.',
  ],
} as const satisfies Readonly<Record<string, Sentences>>;

/** How to come by the accountant's export. */
export const askForFec = pair(
  'Demandez au comptable le FEC de l’année tel que son logiciel l’exporte, et ne l’enregistrez pas depuis un tableur.',
  'Ask the accountant for the FEC of the year as their program exports it, and do not save it from a spreadsheet.',
);

const keepOfContract = pair(
  'Ne gardez que ce qui concerne ce contrat.',
  'Keep only what concerns this contract.',
);

const describeIt = pair(
  'Décrivez le contrat dans un fichier de texte, enregistré en UTF-8 avec un nom en «\u00a0.yaml\u00a0».',
  'Describe the contract in a text file, saved as UTF-8 with a name that ends in “.yaml”.',
);

const notText = {
  workbook: [
    'C’est un classeur ou un document (Excel, Word, LibreOffice), pas un fichier de texte.',
    'This is a workbook or a document (Excel, Word, LibreOffice), not a text file.',
    ...describeIt,
  ],
  pdf: [
    'C’est un document PDF, pas un fichier de texte.',
    'This is a PDF document, not a text file.',
    ...describeIt,
  ],
  picture: [
    'C’est une image, pas un fichier de texte.',
    'This is a picture, not a text file.',
    ...describeIt,
  ],
  utf_16: [
    'Ce fichier est en UTF-16, comme Windows PowerShell l’écrit derrière «\u00a0>\u00a0».',
    'This file is in UTF-16, as Windows PowerShell writes it behind “>”.',
    'Faites-le écrire par l’option -o plutôt que par «\u00a0>\u00a0», ou enregistrez-le de nouveau en UTF-8.',
    'Have it written by the option -o rather than by “>”, or save it again as UTF-8.',
  ],
  other_encoding: [
    'Ce fichier n’est pas du texte en UTF-8.',
    'This file is not UTF-8 text.',
    'Enregistrez-le de nouveau depuis votre éditeur en choisissant l’encodage «\u00a0UTF-8\u00a0».',
    'Save it again from your editor with the encoding “UTF-8”.',
  ],
  no_export: [
    'Ce fichier n’est pas du texte\u00a0: c’est peut-être un classeur.',
    'This file is no text: it may be a workbook.',
    'Enregistrez-le depuis votre tableur au format CSV.',
    'Save it from your spreadsheet as CSV.',
  ],
} as const satisfies Readonly<Record<string, Sentences>>;

export const fileProblems = {
  'file-unreadable': error<{ reason: keyof typeof unreadable }>(
    ['Fichier qui ne peut pas être lu', 'File that cannot be read'],
    ({ reason }) => unreadable[reason],
  ),
  'internal-error': error<{ message: string }>(['Défaut d’aci', 'Defect of aci'], ({ message }, { q }) => [
    `Ce fichier fait échouer aci\u00a0: ${q(message)}. Ce n’est pas de votre fait.`,
    `This file makes aci fail: ${q(message)}. It is none of your doing.`,
    'Merci de signaler ce défaut avec le fichier.',
    'Please report this defect with the file.',
  ]),
  'file-empty': error<{ holds: Content }>(['Fichier vide', 'Empty file'], ({ holds }, { word, entry }) => {
    const empty = pair('Ce fichier est vide.', 'This file is empty.');
    const name = entry('name', 'CPTS du Haut-Chablais');
    const sentences = {
      contract: [
        ...empty,
        `Décrivez-y votre contrat, en commençant par «\u00a0${word('cpts')}:\u00a0» puis, à la ligne et en retrait, ${name}.`,
        `Describe your contract in it, beginning with “${word('cpts')}:” and, indented on the next line, ${name}.`,
      ],
      scale: [
        ...empty,
        'Écrivez-y un barème, en partant de celui que donne «\u00a0aci scale --format yaml\u00a0».',
        'Write a scale in it, beginning with the one that “aci scale --format yaml” gives.',
      ],
      config: [
        ...empty,
        'Écrivez-y ce qui vaut pour tous les contrats du dossier, ou supprimez-le.',
        'Write in it what counts for all contracts of the folder, or delete it.',
      ],
      payments: [
        'Ce fichier ne contient aucun versement.',
        'This file holds no payment.',
        'Exportez-le de nouveau, avec une ligne d’en-tête puis une ligne par versement.',
        'Export it again, with a header and then one payment a line.',
      ],
      entries: ['Ce FEC ne contient aucune écriture.', 'This FEC holds no entry.', ...askForFec],
    } as const satisfies Readonly<Record<Content, Sentences>>;
    return sentences[holds];
  }),
  /** `values` and `lines`: how many are too many, of a file that weighs less than is accepted. */
  'file-too-large': error<({ bytes: number } | { values: number } | { lines: number }) & { holds: Content }>(
    ['Fichier trop grand', 'File too large'],
    ({ holds, ...most }, { lang, count }) => [
      ...('bytes' in most
        ? pair(
            `Ce fichier pèse plus de ${formatBytes(most.bytes, lang)}, la plus grande taille acceptée.`,
            `This file weighs more than ${formatBytes(most.bytes, lang)}, the greatest size accepted.`,
          )
        : 'values' in most
          ? pair(
              `Ce fichier contient plus de ${count(most.values)} valeurs, le plus grand nombre accepté.`,
              `This file holds more than ${count(most.values)} values, the greatest number accepted.`,
            )
          : pair(
              `Ce fichier a plus de ${count(most.lines)} lignes, le plus grand nombre accepté.`,
              `This file has more than ${count(most.lines)} lines, the greatest number accepted.`,
            )),
      ...{
        contract: pair(
          'Vérifiez que c’est bien la description d’un contrat, et ne gardez qu’un contrat par fichier.',
          'Check that it does describe a contract, and keep one contract per file.',
        ),
        scale: pair('Vérifiez que c’est bien un barème.', 'Check that it is a scale.'),
        config: pair('Vérifiez que c’est bien ce fichier.', 'Check that it is this file.'),
        payments: keepOfContract,
        entries: keepOfContract,
      }[holds],
    ],
  ),
  'too-many-problems': error<{ most: number }>(
    ['Trop de problèmes pour les dire tous', 'Too many problems to tell them all'],
    ({ most }, { count }) => [
      `Ce fichier a plus de ${count(most)} problèmes\u00a0: à partir d’ici ils ne sont plus dits.`,
      `This file has more than ${count(most)} problems: from here on they are not told.`,
      'Corrigez d’abord ceux qui précèdent, qui ont souvent une même cause, puis vérifiez de nouveau.',
      'First mend those above, which often have one cause, then check again.',
    ],
  ),
  'file-not-text': error<{ is: keyof typeof notText }>(
    ['Fichier qui n’est pas du texte en UTF-8', 'File that is not UTF-8 text'],
    ({ is }) => notText[is],
  ),
} as const;
