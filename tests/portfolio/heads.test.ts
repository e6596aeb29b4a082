import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/portfolio/command-columns.ts';

describe('heads of the sheet of contracts', () => {
  it.each(['calculate', 'schedule', 'check'] as const)('name each column once: %s', (command) => {
    for (const lang of ['fr', 'en'] as const) {
      const heads = columnsOf[command].map(({ head }) => head[lang]);
      expect(new Set(heads).size).toBe(heads.length);
    }
  });
});
