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

/** Among contracts it is left out. */
export const leftOut = (path: string, { kind }: OtherFile): Phrase =>
  phrase(
    `${path} est ${named[kind].fr}, pas un contrat\u00a0: il a été laissé de côté.`,
    `${path} is ${named[kind].en}, no contract: it was left out.`,
  );

/** What it is good for, as a sentence to type; a page has no commands. */
function useOf(path: string, kind: OtherFile['kind']): Phrase {
  const typed = shellWord(path);
  return withOptions((option) => {
    if (!hasCommands()) return ['ouvrez un contrat.', 'open a contract.'];
    if (kind === 'config') {
      return [
        `il vaut pour les contrats de son dossier, et «\u00a0aci valider ${typed}\u00a0» le vérifie.`,
        `it counts for the contracts of its folder, and “aci validate ${typed}” checks it.`,
      ];
    }
    return [
      `«\u00a0aci bareme ${typed}\u00a0» le montre, et l’option «\u00a0${option('--scale', typed)}\u00a0» calcule avec lui.`,
      `“aci scale ${typed}” shows it, and the option “${option('--scale', typed)}” calculates with it.`,
    ];
  });
}

/** Alone it is what the command was asked about by mistake. */
export function noContract(path: string, { kind }: OtherFile): Phrase {
  const use = useOf(path, kind);
  return withOptions((_) => [
    `${path} est ${named[kind].fr}, pas un contrat\u00a0: ${use.fr}`,
    `${path} is ${named[kind].en}, no contract: ${use.en}`,
  ]);
}
