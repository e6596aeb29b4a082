import { describe, expect, it } from 'vitest';
import { nationalScales } from '../../src/law/in-force.ts';
import { cellsIn, contentOf } from '../../src/law/scale.ts';
import { readScale } from '../../src/scale/read-scale.ts';
import { scaleToYaml } from '../../src/scale/scale-yaml.ts';
import { eachCase } from '../support/each-case.ts';
import { bytesOf, summary } from '../support/summary.ts';

const read = (text: string) => readScale(bytesOf(text), 's.yaml', nationalScales);
const head = 'id: x\ntitle: X\nbase: aci-2022\n';
const cell = (tier: number): string => `{ size_tier: ${tier}, amount: 1, status: derived, source: me }`;

describe('a scale file', () => {
  eachCase(nationalScales.map((scale) => [scale.id, scale] as const))(
    'is read back whole',
    ([_id, scale]) => {
      for (const lang of ['fr', 'en'] as const) {
        const { scale: again, problems } = read(scaleToYaml(scale, lang));
        expect(problems).toEqual([]);
        expect(again === undefined ? '' : contentOf(again)).toBe(contentOf(scale));
      }
    },
  );

  it('takes from its base what it does not say', () => {
    const { scale, problems } = read(`${head}amounts: { operations: { fixed: [${cell(2)}] } }\n`);
    expect(problems).toEqual([]);
    const cells = scale === undefined ? [] : cellsIn(scale);
    const changed = cells.filter(({ source }) => source === 'me').map((one) => [one.line, one.sizeTier]);
    expect(changed).toEqual([['operations', 2]]);
    expect(nationalScales[1] && cellsIn(nationalScales[1])).toHaveLength(cells.length);
  });

  eachCase([
    ['a base that does not exist', 'id: x\ntitle: X\nbase: aci-2021\n', ['error word-unknown 3:7']],
    ['a name like a path', 'id: a/b\ntitle: X\nbase: aci-2022\n', ['error value-invalid 1:5']],
    ['no name and no title', 'base: aci-2022\n', ['error key-missing 1:1', 'error key-missing 1:1']],
    [
      'a tier twice',
      `${head}amounts: { operations: { fixed: [${cell(1)}, ${cell(1)}] } }\n`,
      // 33 columns before the first cell, its 56, a comma and a space, then `{ size_tier: `, 13 long.
      ['error duplicate 4:105'],
    ],
    [
      'two makes of one fixed part',
      `${head}amounts: { care_access: { fixed_base: [${[1, 2, 3, 4].map(cell).join(', ')}] } }\n`,
      ['error scale-parts-mixed 4:12'],
    ],
    [
      'no source',
      `${head}amounts: { operations: { fixed: [{ size_tier: 1, amount: 1, status: derived }] } }\n`,
      ['error key-missing 4:36'],
    ],
    [
      'a status and a tier that do not exist',
      `${head}amounts: { quality: { fixed: [{ size_tier: 5, amount: 1, status: sure, source: me }] } }\n`,
      ['error value-out-of-range 4:44', 'error word-unknown 4:66'],
    ],
    [
      'a part that the line has not',
      `${head}amounts: { operations: { variable: [${cell(1)}] } }\n`,
      ['error key-unknown 4:26'],
    ],
    [
      'a new line of a base without its parts',
      `id: x\ntitle: X\nbase: aci-2019\namounts: { letter_of_intent: { fixed: [${cell(1)}] } }\n`,
      ['error scale-tiers-missing 4:32'],
    ],
  ])('refuses', ([_name, text, expected]) => {
    const { scale, problems } = read(text);
    expect(scale).toBeUndefined();
    expect(summary(problems)).toEqual(expected);
  });
});
