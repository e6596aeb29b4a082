import { describe, expect, it } from 'vitest';
import { codesOf } from '../support/compute.ts';
import { linesOf, scheduleText } from '../support/schedule.ts';

/** Tier 2 under aci-2022: operations 60 000; care access 70 000 fixed, 30 000 variable; letter of intent 17 500. */
const file = (terms: string, missions: string, years = '[{ annee: 1 }]'): string => `
cpts: { nom: X, taille: 2 }
contrat: { ${terms} }
missions: { ${missions} }
exercices: ${years}
`;
const lines = (...args: Parameters<typeof file>): string[] => linesOf(scheduleText(file(...args)).payments);
const codes = (...args: Parameters<typeof file>): string[] => codesOf(scheduleText(file(...args)).problems);

describe('R1 and R10, operations', () => {
  it('year 1 is paid whole at signature, later years 75 % and the balance at the next anniversary', () => {
    expect(lines('signature: 2022-09-26', '', '[{ annee: 1 }, { annee: 2 }]')).toEqual([
      '2022-09-26 operations 1 60000.00',
      // 60 000 × 75 %, then 60 000 − 45 000
      '2023-09-26 operations.advance 2 45000.00',
      '2024-09-26 operations.balance 2 15000.00',
    ]);
  });

  it('year 1 of a renewed contract is paid like a later year', () => {
    expect(lines('signature: 2024-09-26, renouvellement: oui', '')).toEqual([
      '2024-09-26 operations.advance 1 45000.00',
      '2025-09-26 operations.balance 1 15000.00',
    ]);
  });
});

describe('R2, the advance of a fixed part', () => {
  const advance = (start: string, terms = 'signature: 2022-09-26'): string | undefined =>
    lines(terms, `acces_aux_soins: { debut: ${start} }`).find((line) => line.includes('.advance'));

  it('is paid on the day the mission starts: the first day, the second and the last of the year', () => {
    expect(advance('2022-09-26')).toBe('2022-09-26 care_access.fixed.advance 1 52500.00');
    // 70 000 × 364/365 = 69 808.219… → 69 808.22, × 75 % = 52 356.165 → 52 356.17 away from zero
    expect(advance('2022-09-27')).toBe('2022-09-27 care_access.fixed.advance 1 52356.17');
    // 70 000 × 1/365 = 191.780… → 191.78, × 75 % = 143.835 → 143.84
    expect(advance('2023-09-25')).toBe('2023-09-25 care_access.fixed.advance 1 143.84');
    expect(advance('2023-09-26')).toBeUndefined();
  });

  it('is paid at signature when a renewed contract finds its mission running', () => {
    const line = lines(
      'signature: 2024-09-26, renouvellement: oui',
      'acces_aux_soins: { debut: 2020-01-06 }',
    ).find((item) => item.includes('.fixed.advance'));
    expect(line).toBe('2024-09-26 care_access.fixed.advance 1 52500.00');
  });
});

describe('R4, the crisis plan is paid like a fixed part', () => {
  it('75 % of 35 000 on the start day, the rest at the settlement', () => {
    const paid = lines('signature: 2022-09-26', 'crise_sanitaire: { debut: 2022-12-01 }');
    expect(paid.slice(1)).toEqual([
      '2022-12-01 health_crisis.fixed.advance 1 26250.00',
      '2023-09-26 health_crisis.fixed.balance 1 8750.00',
    ]);
  });

  it('a year without a plan pays nothing and has no line', () => {
    const years = '[{ annee: 1, missions: { crise_sanitaire: { plan: aucun } } }]';
    expect(lines('signature: 2022-09-26', 'crise_sanitaire: { debut: 2022-12-01 }', years)).toHaveLength(1);
  });
});

describe('R5, the settlement', () => {
  const settledAt = (signed: string, delay: string): string[] =>
    linesOf(
      scheduleText(
        `${file(`signature: ${signed}, renouvellement: oui`, '')}hypotheses: { delai_solde_mois: ${delay} }\n`,
      ).payments,
    ).slice(1);

  it('comes so many months after the anniversary', () => {
    expect(settledAt('2022-09-26', '0')).toEqual(['2023-09-26 operations.balance 1 15000.00']);
    expect(settledAt('2022-09-26', '3')).toEqual(['2023-12-26 operations.balance 1 15000.00']);
    expect(settledAt('2022-09-26', '12')).toEqual(['2024-09-26 operations.balance 1 15000.00']);
  });

  it('comes on the last day of a shorter month', () => {
    // 31 October 2023 and one month: 30 November
    expect(settledAt('2022-10-31', '1')).toEqual(['2023-11-30 operations.balance 1 15000.00']);
  });

  it('comes before the advances of a year that begins on the same day, even a later one', () => {
    const text = `${file('signature: 2022-09-26, renouvellement: oui', '', '[{ annee: 1 }, { annee: 2 }, { annee: 3 }]')}hypotheses: { delai_solde_mois: 12 }\n`;
    const day = linesOf(scheduleText(text).payments).filter((line) => line.startsWith('2024-09-26'));
    expect(day).toEqual([
      '2024-09-26 operations.balance 1 15000.00',
      '2024-09-26 operations.advance 3 45000.00',
    ]);
  });
});

