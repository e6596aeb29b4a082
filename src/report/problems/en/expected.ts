import { compareCents, subtract } from '../../../base/money.ts';
import { formatAmount } from '../../format.ts';
import { explainCommand } from '../expected-command.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

/** Amounts that a file says the result should have. */
export const expectedProblems = {
  'expected-differs': ({ year, line, expected, calculated, file }) => {
    const isMore = compareCents(calculated, expected) > 0;
    const gap = isMore ? subtract(calculated, expected) : subtract(expected, calculated);
    return {
      what: `Year ${year}, ${q(line)}: ${formatAmount(expected, 'en')} expected, ${formatAmount(calculated, 'en')} calculated, ${formatAmount(gap, 'en')} ${isMore ? 'more' : 'less'} than expected.`,
      fix: `See where this amount comes from: “${explainCommand(file, line, year, 'en')}”; then correct the file, or accept the calculated amounts with “aci validate --update”.`,
    };
  },
} satisfies Partial<ProblemWords>;
