import type { Command } from 'commander';
import { nearest } from '../../problems/suggestion.ts';
import { type Context, Misuse } from '../context.ts';
import type { RawOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { outputSubjects, schemaOn, schemaSubjects, schemaText } from '../shipped-schemas.ts';
import type { ExitCode } from '../system.ts';
import { schemaCommandWords } from '../words/schema-command.ts';

interface SchemaOptions extends RawOptions {
  readonly of: string;
}

async function printSchema(raw: SchemaOptions, context: Context): Promise<ExitCode> {
  const schema = schemaOn(raw.of, context.lang);
  if (schema === undefined) {
    const near = nearest(raw.of, schemaSubjects);
    const hint = near === undefined ? '' : ` ${context.words.misuse.didYouMean(near)}`;
    throw new Misuse(`${schemaCommandWords[context.lang].unknownSubject(raw.of, schemaSubjects)}${hint}`);
  }
  return deliver(schemaText(schema), raw, context);
}

/** `aci schema` (schema): what an editor needs to help with a file, or a program to check a result. */
export function registerSchema(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = schemaCommandWords[context.lang];
  program
    .command('schema')
    .description(words.schema)
    .option('--of <NAME>', words.of(outputSubjects), 'contract')
    .option('-o, --output <FILE>', words.output)
    .option('--force', help.force)
    .option('-q, --quiet', help.quiet)
    .option('--lang <fr|en>', words.lang)
    .action(async (raw: SchemaOptions) => end(await printSchema(raw, context)));
}