describe('R7, the letter of intent', () => {
  const core = 'acces_aux_soins: { debut: 2022-12-01 }';

  it('is one payment on its date, outside the contract years', () => {
    const [first] = lines('signature: 2022-09-26, lettre_intention: 2022-04-20', core);
    expect(first).toBe('2022-04-20 letter_of_intent - 17500.00');
    expect(codes('signature: 2022-09-26, lettre_intention: 2022-04-20', core)).toEqual([]);
  });

  it('is paid by the tier of year 1', () => {
    // tier 3: 25 000
    const [first] = lines(
      'signature: 2022-09-26, lettre_intention: 2022-04-20',
      core,
      '[{ annee: 1, taille: 3 }, { annee: 2 }]',
    );
    expect(first).toBe('2022-04-20 letter_of_intent - 25000.00');
  });

  it('needs the scale of its own day: 31 March 2022 has none, 1 April has one', () => {
    const on = (day: string): string => `signature: 2022-09-26, lettre_intention: ${day}`;
    expect(codes(on('2022-03-31'), core)).toEqual(['letter-not-in-scale']);
    expect(lines(on('2022-03-31'), core)[0]).toMatch(/^2022-09-26 operations/);
    expect(lines(on('2022-04-01'), core)[0]).toMatch(/^2022-04-01 letter_of_intent/);
    // before any scale at all
    expect(codes(on('2019-08-24'), core)).toEqual(['letter-not-in-scale']);
  });

  it('is what the signed contract states, whatever the scale says', () => {
    const terms =
      'signature: 2022-09-26, lettre_intention: 2022-03-31, montants: { lettre_intention: { fixe: 16 000 € } }';
    expect(lines(terms, core)[0]).toBe('2022-03-31 letter_of_intent - 16000.00');
    expect(codes(terms, core)).toEqual([]);
  });

  it('may be claimed back without a core mission', () => {
    const terms = 'signature: 2022-09-26, lettre_intention: 2022-04-20';
    expect(codes(terms, 'qualite: { debut: 2022-12-01 }')).toEqual(['letter-without-core-mission']);
  });
});

describe('an early end', () => {
  /** Ends on 31 January 2023: 128 days of 365 for operations, 62 from 1 December for care access. */
  const ended = 'signature: 2022-09-26, fin: 2023-01-31';
  const years = '[{ annee: 1, missions: { acces_aux_soins: { taux_atteinte: 50 % } } }]';

  it('is settled on the next day, and what was advanced too much is given back', () => {
    expect(lines(ended, 'acces_aux_soins: { debut: 2022-12-01 }', years)).toEqual([
      '2022-09-26 operations 1 60000.00',
      // as foreseen before the end: 70 000 × 299/365 = 57 342.47, × 75 %
      '2022-12-01 care_access.fixed.advance 1 43006.85',
      // 60 000 × 128/365 = 21 041.10, less 60 000
      '2023-02-01 operations.balance 1 -38958.90',
      // 70 000 × 62/365 = 11 890.41, less 43 006.85
      '2023-02-01 care_access.fixed.balance 1 -31116.44',
      // 30 000 × 62/365 = 5 095.89, half of it 2 547.945 → 2 547.95
      '2023-02-01 care_access.variable 1 2547.95',
    ]);
  });

  it('pays nothing for a mission that would have started the day after; one that starts on the last day is paid', () => {
    const of = (start: string): string[] =>
      lines(ended, `acces_aux_soins: { debut: ${start} }`).filter((line) => line.includes('care_access'));
    expect(of('2023-02-01')).toEqual([]);
    expect(of('2023-01-31')).toEqual([
      // as foreseen: 70 000 × 238/365 = 45 643.84 (from 31 January to 25 September), × 75 % = 34 232.88
      '2023-01-31 care_access.fixed.advance 1 34232.88',
      // 70 000 × 1/365 = 191.78, less 34 232.88
      '2023-02-01 care_access.fixed.balance 1 -34041.10',
    ]);
  });
});

describe('what is no schedule', () => {
  it('without a signature, there is none, and the problem says so', () => {
    expect(codes('bareme: aci-2022', 'acces_aux_soins:')).toEqual(['schedule-needs-signature']);
    expect(lines('bareme: aci-2022', 'acces_aux_soins:')).toEqual([]);
  });

  it('years that are not described are paid only when asked for, and marked', () => {
    const text = file('signature: 2022-09-26', '');
    expect(scheduleText(text).payments).toHaveLength(1);
    const projected = scheduleText(text, { through: 2 }).payments.map(({ isProjected }) => isProjected);
    expect(projected).toEqual([false, true, true]);
  });
});

describe('R7, what a letter of intent is paid by', () => {
  const core = 'acces_aux_soins: { debut: 2022-09-26 }';

  it('is the tier of year 1, not that of another year described', () => {
    const terms = 'signature: 2022-09-26, lettre_intention: 2022-04-20';
    // Tier 2: 17 500; tier 3 would be 25 000.
    expect(lines(terms, core, '[{ annee: 2, taille: 3 }]')[0]).toBe('2022-04-20 letter_of_intent - 17500.00');
  });

  it('is nothing, and nothing to claim back, where the contract states nothing', () => {
    const { payments, problems } = scheduleText(
      file(
        'signature: 2022-09-26, lettre_intention: 2022-04-20, montants: { lettre_intention: { fixe: 0 } }',
        '',
      ),
    );
    expect(payments.map(({ line }) => line)).not.toContain('letter_of_intent');
    expect(problems).toEqual([]);
  });

  it('is looked for in a scale that the problem names, where there is one', () => {
    const facts = (terms: string) =>
      scheduleText(file(terms, core)).problems.map(({ code, facts: all }) => [code, Object.keys(all)]);
    expect(facts('signature: 2022-09-26, lettre_intention: 2022-03-31')).toEqual([
      ['letter-not-in-scale', ['date', 'scale']],
    ]);
  });
});
