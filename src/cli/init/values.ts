/** What a person answers about a new contract, read as the file's values are: problems point into the answer. */
import type { CalendarDate } from '../../amounts/calendar.ts';
import type { Given, Source } from '../../amounts/source.ts';
import type { Reader, Scalar } from '../../contract/scalar.ts';
import { readDate } from '../../contract/values/date.ts';
import { readText } from '../../contract/values/text.ts';
import { readPopulation } from '../../contract/values/whole.ts';
import { wordReader, words } from '../../contract/values/words.ts';
import type { Language } from '../../law/contract.ts';
import { type Mission, missions } from '../../law/mission.ts';
import type { Problem } from '../../problems/problem.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';

export interface Answer<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Reads an answer; `name` is what people call it: an option with its dashes, or the answer itself. */
export type AnswerReader<T> = (text: string, name: string, language: Language) => Answer<T>;

const scalarOf = (
  key: KeyName,
  text: string,
  name: string,
  language: Language,
  start = 0,
  end = text.length,
): Scalar => {
  const isOption = name.startsWith('--');
  const source: Source = isOption ? { name, text } : { name, text, kind: 'answer' };
  return {
    text: text.slice(start, end),
    at: { source, start, end },
    key: isOption ? name : keyWord(key, language),
    language,
  };
};

const whole =
  <T>(key: KeyName, reader: Reader<Given<T>>): AnswerReader<T> =>
  (text, name, language) => {
    const read = reader(scalarOf(key, text, name, language));
    return 'value' in read ? { value: read.value.value, problems: [] } : { problems: [read.problem] };
  };

export const readNameAnswer: AnswerReader<string> = whole('name', readText);
export const readPopulationAnswer: AnswerReader<number> = whole('population', readPopulation);
export const readSignedAnswer: AnswerReader<CalendarDate> = whole('signed', readDate);

/** Missions with commas between them, in any order; each once, in the agreement's order. */
const readMission = wordReader(words.mission);

export const readMissionsAnswer: AnswerReader<readonly Mission[]> = (text, name, language) => {
  const reads = [...text.matchAll(/[^,]+/g)].map((match) => {
    const written = match[0].trim();
    const start = match.index + match[0].indexOf(written);
    return readMission(scalarOf('missions', text, name, language, start, start + written.length));
  });
  const named = reads.flatMap((read) => ('value' in read ? [read.value.value] : []));
  const problems = reads.flatMap((read) => ('problem' in read ? [read.problem] : []));
  if (reads.length === 0) {
    const read = readMission(scalarOf('missions', text, name, language));
    return { problems: 'problem' in read ? [read.problem] : [] };
  }
  return problems.length > 0
    ? { problems }
    : { value: missions.filter((mission) => named.includes(mission)), problems: [] };
};
