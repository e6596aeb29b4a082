import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { q } from './phrases.ts';

const making = 'Give a result written by “aci calculate FILE --format json -o RESULT.json”.';

/** Results to compute again. */
export const resultProblems = {
  'result-not-json': () => ({
    what: 'This file does not read as JSON: it is damaged, cut short, or something else.',
    fix: making,
  }),
  'result-foreign': ({ format }) => ({
    what:
      format === ''
        ? 'This JSON is no result of this tool.'
        : `This JSON has the format ${q(format)}: only the result of a calculation, ${q('aci-cpts/result@1')}, can be computed again and compared.`,
    fix: making,
  }),
  'result-damaged': ({ path }) => ({
    what: `This result is incomplete or was edited: ${q(path)} is missing or is not what it must be.`,
    fix: 'Take the file as it was made, or compute it again.',
  }),
  'result-of-other-files': ({ files }) => ({
    what: `This JSON holds the results of several files (${listed(files.map(q), 'en', 'and')}), and none is the one you give.`,
    fix: 'Give one of these files, under the name it has in the result.',
  }),
  'result-own-scale': ({ id, file }) => ({
    what: `This result applies the scale ${q(id)}, read in the file ${q(file)}.`,
    fix: `Give that file too: add ${q(`--scale ${file}`)}.`,
  }),
} satisfies Partial<ProblemWords>;
