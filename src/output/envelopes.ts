/** What people call the lines of a scale: the agreement's name, and a short one where room is scarce. */
import type { Language } from '../law/contract.ts';
import type { PartName } from '../law/label.ts';
import type { ScaleLine } from '../law/mission.ts';
import { both, type Phrase, phrase, type Sized, sized } from './phrase.ts';

export interface EnvelopeName {
  readonly long: string;
  readonly short: string;
}

export const envelopeNames = {
  fr: {
    operations: { long: 'Fonctionnement', short: 'Fonctionnement' },
    care_access: { long: 'Accès aux soins', short: 'Accès aux soins' },
    care_pathways: { long: 'Parcours pluriprofessionnels', short: 'Parcours' },
    prevention: { long: 'Prévention', short: 'Prévention' },
    health_crisis: { long: 'Crises sanitaires graves', short: 'Crise sanitaire' },
    quality: { long: 'Qualité et pertinence des soins', short: 'Qualité' },
    professional_support: { long: 'Accompagnement des professionnels', short: 'Accompagnement' },
    letter_of_intent: { long: 'Lettre d’intention', short: 'Lettre' },
  },
  en: {
    operations: { long: 'Operations', short: 'Operations' },
    care_access: { long: 'Care access', short: 'Care access' },
    care_pathways: { long: 'Multi-professional care pathways', short: 'Care pathways' },
    prevention: { long: 'Prevention', short: 'Prevention' },
    health_crisis: { long: 'Serious health crises', short: 'Health crisis' },
    quality: { long: 'Quality and relevance of care', short: 'Quality' },
    professional_support: { long: 'Support for professionals', short: 'Support' },
    letter_of_intent: { long: 'Letter of intent', short: 'Letter' },
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<ScaleLine, EnvelopeName>>>>;

/** The name that stands inside a sentence. */
export const envelopeName = (line: ScaleLine, lang: Language): string => envelopeNames[lang][line].long;

/** The name of an envelope, long or short. */
export const envelopeWords = (line: ScaleLine): Sized =>
  sized((size) => both((lang) => envelopeNames[lang][line][size]));

const partWords: Readonly<Record<PartName, Phrase>> = {
  fixed: phrase('fixe', 'fixed'),
  variable: phrase('variable', 'variable'),
};

/** `Prévention, fixe`. */
export const envelopePartWords = (line: ScaleLine, part: PartName): Sized =>
  sized((size) => both((lang) => `${envelopeNames[lang][line][size]}, ${partWords[part][lang]}`));

/** Names of envelopes in one sentence. */
export const envelopeList = (lines: readonly ScaleLine[]): Sized =>
  sized((size) => both((lang) => lines.map((line) => envelopeNames[lang][line][size]).join(', ')));
