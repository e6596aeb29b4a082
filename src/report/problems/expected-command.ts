/** The command that explains an amount, as one types it in a shell. */
import type { Language } from '../../domain/contract.ts';

const isPlain = (path: string): boolean => /^[\p{L}\p{N}_./\\:-]+$/u.test(path);

const quoted = (file: string): string => (isPlain(file) ? file : `"${file}"`);
const verbs = { fr: 'expliquer', en: 'explain' } as const;

/** `aci expliquer mon-fichier.yaml acces_aux_soins.variable --year 2`. */
export const explainCommand = (file: string, line: string, year: number, lang: Language): string =>
  `aci ${verbs[lang]} ${quoted(file)} ${line} --year ${year}`;

/** `aci expliquer mon-fichier.yaml --list --year 2`: the names of all amounts. */
export const listCommand = (file: string, year: number, lang: Language): string =>
  `aci ${verbs[lang]} ${quoted(file)} --list --year ${year}`;

const updates = { fr: 'valider', en: 'validate' } as const;

/** `aci valider mon-fichier.yaml --update`: the calculated amounts take the place of the expected ones. */
export const updateCommand = (file: string, lang: Language): string =>
  `aci ${updates[lang]} ${quoted(file)} --update`;
