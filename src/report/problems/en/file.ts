import type { ProblemFacts } from '../../../domain/problem.ts';
import { formatBytes } from '../../../output/format.ts';
import type { ProblemText, ProblemWords } from '../problem-words.ts';

const unreadable: Readonly<Record<ProblemFacts['file-unreadable']['reason'], ProblemText>> = {
  missing: {
    what: 'This file was not found.',
    fix: 'Check its name and the folder in which you run the command.',
  },
  folder: {
    what: 'This is a folder, not a file.',
    fix: 'Name the file of the contract, for example “folder/contract.yaml”; only “aci validate” checks a whole folder.',
  },
  forbidden: {
    what: 'You are not allowed to read this file.',
    fix: 'Ask for the right to read it, or copy it to a place where you can.',
  },
  other: {
    what: 'This file could not be read.',
    fix: 'Check that the disk can be reached, then try again.',
  },
};

const describeIt = 'Describe the contract in a text file, saved as UTF-8 with a name that ends in “.yaml”.';

const notText: Readonly<Record<ProblemFacts['file-not-utf8']['kind'], ProblemText>> = {
  workbook: {
    what: 'This is a workbook or a document (Excel, Word, LibreOffice), not a text file.',
    fix: describeIt,
  },
  pdf: { what: 'This is a PDF document, not a text file.', fix: describeIt },
  other: {
    what: 'This file is not UTF-8 text.',
    fix: 'Save it again from your editor with the encoding “UTF-8”.',
  },
};

export const fileProblems = {
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': (_facts, words) => ({
    what: 'This file is empty.',
    fix: `Describe your contract in it, beginning with “${words.key('cpts')}:” and, indented on the next line, “${words.key('name')}: …”.`,
  }),
  'file-too-large': ({ limit }) => ({
    what: `This file weighs more than ${formatBytes(limit, 'en')}, the greatest size accepted.`,
    fix: 'Check that it does describe a contract, and keep one contract per file.',
  }),
  'file-not-utf8': ({ kind }) => notText[kind],
} satisfies Partial<ProblemWords>;
