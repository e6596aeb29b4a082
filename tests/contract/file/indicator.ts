import type { Outcome } from '../../../src/law/indicator-terms.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { readText } from '../../support/summary.ts';
import { type Reported, reported } from '../reported.ts';

const french = (keys: string): string => `cpts: { nom: X, taille: 2 }
missions: { parcours: }
exercices: [{ annee: 1, missions: { parcours: { indicateurs: [{ nom: X, ${keys} }] } } }]
`;
const english = (keys: string): string => `cpts: { name: X, size_tier: 2 }
missions: { care_pathways: }
years: [{ year: 1, missions: { care_pathways: { indicators: [{ name: X, ${keys} }] } } }]
`;

interface Read {
  readonly outcome: Outcome | undefined;
  readonly reported: readonly Reported[];
  readonly problems: readonly Problem[];
}

/** What an indicator with these keys comes to and what is reported of it. */
export function indicator(keys: string, language: 'fr' | 'en' = 'fr'): Read {
  const { contract, problems } = readText(language === 'fr' ? french(keys) : english(keys));
  const [year] = contract?.years ?? [];
  const outcome = year?.missions.care_pathways?.indicators[0]?.outcome;
  return { outcome, reported: reported(problems), problems };
}
