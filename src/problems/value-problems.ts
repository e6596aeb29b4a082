/** Values that cannot be read, or are out of bounds. */
import type { Language } from '../law/language.ts';
import { groupedDigits } from '../output/format.ts';
import { error, type Pair, pair, type Voice } from './wording.ts';

/** What a scalar was expected to be, and an example of it in a file. */
const kinds = {
  text: ['un texte', 'a text', 'CPTS du Haut-Chablais', 'CPTS du Haut-Chablais'],
  amount: ['un montant', 'an amount', '60 000 €', '60000.50'],
  rate: ['un taux', 'a rate', '45 %', '45 %'],
  measure: ['un taux ou un nombre', 'a rate or a number', '6.5 %', '6.5 %'],
  result: ['oui, non, un nombre ou un taux', 'yes, no, a number or a rate', 'oui', 'yes'],
  population: ['un nombre d’habitants', 'a number of inhabitants', '71 631', '71 631'],
  date: ['une date', 'a date', '2022-09-26', '2022-09-26'],
  yes_no: ['oui ou non', 'yes or no', 'oui', 'yes'],
  size_tier: ['une taille de 1 à 4', 'a size tier from 1 to 4', '2', '2'],
  year_number: ['un numéro d’exercice', 'the number of a contract year', '1', '1'],
  civil_year: ['une année civile', 'a civil year', '2025', '2025'],
  weight: ['un poids', 'a weight', '2', '2'],
  scale_id: [
    'un nom de barème sans espace ni barre oblique',
    'a name of a scale, without spaces or slashes',
    'projet-avenant-3',
    'draft-avenant-3',
  ],
} as const satisfies Readonly<Record<string, readonly [...name: Pair, ...example: Pair]>>;

export type ValueKind = keyof typeof kinds;

/** What to write, for one who wrote something else. */
export function valueAdvice(kind: ValueKind, lang: Language): string {
  const [fr, en, french, english] = kinds[kind];
  return { fr: `Écrivez ${fr}, par exemple ${french}.`, en: `Write ${en}, for example ${english}.` }[lang];
}

/** Examples in the cells of an export, where they are others. */
const cells: Partial<Record<ValueKind, Pair>> = {
  amount: ['60 000,50', '60,000.50'],
  date: ['26/09/2022', '2022-09-26'],
};

export interface Invalid {
  key: string;
  text: string;
  expected: ValueKind;
  /** The value itself, written so that it can be read, where that is plain. */
  example?: string;
  /** Where the text says that the value is not known yet, and the key may be left out. */
  isUnknown?: true;
  /** Where a target is yes or no. */
  isAnswer?: true;
  /** Where it stands between the quotation marks of word processors, which would be a part of it. */
  isInCurlyQuotes?: true;
  /** In an export: the key is the head of a column. */
  isColumn?: true;
}

function whyInvalid({ key, text, expected, isInCurlyQuotes, isColumn }: Invalid, { say, q }: Voice): Pair {
  if (isColumn && text === '') {
    return pair(
      `La colonne ${q(key)} est vide à cette ligne.`,
      `The column ${q(key)} is empty on this line.`,
    );
  }
  if (text === '') return pair(`La clé ${q(key)} n’a pas de valeur.`, `The key ${q(key)} has no value.`);
  if (isInCurlyQuotes) {
    return pair(
      `Pour ${q(key)}, les guillemets de ${q(text)} feraient partie de la valeur.`,
      `For ${q(key)}, the quotation marks of ${q(text)} would be a part of the value.`,
    );
  }
  const where = isColumn
    ? say(`Dans la colonne ${q(key)}`, `In the column ${q(key)}`)
    : say(`Pour ${q(key)}`, `For ${q(key)}`);
  const [fr, en] = kinds[expected];
  return pair(
    `${where}, ${q(text)} ne se lit pas comme ${fr}.`,
    `${where}, ${q(text)} does not read as ${en}.`,
  );
}

