import type { YamlFault } from '../../../domain/problem.ts';
import { formatCount } from '../../../output/format.ts';
import type { ProblemText, ProblemWords } from '../problem-words.ts';
import { codePoint } from '../quoting.ts';
import { q } from './phrases.ts';

const faults: Readonly<Record<YamlFault, ProblemText>> = {
  indentation: {
    what: 'The indentation of this line matches nothing above it.',
    fix: 'Align it with the lines of the same level, using spaces.',
  },
  tab: {
    what: 'This line is indented with a tab.',
    fix: 'Replace the tab with two spaces per level.',
  },
  unclosed_quote: {
    what: 'This quotation mark is never closed.',
    fix: 'Add the same quotation mark at the end of the text.',
  },
  unclosed_brace: {
    what: 'This brace is never closed.',
    fix: 'Add “}” after the last item it holds, with a comma between the items.',
  },
  unclosed_bracket: {
    what: 'This bracket is never closed.',
    fix: 'Add “]” after the last item it holds, with a comma between the items.',
  },
  stray_bracket: {
    what: 'This brace or bracket closes nothing.',
    fix: 'Remove it, or add the one that opens it above.',
  },
  missing_colon: {
    what: 'A colon is missing between a key and its value.',
    fix: 'Write the key, a colon, a space, then the value, for example “name: Prevention”.',
  },
  missing_comma: {
    what: 'Inside braces or brackets, a comma is missing after this.',
    fix: 'Add “,” between two items, or take the braces away and put each key on a line of its own, indented.',
  },
  bad_character: {
    what: 'This character cannot stand here.',
    fix: 'Remove it, or put the whole value between straight quotation marks ("…").',
  },
  other: {
    what: 'This place does not read as YAML.',
    fix: 'Compare it with the lines around it: a key, a colon, a space, a value, and the same indentation.',
  },
};

const spaceNames: ReadonlyMap<number, string> = new Map([
  [0xa0, 'a no-break space'],
  [0x202f, 'a narrow no-break space'],
  [0x2009, 'a thin space'],
  [0x200b, 'a space without width'],
]);
const spaceName = (character: number): string => spaceNames.get(character) ?? 'an invisible space';

export const yamlProblems = {
  'yaml-syntax': ({ detail }) => faults[detail],
  'invisible-space': ({ character }) => ({
    what: `There is ${spaceName(character)} here (${codePoint(character)}), which YAML does not read as a space.`,
    fix: 'Delete it and type an ordinary space with the space bar.',
  }),
  'control-character': ({ character }) => ({
    what: `There is an invisible control character here (${codePoint(character)}), which a text may not hold.`,
    fix:
      character === 0
        ? 'Delete it; if the file is full of them, it is probably in UTF-16: save it again as UTF-8.'
        : 'Delete it; if your editor does not show it, delete the text around it and type it again.',
  }),
  'colon-without-space': ({ key, value }) => ({
    what: `A space is missing after the colon of ${q(key)}.`,
    fix: `Write ${q(`${key}: ${value}`)}.`,
  }),
  'yaml-several-documents': () => ({
    what: 'This file holds several documents, separated by “---”.',
    fix: 'Keep one contract per file, and remove the line “---”.',
  }),
  'yaml-tag': ({ tag }) => ({
    what: `The YAML tag ${q(tag)} is not accepted.`,
    fix: 'Remove it and write the value alone.',
  }),
  'yaml-alias-unknown': ({ alias }) => ({
    what: `The alias ${q(`*${alias}`)} refers to nothing above it.`,
    fix: `Mark the value above with ${q(`&${alias}`)}, or copy it here; if it is plain text, put it between quotation marks.`,
  }),
  'yaml-alias-expansion': ({ limit }) => ({
    what: `The aliases (${q('*…')}) copy more than ${formatCount(limit, 'en')} values.`,
    fix: 'Write the values out instead of nesting aliases.',
  }),
  'yaml-too-deep': ({ limit }) => ({
    what: `More than ${limit} levels are nested here.`,
    fix: 'Remove the braces, brackets or indentation that are too many.',
  }),
  'decimal-comma-split': ({ key, whole, rest }) => ({
    what: `Inside braces or brackets a comma separates two items: ${q(`${whole},${rest}`)} would be read as ${q(whole)}, then ${q(rest)}.`,
    fix: `Write ${q(`${key}: "${whole},${rest}"`)} with quotation marks, ${q(`${key}: ${whole}.${rest}`)} with a point, or one key a line without braces.`,
  }),
} satisfies Partial<ProblemWords>;
