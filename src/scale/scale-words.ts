/** What scales, their lines, parts and tiers are called, and which figure a row of data is. */

import { partWords } from '../law/label.ts';
import { type Phrase, phrase } from '../law/language.ts';
import type { ScaleLine, SizeTier } from '../law/mission.ts';
import { type Scale, type ScalePart, type Status, scaleName } from '../law/scale.ts';
import type { Column } from '../output/document.ts';
import { envelopeNames, statusMarks, statusNames } from '../output/names.ts';
import { both, capitalised, datePhrase, type Sized, sized } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { code, count, text, type Value } from '../output/value.ts';
import { keyWords } from '../vocabulary/vocabulary.ts';

export const inEuros = phrase('En euros, par année pleine', 'In euros, per full year');

const parts = {
  fixed: capitalised(partWords.fixed.long),
  fixed_base: phrase('Fixe, base', 'Fixed, base'),
  fixed_unscheduled_care: phrase('Fixe, soins non programmés', 'Fixed, unscheduled care'),
  fixed_first_plan: phrase('Premier plan', 'First plan'),
  fixed_plan_update: phrase('Mise à jour du plan', 'Plan update'),
  variable: capitalised(partWords.variable.long),
} as const satisfies Readonly<Record<ScalePart, Phrase>>;

/** The variable part of the crisis mission is one that only a recognised crisis pays. */
const crisis = phrase('Crise reconnue', 'Recognised crisis');

export const partName = (line: ScaleLine, part: ScalePart): Phrase =>
  line === 'health_crisis' && part === 'variable' ? crisis : parts[part];

/** What a part is called under its line, where its amount stands: what depends on results is a most. */
export function fullPartName(line: ScaleLine, part: ScalePart): Phrase {
  const { fr, en } = partName(line, part);
  return part === 'variable' ? phrase(`${fr}, au plus`, `${en}, at most`) : phrase(fr, en);
}

/** `Accès aux soins, volet fixe`. */
export const figureName = (line: ScaleLine, name: Phrase): Sized =>
  sized((size) =>
    both((lang) => {
      const [part, of] = [name[lang], envelopeNames[line][size][lang]];
      return `${of}, ${part.slice(0, 1).toLowerCase()}${part.slice(1)}`;
    }),
  );

/** A part under the name of its line. */
export const beneath = ({ fr, en }: Phrase): Phrase => phrase(`  ${fr}`, `  ${en}`);

/** Its name; with the file it was read from, where it is the user's own. */
export const scalePhrase = (scale: Scale): Phrase => both(() => harmless(scaleName(scale)));

export function sinceWords({ inForceFrom }: Scale): Phrase {
  const { fr, en } = datePhrase(inForceFrom);
  return phrase(`depuis le ${fr}`, `from ${en}`);
}

/** `à vérifier (*)`: a status with its sign. */
export const statusWithSign = (status: Status): Phrase =>
  both((lang) => {
    const none = lang === 'fr' ? 'sans signe' : 'no sign';
    return `${statusNames[status][lang]} (${statusMarks[status] || none})`;
  });

/** Which figure a row of data is about: in words, and as a file of a scale writes it. */
export const placeColumns: readonly Column<{
  readonly line: ScaleLine;
  readonly part: ScalePart;
  readonly sizeTier: SizeTier;
}>[] = [
  {
    head: phrase('libelle', 'label'),
    of: ({ line, part }) => text(figureName(line, fullPartName(line, part))),
  },
  { head: phrase('ligne', 'line'), align: 'left', of: ({ line }) => code(line, keyWords[line]) },
  { head: phrase('part', 'part'), align: 'left', of: ({ part }) => code(part, keyWords[part]) },
  { head: phrase('taille', 'size_tier'), of: ({ sizeTier }) => count(sizeTier) },
];

export const statusCode = (status: Status): Value => code(status, statusNames[status]);
