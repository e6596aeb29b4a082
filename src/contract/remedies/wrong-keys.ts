/** Keys that do not belong where they stand: mistyped, or from another section. */
import type { Place } from '../../amounts/source.ts';
import { missions } from '../../law/mission.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isAlmost, nearest, plainWord, suggestionOf } from '../../problems/suggestion.ts';
import { type anyMission, type KeyRecord, type KeySection, keySections } from '../../vocabulary/record.ts';
import { type KeyName, keyWords } from '../../vocabulary/vocabulary.ts';
import { alsoSaid } from '../../vocabulary/year-keys.ts';
import { type KnownKey, knownKey, type Vocabulary } from '../keys.ts';
import { keysAt } from '../schema/at-place.ts';
import { type Entry, isNothing } from '../tree/nodes.ts';
import type { Walk } from '../tree/walk.ts';

/** A mapping with more unknown keys is something else altogether: none of them is a typing mistake. */
const mistypedUpTo = 200;

/** True when so many unknown keys of one mapping may each be mistyped. */
export const isMistyped = (count: number): boolean => count <= mistypedUpTo;

/** The problem of a key that does not exist where it stands; `isNear` where it may be a mistyped one. */
export function unknownWord(
  { word, at }: { readonly word: string; readonly at: Place },
  allowed: readonly string[],
  path: readonly PropertyKey[],
  isNear: boolean,
): Problem {
  const hint = isNear ? suggestionOf(word, allowed) : {};
  if (path.at(-1) === 'assumptions')
    return problem('word-unknown', at, { of: 'assumption', text: word, allowed, ...hint });
  const colon = isNear && hint.suggestion === undefined ? withColon(word, allowed) : {};
  return problem('key-unknown', at, { key: word, allowed, ...hint, ...colon });
}

/** `debut = 2024-01-01` inside braces, as it should be written. */
function withColon(written: string, allowed: readonly string[]): { readonly withColon?: string } {
  const sign = written.indexOf('=');
  const name = sign === -1 ? undefined : nearest(written.slice(0, sign).trim(), allowed);
  const value = written.slice(sign + 1).trim();
  return name === undefined ? {} : { withColon: `${name}: ${value === '' ? '…' : value}` };
}

/**
 * The key that an almost right one most likely stands for. The mistake is reported here, so that what is wrong beneath the key
 * is found in the same run.
 */
export function likelyKey(
  written: Entry,
  entries: readonly Entry[],
  keys: { readonly has: (code: string) => boolean },
  vocabulary: Vocabulary,
  meant: KeyRecord | undefined,
  { kind, language, path, problems }: Walk,
): KnownKey | undefined {
  if (written.isRefused || isNothing(written.value)) return undefined;
  const allowed = keysAt(kind, path, language);
  const said = meant?.[language];
  const word = said ?? nearest(written.key, allowed);
  const isSure =
    word !== undefined && allowed.includes(word) && (word === said || isAlmost(written.key, word));
  const likely = isSure ? knownKey(word, vocabulary) : undefined;
  // Where the right one is there too, nothing decides between the two.
  if (likely === undefined || keys.has(likely.code)) return undefined;
  if (entries.some(({ key }) => knownKey(key, vocabulary)?.code === likely.code)) return undefined;
  const { key, keyAt: at } = written;
  problems.push(
    said === undefined
      ? unknownWord({ word: key, at }, allowed, path, true)
      : problem('key-unknown', at, { key, allowed, suggestion: said }),
  );
  return likely;
}

const records: ReadonlyMap<string, KeyRecord> = new Map(Object.entries<KeyRecord>(keyWords));

const meanings: ReadonlyMap<string, KeyRecord | undefined> = new Map(
  Object.entries(alsoSaid).flatMap(([section, keys]) =>
    Object.entries(keys).flatMap(([code, words]) =>
      words.split(' ').map((word) => [`${section} ${word}`, records.get(code)] as const),
    ),
  ),
);

/** The key that a word of contracts and spreadsheets means beneath the key of that code: `cible` of an indicator. */
export const meantKey = (word: string, section: string): KeyRecord | undefined =>
  section in alsoSaid ? meanings.get(`${section} ${plainWord(word)}`) : undefined;

/**
 * The sections a key belongs in, from the top of the file; undefined where there is no one place. `path` is where it stands.
 */
export function sectionsOf(
  code: string,
  path: readonly string[],
): readonly (KeyName | typeof anyMission)[] | undefined {
  const [section] = path;
  const isMission = missions.some((mission) => mission === code);
  if (isMission && (section === 'years' || section === 'scenarios')) return [section, 'missions'];
  if (isMission && section === 'contract') return ['contract', 'amounts'];
  if (code === 'operations' && section === 'years') return ['years'];
  if (code === 'letter_of_intent' && section !== 'contract') return ['contract'];
  const belongsIn: KeySection | undefined = records.get(code)?.section;
  return belongsIn === undefined ? undefined : keySections[belongsIn];
}
