/** Every amount names the rule that pays it, the cell of the scale it rests on, and why it is nothing. */
import { describe, expect, it } from 'vitest';
import type { Mission } from '../../src/law/mission.ts';
import { missionOf, yearOf } from '../support/compute.ts';
import { scheduleText } from '../support/schedule.ts';
import { storyOf } from '../support/story.ts';

const file = (missions: string, year = '', terms = '', number = 1): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26${terms} }
missions: { ${missions} }
exercices:
  - annee: ${number}
    missions: { ${year} }
`;
const whole = 'scale(care_access.fixed)';

function parts(text: string, mission: Mission, number = 1) {
  const { fixed, variable } = missionOf(yearOf(text, number), mission);
  return {
    fixed: storyOf(fixed.ceiling),
    ceiling: storyOf(variable.ceiling),
    entitled: storyOf(variable.entitled),
    pending: storyOf(variable.pending),
  };
}

describe('R2 and R3, a mission that starts within the year', () => {
  const ceiling =
    'choice[variable_part](variable_in_partial_year=prorated: product[variable_part](scale(care_access.variable) × days))';

  it('is prorated by its days, and earns its rate', () => {
    const text = file('acces_aux_soins: { debut: 2022-12-01 }', 'acces_aux_soins: { taux_atteinte: 45 % }');
    expect(parts(text, 'care_access')).toEqual({
      fixed: `product[fixed_part](${whole} × days)`,
      ceiling,
      entitled: `product[variable_part](${ceiling} × rate)`,
      pending: 'nothing(nothing_to_add «acces_aux_soins» 6)',
    });
    const { fixed } = missionOf(yearOf(text, 1), 'care_access');
    expect(storyOf(fixed.entitled)).toBe(`sum[fixed_part](product[fixed_part](${whole} × days))`);
  });

  it('has all of its envelope pending without a result', () => {
    expect(parts(file('acces_aux_soins: { debut: 2022-12-01 }'), 'care_access')).toMatchObject({
      entitled: 'nothing[variable_part](no_result_yet «acces_aux_soins» 3)',
      pending: `sum(${ceiling})`,
    });
    const described = file('acces_aux_soins: { debut: 2022-12-01 }', 'acces_aux_soins: { depenses: 9 € }');
    const { variable } = missionOf(yearOf(described, 1), 'care_access');
    expect(storyOf(variable.entitled)).toBe('nothing[variable_part](no_result_yet «acces_aux_soins» 6)');
    expect(variable.isSimulated).toBe(false);
  });
});

describe('a mission that spends before it starts', () => {
  it('has nothing, because of its start', () => {
    const text = file(
      'acces_aux_soins: { debut: 2023-10-01 }, crise_sanitaire: { debut: 2023-10-02 }',
      'acces_aux_soins: { depenses: 9 € }, crise_sanitaire: { depenses: 8 € }',
    );
    const none = 'nothing[variable_part](not_started «2023-10-01» 3)';
    expect(parts(text, 'care_access')).toEqual({
      fixed: 'nothing[fixed_part](not_started «2023-10-01» 3)',
      ceiling: none,
      entitled: 'nothing[variable_part](no_result_yet «acces_aux_soins» 6)',
      pending: `sum(${none})`,
    });
    expect(parts(text, 'health_crisis')).toMatchObject({
      fixed: 'nothing[health_crisis](not_started «2023-10-02» 3)',
      ceiling: 'nothing[health_crisis](not_started «crise_sanitaire» 6)',
    });
  });
});

describe('R4, health crisis', () => {
  const start = 'crise_sanitaire: { debut: 2022-12-01 }';

  it('pays the first plan whole, by our reading', () => {
    const plan = 'sum[health_crisis](scale(health_crisis.fixed_first_plan))';
    expect(parts(file(start), 'health_crisis')).toEqual({
      fixed: `choice[health_crisis](crisis_plan_in_partial_year=full: ${plan})`,
      ceiling: 'nothing[health_crisis](no_crisis_recognised «crise_sanitaire» 3)',
      entitled: 'nothing[health_crisis](no_crisis_recognised «crise_sanitaire» 3)',
      pending: 'nothing(nothing_to_add «crise_sanitaire» 3)',
    });
  });

  it('pays a recognised crisis by its mobilisation, and an update by its own amount', () => {
    const text = file(start, 'crise_sanitaire: { mobilisation: 40 % }', '', 2);
    const stake = 'sum[health_crisis](scale(health_crisis.variable))';
    expect(parts(text, 'health_crisis', 2)).toEqual({
      fixed: 'sum[health_crisis](scale(health_crisis.fixed_plan_update))',
      ceiling: stake,
      entitled: `product[health_crisis](${stake} × rate)`,
      pending: 'nothing(nothing_to_add «40 %» 6)',
    });
    expect(parts(file(start, 'crise_sanitaire: { plan: aucun }', '', 2), 'health_crisis', 2).fixed).toBe(
      'nothing[health_crisis](no_plan «crise_sanitaire» 6)',
    );
  });

  it('prorates the first plan by the other reading', () => {
    const text = `${file(start)}hypotheses: { plan_crise_annee_partielle: proratise }\n`;
    expect(parts(text, 'health_crisis').fixed).toBe(
      'choice[health_crisis](crisis_plan_in_partial_year=prorated: product[health_crisis](scale(health_crisis.fixed_first_plan) × days))',
    );
  });

  it('puts at stake what the contract states, and never simulates', () => {
    const stated = ', montants: { crise_sanitaire: { variable: 51 000 € } }';
    const text = file(start, 'crise_sanitaire: { mobilisation: 40 % }', stated);
    expect(parts(text, 'health_crisis').ceiling).toBe('sum[health_crisis](given(«51 000 €» 2))');
    for (const each of [text, file(start)])
      expect(missionOf(yearOf(each, 1), 'health_crisis').variable.isSimulated).toBe(false);
  });

  it('is not in the scale of 2019', () => {
    const text = file('crise_sanitaire: { debut: 2019-12-01 }').replace('2022-09-26', '2019-12-01');
    expect(parts(text, 'health_crisis').fixed).toBe(
      'sum[health_crisis](nothing(not_in_scale «crise_sanitaire» 3))',
    );
  });

  it('updates for half of what the contract states', () => {
    const text = file(start, '', ', montants: { crise_sanitaire: { fixe: 40 000 € } }', 2);
    expect(parts(text, 'health_crisis', 2).fixed).toBe(
      'sum[health_crisis](product[health_crisis](given(«40 000 €» 2) × plan_update_share (to_verify)))',
    );
  });
});

describe('operations', () => {
  const operations = (terms: string, number = 1): string =>
    storyOf(yearOf(file('', '', terms, number), number).operations.entitled);

  it('are paid whole (R1)', () => {
    expect(operations('')).toBe('sum[operations](sum[operations](scale(operations.fixed)))');
  });

  it('are paid for their days in the year in which the contract ends, by our reading', () => {
    const paid = 'product[operations](scale(operations.fixed) × days)';
    expect(operations(', fin: 2023-03-31')).toBe(`sum[operations](sum[early_end](${paid} «2023-03-31» 2))`);
    expect(operations(', fin: 2024-03-31')).toBe('sum[operations](sum[operations](scale(operations.fixed)))');
  });
});

describe('R10, a renewed contract', () => {
  const terms = ', renouvellement: oui';
  const old = 'acces_aux_soins: { debut: 2020-01-06 }, crise_sanitaire: { debut: 2021-01-04 }';

  it('prorates nothing for a mission that ran before, and says so', () => {
    const text = file(old, '', terms);
    expect(parts(text, 'care_access')).toMatchObject({
      fixed: `sum[renewal](sum[fixed_part](${whole}) «oui» 2)`,
      ceiling: 'sum[renewal](sum[variable_part](scale(care_access.variable)) «oui» 2)',
    });
    expect(parts(text, 'health_crisis').fixed).toBe(
      'sum[renewal](sum[health_crisis](scale(health_crisis.fixed_plan_update)) «oui» 2)',
    );
  });

  it('says nothing of it in year 2, nor for a mission of its own', () => {
    const plain = `sum[fixed_part](${whole})`;
    expect(parts(file(old, '', terms, 2), 'care_access', 2).fixed).toBe(plain);
    expect(parts(file('acces_aux_soins: { debut: 2022-09-26 }', '', terms), 'care_access').fixed).toBe(plain);
  });

  it('says it of the crisis plan alone where no start is known', () => {
    const text = file('acces_aux_soins: , crise_sanitaire: ', '', terms);
    expect(parts(text, 'care_access').fixed).toBe(`sum[fixed_part](${whole})`);
    expect(parts(text, 'health_crisis').fixed).toBe(
      'sum[renewal](sum[health_crisis](scale(health_crisis.fixed_plan_update)) «oui» 2)',
    );
  });

  it('pays an update in year 1 without a date of signature, and a first plan where it is not renewed', () => {
    const undated = (answer: string): string =>
      parts(
        file('crise_sanitaire: ', '', `, renouvellement: ${answer}`).replace('signature: 2022-09-26, ', ''),
        'health_crisis',
      ).fixed;
    expect(undated('oui')).toBe(
      'sum[renewal](sum[health_crisis](scale(health_crisis.fixed_plan_update)) «oui» 2)',
    );
    expect(undated('non')).toBe('sum[health_crisis](scale(health_crisis.fixed_first_plan))');
  });

  it('rests on its early end as well', () => {
    const text = file(old, '', `${terms}, fin: 2023-03-31`);
    expect(parts(text, 'care_access').fixed).toBe(
      `sum[early_end](sum[renewal](product[fixed_part](${whole} × days) «oui» 2) «2023-03-31» 2)`,
    );
  });
});

describe('payments', () => {
  const paid = (line: string, missions: string, terms = '', number = 1): string | undefined => {
    const { payments } = scheduleText(file(missions, 'acces_aux_soins: { taux_atteinte: 1 }', terms, number));
    const found = payments.find((payment) => payment.line === line);
    return found && storyOf(found.amount);
  };
  const start = 'acces_aux_soins: { debut: 2022-09-26 }, crise_sanitaire: { debut: 2022-09-26 }';
  const advance = 'advance_rate (confirmed)';

  it('of a fixed part are an advance under its rule and a settlement (R2, R5)', () => {
    const fixed = `sum[fixed_part](sum[fixed_part](${whole}))`;
    expect(paid('care_access.fixed.advance', start)).toBe(`product[fixed_part](${fixed} × ${advance})`);
    expect(paid('care_access.fixed.balance', start)).toBe(
      `difference[settlement](${fixed} − product[fixed_part](${fixed} × ${advance}))`,
    );
    expect(paid('health_crisis.fixed.advance', start)).toMatch(/^product\[health_crisis\]/);
  });

  it('of a variable part are settled (R3, R5)', () => {
    expect(paid('care_access.variable', start)).toMatch(/^sum\[settlement\]\(product\[variable_part\]/);
  });

  it('of operations are whole in year 1 (R1), an advance in year 1 of a renewed contract (R10)', () => {
    expect(paid('operations', start)).toMatch(/^sum\[operations\]/);
    expect(paid('operations.advance', start, '', 2)).toMatch(/^product\[operations\]/);
    expect(paid('operations.advance', start, ', renouvellement: oui')).toMatch(/^product\[renewal\]/);
  });

  it('of a letter of intent are its own (R7)', () => {
    expect(paid('letter_of_intent', start, ', lettre_intention: 2022-04-20')).toBe(
      'sum[letter_of_intent](scale(letter_of_intent.fixed))',
    );
  });
});
