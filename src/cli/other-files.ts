/** Files among contracts that are none: scales of one's own and common settings, each held to its own keys. */

import { nationalScales } from '../law/in-force.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { hasCommands, withOptions } from '../output/option-names.ts';
import { shellWord } from '../output/text.ts';
import type { Problem } from '../problems/problem.ts';
import { readScale } from '../scale/read-scale.ts';
import { readConfig } from './config.ts';

export interface OtherFile {
  readonly kind: 'scale' | 'config';
  readonly isValid: boolean;
}

/** What a scale has and no contract. */
const isScale = (text: string): boolean =>
  /^(id|base|amounts|montants)[ \t]*:/m.test(text) &&
  !/^(cpts|missions|contrat|contract)[ \t]*:/im.test(text);

interface Read {
  readonly other: OtherFile;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

export function settingsAmong(bytes: Uint8Array, path: string): Read {
  const { config, ...found } = readConfig(bytes, path, '.');
  return { other: { kind: 'config', isValid: config !== undefined }, ...found };
}

/** Of a file that is refused as a contract; undefined where it is no scale either. */
export function scaleAmong(bytes: Uint8Array, path: string): Read | undefined {
  if (!isScale(new TextDecoder().decode(bytes))) return undefined;
  const { scale, ...found } = readScale(bytes, path, nationalScales);
  return { other: { kind: 'scale', isValid: scale !== undefined }, ...found };
}

const named = {
  scale: phrase('un barème', 'a scale'),
  config: phrase('un fichier de réglages communs', 'a file of common settings'),
} as const;

const whatItIs = (path: string, { kind }: OtherFile): Phrase =>
  phrase(
    `${path} est ${named[kind].fr}, pas un contrat\u00a0: `,
    `${path} is ${named[kind].en}, no contract: `,
  );

/** Among contracts it is left out. */
export function leftOut(path: string, other: OtherFile): Phrase {
  const { fr, en } = whatItIs(path, other);
  return phrase(`${fr}il a été laissé de côté.`, `${en}it was left out.`);
}

/** Alone it is what the command was asked about by mistake, and good for something else; a page has no commands. */
export function noContract(path: string, other: OtherFile): Phrase {
  const { fr, en } = whatItIs(path, other);
  const typed = shellWord(path);
  return withOptions((option) => {
    if (!hasCommands()) return [`${fr}ouvrez un contrat.`, `${en}open a contract.`];
    if (other.kind === 'config') {
      return [
        `${fr}il vaut pour les contrats de son dossier, et «\u00a0aci valider ${typed}\u00a0» le vérifie.`,
        `${en}it counts for the contracts of its folder, and “aci validate ${typed}” checks it.`,
      ];
    }
    return [
      `${fr}«\u00a0aci bareme ${typed}\u00a0» le montre, et l’option «\u00a0${option('--scale', typed)}\u00a0» calcule avec lui.`,
      `${en}“aci scale ${typed}” shows it, and the option “${option('--scale', typed)}” calculates with it.`,
    ];
  });
}
