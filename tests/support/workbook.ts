/** From the text of a contract to the workbook that tells it. */

import type { ComputeOptions } from '../../src/calculate/options.ts';
import type { Language } from '../../src/law/contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { crisisAtStake } from '../../src/workbook/crisis-at-stake.ts';
import { type WorkbookModel, workbookOf } from '../../src/workbook/workbook.ts';
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
