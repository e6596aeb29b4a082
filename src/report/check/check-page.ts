import type { Language } from '../../domain/contract.ts';
import type { Paint } from '../../output/paint.ts';
import type { CheckWords } from './check-words.ts';

/** What the sections of a check are written with. */
export interface CheckPage {
  readonly lang: Language;
  readonly fileLanguage: Language;
  readonly width: number;
  readonly isWide: boolean;
  readonly paint: Paint;
  readonly words: CheckWords;
}
