import { readYearOption } from '../contract/option-values.ts';
import { contractTerms } from '../law/terms.ts';
import type { Problem } from '../problems/problem.ts';
import type { Target } from '../simulate/target.ts';
import { readTargetOption } from '../simulate/target-option.ts';
import { computeOptions, type FileOptions } from './compute-options.ts';
import type { Context } from './context.ts';
import type { RawOptions } from './options.ts';

export interface SimulateOptions {
  readonly options: FileOptions;
  readonly hasLevers: boolean;
  readonly target?: Target;
  readonly through?: number;
  readonly problems: readonly Problem[];
}

/** The last year to compute: the one to show, or the last one ahead; a year that the file does not describe is projected. */
function lastYear(year: string | undefined, through: number | undefined): { through?: number } {
  const asked = year !== undefined && /^[1-9]$/.test(year) ? Number(year) : 0;
  const last = Math.min(contractTerms.years, Math.max(asked, through ?? 0));
  return last === 0 ? {} : { through: last };
}

export function simulateOptions(raw: RawOptions, { lang }: Context): SimulateOptions {
  const { options, problems } = computeOptions(raw, lang);
  const target = raw.target === undefined ? undefined : readTargetOption(raw.target, lang);
  const year = raw.through === undefined ? undefined : readYearOption(raw.through, '--through');
  const through = year !== undefined && 'value' in year ? year.value.value : undefined;
  return {
    options: { ...options, ...lastYear(raw.year, through) },
    hasLevers: raw.levers === true,
    ...(target?.target === undefined ? {} : { target: target.target }),
    ...(through === undefined ? {} : { through }),
    problems: [
      ...problems,
      ...(target?.problems ?? []),
      ...(year !== undefined && 'problem' in year ? [year.problem] : []),
    ],
  };
}
