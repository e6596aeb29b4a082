/** Two causes together: which may join, in what order they are tried, and how many. */
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/amounts/money.ts';
import type { Cause } from '../../../src/check/cause.ts';
import { pairSearch } from '../../../src/check/causes/pairs.ts';
import { keyOf } from '../../../src/check/causes/situation.ts';
import type { SingleSupposition } from '../../../src/check/causes/supposition.ts';
import type { LineCheck } from '../../../src/check/payment-check.ts';
import { nationalScales } from '../../../src/law/in-force.ts';
import { checkText, day, duePaymentsBut, paid } from '../../support/check.ts';
import { computeText } from '../../support/compute.ts';

const contract = (year: string, mission = 'acces_aux_soins: { debut: 2022-12-01 }'): string =>
  `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { ${mission} }
exercices: [{ annee: 1${year} }]
`;

describe('two that may join', () => {
  it('are two indicators', () => {
    const indicators = [
      '{ nom: A, montant: 11 000 €, taux_atteinte: 50 % }',
      '{ nom: B, montant: 12 000 €, taux_atteinte: 50 % }',
      '{ nom: C, montant: 7 000 €, taux_atteinte: 50 % }',
    ];
    const text = contract(
      `, missions: { acces_aux_soins: { indicateurs: [${indicators.join()}] } }`,
      'acces_aux_soins: { debut: 2022-09-26 }',
    );
    // 5 500 + 6 000 + 3 500 = 15 000 is owed. A in full and B not at all: 11 000 + 3 500 = 14 500.
    const on = '2023-09-26';
    const change = { line: 'care_access.variable', date: on, paid: ['14500.00'] } as const;
    const { explanations } = checkText(text, duePaymentsBut(text, on, [change]), on);
    const indicator = { kind: 'indicator', mission: 'care_access', year: 1 };
    expect(explanations.map(({ findings }) => findings)).toEqual([
      [
        [
          { ...indicator, name: 'A', isCounted: true },
          { ...indicator, name: 'B', isCounted: false },
        ],
      ],
    ]);
  });
});

describe('how many are worked out', () => {
  const text = contract('', 'prevention: { debut: 2022-09-26 }');
  const situation = { contract: computeText(text).contract, options: { scales: nationalScales } };
  const on = day('2022-09-26');
  const { lines } = checkText(text, [paid('2022-09-26', '1.00', 'operations')], '2022-09-26').check;

  /** Causes that would make every line owed two euros, but change nothing when worked out; it counts how often they are. */
  function search(causes: readonly Cause[]) {
    let times = 0;
    const suppositions = causes.map((cause): SingleSupposition => {
      const alter: SingleSupposition['candidate']['alter'] = (each) => {
        times += 1;
        return each;
      };
      const owed = new Map(lines.map(({ due }) => [keyOf(due), { due, amount: cents(200) }]));
      return {
        candidate: { cause, alter },
        cause,
        finding: [cause],
        owed,
        isPlacing: false,
        isContradicted: false,
      };
    });
    const find = pairSearch(situation, suppositions, on);
    return (wanted: readonly LineCheck[]) => {
      for (const line of wanted) expect(find(line)).toEqual([]);
      return times / 2;
    };
  }
  const months: Cause = { kind: 'reading', reading: 'prorata', value: 'months' };
  const indicator = (name: string): Cause => ({
    kind: 'indicator',
    mission: 'prevention',
    year: 1,
    name,
    isCounted: true,
  });

  it('none where both set the same, for only the second would count', () => {
    expect(
      search([
        { kind: 'size_tier', sizeTier: 1 },
        { kind: 'size_tier', sizeTier: 3 },
      ])(lines),
    ).toBe(0);
    expect(search([indicator('A'), { ...indicator('A') }])(lines)).toBe(0);
    expect(search([months, { kind: 'reading', reading: 'prorata', value: 'days' }])(lines)).toBe(0);
  });

  it('one where they set two things: two indicators, two readings', () => {
    expect(search([indicator('A'), indicator('B')])(lines.slice(0, 1))).toBe(1);
    const crisis: Cause = { kind: 'reading', reading: 'crisis_plan_in_partial_year', value: 'prorated' };
    expect(search([months, crisis])(lines.slice(0, 1))).toBe(1);
    // An indicator may have any name.
    expect(search([indicator('prorata'), months, { kind: 'scale', id: 'x' }])(lines.slice(0, 1))).toBe(3);
  });

  it('each once for the lines of one mission in one year', () => {
    // Three causes make three pairs: once for operations, once for prevention.
    const three = [{ kind: 'size_tier', sizeTier: 3 } as const, months, indicator('A')];
    const [operations, prevention] = lines;
    if (operations === undefined || prevention === undefined) throw new Error('two lines are due');
    expect(search(three)([operations])).toBe(3);
    expect(search(three)([operations, operations])).toBe(3);
    expect(search(three)([operations, prevention])).toBe(6);
  });

  it('a thousand at most', () => {
    // 46 causes make 46 × 45 / 2 = 1 035 pairs.
    const many = Array.from({ length: 46 }, (_, index) => indicator(`${index}`));
    expect(search(many)(lines.slice(0, 1))).toBe(1000);
  });
});
