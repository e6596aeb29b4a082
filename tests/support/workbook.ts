/** From the text of a contract to the workbook that tells it. */

import type { Language } from '../../src/domain/contract.ts';
import { type WorkbookModel, workbookOf } from '../../src/report/xlsx/workbook.ts';
import { crisisAtStake } from '../../src/rules/crisis-at-stake.ts';
import type { ComputeOptions } from '../../src/rules/options.ts';
import { scheduleOf } from '../../src/rules/schedule/schedule.ts';
import { nationalScales } from '../../src/scale/in-force.ts';
import { computeText } from './compute.ts';
import { sha256Of } from './sha256.ts';

export function workbookOfText(
  text: string,
  lang: Language = 'fr',
  asked: Partial<ComputeOptions> = {},
): WorkbookModel {
  const options: ComputeOptions = { scales: nationalScales, ...asked };
  const result = computeText(text, options);
  return workbookOf({
    result,
    years: result.years.map((year) => {
      const crisis = crisisAtStake(year, result.contract, options.scales);
      return crisis === undefined ? { year } : { year, crisis };
    }),
    payments: scheduleOf(result, options).payments,
    source: { file: 'test.yaml', sha256: '0'.repeat(64), sha256Of },
    lang,
  });
}
