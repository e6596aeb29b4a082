import { readText } from '../../support/summary.ts';
import { reported } from '../reported.ts';

/** What is reported of a text: the code, the words under the caret, those of the second place, the facts. */
export const reportedOf = (text: string) => reported(readText(text).problems);

export const head = 'cpts: { nom: X, taille: 2 }\n';

/** Year 1 with these missions. */
export const year = (missions: string): string => `exercices: [{ annee: 1, missions: { ${missions} } }]\n`;
export const indicators = (list: string): string =>
  `${head}missions: { parcours: }\n${year(`parcours: { indicateurs: [${list}] }`)}`;
