/** Amounts and rates that a file says the result should have. */

import { type Cents, compareCents, subtract } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Language } from '../law/language.ts';
import { hasCommands } from '../output/option-names.ts';
import { shellWord } from '../output/text.ts';
import { error, pair } from './wording.ts';

/** The file, and the options that its amounts were calculated with, to be typed again: `--scale mon-bareme.yaml`. */
export interface TypedAgain {
  readonly year: number;
  readonly file: string;
  readonly options?: string;
}

/** The file as it is typed; standard input, which cannot be rewritten nor read again, is named as help names a file. */
const typed = ({ file }: TypedAgain, lang: Language): string =>
  file !== '-' ? shellWord(file) : lang === 'fr' ? 'FICHIER' : 'FILE';

const optionsOf = ({ options }: TypedAgain): string => (options === undefined ? '' : ` ${options}`);

/** `\u00a0: « aci expliquer mon-fichier.yaml acces_aux_soins.variable --exercice 2 »`; on the page amounts open by a click. */
function explain(of: TypedAgain, line: string, lang: Language): string {
  if (!hasCommands()) return lang === 'fr' ? ' en cliquant dessus' : ' by a click on it';
  return lang === 'fr'
    ? `\u00a0: «\u00a0aci expliquer ${typed(of, lang)} ${line} --exercice ${of.year}${optionsOf(of)}\u00a0»`
    : `: “aci explain ${typed(of, lang)} ${line} --year ${of.year}${optionsOf(of)}”`;
}

/** The calculated amounts take the place of the expected ones. */
function update(of: TypedAgain, lang: Language): string {
  if (!hasCommands()) return lang === 'fr' ? ' en les écrivant à la place' : ' by writing them instead';
  return lang === 'fr'
    ? ` avec «\u00a0aci valider ${typed(of, lang)} --mettre-a-jour${optionsOf(of)}\u00a0»`
    : ` with “aci validate ${typed(of, lang)} --update${optionsOf(of)}”`;
}

export const expectationProblems = {
  /** `line` is the amount's name in the file's words: `acces_aux_soins.variable`. */
  'expected-differs': error<TypedAgain & { line: string; expected: Cents; calculated: Cents }>(
    ['Montant autre qu’attendu', 'Amount other than expected'],
    (facts, { q, amount, lang }) => {
      const { year, line, expected, calculated } = facts;
      const isMore = compareCents(calculated, expected) > 0;
      const gap = amount(isMore ? subtract(calculated, expected) : subtract(expected, calculated));
      return [
        `Exercice ${year}, ${q(line)}\u00a0: ${amount(expected)} attendus, ${amount(calculated)} calculés, soit ${gap} de ${isMore ? 'plus' : 'moins'} que prévu.`,
        `Year ${year}, ${q(line)}: ${amount(expected)} expected, ${amount(calculated)} calculated, ${gap} ${isMore ? 'more' : 'less'} than expected.`,
        `Voyez d’où vient ce montant${explain(facts, line, lang)}\u00a0; puis corrigez le fichier, ou acceptez les montants calculés${update(facts, lang)}.`,
        `See where this amount comes from${explain(facts, line, lang)}; then correct the file, or accept the calculated amounts${update(facts, lang)}.`,
      ];
    },
  ),
  /**
   * `line` is the rate's name in the file's words, `amountLine` that of the amount it earns, which can be explained;
   * `calculatedRate` is absent while results are pending.
   */
  'expected-rate-differs': error<
    TypedAgain & { line: string; amountLine: string; expectedRate: Ratio; calculatedRate?: Ratio }
  >(['Taux autre qu’attendu', 'Rate other than expected'], (facts, { q, rate, lang }) => {
    const { year, line, amountLine, expectedRate, calculatedRate } = facts;
    const command = explain(facts, amountLine, lang);
    if (calculatedRate === undefined) {
      return [
        `Exercice ${year}, ${q(line)}\u00a0: ${rate(expectedRate)} attendus, mais ce taux n’est pas connu.`,
        `Year ${year}, ${q(line)}: ${rate(expectedRate)} expected, but this rate is not known.`,
        `Voyez ce que ce taux rapporte${command}\u00a0; puis corrigez le fichier ou retirez cette ligne.`,
        `See what this rate earns${command}; then correct the file or take this line out.`,
      ];
    }
    return [
      `Exercice ${year}, ${q(line)}\u00a0: ${rate(expectedRate)} attendus, ${rate(calculatedRate)} calculés.`,
      `Year ${year}, ${q(line)}: ${rate(expectedRate)} expected, ${rate(calculatedRate)} calculated.`,
      `Voyez ce que ce taux rapporte${command}\u00a0; puis corrigez le fichier, ou acceptez le taux calculé${update(facts, lang)}.`,
      `See what this rate earns${command}; then correct the file, or accept the calculated rate${update(facts, lang)}.`,
    ];
  }),
  'expected-line-unknown': error<TypedAgain & { text: string; suggestion?: string }>(
    ['Montant attendu qui n’existe pas', 'Expected amount that does not exist'],
    (facts, { q, didYouMean, lang }) => {
      const { year, text, suggestion } = facts;
      const all = explain(facts, lang === 'fr' ? '--liste' : '--list', lang);
      return [
        `Rien dans l’exercice ${year} ne s’appelle ${q(text)}.`,
        `Nothing in year ${year} is called ${q(text)}.`,
        ...(suggestion === undefined
          ? hasCommands()
            ? pair(`Tous les noms${all}.`, `All the names${all}.`)
            : pair('Prenez un nom que l’éditeur propose.', 'Take a name that the editor proposes.')
          : didYouMean(suggestion)),
      ];
    },
  ),
} as const;
