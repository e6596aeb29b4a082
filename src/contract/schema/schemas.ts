/** The JSON Schemas of the files people write, made from their descriptions. */
import type { Language } from '../../law/contract.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { contractFile } from '../file/contract.ts';
import { scaleFile } from '../file/scale.ts';
import { draft7, type JsonSchema } from './json-schema.ts';
import { schemaOf } from './of-zod.ts';

const titles = {
  contract: { fr: 'Contrat ACI d’une CPTS', en: 'ACI contract of a CPTS' },
  scale: { fr: 'Barème ACI', en: 'ACI scale' },
} as const;

const head = (title: string): JsonSchema => ({
  $schema: draft7,
  $comment: 'Made from the code by `npm run schemas`: changes belong there.',
  title,
});

/** A contract, with the keys of a language. */
export const contractSchema = (language: Language): JsonSchema => ({
  ...head(titles.contract[language]),
  ...schemaOf(contractFile, language, 'file'),
});

/** A scale of one's own: its name and title are its own, whatever its base. */
export const scaleSchema = (language: Language): JsonSchema => ({
  ...head(titles.scale[language]),
  ...schemaOf(scaleFile, language, 'scale'),
  required: [keyWord('id', language), keyWord('title', language)],
});
