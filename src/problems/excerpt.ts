/** One line of a source cut to a window around a place, and the carets that stand under that place. */
import { lineAt, locate, type Place } from '../amounts/source.ts';
import { characterWidth, displayWidth, harmless } from '../output/text.ts';

/** One character of the line as it is shown: tabs as spaces, harmful characters as escapes. */
interface ShownCharacter {
  readonly shown: string;
  readonly width: number;
  readonly isMarked: boolean;
}

const tabWidth = 2;
/** How much of a very long line is looked at on either side of the place. */
const reach = 1000;

function charactersOf(line: string, from: number, to: number): ShownCharacter[] {
  const characters: ShownCharacter[] = [];
  let offset = 0;
  for (const character of line) {
    const shown = character === '\t' ? ' '.repeat(tabWidth) : harmless(character);
    const width = shown === character ? characterWidth(character) : displayWidth(shown);
    characters.push({ shown, width, isMarked: offset + character.length > from && offset < to });
    offset += character.length;
  }
  return characters;
}

const widthOf = (characters: readonly ShownCharacter[]): number =>
  characters.reduce((width, each) => width + each.width, 0);
const textOf = (characters: readonly ShownCharacter[]): string =>
  characters.map((each) => each.shown).join('');

/** How many characters from `start`, in the direction of `step`, fit into `room` columns. */
function fitting(characters: readonly ShownCharacter[], start: number, step: 1 | -1, room: number): number {
  let [count, used] = [0, 0];
  for (let index = start; ; index += step) {
    const each = characters[index];
    if (each === undefined || used + each.width > room) return count;
    used += each.width;
    count += 1;
  }
}

/** The first and the end character of the window: what is marked, and about as much on either side as fits. */
function windowOf(
  characters: readonly ShownCharacter[],
  first: number,
  width: number,
): readonly [number, number] {
  if (widthOf(characters) <= width) return [0, characters.length];
  const room = Math.max(4, width - 2);
  const before = fitting(characters, first - 1, -1, Math.floor(room / 3));
  const after = fitting(characters, first - before, 1, room);
  const end = first - before + after;
  if (end < characters.length) return [first - before, end];
  return [characters.length - fitting(characters, characters.length - 1, -1, room), characters.length];
}

/** The line of the place's start, at most `width` columns wide. */
export function excerptOf(place: Place, width: number) {
  const whole = lineAt(place.source, place.start);
  const column = locate(place.source, place.start).column - 1;
  const skipped = Math.max(0, column - reach);
  const line = whole.slice(skipped, column + reach);
  const from = column - skipped;
  const characters = charactersOf(line, from, from + Math.max(0, place.end - place.start));
  const marked = characters.findIndex((each) => each.isMarked);
  const first = marked === -1 ? pointAt(line, from) : marked;
  const [start, end] = windowOf(characters, first, width);
  const head = start + skipped > 0 ? '…' : '';
  const shown = characters.slice(start, end);
  const markedWidth = widthOf(shown.filter((each) => each.isMarked));
  const indent = displayWidth(head) + widthOf(characters.slice(start, first));
  return {
    text: `${head}${textOf(shown)}${end < characters.length ? '…' : ''}`.trimEnd(),
    carets: `${' '.repeat(indent)}${'^'.repeat(Math.max(1, markedWidth))}`,
  };
}

/** The number of characters (code points) before an offset of the line. */
const pointAt = (line: string, offset: number): number => [...line.slice(0, offset)].length;
