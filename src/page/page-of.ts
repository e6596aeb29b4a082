/** The page of a computed contract, whole: what `aci report` writes. */
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Sha256 } from '../law/scale.ts';
import { controlsOf } from './controls/controls-of.ts';
import type { PageData } from './page-data.ts';
import { documentHtml } from './page-document.ts';
import { yearShown } from './years-shown.ts';

/** `script` is the bundle that makes the page live. */
export function pageOf(
  result: ContractResult,
  options: ComputeOptions,
  data: PageData,
  script: string,
  sha256Of: Sha256,
): string {
  const years = result.years.map((year) => ({
    sheet: yearShown(result, year, options, data.lang),
    controls: controlsOf(result, year, data.lang),
  }));
  return documentHtml(years, result.contract.cpts.name.value, data, script, sha256Of);
}
