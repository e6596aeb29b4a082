/** The two languages, and what is said in both, side by side. */

export type Language = 'fr' | 'en';

export type Phrase = Readonly<Record<Language, string>>;

export const phrase = (fr: string, en: string): Phrase => ({ fr, en });
