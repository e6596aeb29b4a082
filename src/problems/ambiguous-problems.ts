/** Amounts, rates and days that could be read in two ways, or name nothing that exists. */
import { error, listed, type Pair, pair, type Voice } from './wording.ts';

/** The days a text may mean, each as it is written. */
function whichDay(key: string, readings: readonly string[], { given, say, lang }: Voice): Pair {
  const days = readings.length === 0 ? ['2022-09-26'] : readings;
  const ways = listed(
    days.map((day) => given(key, day)),
    lang,
    'or',
  );
  if (readings.length === 0)
    return pair(
      `Écrivez l’année en entier, par exemple ${ways}.`,
      `Write the year in full, for example ${ways}.`,
    );
  const which = readings.length === 1 ? '' : say(', selon le jour dont il s’agit', ', whichever day it is');
  return pair(`Écrivez ${ways}${which}.`, `Write ${ways}${which}.`);
}

export const ambiguousProblems = {
  'amount-too-precise': error<{ key: string; text: string; rounded: string }>(
    ['Montant avec plus de deux décimales', 'Amount with more than two decimals'],
    ({ key, text, rounded }, { q }) => [
      `Pour ${q(key)}, le montant ${q(text)} a plus de deux décimales.`,
      `For ${q(key)}, the amount ${q(text)} has more than two decimals.`,
      `Arrondissez-le au centime\u00a0: ${q(rounded)}.`,
      `Round it to the cent: ${q(rounded)}.`,
    ],
  ),
  /**
   * Both ways to write it, ready to be typed, where there are two; `isPlainNumber` for a number that is no
   * amount, which has decimals and no cents.
   */
  'amount-ambiguous': error<{
    key: string;
    text: string;
    thousands?: string;
    decimals?: string;
    isPlainNumber?: true;
  }>(['Montant qui se lit de deux façons', 'Amount that reads in two ways'], (facts, { q }) => {
    const { key, text, thousands, decimals, isPlainNumber } = facts;
    if (thousands === undefined || decimals === undefined) {
      return [
        `Pour ${q(key)}, les virgules et les points de ${q(text)} ne disent pas où sont les centimes.`,
        `For ${q(key)}, the commas and points of ${q(text)} do not tell where the cents are.`,
        'Écrivez les milliers avec des espaces et une seule virgule, par exemple «\u00a011 058,90\u00a0».',
        'Write it with one decimal point, for instance “11058.90”.',
      ];
    }
    return [
      `Pour ${q(key)}, ${q(text)} peut se lire comme des milliers ou comme des décimales.`,
      `For ${q(key)}, ${q(text)} may be read as thousands or as decimals.`,
      `Écrivez ${q(thousands)} pour des milliers, ou ${q(decimals)} pour des ${isPlainNumber ? 'décimales' : 'centimes'}.`,
      `Write ${q(thousands)} for thousands, or ${q(decimals)} for ${isPlainNumber ? 'decimals' : 'cents'}.`,
    ];
  }),
  /** Both ways to write it, ready to be typed; the percentage alone where there is no other. */
  'rate-ambiguous': error<{ key: string; text: string; percent: string; share?: string }>(
    ['Taux qui se lit de deux façons', 'Rate that reads in two ways'],
    ({ key, text, percent, share }, { say, q, given }) => {
      const what = pair(
        `Pour ${q(key)}, on ne sait pas si ${q(text)} est un pourcentage.`,
        `For ${q(key)}, nobody can tell whether ${q(text)} is a percentage.`,
      );
      const first = given(key, percent);
      if (share === undefined) return [...what, `Écrivez ${first}.`, `Write ${first}.`];
      const second = given(key, share);
      const which = share.endsWith('%')
        ? say('selon ce que vous voulez dire', 'whichever you mean')
        : say('ce qui revient au même', 'which is the same');
      return [...what, `Écrivez ${first} ou ${second}, ${which}.`, `Write ${first} or ${second}, ${which}.`];
    },
  ),
  /** `readings`: the days it may be, ready to be typed. */
  'date-ambiguous': error<{ key: string; text: string; readings: readonly string[] }>(
    ['Date qui se lit de deux façons', 'Date that reads in two ways'],
    ({ key, text, readings }, voice) => [
      `Pour ${voice.q(key)}, ${voice.q(text)} ne dit pas ce qui vient d’abord, le jour ou le mois.`,
      `For ${voice.q(key)}, ${voice.q(text)} does not tell which comes first, the day or the month.`,
      ...whichDay(key, readings, voice),
    ],
  ),
  'date-short-year': error<{ key: string; text: string; readings: readonly string[] }>(
    ['Année à deux chiffres', 'Year of two digits'],
    ({ key, text, readings }, voice) => [
      `Pour ${voice.q(key)}, l’année de ${voice.q(text)} n’a que deux chiffres.`,
      `For ${voice.q(key)}, the year of ${voice.q(text)} has two digits only.`,
      ...whichDay(key, readings, voice),
    ],
  ),
  'date-not-existing': error<{ key: string; text: string; isColumn?: true }>(
    ['Jour qui n’existe pas', 'Day that does not exist'],
    ({ key, text, isColumn }, { q }) =>
      isColumn
        ? [
            `Dans la colonne ${q(key)}, le jour ${q(text)} n’existe pas.`,
            `In the column ${q(key)}, the day ${q(text)} does not exist.`,
            'Vérifiez le jour et le mois, écrits dans cet ordre, par exemple «\u00a026/09/2022\u00a0».',
            'Check the day and the month, written in that order or as “2022-09-26”.',
          ]
        : [
            `Pour ${q(key)}, le jour ${q(text)} n’existe pas.`,
            `For ${q(key)}, the day ${q(text)} does not exist.`,
            'Vérifiez le mois et le jour\u00a0: la date s’écrit année-mois-jour, par exemple «\u00a02022-09-26\u00a0».',
            'Check the month and the day: a date is written year-month-day, for example “2022-09-26”.',
          ],
  ),
} as const;
