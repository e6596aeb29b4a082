/** The page of a computed contract, whole: what `aci report` writes. */
import type { Sha256 } from '../base/sha256.ts';
import type { ContractResult } from '../domain/result.ts';
import { controlsOf } from '../report/page/controls/controls-of.ts';
import { documentHtml } from '../report/page/document.ts';
import type { PageData } from '../report/page/page-data.ts';
import type { ComputeOptions } from '../rules/options.ts';
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
