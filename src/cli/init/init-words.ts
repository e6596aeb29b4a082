/** What the command `init` says of itself, and asks. */
import type { Language } from '../../law/contract.ts';

/** What is asked, in order. */
export type Question = 'name' | 'population' | 'signed' | 'missions' | 'file';

export interface InitWords {
  readonly init: string;
  readonly file: string;
  readonly name: string;
  readonly population: string;
  readonly signed: string;
  readonly missions: string;
  readonly output: string;
  readonly lang: string;
  readonly sampleName: string;
  readonly sampleFile: string;
  /** `isFileKnown`: there is no need to ask for its name. */
  readonly hello: (isFileKnown: boolean) => string;
  readonly questions: Readonly<Record<Question, string>>;
  /** The question with what an empty answer stands for, ready to be answered. */
  readonly asking: (question: string, otherwise: string) => string;
  readonly answer: string;
  readonly stopped: string;
  readonly next: (file: string, schema: string | undefined) => string;
}

export const initWords: Readonly<Record<Language, InitWords>> = {
  fr: {
    init: 'crée un fichier de départ commenté\u00a0; pose les questions dans un terminal',
    file: 'fichier à écrire\u00a0; affiché sinon',
    name: 'nom de la CPTS',
    population: 'habitants couverts, par exemple 62000',
    signed: 'jour de la signature, par exemple 2024-03-01',
    missions: 'missions du contrat, par exemple acces_aux_soins,parcours',
    output: 'écrit dans ce fichier, comme FILE',
    lang: 'langue des clés et de l’affichage\u00a0: fr ou en',
    sampleName: 'Ma CPTS',
    sampleFile: 'ma-cpts.yaml',
    hello: (isFileKnown) =>
      `${isFileKnown ? 'Quatre' : 'Cinq'} questions, et votre fichier est prêt. Entrée garde la valeur entre crochets\u00a0; tout se change ensuite.`,
    questions: {
      name: 'Nom de la CPTS',
      population: 'Habitants couverts',
      signed: 'Jour de la signature (année-mois-jour)',
      missions: 'Missions du contrat, séparées par des virgules',
      file: 'Fichier à écrire',
    },
    asking: (question, otherwise) => `${question} [${otherwise}]\u00a0: `,
    answer: 'réponse',
    stopped: 'interrompu\u00a0: rien n’a été écrit.',
    next: (file, schema) =>
      [
        ...(schema === undefined ? [] : [`Aide des éditeurs écrite à côté\u00a0: ${schema}.`]),
        `Ensuite\u00a0: aci calculer ${file}`,
      ].join('\n'),
  },
  en: {
    init: 'create a starter file with notes; asks questions in a terminal',
    file: 'file to write; printed otherwise',
    name: 'name of the CPTS',
    population: 'inhabitants covered, for instance 62000',
    signed: 'day of the signature, for instance 2024-03-01',
    missions: 'missions of the contract, for instance care_access,care_pathways',
    output: 'write to this file, as FILE does',
    lang: 'language of the keys and of what is displayed: fr or en',
    sampleName: 'My CPTS',
    sampleFile: 'my-cpts.yaml',
    hello: (isFileKnown) =>
      `${isFileKnown ? 'Four' : 'Five'} questions and your file is ready. Enter keeps the value in brackets; all can be changed later.`,
    questions: {
      name: 'Name of the CPTS',
      population: 'Inhabitants covered',
      signed: 'Day of the signature (year-month-day)',
      missions: 'Missions of the contract, with commas between them',
      file: 'File to write',
    },
    asking: (question, otherwise) => `${question} [${otherwise}]: `,
    answer: 'answer',
    stopped: 'stopped: nothing was written.',
    next: (file, schema) =>
      [
        ...(schema === undefined ? [] : [`Help for editors written beside it: ${schema}.`]),
        `Next: aci calculate ${file}`,
      ].join('\n'),
  },
};
