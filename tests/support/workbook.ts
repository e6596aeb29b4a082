/** From the text of a contract to its workbook. */

import type { ComputeOptions } from '../../src/calculate/options.ts';
import type { Language } from '../../src/law/language.ts';
import type { WorkbookModel } from '../../src/output/cells.ts';
import { workbookOf } from '../../src/workbook/workbook.ts';
import { computeText } from './compute.ts';
import { sha256Of } from './sha256.ts';

export function workbookOfText(
  text: string,
  lang: Language = 'fr',
  options: Partial<ComputeOptions> = {},
): WorkbookModel {
  const result = computeText(text, options);
  const source = { file: 'test.yaml', sha256: '0'.repeat(64), sha256Of };
  return workbookOf(result, result.years, source, lang);
}
