/** "Did you mean": the known word nearest to a mistyped one, or undefined when none is near or two are as near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  let isTie = false;
  const typed = plainWord(word);
  for (const candidate of new Set(known)) {
    const distance = distanceTo(typed, plainWord(candidate));
    if (distance === undefined || (best !== undefined && distance > best.distance)) continue;
    isTie = distance === best?.distance;
    best = { word: candidate, distance };
  }
  return isTie ? undefined : best?.word;
}

/** The nearest word as a fact of a problem; nothing where none is near. */
export function suggestionOf(word: string, known: readonly string[]): { readonly suggestion?: string } {
  const suggestion = nearest(word, known) ?? withItsWords(word, known);
  return suggestion === undefined ? {} : { suggestion };
}

/** `Patients ALD` for « Patients en ALD sans médecin traitant »: the only name that has all the words of a shorter one. */
function withItsWords(name: string, known: readonly string[]): string | undefined {
  const words = wordsOf(name);
  const [only, ...others] = known.filter((each) => {
    const own = wordsOf(each);
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
  return words.length < 2 || others.length > 0 ? undefined : only;
}

const wordsOf = (name: string): readonly string[] => plainName(name).match(/[\p{L}\d]{2,}/gu) ?? [];

/** True when a mistyped word can hardly stand for anything but this one. */
export function isAlmost(word: string, known: string): boolean {
  const distance = distanceTo(plainWord(word), plainWord(known));
  return distance !== undefined && distance <= Math.max(1, Math.floor(plainWord(word).length / 4));
}

/** A word cut short is nearer than one mistyped. */
const prefixDistance = 0.5;
const shortestPrefix = 3;

/** How far apart two plain words are; undefined when they are not near. Words with dots are compared part by part. */
function distanceTo(typed: string, candidate: string): number | undefined {
  const [parts, others] = [typed.split('.'), candidate.split('.')];
  if (parts.length !== others.length) return partDistance(typed, candidate);
  let sum = 0;
  for (const [index, part] of parts.entries()) {
    const distance = partDistance(part, others[index] ?? '');
    if (distance === undefined) return undefined;
    sum += distance;
  }
  return sum;
}

function partDistance(typed: string, candidate: string): number | undefined {
  if (typed === candidate) return 0;
  if (typed.length >= shortestPrefix && candidate.startsWith(typed)) return prefixDistance;
  const farthest = Math.max(1, Math.floor(typed.length * 0.4));
  // Each letter more or less is a step of its own.
  if (Math.abs(typed.length - candidate.length) > farthest) return undefined;
  const distance = editDistance(typed, candidate);
  return distance <= farthest ? distance : undefined;
}

/** Longer texts are no mistyped words. */
const longestCompared = 60;

const alreadyPlain = /^[a-z0-9_.]*$/;

/** A word without what people forget or add: accents, capitals, spaces and hyphens between its parts. */
export function plainWord(word: string): string {
  const compared = word.slice(0, longestCompared);
  if (alreadyPlain.test(compared)) return compared;
  return plainName(compared).replace(/[\s-]+/g, '_');
}

/** A name of the writer's own without what a hand or a word processor changes: accents, capitals, spaces, apostrophes, dashes. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

export const isSameName = (one: string, other: string): boolean =>
  one === other || plainName(one) === plainName(other);

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
