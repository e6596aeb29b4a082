/** Keys and shapes that are not those of the format, and what stands twice. */
import { anyMission } from '../vocabulary/record.ts';
import type { KeyName } from '../vocabulary/vocabulary.ts';
import { error, type Pair, pair, quoted, type Sentences, type Voice } from './wording.ts';

const lists: readonly KeyName[] = ['years', 'indicators', 'steps', 'transfers', 'otherFunding', 'payments'];

/** Where a key belongs, as a path after `--set`: of several years, missions or items the first serves as the example. */
function pathAdvice(home: readonly string[], key: string, { q, word }: Voice): Pair {
  const numbered = lists.map(word);
  const steps = home.map((step) =>
    step === anyMission ? word('prevention') : numbered.includes(step) ? `${step}.1` : step,
  );
  const path = q([...steps, key].join('.'));
  return steps.some((step, index) => step !== home[index])
    ? pair(`Écrivez un chemin comme ${path}.`, `Write a path such as ${path}.`)
    : pair(`Commencez le chemin par ${path}.`, `Begin the path with ${path}.`);
}

/** What a key takes, and what to do where no example of it is known. */
const shapes = {
  mapping: [
    'des clés avec leurs valeurs',
    'keys with their values',
    'Écrivez ces clés une par ligne, en retrait sous elle.',
    'Write these keys one a line, indented under it.',
  ],
  list: [
    'une liste',
    'a list',
    'Écrivez un élément par ligne, en retrait, après un tiret.',
    'Write one item a line, indented, after a hyphen.',
  ],
  value: [
    'une seule valeur',
    'a single value',
    'Écrivez cette valeur sur la même ligne, après le deux-points.',
    'Write that value on the same line, after the colon.',
  ],
  item: [
    'des éléments avec leurs clés',
    'items with their keys',
    'Écrivez les clés de chaque élément après son tiret.',
    'Write the keys of each item after its hyphen.',
  ],
} as const satisfies Readonly<Record<string, Sentences>>;

/** One line to type, or one and another under it. */
function lines([first = '', second]: readonly string[], { say, lang }: Voice): string {
  // What is cut is no example.
  const q = (text: string): string => quoted(text, lang, 100);
  if (second === undefined) return q(first);
  return say(
    `${q(first)} puis, à la ligne et en retrait, ${q(second)}`,
    `${q(first)} and, indented on the next line, ${q(second)}`,
  );
}

/** What may stand once only. */
const twice = {
  key: (name, { q }) => [
    `La clé ${q(name)} est écrite deux fois au même endroit.`,
    `The key ${q(name)} is written twice in the same place.`,
    'Gardez-en une, et retirez l’autre.',
    'Keep one, and remove the other.',
  ],
  commune: (name, { q }) => [
    `La commune ${q(name)} est écrite deux fois.`,
    `The commune ${q(name)} is written twice.`,
    'Gardez-la une seule fois.',
    'Keep it once only.',
  ],
  indicator: (name, { q }) => [
    `Deux indicateurs de la mission s’appellent ${q(name)}.`,
    `Two indicators of the mission are called ${q(name)}.`,
    'Donnez à chacun son nom.',
    'Give each its own name.',
  ],
  year: (name, { key }) => [
    `L’exercice ${name} est décrit deux fois.`,
    `Year ${name} is described twice.`,
    `Réunissez les deux en un seul, ou corrigez ${key('year')}.`,
    `Join the two into one, or correct ${key('year')}.`,
  ],
  tier: (name) => [
    `La taille ${name} a ici deux montants.`,
    `Tier ${name} has two amounts here.`,
    'Gardez-en un, et retirez l’autre.',
    'Keep one, and remove the other.',
  ],
  column: (name, { q }) => [
    `La colonne ${q(name)} se trouve deux fois dans l’en-tête.`,
    `The column ${q(name)} stands twice in the header.`,
    'Gardez celle qui compte, et renommez l’autre.',
    'Keep the one that counts, and rename the other.',
  ],
} as const satisfies Readonly<Record<string, (name: string, voice: Voice) => Sentences>>;

