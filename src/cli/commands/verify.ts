import type { Command } from 'commander';
import { startOf } from '../../amounts/source.ts';
import { verificationDocument, verificationName } from '../../compare/kept-document.ts';
import { type ReadResults, readResults } from '../../compare/kept-result.ts';
import { verificationOf } from '../../compare/verification.ts';
import { verificationToJson } from '../../compare/verification-json.ts';
import { jsonText } from '../../output/json-fields.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Context, Misuse } from '../context.ts';
import { chosenDocumentFormat, deliverPrinted, documentHelp } from '../documents.ts';
import { printProblems } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { keepInputs } from '../output.ts';
import { ownScaleProblems, replay, resultFor } from '../replay.ts';
import type { ExitCode } from '../system.ts';
import { scaleCommandWords } from '../words/scale-command.ts';

/** Beyond this many differences, a person wants a file. */
const mostOnTerminal = 40;

async function readKept(path: string, { system }: Context): Promise<ReadResults> {
  const read = await system.read(path);
  if (read.kind === 'bytes') return readResults(read.bytes, path);
  const place = startOf({ name: path, text: '' });
  return { results: [], problems: [problem('file-unreadable', place, { reason: read.reason })] };
}

async function verify(kept: string, path: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  const { lang, words } = context;
  if (kept === '-' && path === '-') throw new Misuse(words.misuse.standardInputTwice);
  const format = chosenDocumentFormat(raw, context);
  await keepInputs([kept, path], raw, context);
  const refuse = (problems: readonly Problem[]): ExitCode => {
    printProblems(problems, lang, context, raw);
    return 1;
  };
  const { results, problems } = await readKept(kept, context);
  if (problems.length > 0) return refuse(problems);
  const found = resultFor(path, results, kept);
  if (found.kept === undefined) return refuse(found.problems);
  const missing = ownScaleProblems(found.kept, kept, raw.scale);
  if (missing.length > 0) return refuse(missing);
  const again = await replay(path, found.kept, kept, raw.scale, context);
  if (again?.json === undefined) {
    // Warnings were shown when the result was made.
    const errors = again?.file.problems.filter((item) => item.severity === 'error') ?? [];
    printProblems(errors, again?.file.language ?? lang, context, raw);
    return 1;
  }
  const verification = verificationOf(found.kept, again.json);
  const files = { result: kept, file: path };
  const printed = {
    document: verificationDocument(verification, files, format === 'table' ? mostOnTerminal : undefined),
    name: verificationName(files)[lang],
    json: () => `${jsonText(verificationToJson(verification), 2)}\n`,
    workbook: lang === 'fr' ? 'Vérification' : 'Verification',
  };
  await deliverPrinted(printed, format, raw, context);
  return verification.isSame ? 0 : 1;
}

/** `aci verify RESULT.json FILE` (verifier): do the same figures come out today? */
export function registerVerify(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = scaleCommandWords[context.lang];
  const { format, output } = documentHelp(context);
  program
    .command('verify')
    .alias('verifier')
    .description(words.verify)
    .argument('<RESULT.json>', words.result)
    .argument('<FILE>', words.file)
    .option('--scale <FILE>', words.verifyScale)
    .option('-f, --format <FORMAT>', format)
    .option('-o, --output <FILE>', output)
    .option('--force', help.force)
    .option('-q, --quiet', help.quiet)
    .option('--lang <fr|en>', help.lang)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .action(async (kept: string, path: string, raw: RawOptions) =>
      end(await verify(kept, path, raw, context)),
    );
}
