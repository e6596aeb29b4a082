/** Every amount tells the rule that pays it, the cell of the scale it rests on, and why it is nothing. */
import { describe, expect, it } from 'vitest';
import type { Explained } from '../../src/law/explained.ts';
import type { Mission } from '../../src/law/mission.ts';
import { day } from '../support/check.ts';
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

describe('R2 and R3, a mission that runs all year', () => {
  it('is paid whole', () => {
    expect(parts(file('acces_aux_soins: { debut: 2022-09-26 }'), 'care_access')).toMatchObject({
      fixed: `sum[fixed_part](${whole})`,
      ceiling: 'sum[variable_part](scale(care_access.variable))',
    });
  });

  it('shares its envelope out among its indicators', () => {
    const text = file(
      'acces_aux_soins: { debut: 2022-09-26 }',
      'acces_aux_soins: { indicateurs: [{ nom: A, fait: oui, poids: 2 }, { nom: B }] }',
    );
    const share = (index: number) =>
      `share[variable_part](${index} of 2:1 in sum[variable_part](scale(care_access.variable)))`;
    expect(parts(text, 'care_access')).toMatchObject({
      entitled: `sum[variable_part](product[variable_part](${share(1)} × done), nothing[variable_part](no_result_yet «nom» 6))`,
      pending: `sum[variable_part](nothing(nothing_to_add «nom» 6), ${share(2)})`,
    });
  });

  it('shares out the part of its envelope that its indicators state', () => {
    // 15 000 of 30 000: half of the envelope is nobody's.
    const text = file(
      'acces_aux_soins: { debut: 2022-09-26 }',
      'acces_aux_soins: { indicateurs: [{ nom: A, montant: 15 000 €, taux_atteinte: 50 % }] }',
    );
    expect(parts(text, 'care_access').entitled).toBe(
      'sum[variable_part](product[variable_part](share[variable_part](1 of 1500000 in product[variable_part](sum[variable_part](scale(care_access.variable)) × proportion)) × rate))',
    );
  });

  it('says that indicators which weigh nothing have nothing', () => {
    const text = file(
      'acces_aux_soins: { debut: 2022-09-26 }',
      'acces_aux_soins: { indicateurs: [{ nom: A, montant: 0 €, fait: oui }] }',
    );
    const [first] = missionOf(yearOf(text, 1), 'care_access').indicators;
    expect(first && storyOf(first.ceiling)).toBe('nothing(nothing_to_add «nom» 6)');
  });

  it('takes the amount of the signed contract before that of the scale', () => {
    const text = file(
      'acces_aux_soins: { debut: 2022-09-26 }',
      '',
      ', montants: { acces_aux_soins: { fixe: 71 000 € } }',
    );
    expect(parts(text, 'care_access')).toMatchObject({
      fixed: 'sum[fixed_part](given(«71 000 €» 2))',
      ceiling: 'sum[variable_part](scale(care_access.variable))',
    });
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

describe('a mission whose contract states no variable part', () => {
  it('says so in the year it starts', () => {
    const text = file(
      'acces_aux_soins: { debut: 2022-12-01 }',
      '',
      ', montants: { acces_aux_soins: { variable: 0 € } }',
    );
    expect(parts(text, 'care_access').ceiling).toBe(
      'nothing[variable_part](no_variable_part «acces_aux_soins» 3)',
    );
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

describe('the totals of a year', () => {
  it('are nothing, because of the year, where nothing is to be added', () => {
    const { totals } = yearOf(file(''), 1);
    const none = 'nothing(nothing_to_add «annee» 5)';
    const { fixed, variable, pending, toVerify } = totals;
    expect([fixed, variable, pending, toVerify].map(storyOf)).toEqual([none, none, none, none]);
  });

  it('leave other money apart, with its date where it has one', () => {
    const money = '{ libelle: ARS, montant: 15 000 €, date: 2023-01-02 }, { libelle: Commune, montant: 5 € }';
    const { otherFunding, totals } = yearOf(`${file('')}    autres_financements: [${money}]\n`, 1);
    expect(otherFunding.map(({ label, amount, date }) => [label, storyOf(amount), date])).toEqual([
      ['ARS', 'given(«15 000 €» 7)', day('2023-01-02')],
      ['Commune', 'given(«5 €» 7)', undefined],
    ]);
    expect(otherFunding[1]).not.toHaveProperty('date');
    expect(storyOf(totals.entitled)).toBe('sum(sum[operations](sum[operations](scale(operations.fixed))))');
  });
});

it('days are counted because of a start, else of the end of the contract', () => {
  const places = (text: string) => {
    const { fixed } = missionOf(yearOf(text, 1), 'care_access');
    const [inner] = fixed.ceiling.kind === 'sum' ? fixed.ceiling.parts : [fixed.ceiling];
    const factor = inner?.kind === 'product' ? inner.by : undefined;
    return factor?.kind === 'days' ? factor.at.source.text.slice(factor.at.start, factor.at.end) : undefined;
  };
  const end = ', fin: 2023-03-31';
  expect(places(file('acces_aux_soins: { debut: 2022-12-01 }', '', end))).toBe('2022-12-01');
  expect(places(file('acces_aux_soins: { debut: 2022-09-26 }', '', end))).toBe('2023-03-31');
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

describe('R8, fungibility', () => {
  const missions = 'acces_aux_soins: { debut: 2022-09-26 }, parcours: { debut: 2022-09-26 }';
  const head = (node: Explained | undefined) =>
    node && /^\w+(\[\w+\])?(\(nothing_to_add)?/.exec(storyOf(node))?.[0];
  const none = 'nothing[fungibility](nothing_to_add';
  const of = (spent: string, terms: string) =>
    yearOf(`${file(missions, spent)}    fonctionnement: { depenses: 60 010 € }\n    ${terms}\n`, 1)
      .fungibility;

  it('tells every amount of a plan under its own rule', () => {
    const plan = of('acces_aux_soins: { depenses: 9 € }', 'fongibilite: { plafond: 20 % }');
    const [transfer] = plan.transfers;
    const [operations, care] = plan.envelopes;
    expect([head(plan.unspent), head(plan.uncovered)]).toEqual(['sum[fungibility]', none]);
    expect(head(transfer?.amount)).toBe('least[fungibility]');
    // The lack, and what may be given: within the cap, less what was given.
    const sides = transfer?.amount.kind === 'least' ? transfer.amount.of : [];
    expect(sides.map(head)).toEqual(['difference[fungibility]', 'difference[fungibility]']);
    const most = sides.at(-1)?.kind === 'difference' ? storyOf(sides[1] ?? plan.unspent) : '';
    expect(most).toContain('(least[fungibility](difference[fungibility](');
    expect(most).toContain('product[fungibility](');
    expect([head(operations?.given), head(operations?.received)]).toEqual([none, 'sum[fungibility]']);
    expect([head(care?.given), head(care?.received)]).toEqual(['sum[fungibility]', none]);
    expect(storyOf(care?.received ?? plan.unspent)).toBe(
      'nothing[fungibility](nothing_to_add «acces_aux_soins» 3)',
    );
    expect([head(care?.known?.balance), head(care?.known?.spent)]).toEqual([
      'difference[fungibility]',
      'given',
    ]);
    expect(storyOf(care?.known?.final ?? plan.unspent)).toMatch(
      /^difference\[fungibility\]\(sum\[fungibility\]/,
    );
  });

  it('tells what a stated transfer brings too much', () => {
    // Care access keeps 69 991 of its 70 000: it lacks nothing, so that all of the 5 is too much.
    const moved = 'virements: [{ de: parcours, vers: acces_aux_soins, montant: 5 € }]';
    const spent = 'acces_aux_soins: { depenses: 9 € }, parcours: { depenses: 8 € }';
    const [transfer] = of(spent, `fongibilite: { ${moved} }`).transfers;
    expect(storyOf(transfer?.excess ?? of(spent, '').unspent)).toBe(
      'difference[fungibility](given(«5 €» 8) − nothing[fungibility](nothing_to_add «9 €» 6))',
    );
  });

  it('has nothing to tell where nothing is said to be spent', () => {
    const { fungibility } = yearOf(file(missions), 1);
    expect([head(fungibility.unspent), head(fungibility.uncovered)]).toEqual([none, none]);
  });
});
