import { computeContract } from '../../calculate/compute.ts';
import { readContract } from '../../contract/read-contract.ts';
import { nationalScales, newestScale } from '../../law/in-force.ts';
import { type Phrase, phrase } from '../../law/language.ts';
import { missions } from '../../law/mission.ts';
import { shellWord, wrap } from '../../output/text.ts';
import { isRefused } from '../../problems/problem.ts';
import type { Run } from '../context.ts';
import { type Context, excessArguments, Misuse, printProblems, sayLine, widthOf } from '../context.ts';
import { starterOf, stopped } from '../init/answers.ts';
import { schemaFile, starterFile } from '../init/starter.ts';
import { deliver } from '../output.ts';
import { schemaOn, schemaText } from '../shipped-schemas.ts';
import type { ExitCode, Prompts } from '../system.ts';

const hello = (isFileKnown: boolean) =>
  phrase(
    `${isFileKnown ? 'Quatre' : 'Cinq'} questions, et votre fichier est prêt. Entrée garde la valeur proposée\u00a0; tout se change ensuite.`,
    `${isFileKnown ? 'Four' : 'Five'} questions and your file is ready. Enter keeps the value shown; all can be changed later.`,
  );

const noContract = (ending: string): Phrase =>
  phrase(
    `un contrat est un fichier YAML\u00a0: donnez-lui un nom en «\u00a0.yaml\u00a0», pas en «\u00a0${ending}\u00a0».`,
    `a contract is a YAML file: give it a name that ends in “.yaml”, not in “${ending}”.`,
  );

/** `aci init [FILE]` (creer): a first file, valid as it stands. */
export const run: Run = async ([file], context) => {
  const { system, lang, raw } = context;
  if (file !== undefined && raw.output !== undefined) throw new Misuse(excessArguments);
  const given = file ?? raw.output;
  const ending = /\.(?:xlsx?|ods|csv|json|html?|pdf|docx?|md)$/i.exec(given ?? '')?.[0];
  if (ending !== undefined) throw new Misuse(noContract(ending));
  const hasOption = [raw.name, raw.population, raw.signed, raw.missions].some((text) => text !== undefined);
  const prompts = hasOption ? undefined : system.prompts;
  if (prompts !== undefined) {
    const width = widthOf(system.err, system);
    system.err.print(`${wrap(hello(given !== undefined)[lang], width).join('\n')}\n\n`);
  }
  const core = newestScale(nationalScales)?.coreMissions ?? missions;
  const starter = await starterOf(prompts, core, context);
  const path = given ?? (prompts === undefined ? '-' : await newFile(prompts, context));
  const text = starterFile(starter, lang, system.page === undefined ? system.command : undefined);
  if (!isFine(text, path, context)) return 1;
  return path === '-' ? deliver(text, context) : write(text, path, context);
};

/** A name that no file has yet, unless it may be replaced. */
async function newFile(prompts: Prompts, context: Context): Promise<string> {
  const { system, lang, raw } = context;
  const question = phrase('Fichier à écrire', 'File to write')[lang];
  for (;;) {
    const path = await prompts.text(question, phrase('ma-cpts.yaml', 'my-cpts.yaml')[lang], () => undefined);
    if (path === undefined) throw new Misuse(stopped);
    const found = await system.read(path.trim());
    if (path.trim() === '-' || found.kind === 'unreadable' || raw.force === true) return path.trim();
    const exists = phrase(
      `${path} existe déjà\u00a0: donnez un autre nom.`,
      `${path} exists already: give another name.`,
    );
    sayLine(exists, context);
  }
}

/** The file is read as any other: what its answers lead to is said before it is written. */
function isFine(text: string, path: string, context: Context): boolean {
  const name = path === '-' ? `${context.system.command} init` : path;
  const { contract, problems: read } = readContract(text, name);
  const computed =
    contract === undefined ? [] : computeContract(contract, { scales: nationalScales }).problems;
  const problems = [...read, ...computed];
  printProblems(problems, context.lang, context);
  return !isRefused(problems);
}

/** The file, and beside it the schema that its first line names, unless one is there. */
async function write(text: string, path: string, context: Context): Promise<ExitCode> {
  const { system, lang, raw } = context;
  const code = await deliver(text, { ...context, raw: { ...raw, output: path } });
  const schema = path.replace(/[^/\\]*$/, schemaFile[lang]);
  const outcome = await system.write(
    schema,
    schemaText(schemaOn('contract', lang) ?? {}),
    raw.force === true,
  );
  if (raw.quiet === true) return code;
  const beside = phrase(
    `Écrit à côté, pour que votre éditeur vous aide\u00a0: ${schema}.`,
    `Written beside it, for your editor to help: ${schema}.`,
  );
  const guessed = phrase(
    'Les jours où commencent les missions sont supposés\u00a0: corrigez-les d’après votre contrat.',
    'The days on which missions start are guesses: correct them as your contract says.',
  );
  const next = phrase(
    `Ensuite\u00a0: ${system.command} calculer ${shellWord(path)}`,
    `Next: ${system.command} calculate ${shellWord(path)}`,
  );
  for (const said of [...(outcome === 'written' ? [beside] : []), guessed, next]) sayLine(said, context);
  return code;
}
