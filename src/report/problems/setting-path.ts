/** Where a key belongs, as a path after `--set`. */
import type { KeyName } from '../../domain/vocabulary.ts';
import type { FileWords } from './problem-words.ts';

const lists: readonly KeyName[] = ['years', 'indicators', 'steps', 'transfers', 'otherFunding', 'payments'];

/** `cpts.taille`; of several years, missions or items the first stands for the one that is meant. */
export function settingPath(
  home: readonly string[],
  key: string,
  words: FileWords,
): { readonly path: string; readonly isExample: boolean } {
  const numbered = lists.map(words.key);
  const steps = home.map((step) =>
    step === '…' ? words.key('prevention') : numbered.includes(step) ? `${step}.1` : step,
  );
  return { path: [...steps, key].join('.'), isExample: steps.some((step, index) => step !== home[index]) };
}
