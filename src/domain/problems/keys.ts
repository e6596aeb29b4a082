/** Keys and shapes that are not those of the format. */
import type { Language } from '../contract.ts';

export interface KeyProblems {
  'key-duplicate': { readonly key: string };
  'key-unknown': {
    readonly key: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
    /** `debut: 2024-01-01` where the file has an equal sign. */
    readonly withColon?: string;
  };
  /** A key of the format, where it does not belong; `home` is where it does, from the top of the file. */
  'key-misplaced': { readonly key: string; readonly home: readonly string[] };
  'key-other-language': { readonly key: string; readonly right: string; readonly fileLanguage: Language };
  'key-missing': { readonly key: string; readonly inside: string };
  'shape-expected': {
    readonly key: string;
    readonly expected: 'mapping' | 'list' | 'value' | 'item';
    /** The key as it may be written; where there are two lines, the second is indented under the first. */
    readonly example?: readonly string[];
    /** True where the file says no: what it refuses is simply not written. */
    readonly isNo?: true;
  };
}
