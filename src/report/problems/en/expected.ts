import { compareCents, subtract } from '../../../base/money.ts';
import { formatAmount, formatRate } from '../../../output/format.ts';
import { explainCommand, listCommand, updateCommand } from '../expected-command.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

/** Amounts that a file says the result should have. */
export const expectedProblems = {
  'expected-differs': ({ year, line, expected, calculated, file }) => {
    const isMore = compareCents(calculated, expected) > 0;
    const gap = isMore ? subtract(calculated, expected) : subtract(expected, calculated);
    return {
      what: `Year ${year}, ${q(line)}: ${formatAmount(expected, 'en')} expected, ${formatAmount(calculated, 'en')} calculated, ${formatAmount(gap, 'en')} ${isMore ? 'more' : 'less'} than expected.`,
      fix: `See where this amount comes from: “${explainCommand(file, line, year, 'en')}”; then correct the file, or accept the calculated amounts with “${updateCommand(file, 'en')}”.`,
    };
  },
  'expected-rate-differs': ({ year, line, amountLine, expected, calculated, file }) => ({
    what: `Year ${year}, ${q(line)}: ${formatRate(expected, 'en')} expected, ${calculated === undefined ? 'but this rate is not known' : `${formatRate(calculated, 'en')} calculated`}.`,
    fix: `See what this rate earns: “${explainCommand(file, amountLine, year, 'en')}”; then correct the file${calculated === undefined ? ' or take this line out' : `, or accept the calculated rate with “${updateCommand(file, 'en')}”`}.`,
  }),
  'expected-line-unknown': ({ year, text, suggestion, file }) => ({
    what: `Nothing in year ${year} is called ${q(text)}.`,
    fix:
      suggestion === undefined
        ? `All the names: “${listCommand(file, year, 'en')}”.`
        : `Did you mean ${q(suggestion)}?`,
  }),
} satisfies Partial<ProblemWords>;
