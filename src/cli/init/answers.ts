/** What a starter file is made of, as people say it: from options, or asked one by one in a terminal. */
import { addMonths, type CalendarDate } from '../../amounts/calendar.ts';
import type { Given } from '../../amounts/source.ts';
import { optionScalar } from '../../contract/option-values.ts';
import { wordReader, words } from '../../contract/values/closed-lists.ts';
import { readDate, spelledDay } from '../../contract/values/date.ts';
import { readPopulation } from '../../contract/values/numbers.ts';
import type { Read, Reader, Scalar } from '../../contract/values/scalar.ts';
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

type Question = 'name' | 'population' | 'signed' | 'missions';

/** An option or an answer as a value of the file, spelt as the file has it; its place is within what was typed. */
function scalarOf(question: Question, text: string, language: Language, isAnswer: boolean): Scalar {
  if (!isAnswer) return optionScalar(text, flagOf(question, 'en'), language);
  const source = { name: phrase('réponse', 'answer')[language], text, kind: 'answer' } as const;
  return { text, at: { source, start: 0, end: text.length }, key: keyWord(question, language), language };
}

const readMission = wordReader(words.mission);

/** Missions with commas between them, in any order, or all of them; each is read by itself. */
function readMissions(text: string, lang: Language): readonly Read<Mission>[] {
  if (/^\s*(?:tou(?:te)?s|all)\s*$/i.test(text)) return missions.map((value) => ({ value }));
  const all = scalarOf('missions', text, lang, false);
  // An empty answer is one wrong word.
  return [...text.matchAll(text.trim() === '' ? /$/g : /[^,]+/g)].map(({ 0: part, index }) => {
    const written = part.trim();
    const start = index + part.indexOf(written);
    const read = readMission({
      ...all,
      text: written,
      at: { ...all.at, start, end: start + written.length },
    });
    return 'value' in read ? { value: read.value.value } : read;
  });
}

/** A day as people say it, `14 mars 2023` too, which a file writes as `2023-03-14`. */
const readDay: Reader<Given<CalendarDate>> = (scalar) =>
  readDate({ ...scalar, text: spelledDay(scalar.text) ?? scalar.text });

const samples = { population: '62 000', signed: '2024-03-01' } as const;
const sampleName = phrase('Ma CPTS', 'My CPTS');

/**
 * From options, samples for the rest, all that is wrong with them said at once; or asked one after the other, each until its
 * answer can be read: whoever stops has nothing written.
 */
export async function starterOf(
  prompts: Prompts | undefined,
  core: readonly Mission[],
  context: Context,
): Promise<Starter> {
  const { lang, raw } = context;
  const problems: Problem[] = [];
  const ask = async <T>(
    question: 'name' | 'population' | 'signed',
    reader: Reader<Given<T>>,
    otherwise: string,
  ): Promise<T | undefined> => {
    const read = (text: string) => reader(scalarOf(question, text, lang, prompts !== undefined));
    const filled = (text: string): string => (text.trim() === '' ? otherwise : text);
    const wrong = (text: string): string | undefined => {
      const answer = read(filled(text));
      return 'problem' in answer ? saidOf(answer.problem, lang) : undefined;
    };
    const answer = await prompts?.text(questions[question][lang], otherwise, wrong);
    if (prompts !== undefined && answer === undefined) throw new Misuse(stopped);
    const given = read(answer === undefined ? (raw[question] ?? otherwise) : filled(answer));
    if ('value' in given) return given.value.value;
    problems.push(given.problem);
    return undefined;
  };
  const name = await ask('name', readText, sampleName[lang]);
  const population = await ask('population', readPopulation, samples.population);
  const signed = await ask('signed', readDay, samples.signed);
  const chosen = await missionsOf(prompts, core, context);
  problems.push(...chosen.flatMap((read) => ('problem' in read ? [read.problem] : [])));
  refuseOptions(problems, context);
  if (name === undefined || population === undefined || signed === undefined) throw new Ended(2);
  const named = chosen.flatMap((read) => ('value' in read ? [read.value] : []));
  const startOf = (mission: Mission) =>
    withContract.includes(mission) ? signed : addMonths(signed, monthsLater);
  return {
    name,
    population,
    signed,
    // Each once, in the agreement's order.
    missions: missions
      .filter((mission) => named.includes(mission))
      .map((mission) => [mission, startOf(mission)]),
  };
}

async function missionsOf(
  prompts: Prompts | undefined,
  core: readonly Mission[],
  { lang, raw }: Context,
): Promise<readonly Read<Mission>[]> {
  if (prompts === undefined && raw.missions !== undefined) return readMissions(raw.missions, lang);
  const options = missions.map((mission) => ({ value: mission, label: keyWord(mission, lang) }));
  const chosen = prompts === undefined ? core : await prompts.choose(questions.missions[lang], options, core);
  if (chosen === undefined) throw new Misuse(stopped);
  return chosen.map((value) => ({ value }));
}

const questions = {
  name: phrase('Nom de la CPTS', 'Name of the CPTS'),
  population: phrase('Habitants couverts', 'Inhabitants covered'),
  signed: phrase('Jour de la signature', 'Day of the signature'),
  missions: phrase(
    'Missions du contrat (espace pour choisir, a pour toutes, entrée pour finir)',
    'Missions of the contract (space chooses, a all of them, enter ends)',
  ),
} as const;

/** What is wrong with an answer and what to write, on one line. */
function saidOf(problem: Problem, lang: Language): string {
  const { what, fix } = problemText(problem, lang, lang);
  return `${what} ${fix}`;
}
