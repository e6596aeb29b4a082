import type { ProblemFacts } from '../../../domain/problem.ts';
import { formatBytes } from '../../../output/format.ts';
import type { ProblemText, ProblemWords } from '../problem-words.ts';

const unreadable: Readonly<Record<ProblemFacts['file-unreadable']['reason'], ProblemText>> = {
  missing: {
    what: 'Ce fichier est introuvable.',
    fix: 'Vérifiez son nom et le dossier où vous lancez la commande.',
  },
  folder: {
    what: 'C’est un dossier, pas un fichier.',
    fix: 'Indiquez le fichier du contrat, par exemple «\u00a0dossier/contrat.yaml\u00a0»\u00a0; «\u00a0aci valider\u00a0» seul vérifie tout un dossier.',
  },
  forbidden: {
    what: 'Vous n’avez pas le droit de lire ce fichier.',
    fix: 'Demandez ce droit, ou copiez le fichier à un endroit où vous pouvez le lire.',
  },
  other: {
    what: 'Ce fichier n’a pas pu être lu.',
    fix: 'Vérifiez que le disque est accessible, puis recommencez.',
  },
};

const describeIt =
  'Décrivez le contrat dans un fichier de texte, enregistré en UTF-8 avec un nom en «\u00a0.yaml\u00a0».';

const notText: Readonly<Record<ProblemFacts['file-not-utf8']['kind'], ProblemText>> = {
  workbook: {
    what: 'C’est un classeur ou un document (Excel, Word, LibreOffice), pas un fichier de texte.',
    fix: describeIt,
  },
  pdf: { what: 'C’est un document PDF, pas un fichier de texte.', fix: describeIt },
  other: {
    what: 'Ce fichier n’est pas du texte en UTF-8.',
    fix: 'Enregistrez-le de nouveau depuis votre éditeur en choisissant l’encodage «\u00a0UTF-8\u00a0».',
  },
};

export const fileProblems = {
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': (_facts, words) => ({
    what: 'Ce fichier est vide.',
    fix: `Décrivez-y votre contrat, en commençant par «\u00a0${words.key('cpts')}:\u00a0» puis, à la ligne et en retrait, «\u00a0${words.key('name')}: …\u00a0».`,
  }),
  'file-too-large': ({ limit }) => ({
    what: `Ce fichier pèse plus de ${formatBytes(limit, 'fr')}, la plus grande taille acceptée.`,
    fix: 'Vérifiez que c’est bien la description d’un contrat, et ne gardez qu’un contrat par fichier.',
  }),
  'file-not-utf8': ({ kind }) => notText[kind],
} satisfies Partial<ProblemWords>;
