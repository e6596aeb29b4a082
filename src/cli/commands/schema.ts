import { nearest } from '../../problems/suggestion.ts';
import type { Run } from '../commands.ts';
import { type Context, Misuse } from '../context.ts';
import type { RawOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { schemaOn, schemaSubjects, schemaText } from '../shipped-schemas.ts';
import type { ExitCode } from '../system.ts';
import { schemaCommandWords } from '../words/schema-command.ts';

async function printSchema({ of = 'contract', ...raw }: RawOptions, context: Context): Promise<ExitCode> {
  const schema = schemaOn(of, context.lang);
  if (schema === undefined) {
    const near = nearest(of, schemaSubjects);
    const hint = near === undefined ? '' : ` ${context.words.misuse.didYouMean(near)}`;
    throw new Misuse(`${schemaCommandWords[context.lang].unknownSubject(of, schemaSubjects)}${hint}`);
  }
  return deliver(schemaText(schema), raw, context);
}

/** `aci schema` (schema): what an editor needs to help with a file, or a program to check a result. */
export const run: Run = (_args, raw, context) => printSchema(raw, context);
