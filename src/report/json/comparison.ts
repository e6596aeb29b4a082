/** A comparison for programs, `aci-cpts/comparison@1`. */
import type { Sha256 } from '../../base/sha256.ts';
import type { Language } from '../../domain/contract.ts';
import { tool } from '../../domain/tool.ts';
import type { PathStep } from '../../rules/simulation/inputs.ts';
import type { Comparison } from '../simulation/comparison.ts';
import { pathText, writtenText } from '../simulation/inputs.ts';
import { variantJson } from './variant.ts';

/** The paths are in the words of the first file, as `--set` takes them. */
export function comparisonToJson({ sides, inputs }: Comparison, fileLanguage: Language, sha256Of: Sha256) {
  const written = (value: string | undefined, path: readonly PathStep[]): string | null =>
    value === undefined ? null : writtenText(value, path, fileLanguage);
  return {
    format: 'aci-cpts/comparison@1',
    tool,
    variants: sides.map((side) => variantJson(side, sha256Of)),
    inputs: inputs.map(({ path, first, second }) => ({
      path: pathText(path, fileLanguage),
      first: written(first, path),
      second: written(second, path),
    })),
  };
}
