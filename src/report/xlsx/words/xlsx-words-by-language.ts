import type { Language } from '../../../domain/contract.ts';
import { xlsxEnglish } from './xlsx-english.ts';
import { xlsxFrench } from './xlsx-french.ts';
import type { XlsxWords } from './xlsx-words.ts';

export const xlsxWords: Readonly<Record<Language, XlsxWords>> = { fr: xlsxFrench, en: xlsxEnglish };
