import { formatBytes } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import type { ProblemText, ProblemWords } from './phrases.ts';
import type { ProblemFacts } from './problem.ts';

export const fileProblems = inBothLanguages((say, lang) => {
  const unreadable: Readonly<Record<ProblemFacts['file-unreadable']['reason'], ProblemText>> = {
    missing: {
      what: say('Ce fichier est introuvable.', 'This file was not found.'),
      fix: say(
        'Vérifiez son nom et le dossier où vous lancez la commande.',
        'Check its name and the folder in which you run the command.',
      ),
    },
    folder: {
      what: say('C’est un dossier, pas un fichier.', 'This is a folder, not a file.'),
      fix: say(
        'Indiquez le fichier du contrat, par exemple «\u00a0dossier/contrat.yaml\u00a0»\u00a0; «\u00a0aci valider\u00a0» seul vérifie tout un dossier.',
        'Name the file of the contract, for example “folder/contract.yaml”; only “aci validate” checks a whole folder.',
      ),
    },
    forbidden: {
      what: say('Vous n’avez pas le droit de lire ce fichier.', 'You are not allowed to read this file.'),
      fix: say(
        'Demandez ce droit, ou copiez le fichier à un endroit où vous pouvez le lire.',
        'Ask for the right to read it, or copy it to a place where you can.',
      ),
    },
    other: {
      what: say('Ce fichier n’a pas pu être lu.', 'This file could not be read.'),
      fix: say(
        'Vérifiez que le disque est accessible, puis recommencez.',
        'Check that the disk can be reached, then try again.',
      ),
    },
  };
  const describeIt = say(
    'Décrivez le contrat dans un fichier de texte, enregistré en UTF-8 avec un nom en «\u00a0.yaml\u00a0».',
    'Describe the contract in a text file, saved as UTF-8 with a name that ends in “.yaml”.',
  );
  const notText: Readonly<Record<ProblemFacts['file-not-utf8']['kind'], ProblemText>> = {
    workbook: {
      what: say(
        'C’est un classeur ou un document (Excel, Word, LibreOffice), pas un fichier de texte.',
        'This is a workbook or a document (Excel, Word, LibreOffice), not a text file.',
      ),
      fix: describeIt,
    },
    pdf: {
      what: say(
        'C’est un document PDF, pas un fichier de texte.',
        'This is a PDF document, not a text file.',
      ),
      fix: describeIt,
    },
    other: {
      what: say('Ce fichier n’est pas du texte en UTF-8.', 'This file is not UTF-8 text.'),
      fix: say(
        'Enregistrez-le de nouveau depuis votre éditeur en choisissant l’encodage «\u00a0UTF-8\u00a0».',
        'Save it again from your editor with the encoding “UTF-8”.',
      ),
    },
  };
  return {
    'file-unreadable': ({ reason }) => unreadable[reason],
    'file-empty': (_facts, words) => ({
      what: say('Ce fichier est vide.', 'This file is empty.'),
      fix: say(
        `Décrivez-y votre contrat, en commençant par «\u00a0${words.key('cpts')}:\u00a0» puis, à la ligne et en retrait, «\u00a0${words.key('name')}: …\u00a0».`,
        `Describe your contract in it, beginning with “${words.key('cpts')}:” and, indented on the next line, “${words.key('name')}: …”.`,
      ),
    }),
    'file-too-large': ({ limit }) => ({
      what: say(
        `Ce fichier pèse plus de ${formatBytes(limit, lang)}, la plus grande taille acceptée.`,
        `This file weighs more than ${formatBytes(limit, lang)}, the greatest size accepted.`,
      ),
      fix: say(
        'Vérifiez que c’est bien la description d’un contrat, et ne gardez qu’un contrat par fichier.',
        'Check that it does describe a contract, and keep one contract per file.',
      ),
    }),
    'file-not-utf8': ({ kind }) => notText[kind],
  } satisfies Partial<ProblemWords>;
});
