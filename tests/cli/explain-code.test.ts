import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/display-width.ts';
import { allCodes } from '../../src/report/diagnostics/terminal.ts';
import { run } from '../support/fake-system.ts';

describe('aci explain-code', () => {
  it('says the cause, an example and the cure', async () => {
    const { code, out } = await run(['expliquer-code', 'amount-ambiguous'], { columns: 80 });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^amount-ambiguous · erreur\u00a0: le fichier est refusé\n\nCause\n {2}Pour .*1,500.*\n\nExemple\n {4}14 │ .*\n {7}│ +\^{5}\n\nRemède\n {2}Écrivez .*\.\n$/s,
    );
  });

  it('takes a code as it stands in a message', async () => {
    const { code, out } = await run(['explain-code', '[TIER-BOUNDARY]', '--lang', 'en']);
    expect([code, out.split('\n')[0]]).toEqual([0, 'tier-boundary · warning: the result is computed']);
  });

  it('suggests the code that was meant', async () => {
    const { code, out, err } = await run(['expliquer-code', 'amount-ambigous']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Vouliez-vous dire « amount-ambiguous » ?');
  });

  it('lists all codes, within the width', async () => {
    const { code, out } = await run(['explain-code', '--lang', 'en'], { columns: 80 });
    expect(code).toBe(0);
    for (const each of allCodes) expect(out).toContain(`  ${each} `);
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('keeps every page within the width', async () => {
    for (const each of allCodes) {
      const { out } = await run(['expliquer-code', each], { columns: 80 });
      for (const line of out.split('\n').filter((text) => text.includes(' '))) {
        expect(displayWidth(line)).toBeLessThanOrEqual(80);
      }
    }
  });
});
