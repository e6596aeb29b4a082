/** What the command `schema` says of itself. */
import type { Language } from '../../law/contract.ts';

export interface SchemaCommandWords {
  readonly schema: string;
  readonly of: (outputs: readonly string[]) => string;
  readonly output: string;
  readonly lang: string;
  readonly unknownSubject: (text: string, known: readonly string[]) => string;
}

export const schemaCommandWords = {
  fr: {
    schema:
      'donne le schéma JSON qui aide un éditeur à écrire le fichier, ou un programme à lire un résultat',
    of: (outputs) =>
      `de quoi\u00a0: contract (le contrat, par défaut), scale (un barème à vous), ou ce que les commandes écrivent en JSON\u00a0: ${outputs.join(', ')}`,
    output: 'écrit le schéma dans un fichier',
    lang: 'langue des clés et de l’affichage\u00a0: fr ou en',
    unknownSubject: (text, known) =>
      `il n’y a pas de schéma «\u00a0${text}\u00a0». Schémas\u00a0: ${known.join(', ')}.`,
  },
  en: {
    schema: 'print the JSON Schema that helps an editor to write the file, or a program to read a result',
    of: (outputs) =>
      `of what: contract (the default), scale (one of your own), or what commands write as JSON: ${outputs.join(', ')}`,
    output: 'write the schema to a file',
    lang: 'language of the keys and of what is displayed: fr or en',
    unknownSubject: (text, known) => `there is no schema of "${text}". Schemas: ${known.join(', ')}.`,
  },
} as const satisfies Readonly<Record<Language, SchemaCommandWords>>;
