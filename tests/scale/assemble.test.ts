/** What a scale file comes to, with a base and without. */
import { describe, expect, it } from 'vitest';
import { calendarDate, dateToIso } from '../../src/amounts/calendar.ts';
import { euros } from '../../src/amounts/money.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { cellOf, cellsIn } from '../../src/law/scale.ts';
import { operations, prevention, read, row, whole } from './scale.ts';

const [aci2019, aci2022] = nationalScales;
const head = 'id: x\ntitle: X\nbase: aci-2022\n';

describe('a scale without a base', () => {
  const text = whole(`${prevention}, ${operations}`);
  it('is what it says and nothing else', () => {
    const { scale, reported } = read(text);
    expect(reported).toEqual([]);
    if (scale === undefined) throw new Error('refused');
    const { amounts: _amounts, ...rest } = scale;
    const cells = cellsIn(scale);
    expect(rest).toStrictEqual({
      id: 'x',
      title: 'X',
      inForceFrom: calendarDate(2026, 1, 1),
      inForceStatus: 'reported',
      coreMissions: ['prevention'],
      file: 's.yaml',
    });
    const line = { scale: 'x', amount: euros(1), status: 'derived', source: 'me' };
    expect(cells[0]).toStrictEqual({ ...line, line: 'operations', part: 'fixed', sizeTier: 1 });
    expect(cells.map((cell) => `${cell.line}.${cell.part} ${cell.sizeTier}`)).toEqual(
      ['operations.fixed', 'prevention.fixed', 'prevention.variable'].flatMap((part) =>
        [1, 2, 3, 4].map((tier) => `${part} ${tier}`),
      ),
    );
  });
  it('keeps the day on which it was verified, and its missions in the order of the agreement', () => {
    const quality = prevention.replace('prevention', 'quality');
    const { scale } = read(
      `verified_on: 2026-02-01\n${whole(`${operations}, ${prevention}, ${quality}`, 'quality, prevention')}`,
    );
    expect(scale?.verifiedOn).toBe(calendarDate(2026, 2, 1));
    expect(scale?.coreMissions).toEqual(['prevention', 'quality']);
  });
});

describe('a scale with a base', () => {
  it('is its base but for what it says', () => {
    const { scale } = read(head);
    expect(scale).toMatchObject({
      id: 'x',
      title: 'X',
      inForceFrom: aci2022?.inForceFrom,
      inForceStatus: aci2022?.inForceStatus,
      coreMissions: aci2022?.coreMissions,
    });
    expect(scale).not.toHaveProperty('verifiedOn');
    const changed = read(
      `${head}in_force_from: 2026-01-01\nin_force_status: reported\ncore_missions: [quality]\n`,
    ).scale;
    expect(changed).toMatchObject({
      inForceFrom: calendarDate(2026, 1, 1),
      inForceStatus: 'reported',
      coreMissions: ['quality'],
    });
  });

  it('has its own amounts, and those of its base with the day on which they were verified', () => {
    const text = `${head}verified_on: 2026-02-01\namounts: { operations: { fixed: ${row(2)} } }\n`;
    const { scale } = read(text);
    const [own, kept] = [2, 3].map((tier) =>
      scale?.amounts.operations?.fixed?.find((cell) => cell.sizeTier === tier),
    );
    expect(own).toStrictEqual({
      scale: 'x',
      line: 'operations',
      part: 'fixed',
      sizeTier: 2,
      amount: euros(1),
      status: 'derived',
      source: 'me',
    });
    const base = aci2022 === undefined ? undefined : cellOf(aci2022, 'operations', 'fixed', 3);
    expect(kept).toStrictEqual({ ...base, scale: 'x', verifiedOn: aci2022?.verifiedOn });
  });

  it('of a base that has a base keeps the day of the first', () => {
    const middle = read(`${head}amounts: { operations: { fixed: ${row(2)} } }\n`).scale;
    if (middle === undefined || aci2022 === undefined) throw new Error('refused');
    const known = [{ ...middle, id: 'middle', verifiedOn: calendarDate(2026, 3, 1) ?? middle.inForceFrom }];
    const { scale } = read('id: y\ntitle: Y\nbase: middle\n', known);
    const days = [2, 3].map((tier) => {
      const cell = scale?.amounts.operations?.fixed?.find(({ sizeTier }) => sizeTier === tier);
      return cell?.verifiedOn === undefined ? undefined : dateToIso(cell.verifiedOn);
    });
    // Tier 2 is of the middle one, verified on 1 March; tier 3 of aci-2022.
    expect(days).toEqual(['2026-03-01', dateToIso(aci2022.verifiedOn ?? middle.inForceFrom)]);
  });

  it('without a date of check gives none to its amounts', () => {
    const { scale } = read(whole(`${operations}, ${prevention}`));
    if (scale === undefined) throw new Error('refused');
    const again = read('id: y\ntitle: Y\nbase: x\n', [scale]).scale ?? scale;
    expect(cellsIn(again)).toStrictEqual(cellsIn(scale).map((cell) => ({ ...cell, scale: 'y' })));
  });

  it('that does not exist is reported, with the nearest', () => {
    const known = [aci2019?.id, aci2022?.id];
    const unknown = (base: string) => read(`id: x\ntitle: X\nbase: ${base}\n`).reported;
    expect(unknown('aci-2021')).toEqual([
      [
        'word-unknown',
        'aci-2021',
        undefined,
        { of: 'scale', text: 'aci-2021', allowed: known, suggestion: 'aci-2022' },
      ],
    ]);
    expect(unknown('projet')).toStrictEqual([
      ['word-unknown', 'projet', undefined, { of: 'scale', text: 'projet', allowed: known }],
    ]);
  });
});
