import type { ValueKind } from '../../../domain/problem.ts';
import { groupedDigits } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q, wordAdvice } from './phrases.ts';

const kinds: Readonly<Record<ValueKind, { readonly name: string; readonly example: string }>> = {
  text: { name: 'a text', example: 'CPTS du Haut-Chablais' },
  amount: { name: 'an amount', example: '60000.50' },
  rate: { name: 'a rate', example: '45 %' },
  measure: { name: 'a rate or a number', example: '6.5 %' },
  population: { name: 'a number of inhabitants', example: '71 631' },
  date: { name: 'a date', example: '2022-09-26' },
  yes_no: { name: 'yes or no', example: 'yes' },
  size_tier: { name: 'a size tier from 1 to 4', example: '2' },
  year_number: { name: 'the number of a contract year', example: '1' },
  civil_year: { name: 'a civil year', example: '2025' },
  weight: { name: 'a weight', example: '2' },
  scale_id: { name: 'a name of a scale, without spaces or slashes', example: 'draft-avenant-3' },
};

const grouped = (text: string): string => groupedDigits(text, 'en');

export const valueProblems = {
  'value-invalid': ({ key, text, expected, example, isUnknown, isInCurlyQuotes }, words) => ({
    what:
      text === ''
        ? `The key ${q(key)} has no value.`
        : isInCurlyQuotes
          ? `For ${q(key)}, the quotation marks of ${q(text)} would be a part of the value.`
          : `For ${q(key)}, ${q(text)} does not read as ${kinds[expected].name}.`,
    fix: isInCurlyQuotes
      ? `Write ${q(words.setting(key, example ?? ''))}, without quotation marks or with straight ones (").`
      : isUnknown
        ? `Leave ${q(key)} out while you do not know it: what is not written counts as not known yet.`
        : example === undefined
          ? `Write ${kinds[expected].name}, for example ${q(words.setting(key, kinds[expected].example))}.`
          : `If that is what you mean, write ${q(words.setting(key, example))}.`,
  }),
  'value-empty': ({ key }) => ({
    what: `The key ${q(key)} is empty.`,
    fix: 'Write what is missing after the colon, or remove this key.',
  }),
  'spreadsheet-error': ({ key, text }) => ({
    what: `For ${q(key)}, ${q(text)} is the error of a spreadsheet formula, not a value.`,
    fix: 'Correct the formula in the spreadsheet, then copy its result here.',
  }),
  'value-out-of-range': ({ key, text, least, greatest, counts }, words) => ({
    what: `For ${q(key)}, ${q(text)} is out of bounds.`,
    fix:
      counts === undefined
        ? `Write a value from ${grouped(least)} to ${grouped(greatest)}.`
        : `Write the number of the contract year, from ${least} to ${greatest}: ${q(words.setting(key, '1'))} for the one that begins on the day of signature.`,
  }),
  'amount-too-precise': ({ key, text, rounded }) => ({
    what: `For ${q(key)}, the amount ${q(text)} has more than two decimals.`,
    fix: `Round it to the cent: ${q(rounded)}.`,
  }),
  'amount-ambiguous': ({ key, text, thousands, decimals, isPlainNumber }) => ({
    what: `For ${q(key)}, ${q(text)} may be read as thousands or as decimals.`,
    fix: `Write ${q(thousands)} for thousands, or ${q(decimals)} for ${isPlainNumber ? 'decimals' : 'cents'}.`,
  }),
  'amount-negative': ({ key, text }) => ({
    what: `For ${q(key)}, the amount ${q(text)} is negative.`,
    fix: 'Write an amount of zero or more, without a minus sign.',
  }),
  'rate-ambiguous': ({ key, text, percent, share }, words) => ({
    what: `For ${q(key)}, nobody can tell whether ${q(text)} is a percentage.`,
    fix:
      share === undefined
        ? `Write ${q(words.setting(key, percent))}.`
        : `Write ${q(words.setting(key, percent))} or ${q(words.setting(key, share))}, ${share.endsWith('%') ? 'whichever you mean' : 'which is the same'}.`,
  }),
  'rate-negative': ({ key, text, positive }, words) => ({
    what: `For ${q(key)}, the rate ${q(text)} is negative.`,
    fix: `Write a rate of 0 or more, for example ${q(words.setting(key, positive))}.`,
  }),
  'date-not-existing': ({ key, text }) => ({
    what: `For ${q(key)}, the day ${q(text)} does not exist.`,
    fix: 'Check the month and the day: a date is written year-month-day, for example “2022-09-26”.',
  }),
  'word-unknown': ({ key, text, allowed, suggestion }) => ({
    what: `For ${q(key)}, ${q(text)} is not one of the choices.`,
    fix:
      suggestion === undefined
        ? wordAdvice(undefined, allowed)
        : `${wordAdvice(suggestion, allowed)} The choices are ${oneOf(allowed)}.`,
  }),
  'word-other-language': ({ key, text, right }, words) => ({
    what: `For ${q(key)}, ${q(text)} is not in the language of this file.`,
    fix: `Write ${q(words.setting(key, right))}.`,
  }),
} satisfies Partial<ProblemWords>;
