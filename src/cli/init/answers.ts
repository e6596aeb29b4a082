/** What a starter file is made of, as people say it: from options, or asked one by one in a terminal. */
import { addMonths, type CalendarDate } from '../../amounts/calendar.ts';
import type { Given } from '../../amounts/source.ts';
import { optionScalar } from '../../contract/option-values.ts';
import { wordReader, words } from '../../contract/values/closed-lists.ts';
import { readDate } from '../../contract/values/date.ts';
import { readPopulation } from '../../contract/values/numbers.ts';
import type { Reader, Scalar } from '../../contract/values/scalar.ts';
import { readText } from '../../contract/values/text.ts';
import { type Language, phrase } from '../../law/language.ts';
import { type Mission, missions } from '../../law/mission.ts';
import { type Problem, problemText } from '../../problems/problem.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { type Context, Ended, Misuse, refuseOptions } from '../context.ts';
import { flagOf } from '../options.ts';
import type { Prompts } from '../system.ts';
import type { Starter } from './starter.ts';

/** Missions that begin later than the contract, in months after its signature; the others begin with it. */
const monthsLater = 6;
const withContract: readonly Mission[] = ['care_access', 'health_crisis'];

export const stopped = phrase('interrompu\u00a0: rien n’a été écrit.', 'stopped: nothing was written.');

interface Answer<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

type Question = 'name' | 'population' | 'signed' | 'missions';

/** An option or an answer as a value of the file, spelt as the file has it; its place is within what was typed. */
function scalarOf(question: Question, text: string, language: Language, isAnswer = false): Scalar {
  if (!isAnswer) return optionScalar(text, flagOf(question, 'en'), language);
  const source = { name: phrase('réponse', 'answer')[language], text, kind: 'answer' } as const;
  return { text, at: { source, start: 0, end: text.length }, key: keyWord(question, language), language };
}

function readOne<T>(
  question: 'name' | 'population' | 'signed',
  reader: Reader<Given<T>>,
  text: string,
  lang: Language,
  isAnswer = false,
): Answer<T> {
  const read = reader(scalarOf(question, text, lang, isAnswer));
  return 'value' in read ? { value: read.value.value, problems: [] } : { problems: [read.problem] };
}

const readMission = wordReader(words.mission);

/** Missions with commas between them, in any order, or all of them; each once, in the agreement's order. */
function readMissions(text: string, lang: Language): Answer<readonly Mission[]> {
  if (/^\s*(?:tou(?:te)?s|all)\s*$/i.test(text)) return { value: missions, problems: [] };
  const all = scalarOf('missions', text, lang);
  // An empty answer is one wrong word.
  const reads = [...text.matchAll(text.trim() === '' ? /$/g : /[^,]+/g)].map(({ 0: part, index }) => {
    const written = part.trim();
    const start = index + part.indexOf(written);
    return readMission({ ...all, text: written, at: { ...all.at, start, end: start + written.length } });
  });
  const named = reads.flatMap((read) => ('value' in read ? [read.value.value] : []));
  const problems = reads.flatMap((read) => ('problem' in read ? [read.problem] : []));
  return problems.length > 0
    ? { problems }
    : { value: missions.filter((mission) => named.includes(mission)), problems: [] };
}

const samples = { population: '62 000', signed: '2024-03-01' } as const;
const sampleName = phrase('Ma CPTS', 'My CPTS');

const starterWith = (
  name: string,
  population: number,
  signed: CalendarDate,
  chosen: readonly Mission[],
): Starter => {
  const later = addMonths(signed, monthsLater);
  return {
    name,
    population,
    signed,
    missions: chosen.map((mission) => [mission, withContract.includes(mission) ? signed : later]),
  };
};

/** From options, samples for the rest; all that is wrong with them is said at once. */
export function starterFromOptions(core: readonly Mission[], context: Context): Starter {
  const { lang, raw } = context;
  const name = readOne('name', readText, raw.name ?? sampleName[lang], lang);
  const population = readOne('population', readPopulation, raw.population ?? samples.population, lang);
  const signed = readOne('signed', readDate, raw.signed ?? samples.signed, lang);
  const chosen =
    raw.missions === undefined ? { value: core, problems: [] } : readMissions(raw.missions, lang);
  const problems = [name, population, signed, chosen].flatMap((answer) => answer.problems);
  refuseOptions(problems, context);
  if (name.value === undefined || population.value === undefined) throw new Ended(2);
  if (signed.value === undefined || chosen.value === undefined) throw new Ended(2);
  return starterWith(name.value, population.value, signed.value, chosen.value);
}

/** Asks one after the other, each until its answer can be read; whoever stops has nothing written. */
export async function starterFromQuestions(
  prompts: Prompts,
  core: readonly Mission[],
  { lang }: Context,
): Promise<Starter> {
  const ask = async <T>(
    question: 'name' | 'population' | 'signed',
    reader: Reader<Given<T>>,
    otherwise: string,
  ): Promise<T> => {
    const read = (text: string): Answer<T> =>
      readOne(question, reader, text.trim() === '' ? otherwise : text, lang, true);
    const wrong = (text: string): string | undefined => {
      const [problem] = read(text).problems;
      return problem === undefined ? undefined : saidOf(problem, lang);
    };
    const text = await prompts.text(questions[question][lang], otherwise, wrong);
    const { value } = text === undefined ? {} : read(text);
    if (value === undefined) throw new Misuse(stopped);
    return value;
  };
  const name = await ask('name', readText, sampleName[lang]);
  const population = await ask('population', readPopulation, samples.population);
  const signed = await ask('signed', readDate, samples.signed);
  const options = missions.map((mission) => ({ value: mission, label: keyWord(mission, lang) }));
  const chosen = await prompts.choose(questions.missions[lang], options, core);
  if (chosen === undefined) throw new Misuse(stopped);
  return starterWith(name, population, signed, chosen);
}

const questions = {
  name: phrase('Nom de la CPTS', 'Name of the CPTS'),
  population: phrase('Habitants couverts', 'Inhabitants covered'),
  signed: phrase('Jour de la signature', 'Day of the signature'),
  missions: phrase(
    'Missions du contrat (espace pour choisir, entrée pour finir)',
    'Missions of the contract (space chooses, enter ends)',
  ),
} as const;

/** What is wrong with an answer and what to write, on one line. */
function saidOf(problem: Problem, lang: Language): string {
  const { what, fix } = problemText(problem, lang, lang);
  return `${what} ${fix}`;
}
