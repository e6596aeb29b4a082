import { describe, expect, it } from 'vitest';
import { portfolioWords } from '../../../src/report/portfolio/values.ts';
import { contractColumns } from '../../../src/report/xlsx/portfolio/contract-columns.ts';

describe('heads of the sheet of contracts', () => {
  it.each(['calculate', 'schedule', 'check'] as const)('name each column once: %s', (command) => {
    for (const lang of ['fr', 'en'] as const) {
      const heads = contractColumns(command).map((key) => portfolioWords[lang].heads[key]);
      expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
    }
  });
});
