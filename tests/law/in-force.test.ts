import { describe, expect, it } from 'vitest';
import { dateFromIso, dateToIso } from '../../src/amounts/calendar.ts';
import { nationalScales, newestScale, scaleInForce } from '../../src/law/in-force.ts';

const idOn = (iso: string): string | undefined => {
  const date = dateFromIso(iso);
  return date === undefined ? 'no date' : scaleInForce(nationalScales, date)?.id;
};

describe('the scale in force', () => {
  it.each([
    ['2019-08-24', undefined],
    ['2019-08-25', 'aci-2019'],
    ['2022-03-31', 'aci-2019'],
    ['2022-04-01', 'aci-2022'],
    ['2026-11-22', 'aci-2022'],
  ])('on %s is %s', (iso, id) => {
    expect(idOn(iso)).toBe(id);
  });

  it('does not depend on the order of the scales', () => {
    const date = dateFromIso('2023-01-01');
    if (date === undefined) throw new Error('no date');
    expect(scaleInForce([...nationalScales].reverse(), date)?.id).toBe('aci-2022');
    expect(newestScale([...nationalScales].reverse())?.id).toBe('aci-2022');
    expect(newestScale([])).toBeUndefined();
    expect(scaleInForce([], date)).toBeUndefined();
  });

  it('says when it was last checked', () => {
    for (const scale of nationalScales)
      expect(scale.verifiedOn && dateToIso(scale.verifiedOn)).toBe('2026-07-26');
  });
});
