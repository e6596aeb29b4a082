/** Keys and shapes that are not those of the format, what stands twice, and paths of `--set`. */

import { phrase } from '../output/phrase.ts';
import type { KeyName } from '../vocabulary/vocabulary.ts';
import { ended, error, type textIn, type Voice } from './wording.ts';

const lists: readonly KeyName[] = ['years', 'indicators', 'steps', 'transfers', 'otherFunding', 'payments'];

/** Where a key belongs, as a path after `--set`: of several years, missions or items the first stands for the one that is meant. */
function pathAdvice(home: readonly string[], key: string, { say, q, word }: Voice): string {
  const numbered = lists.map(word);
  const steps = home.map((step) =>
    step === '…' ? word('prevention') : numbered.includes(step) ? `${step}.1` : step,
  );
  const path = q([...steps, key].join('.'));
  return steps.some((step, index) => step !== home[index])
    ? say(`Écrivez un chemin comme ${path}.`, `Write a path such as ${path}.`)
    : say(`Commencez le chemin par ${path}.`, `Begin the path with ${path}.`);
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
type Single = 'key' | 'commune' | 'indicator' | 'year' | 'tier' | 'column';

const twice: Readonly<Record<Single, (name: string, voice: Voice) => ReturnType<typeof textIn>>> = {
  key: (name, { say, q }) => ({
    what: say(
      `La clé ${q(name)} est écrite deux fois au même endroit.`,
      `The key ${q(name)} is written twice in the same place.`,
    ),
    fix: say('Gardez-en une, et retirez l’autre.', 'Keep one, and remove the other.'),
  }),
  commune: (name, { say, q }) => ({
    what: say(`La commune ${q(name)} est écrite deux fois.`, `The commune ${q(name)} is written twice.`),
    fix: say('Gardez-la une seule fois.', 'Keep it once only.'),
  }),
  indicator: (name, { say, q }) => ({
    what: say(
      `Deux indicateurs de la mission s’appellent ${q(name)}.`,
      `Two indicators of the mission are called ${q(name)}.`,
    ),
    fix: say('Donnez à chacun son nom.', 'Give each its own name.'),
  }),
  year: (name, { say, key }) => ({
    what: say(`L’exercice ${name} est décrit deux fois.`, `Year ${name} is described twice.`),
    fix: say(
      `Réunissez les deux en un seul, ou corrigez ${key('year')}.`,
      `Join the two into one, or correct ${key('year')}.`,
    ),
  }),
  tier: (name, { say }) => ({
    what: say(`La taille ${name} a ici deux montants.`, `Tier ${name} has two amounts here.`),
    fix: say('Gardez-en un, et retirez l’autre.', 'Keep one, and remove the other.'),
  }),
  column: (name, { say, q }) => ({
    what: say(
      `La colonne ${q(name)} se trouve deux fois dans l’en-tête.`,
      `The column ${q(name)} stands twice in the header.`,
    ),
    fix: say(
      'Gardez celle qui compte, et renommez l’autre.',
      'Keep the one that counts, and rename the other.',
    ),
  }),
};

export const keyProblems = {
  duplicate: error<{ of: Single; name: string }>(
    'Ce qui est écrit deux fois',
    'What is written twice',
    ({ of, name }, voice) => twice[of](name, voice),
  ),
  /** `withColon` is `debut: 2024-01-01` where the file has an equal sign. */
  'key-unknown': error<{ key: string; allowed: readonly string[]; suggestion?: string; withColon?: string }>(
    'Clé inconnue',
    'Unknown key',
    ({ key, allowed, suggestion, withColon }, { say, q, or, didYouMean }) => {
      const what = say(
        `La clé ${q(key)} n’existe pas à cet endroit.`,
        `The key ${q(key)} does not exist here.`,
      );
      if (withColon !== undefined) {
        const fix = say(
          `Écrivez un deux-points entre la clé et sa valeur\u00a0: ${q(withColon)}.`,
          `Write a colon between the key and its value: ${q(withColon)}.`,
        );
        return { what, fix };
      }
      if (suggestion !== undefined) return { what, fix: didYouMean(suggestion) };
      if (allowed.length === 0) return { what, fix: say('Retirez-la.', 'Remove it.') };
      const fix = say(`Retirez-la, ou écrivez ${or(allowed)}`, `Remove it, or write ${or(allowed)}`);
      return { what, fix: ended(fix) };
    },
  ),
  /** `home` is where the key belongs, from the top of the file. */
  'key-misplaced': error<{ key: string; home: readonly string[] }>(
    'Clé qui n’est pas à sa place',
    'Key in the wrong place',
    ({ key, home }, voice) => {
      const { say, q, isSetting } = voice;
      const here = isSetting
        ? say('à cet endroit du chemin', 'at this step of the path')
        : say('ici', 'here');
      const what = say(
        `La clé ${q(key)} n’a pas sa place ${here}.`,
        `The key ${q(key)} does not belong ${here}.`,
      );
      if (isSetting) return { what, fix: pathAdvice(home, key, voice) };
      const above = q(`${home.join(': ')}:`);
      const fix =
        home.length === 0
          ? say(
              'Déplacez-la au premier niveau du fichier, sans retrait.',
              'Move it to the top level of the file, without indentation.',
            )
          : say(`Déplacez-la sous ${above}.`, `Move it under ${above}.`);
      return { what, fix };
    },
  ),
  'key-missing': error<{ key: string; inside: string }>(
    'Clé qui manque',
    'Missing key',
    ({ key, inside }, { say, q, example }) =>
      inside === ''
        ? {
            what: say(`Il manque la clé ${q(key)}.`, `The key ${q(key)} is missing.`),
            fix: say(
              `Ajoutez ${example(key)} au premier niveau du fichier.`,
              `Add ${example(key)} at the top level of the file.`,
            ),
          }
        : {
            what: say(
              `Il manque la clé ${q(key)} dans ${q(inside)}.`,
              `The key ${q(key)} is missing in ${q(inside)}.`,
            ),
            fix: say(`Ajoutez-la, par exemple ${example(key)}.`, `Add it, for example ${example(key)}.`),
          },
  ),
  /** A key, or a value of the key that is named, which is right in the other language. */
  'other-language': error<{ text: string; right: string; key?: string }>(
    'Mot de l’autre langue',
    'Word of the other language',
    ({ text, right, key }, { say, q, given, fileLanguage }) => {
      const [own, other] =
        fileLanguage === 'fr'
          ? say(['français', 'anglais'], ['French', 'English'])
          : say(['anglais', 'français'], ['English', 'French']);
      return {
        what:
          key === undefined
            ? say(
                `La clé ${q(text)} est en ${other}, alors que ce fichier est en ${own}.`,
                `The key ${q(text)} is ${other}, while this file is in ${own}.`,
              )
            : say(
                `Pour ${q(key)}, ${q(text)} est en ${other}, alors que ce fichier est en ${own}.`,
                `For ${q(key)}, ${q(text)} is ${other}, while this file is in ${own}.`,
              ),
        fix:
          key === undefined
            ? say(`Écrivez ${q(right)}.`, `Write ${q(right)}.`)
            : say(`Écrivez ${given(key, right)}.`, `Write ${given(key, right)}.`),
      };
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
  }>('Clé d’une autre forme', 'Key of another shape', ({ key, expected, example, isNo }, voice) => {
    const { say, q, lang } = voice;
    const takes = shapes[expected][lang];
    if (key === '') {
      return {
        what: say(`Cet endroit attend ${takes}.`, `This place takes ${takes}.`),
        fix:
          example === undefined
            ? say('Remplacez ce qui s’y trouve.', 'Replace what stands here.')
            : say(
                `Un fichier commence par ${lines(example, voice)}.`,
                `A file begins with ${lines(example, voice)}.`,
              ),
      };
    }
    const shown = example === undefined ? voice.example(key) : lines(example, voice);
    return {
      what: say(`La clé ${q(key)} attend ${takes}.`, `The key ${q(key)} takes ${takes}.`),
      fix:
        isNo === true
          ? say(
              `Pour dire non, retirez cette clé. Sinon, écrivez par exemple ${shown}.`,
              `To say no, remove this key. Else write for example ${shown}.`,
            )
          : say(`Écrivez par exemple ${shown}.`, `Write for example ${shown}.`),
    };
  }),
  /** `suggestion` is the path as it may be written, where only its brackets are wrong. */
  'set-malformed': error<{ suggestion?: string }>(
    'Chemin de --set mal écrit',
    'Path of --set badly written',
    ({ suggestion }, { say, q, word }) => {
      const example = q(`${word('years')}.2.missions.prevention.${word('attainmentRate')}=80%`);
      return {
        what: say(
          'L’option --set attend un chemin dans le fichier, un signe égal, puis une valeur.',
          'The option --set wants a path into the file, an equals sign, then a value.',
        ),
        fix:
          suggestion === undefined
            ? say(`Écrivez par exemple ${example}.`, `Write for example ${example}.`)
            : say(
                `Séparez par des points, sans crochets\u00a0: ${q(suggestion)}.`,
                `Separate with points, without brackets: ${q(suggestion)}.`,
              ),
      };
    },
  ),
  'set-step-unknown': error<{ step: string; inside: string; known: readonly string[]; suggestion?: string }>(
    'Chemin de --set qui ne mène nulle part',
    'Path of --set that leads nowhere',
    ({ step, inside, known, suggestion }, { say, q, or, didYouMean }) => ({
      what: say(
        `Il n’y a pas de ${q(step)} dans ${inside === '' ? 'le fichier' : q(inside)}.`,
        `There is no ${q(step)} in ${inside === '' ? 'the file' : q(inside)}.`,
      ),
      fix:
        suggestion !== undefined
          ? didYouMean(suggestion)
          : known.length === 0
            ? say('Donnez un numéro à partir de 1.', 'Give a number from 1.')
            : ended(say(`Écrivez ${or(known)}`, `Write ${or(known)}`)),
    }),
  ),
  'set-into-value': error<{ key: string; step: string }>(
    'Chemin de --set trop long',
    'Path of --set that is too long',
    ({ key, step }, { say, q }) => ({
      what: say(
        `La clé ${q(key)} porte une seule valeur\u00a0: le chemin ne peut pas continuer par ${q(step)}.`,
        `The key ${q(key)} holds a single value: the path cannot go on with ${q(step)}.`,
      ),
      fix: say(`Terminez le chemin à ${q(key)}.`, `End the path at ${q(key)}.`),
    }),
  ),
} as const;
