/** What a starter file is made of: from options, or asked one by one in a terminal. */
import { addMonths, type CalendarDate } from '../../amounts/calendar.ts';
import { nationalScales, newestScale } from '../../law/in-force.ts';
import { type Mission, missions } from '../../law/mission.ts';
import type { Problem } from '../../problems/problem.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { type Context, Misuse } from '../context.ts';
import { printProblems } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { initWords, type Question } from './init-words.ts';
import type { Starter } from './starter.ts';
import {
  type AnswerReader,
  readMissionsAnswer,
  readNameAnswer,
  readPopulationAnswer,
  readSignedAnswer,
} from './values.ts';

export interface InitOptions extends RawOptions {
  readonly name?: string;
  readonly population?: string;
  readonly signed?: string;
  readonly missions?: string;
}

/** One thing to know: what it is, how it is read, and the text that stands for no answer. */
interface Wanted<T> {
  readonly question: Question & keyof InitOptions;
  readonly reader: AnswerReader<T>;
  readonly otherwise: string;
}

/** Missions that begin later than the contract, in months after its signature; the others begin with it. */
const monthsLater = 6;
const withContract: readonly Mission[] = ['care_access', 'health_crisis'];

function wantedOf({ lang }: Context) {
  const core = newestScale(nationalScales)?.coreMissions ?? missions;
  return {
    name: { question: 'name', reader: readNameAnswer, otherwise: initWords[lang].sampleName },
    population: { question: 'population', reader: readPopulationAnswer, otherwise: '62 000' },
    signed: { question: 'signed', reader: readSignedAnswer, otherwise: '2024-03-01' },
    missions: {
      question: 'missions',
      reader: readMissionsAnswer,
      otherwise: core.map((mission) => keyWord(mission, lang)).join(', '),
    },
  } as const;
}

type Find = <T>(wanted: Wanted<T>) => Promise<T | undefined>;

/** Every answer in order; undefined when one of them is wrong. */
async function starterOf(find: Find, context: Context): Promise<Starter | undefined> {
  const wanted = wantedOf(context);
  const name = await find<string>(wanted.name);
  const population = await find<number>(wanted.population);
  const signed = await find<CalendarDate>(wanted.signed);
  const chosen = await find<readonly Mission[]>(wanted.missions);
  if (name === undefined || population === undefined || signed === undefined || chosen === undefined) return;
  const later = addMonths(signed, monthsLater);
  return {
    name,
    population,
    signed,
    missions: chosen.map((mission) => [mission, withContract.includes(mission) ? signed : later]),
  };
}

/** From options, samples for the rest; all that is wrong with them is said at once. */
export async function starterFromOptions(raw: InitOptions, context: Context): Promise<Starter | undefined> {
  const problems: Problem[] = [];
  const find: Find = async ({ question, reader, otherwise }) => {
    const text = raw[question];
    const answer = reader(typeof text === 'string' ? text : otherwise, `--${question}`, context.lang);
    problems.push(...answer.problems);
    return answer.value;
  };
  const starter = await starterOf(find, context);
  printProblems(problems, context.lang, context, raw);
  return starter;
}

/** Asks until an answer can be read; the end of input stops everything. */
export async function starterFromQuestions(raw: InitOptions, context: Context): Promise<Starter | undefined> {
  const { answer } = initWords[context.lang];
  return starterOf(async ({ question, reader, otherwise }) => {
    for (;;) {
      const text = await askFor(question, otherwise, context);
      const { value, problems } = reader(text, answer, context.lang);
      if (value !== undefined) return value;
      printProblems(problems, context.lang, context, raw);
    }
  }, context);
}

/** One answer, or what stands for none. */
export async function askFor(
  question: Question,
  otherwise: string,
  { system, lang }: Context,
): Promise<string> {
  const words = initWords[lang];
  const text = await system.ask?.(words.asking(words.questions[question], otherwise));
  if (text === undefined) throw new Misuse(words.stopped);
  return text.trim() === '' ? otherwise : text;
}
