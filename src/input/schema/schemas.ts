/** The JSON Schemas of the files people write, made out of their shapes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { Language } from '../../domain/contract.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { file } from '../shape/file.ts';
import { scaleFile } from '../shape/scale-file.ts';
import { schemaOfShape } from './of-shape.ts';

const titles = {
  contract: { fr: 'Contrat ACI d’une CPTS', en: 'ACI contract of a CPTS' },
  scale: { fr: 'Barème ACI', en: 'ACI scale' },
} as const;

const made = 'Made from the code by `npm run schemas`: changes belong there.';

/** A contract, with the keys of a language. */
export const contractSchema = (language: Language): JsonSchema => ({
  $schema: draft7,
  $comment: made,
  title: titles.contract[language],
  ...schemaOfShape(file, language, 'file'),
});

/** A scale of one's own: its name and title are its own, whatever its base. */
export const scaleSchema = (language: Language): JsonSchema => {
  const schema = schemaOfShape(scaleFile, language, 'scale');
  return {
    $schema: draft7,
    $comment: made,
    title: titles.scale[language],
    ...schema,
    required: [keyWord('id', language), keyWord('title', language)],
  };
};
