/** What is wrong of a file before its words are read. */
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
