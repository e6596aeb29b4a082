/** Keys and shapes that are not those of the format, what stands twice, and paths of `--set`. */

import { phrase } from '../output/phrase.ts';
import type { KeyName } from '../vocabulary/vocabulary.ts';
import { error, type Pair, pair, type Sentences, type Voice } from './wording.ts';

const lists: readonly KeyName[] = ['years', 'indicators', 'steps', 'transfers', 'otherFunding', 'payments'];

/** Where a key belongs, as a path after `--set`: of several years, missions or items the first stands for the one that is meant. */
function pathAdvice(home: readonly string[], key: string, { q, word }: Voice): Pair {
  const numbered = lists.map(word);
  const steps = home.map((step) =>
    step === '…' ? word('prevention') : numbered.includes(step) ? `${step}.1` : step,
  );
  const path = q([...steps, key].join('.'));
  return steps.some((step, index) => step !== home[index])
    ? pair(`Écrivez un chemin comme ${path}.`, `Write a path such as ${path}.`)
    : pair(`Commencez le chemin par ${path}.`, `Begin the path with ${path}.`);
}

const shapes = {
  mapping: phrase('des clés avec leurs valeurs', 'keys with their values'),
  list: phrase('une liste', 'a list'),
  value: phrase('une seule valeur', 'a single value'),
  item: phrase('des éléments avec leurs clés', 'items with their keys'),
} as const;

/** One line to type, or one and another under it. */
function lines([first = '', second]: readonly string[], { say, q }: Voice): string {
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
      const { say, q, isSetting } = voice;
      const here = isSetting
        ? say('à cet endroit du chemin', 'at this step of the path')
        : say('ici', 'here');
      const what = pair(
        `La clé ${q(key)} n’a pas sa place ${here}.`,
        `The key ${q(key)} does not belong ${here}.`,
      );
      if (isSetting) return [...what, ...pathAdvice(home, key, voice)];
      const above = q(`${home.join(': ')}:`);
      if (home.length > 0) return [...what, `Déplacez-la sous ${above}.`, `Move it under ${above}.`];
      return [
        ...what,
        'Déplacez-la au premier niveau du fichier, sans retrait.',
        'Move it to the top level of the file, without indentation.',
      ];
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
            `Ajoutez-la, par exemple ${example(key)}.`,
            `Add it, for example ${example(key)}.`,
          ],
  ),
  /** A key, or a value of the key that is named, which is right in the other language. */
  'other-language': error<{ text: string; right: string; key?: string }>(
    ['Mot de l’autre langue', 'Word of the other language'],
    ({ text, right, key }, { say, q, given, fileLanguage }) => {
      const [own, other] =
        fileLanguage === 'fr'
          ? say(['français', 'anglais'], ['French', 'English'])
          : say(['anglais', 'français'], ['English', 'French']);
      const named = key === undefined ? say('La clé', 'The key') : say(`Pour ${q(key)},`, `For ${q(key)},`);
      const written = key === undefined ? q(right) : given(key, right);
      return [
        `${named} ${q(text)} est en ${other}, alors que ce fichier est en ${own}.`,
        `${named} ${q(text)} is ${other}, while this file is in ${own}.`,
        `Écrivez ${written}.`,
        `Write ${written}.`,
      ];
    },
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
    const { q, lang } = voice;
    const takes = shapes[expected][lang];
    if (key === '') {
      return [
        `Cet endroit attend ${takes}.`,
        `This place takes ${takes}.`,
        ...(example === undefined
          ? pair('Remplacez ce qui s’y trouve.', 'Replace what stands here.')
          : pair(
              `Un fichier commence par ${lines(example, voice)}.`,
              `A file begins with ${lines(example, voice)}.`,
            )),
      ];
    }
    const shown = example === undefined ? voice.example(key) : lines(example, voice);
    return [
      `La clé ${q(key)} attend ${takes}.`,
      `The key ${q(key)} takes ${takes}.`,
      ...(isNo === true
        ? pair(
            `Pour dire non, retirez cette clé. Sinon, écrivez par exemple ${shown}.`,
            `To say no, remove this key. Else write for example ${shown}.`,
          )
        : pair(`Écrivez par exemple ${shown}.`, `Write for example ${shown}.`)),
    ];
  }),
  /** `suggestion` is the path as it may be written, where only its brackets are wrong. */
  'set-malformed': error<{ suggestion?: string }>(
    ['Chemin de --set mal écrit', 'Path of --set badly written'],
    ({ suggestion }, { q, word }) => {
      const example = q(`${word('years')}.2.missions.prevention.${word('attainmentRate')}=80%`);
      return [
        'L’option --set attend un chemin dans le fichier, un signe égal, puis une valeur.',
        'The option --set wants a path into the file, an equals sign, then a value.',
        ...(suggestion === undefined
          ? pair(`Écrivez par exemple ${example}.`, `Write for example ${example}.`)
          : pair(
              `Séparez par des points, sans crochets\u00a0: ${q(suggestion)}.`,
              `Separate with points, without brackets: ${q(suggestion)}.`,
            )),
      ];
    },
  ),
  'set-step-unknown': error<{ step: string; inside: string; known: readonly string[]; suggestion?: string }>(
    ['Chemin de --set qui ne mène nulle part', 'Path of --set that leads nowhere'],
    ({ step, inside, known, suggestion }, { q, or, didYouMean }) => [
      `Il n’y a pas de ${q(step)} dans ${inside === '' ? 'le fichier' : q(inside)}.`,
      `There is no ${q(step)} in ${inside === '' ? 'the file' : q(inside)}.`,
      ...(suggestion !== undefined
        ? didYouMean(suggestion)
        : known.length === 0
          ? pair('Donnez un numéro à partir de 1.', 'Give a number from 1.')
          : pair(`Écrivez ${or(known)}.`, `Write ${or(known)}.`)),
    ],
  ),
  'set-into-value': error<{ key: string; step: string }>(
    ['Chemin de --set trop long', 'Path of --set that is too long'],
    ({ key, step }, { q }) => [
      `La clé ${q(key)} porte une seule valeur\u00a0: le chemin ne peut pas continuer par ${q(step)}.`,
      `The key ${q(key)} holds a single value: the path cannot go on with ${q(step)}.`,
      `Terminez le chemin à ${q(key)}.`,
      `End the path at ${q(key)}.`,
    ],
  ),
} as const;
