import type { ContractResult, YearResult } from '../domain/result.ts';
import { type Context, Misuse } from './context.ts';

/**
 * The years `--year` asks for. By default a machine gets all, a person the last one that the file describes, or the first
 * one when it describes none.
 */
export function chosenYears(
  result: ContractResult,
  asked: string | undefined,
  isForMachine: boolean,
  { words }: Context,
): readonly YearResult[] {
  if (asked === 'all' || (asked === undefined && isForMachine)) return result.years;
  if (asked === undefined) {
    const isDescribed = result.contract.years.length > 0;
    return isDescribed ? result.years.slice(-1) : result.years.slice(0, 1);
  }
  if (!/^[1-9]$/.test(asked)) throw new Misuse(words.misuse.year(asked));
  const found = result.years.filter((year) => year.year === Number(asked));
  if (found.length === 0) {
    const known = result.years.map((year) => year.year);
    throw new Misuse(words.misuse.yearAbsent(Number(asked), known));
  }
  return found;
}
