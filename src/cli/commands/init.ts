import { computeContract } from '../../calculate/compute.ts';
import { readContract } from '../../contract/read-contract.ts';
import { contractSchema } from '../../contract/schema/schemas.ts';
import { nationalScales } from '../../law/in-force.ts';
import { wrap } from '../../output/text.ts';
import { isRefused } from '../../problems/problem.ts';
import type { Run } from '../commands.ts';
import { type Context, Misuse } from '../context.ts';
import { printProblems } from '../files.ts';
import { askFor, type InitOptions, starterFromOptions, starterFromQuestions } from '../init/answers.ts';
import { initWords } from '../init/init-words.ts';
import { starterFile } from '../init/starter.ts';
import { starterWords } from '../init/starter-words.ts';
import { deliver } from '../output.ts';
import { schemaText } from '../shipped-schemas.ts';
import type { ExitCode } from '../system.ts';
import { widthOf } from '../terminal.ts';

async function init(file: string | undefined, raw: InitOptions, context: Context): Promise<ExitCode> {
  if (file !== undefined && raw.output !== undefined) throw new Misuse(context.words.misuse.excessArguments);
  const given = file ?? raw.output;
  const hasOption = [raw.name, raw.population, raw.signed, raw.missions].some((text) => text !== undefined);
  const isAsking = context.system.ask !== undefined && !hasOption;
  if (isAsking) {
    const hello = initWords[context.lang].hello(given !== undefined);
    context.system.err.print(
      `${wrap(hello, widthOf(context.system.err, context.system.env)).join('\n')}\n\n`,
    );
  }
  const starter = await (isAsking ? starterFromQuestions : starterFromOptions)(raw, context);
  if (starter === undefined) return 2;
  const output = given ?? (isAsking ? await newFile(raw, context) : undefined);
  const text = starterFile(starter, context.lang);
  return isFine(text, output ?? 'aci init', raw, context) ? write(text, output, raw, context) : 1;
}

/** A name that no file has yet, unless it may be replaced. */
async function newFile(raw: InitOptions, context: Context): Promise<string | undefined> {
  for (;;) {
    const path = (await askFor('file', initWords[context.lang].sampleFile, context)).trim();
    if (path === '-') return undefined;
    const found = await context.system.read(path);
    if (found.kind === 'unreadable' || raw.force === true) return path;
    context.system.err.print(`${context.words.output.exists(path)}\n`);
  }
}

/** The file is read as any other: what its answers lead to is said before it is written. */
function isFine(text: string, name: string, raw: InitOptions, context: Context): boolean {
  const { contract, problems: read } = readContract(new TextEncoder().encode(text), name);
  const computed =
    contract === undefined ? [] : computeContract(contract, { scales: nationalScales }).problems;
  const problems = [...read, ...computed];
  printProblems(problems, context.lang, context, raw);
  return !isRefused(problems);
}

/** The file, and beside it the schema that its first line names, unless one is there. */
async function write(
  text: string,
  output: string | undefined,
  raw: InitOptions,
  context: Context,
): Promise<ExitCode> {
  const { system, lang } = context;
  const code = await deliver(text, output === undefined ? raw : { ...raw, output }, context);
  if (output === undefined) return code;
  const schema = output.replace(/[^/\\]*$/, starterWords[lang].schema);
  const outcome = await system.write(schema, schemaText(contractSchema(lang)), raw.force === true);
  const beside = outcome === 'written' ? schema : undefined;
  if (raw.quiet !== true) system.err.print(`${initWords[lang].next(output, beside)}\n`);
  return code;
}

/** `aci init [FILE]` (creer): a first file, valid as it stands. */
export const run: Run = ([file], raw, context) => init(file, raw, context);
