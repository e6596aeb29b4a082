import { phrase } from '../../law/language.ts';
import { nearest } from '../../problems/suggestion.ts';
import { Misuse, orDidYouMean, type Run } from '../context.ts';
import { deliver } from '../output.ts';
import { schemaOn, schemaSubjects, schemaText } from '../shipped-schemas.ts';

/** `aci schema` (modele): what an editor needs to help with a file, or a program to check a result. */
export const run: Run = async (_args, context) => {
  const { of = 'contract' } = context.raw;
  const schema = schemaOn(of, context.lang);
  if (schema !== undefined) return deliver(schemaText(schema), context);
  const known = schemaSubjects.join(', ');
  const sentence = phrase(
    `il n’y a pas de schéma «\u00a0${of}\u00a0». Schémas\u00a0: ${known}.`,
    `there is no schema of "${of}". Schemas: ${known}.`,
  );
  throw new Misuse(orDidYouMean(sentence, nearest(of, schemaSubjects)));
};
