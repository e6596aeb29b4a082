import { compareCents, subtract } from '../amounts/money.ts';
import type { Language } from '../law/contract.ts';
import { formatAmount, formatRate } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

/** The command that explains an amount, as one types it in a shell. */

const isPlain = (path: string): boolean => /^[\p{L}\p{N}_./\\:-]+$/u.test(path);

const quoted = (file: string): string => (isPlain(file) ? file : `"${file}"`);
const verbs = { fr: 'expliquer', en: 'explain' } as const;

/** `aci expliquer mon-fichier.yaml acces_aux_soins.variable --year 2`. */
export const explainCommand = (file: string, line: string, year: number, lang: Language): string =>
  `aci ${verbs[lang]} ${quoted(file)} ${line} --year ${year}`;

/** `aci expliquer mon-fichier.yaml --list --year 2`: the names of all amounts. */
export const listCommand = (file: string, year: number, lang: Language): string =>
  `aci ${verbs[lang]} ${quoted(file)} --list --year ${year}`;

const updates = { fr: 'valider', en: 'validate' } as const;

/** `aci valider mon-fichier.yaml --update`: the calculated amounts take the place of the expected ones. */
export const updateCommand = (file: string, lang: Language): string =>
  `aci ${updates[lang]} ${quoted(file)} --update`;

/** Amounts that a file says the result should have. */
export const expectedProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  return {
    'expected-differs': ({ year, line, expected, calculated, file }) => {
      const isMore = compareCents(calculated, expected) > 0;
      const gap = isMore ? subtract(calculated, expected) : subtract(expected, calculated);
      return {
        what: say(
          `Exercice ${year}, ${q(line)}\u00a0: ${formatAmount(expected, lang)} attendus, ${formatAmount(calculated, lang)} calculés, soit ${formatAmount(gap, lang)} de ${isMore ? 'plus' : 'moins'} que prévu.`,
          `Year ${year}, ${q(line)}: ${formatAmount(expected, lang)} expected, ${formatAmount(calculated, lang)} calculated, ${formatAmount(gap, lang)} ${isMore ? 'more' : 'less'} than expected.`,
        ),
        fix: say(
          `Voyez d’où vient ce montant\u00a0: «\u00a0${explainCommand(file, line, year, lang)}\u00a0»\u00a0; puis corrigez le fichier, ou acceptez les montants calculés avec «\u00a0${updateCommand(file, lang)}\u00a0».`,
          `See where this amount comes from: “${explainCommand(file, line, year, lang)}”; then correct the file, or accept the calculated amounts with “${updateCommand(file, lang)}”.`,
        ),
      };
    },
    'expected-rate-differs': ({ year, line, amountLine, expected, calculated, file }) => ({
      what: say(
        `Exercice ${year}, ${q(line)}\u00a0: ${formatRate(expected, lang)} attendus, ${calculated === undefined ? 'mais ce taux n’est pas connu' : `${formatRate(calculated, lang)} calculés`}.`,
        `Year ${year}, ${q(line)}: ${formatRate(expected, lang)} expected, ${calculated === undefined ? 'but this rate is not known' : `${formatRate(calculated, lang)} calculated`}.`,
      ),
      fix: say(
        `Voyez ce que ce taux rapporte\u00a0: «\u00a0${explainCommand(file, amountLine, year, lang)}\u00a0»\u00a0; puis corrigez le fichier${calculated === undefined ? ' ou retirez cette ligne' : `, ou acceptez le taux calculé avec «\u00a0${updateCommand(file, lang)}\u00a0»`}.`,
        `See what this rate earns: “${explainCommand(file, amountLine, year, lang)}”; then correct the file${calculated === undefined ? ' or take this line out' : `, or accept the calculated rate with “${updateCommand(file, lang)}”`}.`,
      ),
    }),
    'expected-line-unknown': ({ year, text, suggestion, file }) => ({
      what: say(
        `Rien dans l’exercice ${year} ne s’appelle ${q(text)}.`,
        `Nothing in year ${year} is called ${q(text)}.`,
      ),
      fix:
        suggestion === undefined
          ? say(
              `Tous les noms\u00a0: «\u00a0${listCommand(file, year, lang)}\u00a0».`,
              `All the names: “${listCommand(file, year, lang)}”.`,
            )
          : say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`),
    }),
  } satisfies Partial<ProblemWords>;
});
