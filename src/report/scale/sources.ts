import type { Cell } from '../../domain/cell.ts';
import type { Language } from '../../domain/contract.ts';
import { type Status, statuses } from '../../domain/status.ts';
import { harmless } from '../../output/harmless.ts';
import { statusNames } from '../../output/statuses.ts';
import { scaleWords, statusMarks } from '../words/scale.ts';

export interface StatusSources {
  readonly status: Status;
  /** The sign and the name of the status: `* à vérifier`. */
  readonly name: string;
  readonly sources: readonly string[];
}

/** The statuses that occur, surest first, each with its sign and the sources it was read in. */
export function sourcesByStatus(cells: readonly Cell[], lang: Language): StatusSources[] {
  return statuses.flatMap((status) => {
    const found = cells.filter((cell) => cell.status === status).map((cell) => harmless(cell.source));
    if (found.length === 0) return [];
    const mark = statusMarks[status] === '' ? ' ' : statusMarks[status];
    return [{ status, name: `${mark} ${statusNames[lang][status]}`, sources: [...new Set(found)] }];
  });
}

/** The sentence that explains what has no sign. */
export const legendName = (name: string, lang: Language): string =>
  name.startsWith(' ') ? `${name} (${scaleWords[lang].noMark})` : name;
