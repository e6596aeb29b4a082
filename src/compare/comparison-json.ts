/** A comparison for programs, `aci-cpts/comparison@1`. */
import type { Language } from '../law/contract.ts';
import type { Sha256 } from '../law/scale.ts';
import { tool } from '../output/json-fields.ts';
import { variantJson } from '../simulate/variant-json.ts';
import { type Comparison, pathText, writtenText } from './comparison-document.ts';
import type { PathStep } from './inputs.ts';

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
