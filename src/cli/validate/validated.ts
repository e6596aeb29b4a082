/** What `aci validate` makes of each file. */
import type { ValidatedFile } from '../../report/machine/validation.ts';
import { refusedOnDifference } from '../expected.ts';
import type { FileResult } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { problemsOfYears, yearsOfInterest } from '../years.ts';

export interface RawValidate extends RawOptions {
  readonly checkAmounts?: boolean;
  readonly update?: boolean;
  readonly summary?: boolean;
  readonly strict?: boolean;
}

/** With `--strict` a warning refuses; with `--quiet` the others are not told. What was computed is not kept. */
export function validated(computed: FileResult, raw: RawValidate): ValidatedFile {
  const { path, sha256, language, problems, result } =
    raw.checkAmounts === false ? computed : refusedOnDifference(computed);
  const isStrict = raw.strict === true;
  const found = result === undefined ? problems : problemsOfYears(problems, yearsOfInterest(result));
  const told = isStrict ? found.map((item) => ({ ...item, severity: 'error' as const })) : found;
  const shown = raw.quiet === true ? told.filter((item) => item.severity === 'error') : told;
  const isValid = result !== undefined && (!isStrict || told.length === 0);
  return { path, sha256, language, problems: shown, isValid };
}