export const keyProblems = {
  duplicate: error<{ of: keyof typeof twice; name: string }>(
    ['Ce qui est écrit deux fois', 'What is written twice'],
    ({ of, name }, voice) => twice[of](name, voice),
  ),
  /** `withColon` is `debut: 2024-01-01` where the file has an equal sign. */
  'key-unknown': error<{ key: string; allowed: readonly string[]; suggestion?: string; withColon?: string }>(
    ['Clé inconnue', 'Unknown key'],
    ({ key, allowed, suggestion, withColon }, { q, or, didYouMean }) => {
      const what = pair(
        `La clé ${q(key)} n’existe pas à cet endroit.`,
        `The key ${q(key)} does not exist here.`,
      );
      if (withColon !== undefined) {
        return [
          ...what,
          `Écrivez un deux-points entre la clé et sa valeur\u00a0: ${q(withColon)}.`,
          `Write a colon between the key and its value: ${q(withColon)}.`,
        ];
      }
      if (suggestion !== undefined) return [...what, ...didYouMean(suggestion)];
      if (allowed.length === 0) return [...what, 'Retirez-la.', 'Remove it.'];
      return [...what, `Retirez-la, ou écrivez ${or(allowed)}.`, `Remove it, or write ${or(allowed)}.`];
    },
  ),
  /** `home` is where the key belongs, from the top of the file. */
  'key-misplaced': error<{ key: string; home: readonly string[] }>(
    ['Clé qui n’est pas à sa place', 'Key in the wrong place'],
    ({ key, home }, voice) => {
      const { say, q, word, isSetting } = voice;
      const here = isSetting
        ? say('à cet endroit du chemin', 'at this step of the path')
        : say('ici', 'here');
      const what = pair(
        `La clé ${q(key)} n’a pas sa place ${here}.`,
        `The key ${q(key)} does not belong ${here}.`,
      );
      if (isSetting) return [...what, ...pathAdvice(home, key, voice)];
      if (home.length === 0) {
        return [
          ...what,
          'Déplacez-la au premier niveau du fichier, sans retrait.',
          'Move it to the top level of the file, without indentation.',
        ];
      }
      const above = q(`${home.map((step) => (step === anyMission ? word('prevention') : step)).join(': ')}:`);
      const other = home.includes(anyMission) ? say(' (ou une autre mission)', ' (or another mission)') : '';
      return [...what, `Déplacez-la sous ${above}${other}.`, `Move it under ${above}${other}.`];
    },
  ),
  'key-missing': error<{ key: string; inside: string }>(
    ['Clé qui manque', 'Missing key'],
    ({ key, inside }, { q, example }) =>
      inside === ''
        ? [
            `Il manque la clé ${q(key)}.`,
            `The key ${q(key)} is missing.`,
            `Ajoutez ${example(key)} au premier niveau du fichier.`,
            `Add ${example(key)} at the top level of the file.`,
          ]
        : [
            `Il manque la clé ${q(key)} dans ${q(inside)}.`,
            `The key ${q(key)} is missing in ${q(inside)}.`,
            `Ajoutez-la, par exemple ${example(key, inside)}.`,
            `Add it, for example ${example(key, inside)}.`,
          ],
  ),
  /**
   * `example` is the key as it may be written; where there are two lines, the second is indented under the first. `isNo`
   * where the file says no: what it refuses is simply not written.
   */
  'shape-expected': error<{
    key: string;
    expected: keyof typeof shapes;
    example?: readonly string[];
    isNo?: true;
  }>(['Clé d’une autre forme', 'Key of another shape'], ({ key, expected, example, isNo }, voice) => {
    const { q } = voice;
    const [fr, en, ...mend] = shapes[expected];
    if (key === '') {
      return [
        `Cet endroit attend ${fr}.`,
        `This place takes ${en}.`,
        ...(example === undefined
          ? pair('Remplacez ce qui s’y trouve.', 'Replace what stands here.')
          : pair(
              `Un fichier commence par ${lines(example, voice)}.`,
              `A file begins with ${lines(example, voice)}.`,
            )),
      ];
    }
    const what = pair(`La clé ${q(key)} attend ${fr}.`, `The key ${q(key)} takes ${en}.`);
    if (example === undefined) {
      const no = pair('Pour dire non, retirez cette clé.', 'To say no, remove this key.');
      return [...what, ...(isNo === true ? no : mend)];
    }
    const shown = lines(example, voice);
    if (isNo !== true) {
      return [...what, `Écrivez par exemple ${shown}.`, `Write for example ${shown}.`];
    }
    return [
      ...what,
      `Pour dire non, retirez cette clé. Sinon, écrivez par exemple ${shown}.`,
      `To say no, remove this key. Else write for example ${shown}.`,
    ];
  }),
} as const;
