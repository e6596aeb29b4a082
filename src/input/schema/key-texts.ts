/** What an editor says of each key: every key of the vocabulary, in both languages, or this does not compile. */
import type { Language } from '../../domain/contract.ts';
import type { ReadingId } from '../../domain/reading.ts';
import type { KeyName } from '../../domain/vocabulary.ts';
import { english } from './english.ts';
import { french } from './french.ts';

export interface KeyText {
  readonly what: string;
  /** A value as a person would write it; mappings and lists show those of their own keys. */
  readonly example?: string;
}

export interface KeyTexts {
  readonly keys: Readonly<Record<KeyName, KeyText>>;
  /** What is said instead inside of another key: `indicators.name`. */
  readonly inside: Readonly<Partial<Record<`${KeyName}.${KeyName}`, KeyText>>>;
  readonly readings: Readonly<Record<ReadingId, KeyText>>;
}

export const keyTexts: Readonly<Record<Language, KeyTexts>> = { fr: french, en: english };
