/** What changed since a result was made, each of the four possible causes named. */
import type { ReadingValue } from '../law/reading.ts';
import { type Facts, facts } from '../output/document.ts';
import { both, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { readingValueWord, readingWords } from '../vocabulary/vocabulary.ts';
import type { Change, Verification } from './verification.ts';

export const changeFacts = (found: Verification): Facts =>
  facts(
    [phrase('Outil', 'Tool'), arrow(found.tool, (tool) => same(harmless(tool)))],
    [phrase('Barème', 'Scale'), scaleWords(found)],
    [phrase('Fichier', 'File'), arrow(found.file, (digest) => same(harmless(digest.slice(0, shortDigest))))],
    [phrase('Lectures', 'Readings'), readingsWords(found)],
  );

const shortDigest = 12;
const unchanged = phrase('inchangé', 'unchanged');

/** The same text in both languages. */
const same = (text: string): Phrase => phrase(text, text);

function arrow<T>({ before, after, isChanged }: Change<T>, say: (value: T) => Phrase): Phrase {
  const [from, to] = [before, after].map((value) => (value === undefined ? same('–') : say(value)));
  return both((lang) =>
    isChanged ? `${from?.[lang]} → ${to?.[lang]}` : `${to?.[lang]}, ${unchanged[lang]}`,
  );
}

/** Which scale a year was computed with, then and now. */
function scaleOfYear({ before, after, isChanged }: Verification['scales'][number]): Phrase {
  const [from, to] = [harmless(before?.id ?? '–'), harmless(after?.id ?? '–')];
  if (!isChanged) return both((lang) => `${to}, ${unchanged[lang]}`);
  if (from !== to) return same(`${from} → ${to}`);
  return phrase(`${to}, même nom, contenu changé`, `${to}, same name, content changed`);
}

function scaleWords({ scales }: Verification): Phrase {
  const words = scales.map((scale) => ({ year: scale.year, of: scaleOfYear(scale) }));
  const [first] = words;
  if (first === undefined) return unchanged;
  if (words.every(({ of }) => of.fr === first.of.fr)) return first.of;
  return phrase(
    words.map(({ of, year }) => `${of.fr} (exercice ${year})`).join(', '),
    words.map(({ of, year }) => `${of.en} (year ${year})`).join(', '),
  );
}

function readingsWords({ readings }: Verification): Phrase {
  const changed = readings.filter(({ isChanged }) => isChanged);
  if (changed.length === 0) return phrase('inchangées', 'unchanged');
  const word = (value: ReadingValue): Phrase => both((lang) => readingValueWord(value, lang));
  return both((lang) =>
    changed.map((each) => `${readingWords[each.id][lang]} ${arrow(each, word)[lang]}`).join(', '),
  );
}
