/** Words that are not among those known, and paths of `--set`. */
import { error, type Pair, pair, type Voice } from './wording.ts';

/** What an unknown word was to name. */
type Named =
  | 'value'
  | 'envelope'
  | 'line'
  | 'assumption'
  | 'amount'
  | 'scale'
  | 'indicator'
  | 'part'
  | 'scenario';

const unknown: Readonly<Record<Named, (word: string, key: string) => Pair>> = {
  value: (word, key) => [
    `Pour ${key}, ${word} n’est pas un choix possible.`,
    `For ${key}, ${word} is not one of the choices.`,
  ],
  envelope: (word) => [`${word} n’est pas une enveloppe.`, `${word} is not an envelope.`],
  line: (word) => [`${word} n’est pas une ligne de paiement.`, `${word} is not a payment line.`],
  assumption: (word) => [`${word} n’est pas une hypothèse connue.`, `${word} is not a known assumption.`],
  amount: (word) => [`Il n’y a pas de montant nommé ${word}.`, `There is no amount called ${word}.`],
  scale: (word) => [`Le barème ${word} n’existe pas.`, `The scale ${word} does not exist.`],
  indicator: (word) => [
    `Aucun indicateur de la mission ne s’appelle ${word}.`,
    `No indicator of the mission is called ${word}.`,
  ],
  scenario: (word) => [`Le fichier n’a pas de scénario ${word}.`, `The file has no scenario ${word}.`],
  part: (word) => [`L’indicateur n’a pas de partie ${word}.`, `The indicator has no part ${word}.`],
};

/** True for more than three numbers, each one more than the one before. */
const areInARow = (items: readonly string[]): boolean =>
  items.length > 3 && items.every((item, index) => item === String(Number(items[0]) + index));

function choiceAdvice(of: Named, allowed: readonly string[], { or, q, word }: Voice): Pair {
  if (allowed.length === 0) {
    const section = q(`${word('scenarios')}:`);
    return [
      `Ajoutez-en sous ${section}, ou retirez l’option.`,
      `Add some under ${section}, or remove the option.`,
    ];
  }
  if (areInARow(allowed)) {
    const ends = [allowed[0], allowed.at(-1)];
    return [
      `Écrivez un nombre entier, de ${ends.join(' à ')}.`,
      `Write a whole number, from ${ends.join(' to ')}.`,
    ];
  }
  if (of !== 'amount') return [`Écrivez ${or(allowed)}.`, `Write ${or(allowed)}.`];
  return [
    `Écrivez un montant seul pour le total, ou l’un de ces noms\u00a0: ${or(allowed)}. Par exemple ${q('acces_aux_soins.variable=20000')}.`,
    `Write an amount alone for the total, or one of these names: ${or(allowed)}. For instance ${q('care_access.variable=20000')}.`,
  ];
}

export const wordProblems = {
  /** A word out of a closed list; `key` where it is the value of one. */
  'word-unknown': error<{
    of: Named;
    text: string;
    allowed: readonly string[];
    suggestion?: string;
    key?: string;
  }>(['Mot inconnu', 'Unknown word'], ({ of, text, allowed, suggestion, key = '' }, voice) => {
    const { q, or, didYouMean } = voice;
    const what = unknown[of](q(text), q(key));
    if (suggestion === undefined) return [...what, ...choiceAdvice(of, allowed, voice)];
    const [fr, en] = didYouMean(suggestion);
    if (of !== 'value' && of !== 'scale' && of !== 'scenario') return [...what, fr, en];
    return [...what, `${fr} Les choix sont ${or(allowed)}.`, `${en} The choices are ${or(allowed)}.`];
  }),
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
  /** `suggestion` is the path as it may be written, where only its brackets are wrong. */
  'set-malformed': error<{ suggestion?: string }>(
    ['Chemin de --remplacer mal écrit', 'Path of --set badly written'],
    ({ suggestion }, { q, word }) => {
      const example = q(`${word('years')}.2.missions.prevention.${word('attainmentRate')}=80%`);
      return [
        'L’option --remplacer attend un chemin dans le fichier, un signe égal, puis une valeur.',
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
    ['Chemin de --remplacer qui ne mène nulle part', 'Path of --set that leads nowhere'],
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
    ['Chemin de --remplacer trop long', 'Path of --set that is too long'],
    ({ key, step }, { q }) => [
      `La clé ${q(key)} porte une seule valeur\u00a0: le chemin ne peut pas continuer par ${q(step)}.`,
      `The key ${q(key)} holds a single value: the path cannot go on with ${q(step)}.`,
      `Terminez le chemin à ${q(key)}.`,
      `End the path at ${q(key)}.`,
    ],
  ),
} as const;
