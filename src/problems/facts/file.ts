/** What is wrong of a file before its words are read. */
import type { Language } from '../../law/contract.ts';
import type { NoFacts, YamlFault } from './kinds.ts';

export interface FileProblems {
  // The file as text
  'file-unreadable': { readonly reason: 'missing' | 'folder' | 'forbidden' | 'other' };
  'file-empty': NoFacts;
  'file-too-large': { readonly limit: number };
  'file-not-utf8': { readonly kind: 'workbook' | 'pdf' | 'other' };
  // YAML
  'yaml-syntax': { readonly detail: YamlFault };
  /** A space that YAML does not take for one, by its code point. */
  'invisible-space': { readonly character: number };
  /** A character that a text may not hold and most editors do not show, by its code point. */
  'control-character': { readonly character: number };
  'colon-without-space': { readonly key: string; readonly value: string };
  'yaml-several-documents': NoFacts;
  'yaml-tag': { readonly tag: string };
  'yaml-alias-unknown': { readonly alias: string };
  'yaml-alias-expansion': { readonly limit: number };
  'yaml-too-deep': { readonly limit: number };
  'decimal-comma-split': { readonly key: string; readonly whole: string; readonly rest: string };
}

/** Keys and shapes that are not those of the format. */

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
