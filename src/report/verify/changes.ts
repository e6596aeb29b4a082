import type { Language } from '../../domain/contract.ts';
import type { ReadingValue } from '../../domain/reading.ts';
import { readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { harmless } from '../../output/harmless.ts';
import { verifyWords } from '../words/verify.ts';
import type { Change, Verification } from './verification.ts';

/** What changed since the result was made, each of the four possible causes named. */
export function changeFacts(found: Verification, lang: Language): readonly (readonly [string, string])[] {
  const words = verifyWords[lang];
  return [
    [words.tool, arrow(found.tool, words.unchanged, harmless)],
    [words.scale, scaleText(found, lang)],
    [words.file, arrow(found.file, words.unchanged, (digest) => harmless(digest.slice(0, shortDigest)))],
    [words.readings, readingsText(found, lang)],
  ];
}

const shortDigest = 12;

function arrow<T>(change: Change<T>, unchanged: string, text: (value: T) => string): string {
  const { before, after } = change;
  const [from, to] = [before, after].map((value) => (value === undefined ? '–' : text(value)));
  return change.isChanged ? `${from} → ${to}` : `${to}, ${unchanged}`;
}

function scaleText({ scales }: Verification, lang: Language): string {
  const words = verifyWords[lang];
  const texts = scales.map(({ year, before, after, isChanged }) => {
    const [from, to] = [before?.id ?? '–', after?.id ?? '–'].map(harmless);
    if (!isChanged) return { text: `${to}, ${words.unchanged}`, year };
    return { text: from === to ? `${to}, ${words.contentChanged}` : `${from} → ${to}`, year };
  });
  const [first, ...others] = [...new Set(texts.map(({ text }) => text))];
  if (others.length === 0) return first ?? words.unchanged;
  return texts.map(({ text, year }) => `${text} (${words.inYear(year)})`).join(', ');
}

function readingsText({ readings }: Verification, lang: Language): string {
  const words = verifyWords[lang];
  const value = (one: ReadingValue): string => readingValueWord(one, lang);
  const changed = readings.filter(({ isChanged }) => isChanged);
  if (changed.length === 0) return words.readingsUnchanged;
  return changed
    .map((each) => `${readingWords[each.id][lang]} ${arrow(each, words.unchanged, value)}`)
    .join(', ');
}
