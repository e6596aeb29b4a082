import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../../src/amounts/money.ts';
import { aci2022 } from '../../src/law/aci-2022.ts';
import { amountsBy, cellsIn, contentOf, statuses } from '../../src/law/scale.ts';
import { readScale } from '../../src/scale/read-scale.ts';
import { scaleToYaml } from '../../src/scale/scale-yaml.ts';

/** Texts that YAML would trip over if they were not quoted. */
const text = fc
  .tuple(fc.constantFrom('', '# ', '- ', '"', '{', ': ', '*', '\\', '6,5 %'), fc.string({ unit: 'grapheme' }))
  .map((parts) => `x${parts.join('').replace(/[\p{Cc}\p{Cs}]|\s/gu, ' ')}x`);

test('whatever the amounts, statuses and texts, what is written is read back', () => {
  const changes = fc.record({
    title: text,
    source: text,
    amount: fc.nat({ max: 9_999_999_999 }),
    status: fc.constantFrom(...statuses),
    index: fc.nat({ max: cellsIn(aci2022).length - 1 }),
    lang: fc.constantFrom('fr' as const, 'en' as const),
  });
  fc.assert(
    fc.property(changes, ({ title, source, amount, status, index, lang }) => {
      const changed = cellsIn(aci2022)[index];
      const amounts = amountsBy((line, part) =>
        (aci2022.amounts[line]?.[part] ?? []).map((cell) =>
          cell === changed ? { ...cell, amount: cents(amount), status, source } : cell,
        ),
      );
      const scale = { ...aci2022, id: 'mine', title, amounts };
      const bytes = new TextEncoder().encode(scaleToYaml(scale, lang));
      const { scale: again, problems } = readScale(bytes, 's.yaml', []);
      expect(problems).toEqual([]);
      expect(again === undefined ? '' : contentOf(again)).toBe(contentOf(scale));
    }),
    { numRuns: 40 },
  );
});
