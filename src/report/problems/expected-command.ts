/** The command that explains an amount, as one types it in a shell. */
import type { Language } from '../../domain/contract.ts';

const isPlain = (path: string): boolean => /^[\p{L}\p{N}_./\\:-]+$/u.test(path);

/** `aci expliquer mon-fichier.yaml acces_aux_soins.variable --year 2`. */
export function explainCommand(file: string, line: string, year: number, lang: Language): string {
  const verb = lang === 'fr' ? 'expliquer' : 'explain';
  return `aci ${verb} ${isPlain(file) ? file : `"${file}"`} ${line} --year ${year}`;
}