function mendInvalid(
  { key, text, expected, example, isUnknown, isAnswer, isInCurlyQuotes, isColumn }: Invalid,
  { say, q, given, yes }: Voice,
): Pair {
  if (isInCurlyQuotes) {
    return pair(
      `Écrivez ${given(key, example ?? '')}, sans guillemets ou entre guillemets droits (").`,
      `Write ${given(key, example ?? '')}, without quotation marks or with straight ones (").`,
    );
  }
  if (isUnknown) {
    return pair(
      `Retirez ${q(key)} tant que vous ne le savez pas\u00a0: ce qui n’est pas écrit est compté comme pas encore connu.`,
      `Leave ${q(key)} out while you do not know it: what is not written counts as not known yet.`,
    );
  }
  if (isAnswer) {
    return pair(
      `Retirez ${q(key)}\u00a0: ce qui est fait ou ne l’est pas n’en a pas, et son résultat est ${q(text)}.`,
      `Remove ${q(key)}: what is done or not has none, and its result is ${q(text)}.`,
    );
  }
  if (expected === 'result') {
    const answer = given(key, example ?? yes);
    return pair(
      `Écrivez oui ou non (${answer}) ou, là où il y a un objectif ou des paliers, la valeur constatée.`,
      `Write yes or no (${answer}) or, where there is a target or steps, the value found.`,
    );
  }
  if (example !== undefined) {
    return pair(
      `Si c’est bien ce que vous voulez dire, écrivez ${given(key, example)}.`,
      `If that is what you mean, write ${given(key, example)}.`,
    );
  }
  const [fr, en, french, english] = kinds[expected];
  const [one, other] = isColumn ? (cells[expected] ?? [french, english]) : [french, english];
  const usual = isColumn ? q(say(one, other)) : given(key, say(one, other));
  return pair(`Écrivez ${fr}, par exemple ${usual}.`, `Write ${en}, for example ${usual}.`);
}

export const valueProblems = {
  'value-empty': error<{ key: string }>(['Clé vide', 'Empty key'], ({ key }, { q }) => [
    `La clé ${q(key)} est vide.`,
    `The key ${q(key)} is empty.`,
    'Écrivez ce qui manque après le deux-points, ou retirez cette clé.',
    'Write what is missing after the colon, or remove this key.',
  ]),
  'value-invalid': error<Invalid>(['Valeur illisible', 'Value that cannot be read'], (facts, voice) => [
    ...whyInvalid(facts, voice),
    ...mendInvalid(facts, voice),
  ]),
  /** What a spreadsheet shows for a formula that failed: `#REF!`. */
  'spreadsheet-error': error<{ key: string; text: string }>(
    ['Erreur d’une formule de tableur', 'Error of a spreadsheet formula'],
    ({ key, text }, { q }) => [
      `Pour ${q(key)}, ${q(text)} est l’erreur d’une formule de tableur, pas une valeur.`,
      `For ${q(key)}, ${q(text)} is the error of a spreadsheet formula, not a value.`,
      'Corrigez la formule dans le tableur, puis recopiez ici son résultat.',
      'Correct the formula in the spreadsheet, then copy its result here.',
    ],
  ),
  /** `counts` for the number of a contract year, which some take for a calendar year. */
  'value-out-of-range': error<{
    key: string;
    text: string;
    least: string;
    greatest: string;
    counts?: 'contract_years';
  }>(['Valeur hors des bornes', 'Value out of bounds'], (facts, { q, given, lang }) => {
    const { key, text, counts } = facts;
    const [least, greatest] = [groupedDigits(facts.least, lang), groupedDigits(facts.greatest, lang)];
    return [
      `Pour ${q(key)}, ${q(text)} est hors des bornes.`,
      `For ${q(key)}, ${q(text)} is out of bounds.`,
      ...(counts === undefined
        ? pair(`Écrivez une valeur de ${least} à ${greatest}.`, `Write a value from ${least} to ${greatest}.`)
        : pair(
            `Écrivez le numéro de l’année du contrat, de ${least} à ${greatest}\u00a0: ${given(key, '1')} pour celle qui commence à la signature.`,
            `Write the number of the contract year, from ${least} to ${greatest}: ${given(key, '1')} for the one that begins on the day of signature.`,
          )),
    ];
  }),
  'value-negative': error<{
    key: string;
    text: string;
    of: 'amount' | 'rate' | 'payment';
    /** The same without its sign. */
    positive?: string;
  }>(['Valeur négative', 'Negative value'], ({ key, text, of, positive = '' }, { q, given, entry, yes }) => [
    `Pour ${q(key)}, le ${of === 'rate' ? 'taux' : 'montant'} ${q(text)} est négatif.`,
    `For ${q(key)}, the ${of === 'rate' ? 'rate' : 'amount'} ${q(text)} is negative.`,
    ...{
      amount: pair(
        'Écrivez un montant positif ou nul, sans signe moins.',
        'Write an amount of zero or more, without a minus sign.',
      ),
      rate: pair(
        `Écrivez un taux à partir de 0, par exemple ${given(key, positive)}.`,
        `Write a rate of 0 or more, for example ${given(key, positive)}.`,
      ),
      payment: pair(
        `Retirez le signe moins et, pour une somme reprise par la caisse, ajoutez ${entry('recovery', yes)}.`,
        `Remove the minus sign and, for money that the fund took back, add ${entry('recovery', yes)}.`,
      ),
    }[of],
  ]),
} as const;
