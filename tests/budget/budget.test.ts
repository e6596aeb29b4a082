/**
 * The budget of `fixtures/budget-2026.yaml`, worked by hand. Tier 2: operations 60 000, care access 70 000 + 30 000, care
 * pathways 35 000 twice, prevention 15 000 twice, an update of the crisis plan 17 500. All run the whole of 2026, which lies in
 * contract years 3 (to 13 March) and 4; both earn the same, so the shares by days add up to one year's amounts.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const file = 'fixtures/budget-2026.yaml';
const text = readFileSync(file, 'utf8');

interface Month {
  readonly month: string;
  readonly opening: number | null;
  readonly received: number;
  readonly other_income: number;
  readonly costs: number;
  readonly closing: number | null;
}
interface View {
  readonly name: string;
  readonly accounts: readonly { readonly account: string; readonly side: string; readonly amount: number }[];
  readonly voluntary: View['accounts'];
  readonly costs: number;
  readonly income: number;
  readonly result: number;
  readonly envelopes: readonly (Readonly<Record<string, number | null>> & { readonly envelope: string })[];
  readonly letter_of_intent: { readonly received: number; readonly carried: number } | null;
  readonly months: readonly Month[];
  readonly lowest: { readonly month: string; readonly closing: number } | null;
}

async function viewsOf(args: readonly string[] = [], of = text): Promise<readonly View[]> {
  const { out, err } = await run(['budget', file, '--format', 'json', ...args], { files: { [file]: of } });
  expect(err.includes('erreur') ? err : '').toBe('');
  const { views }: { readonly views: readonly View[] } = JSON.parse(out);
  return views;
}

const named = (views: readonly View[], name: string): View => {
  const found = views.find((view) => view.name === name);
  if (found === undefined) throw new Error(`no view ${name}`);
  return found;
};

it('adds up accounts: costs by their dates, the ACI by days', async () => {
  const views = await viewsOf();
  // Rent 4 × 3 000; accountant 2 400; coordinator 12 × 4 350 = 52 200; sessions 18 000; computers 900.
  const costs = { '61': 12_000, '62': 2_400, '64': 52_200, '65': 18_000, '68': 900 };
  for (const view of views) {
    const own = view.accounts
      .filter(({ side }) => side === 'costs')
      .map(({ account, amount }) => [account, amount]);
    expect(Object.fromEntries(own)).toEqual(costs);
    expect(view.costs).toBe(85_500);
  }
  // Fixed: 60 000 + 70 000 + 35 000 + 15 000 + 17 500 = 197 500, and 2 400 of dues; with 45 % of 80 000: + 36 000.
  expect(views.map(({ name, income, result }) => [name, income, result])).toEqual([
    ['fixed', 199_900, 114_400],
    ['prudent', 235_900, 150_400],
    ['ceiling', 279_900, 194_400],
  ]);
});

it('follows the bank month by month from the balance of the file', async () => {
  const { months, lowest } = named(await viewsOf(), 'fixed');
  // January: 4 350 + 3 000 + 18 000 × 31/365 (1 528.767, so 1 528.77) = 8 878.77.
  expect(months[0]).toMatchObject({ opening: 41_200, received: 0, costs: 8_878.77, closing: 32_321.23 });
  // February: 4 350 + 18 000 × 28/365 (1 380.82); dues come in.
  expect(months[1]).toMatchObject({ other_income: 2_400, costs: 5_730.82, closing: 28_990.41 });
  // March: the balances of year 3 (a quarter) and the advances of year 4 (three quarters) are a whole year's fixed parts.
  expect(months[2]).toMatchObject({ received: 197_500, closing: 220_611.64 });
  // The computers are depreciated, which is no payment: 41 200 + 197 500 + 2 400 − 84 600.
  expect(months[11]).toMatchObject({ month: '2026-12', costs: 5_878.76, closing: 156_500 });
  expect(lowest).toEqual({ month: '2026-02', closing: 28_990.41 });
});

it('shares what envelopes lack by fungibility, and carries over what is known', async () => {
  const { envelopes } = named(await viewsOf(), 'fixed');
  const of = (envelope: string) => envelopes.find((each) => each.envelope === envelope);
  // Operations spend 52 200 + 2 400 + 12 000 = 66 600 of 60 000: care access, with most left, gives 6 600.
  expect(of('operations')).toMatchObject({ earned: 60_000, spent: 66_600, moved: 6_600, left: 0 });
  expect(of('care_access')).toMatchObject({ earned: 70_000, spent: 18_000, moved: -6_600, left: 45_400 });
  // No spending of care access is known for contract year 3.
  expect(of('care_access')).toMatchObject({ carried: null });
});

it('shares a contract year between calendar years by its days, what it earns and what it states as spent', async () => {
  const { envelopes, income } = named(await viewsOf(['--year', '2024']), 'fixed');
  const of = (envelope: string) => envelopes.find((each) => each.envelope === envelope);
  // Year 1 ends on 13 March 2024, with 73 of its 366 days in 2024; year 2 has 293 of its 365.
  // Operations earn 60 000 × 73/366 = 11 967.21 and 60 000 × 293/365 = 48 164.38. They spent 62 000, then 64 000:
  // 62 000 × 73/366 = 12 366.12 and 64 000 × 293/365 = 51 375.34. In 2023: 48 032.79 less 49 633.88.
  expect(of('operations')).toMatchObject({ earned: 60_131.59, spent: 63_741.46, carried: -1_601.09 });
  // Care access, fixed 70 000 and variable 45 %, then 60 %, of 30 000: 13 961.75 + 2 692.62 + 56 191.78 + 14 449.32.
  expect(of('care_access')).toMatchObject({ earned: 87_295.47 });
  // Pathways began on 1 June 2023: 35 000 × 287/366 = 27 445.36 fixed and 45 % of it, 12 350.41, over 287 days, of which 73 in
  // 2024: 6 980.88 and 3 141.39; then 35 000 × 293/365 = 28 095.89 and 17 500 × 293/365 = 14 047.95.
  expect(of('care_pathways')).toMatchObject({ earned: 52_266.11 });
  // What the schedule calls earned in the calendar year.
  const { out } = await run(['schedule', file, '--by', 'civil-year', '--through', '5', '--format', 'json'], {
    files: { [file]: text },
  });
  const { civil_years }: { civil_years: readonly { year: number; accrued: number }[] } = JSON.parse(out);
  expect(civil_years.find(({ year }) => year === 2024)?.accrued).toBe(income);
});

it('does not know what nothing tells: no spending, nothing left, nothing to give', async () => {
  // No contract year describes 2025 after 13 March, and the budget plans from 2026 on.
  const { envelopes } = named(await viewsOf(['--year', '2025']), 'fixed');
  for (const envelope of envelopes) expect(envelope).toMatchObject({ spent: null, left: null, moved: 0 });
  const pathways = named(await viewsOf(), 'fixed').envelopes.find(
    ({ envelope }) => envelope === 'care_pathways',
  );
  expect(pathways).toMatchObject({ earned: 35_000, spent: null, left: null });
});

it('begins overdrawn where the bank was', async () => {
  const { months } = named(await viewsOf([], text.replace('solde: 41 200 €', 'solde: -1 200 €')), 'fixed');
  // −1 200 less the costs of January, 8 878.77.
  expect(months[0]).toMatchObject({ opening: -1_200, closing: -10_078.77 });
});

it('keeps what comes in and goes out, whatever the view', async () => {
  for (const view of await viewsOf(['--basis', 'received'])) {
    const sum = (amounts: readonly number[]): number =>
      Math.round(amounts.reduce((all, each) => all + each * 100, 0));
    expect(sum(view.accounts.filter(({ side }) => side === 'income').map(({ amount }) => amount))).toBe(
      sum([
        ...view.months.map(({ received }) => received),
        ...view.months.map(({ other_income }) => other_income),
      ]),
    );
    for (const { opening, received, other_income, costs, closing } of view.months) {
      expect(sum([opening ?? 0, received, other_income, -costs])).toBe(sum([closing ?? 0]));
    }
    expect(Math.round(view.result * 100)).toBe(sum([view.income, -view.costs]));
  }
});

it('rounds accounts to whole euros so that they add up', async () => {
  const [fixed] = await viewsOf([
    '--whole-euros',
    '--set',
    'budget.charges.2.montant=18 000,50',
    '--set',
    'budget.charges.3.montant=2 400,50',
    '--set',
    'budget.charges.6.montant=5 000,50',
  ]);
  // 85 501.00 exactly: 18 000.50 and 2 400.50 share the one euro, the first account in order takes it.
  expect(fixed?.accounts.filter(({ side }) => side === 'costs').map(({ amount }) => amount)).toEqual([
    12_000, 2_401, 52_200, 18_000, 900,
  ]);
  expect(fixed?.costs).toBe(85_501);
  expect(fixed?.voluntary.map(({ amount }) => amount)).toEqual([5_001, 5_000]);
});

it('says the same in English', async () => {
  const english = text
    .replace('cpts: { nom:', 'cpts: { name:')
    .replace('contrat:', 'contract:')
    .replace('signature:', 'signed:')
    .replace('lettre_intention', 'letter_of_intent')
    .replaceAll('debut:', 'start:')
    .replace('exercices:', 'years:')
    .replaceAll('annee:', 'year:')
    .replaceAll('fonctionnement', 'operations')
    .replaceAll('depenses', 'spending')
    .replaceAll('acces_aux_soins', 'care_access')
    .replaceAll('parcours', 'care_pathways')
    .replaceAll('crise_sanitaire', 'health_crisis')
    .replaceAll('taux_atteinte', 'attainment_rate')
    .replaceAll('mise_a_jour', 'update')
    .replace('tresorerie: { le:', 'treasury: { on:')
    .replace('solde:', 'balance:')
    .replace('charges:', 'costs:')
    .replace('produits:', 'income:')
    .replaceAll('libelle:', 'label:')
    .replaceAll('montant:', 'amount:')
    .replaceAll('chaque: mois', 'every: month')
    .replaceAll('chaque: trimestre', 'every: quarter')
    .replaceAll(' du:', ' from:')
    .replaceAll(' au:', ' to:')
    .replaceAll(' le:', ' on:')
    .replaceAll('compte:', 'account:')
    .replaceAll('enveloppe:', 'envelope:');
  expect(await viewsOf([], english)).toEqual(await viewsOf());
});

it('is the spending of a contract year that it plans whole and that states none, and is said to be', async () => {
  const fourth = text.replace('scenarios:', '  - annee: 3\n  - annee: 4\nscenarios:');
  const files = { files: { [file]: fourth } };
  const { out } = await run(['calculate', file, '--format', 'json'], files);
  const [, , third, year] = JSON.parse(out).years;
  // Year 4, from 14 March 2026: twelve months of the coordinator, four rents of 3 000 and the accountant.
  expect(year.fungibility.envelopes[0]).toMatchObject({ envelope: 'operations', spent: 66_600 });
  expect(year.fungibility.planned).toEqual(['operations', 'care_access']);
  // Year 3 began in March 2025, before the balance from which the budget plans.
  expect(third.fungibility.envelopes).toEqual([]);
  const shown = await run(['calculate', file, '--year', '4', '--lang', 'en'], files);
  expect(shown.out).toContain('Spending by the budget: Operations, Care access.');
});

it('is of the year that the treasury begins, else of the one after the last settlement', async () => {
  const yearOf = async (of: string) =>
    JSON.parse((await run(['budget', file, '-f', 'json'], { files: { [file]: of } })).out).civil_year;
  const signed = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2024-03-14 }
missions: { prevention: { debut: 2024-03-14 } }
exercices: [{ annee: 1 }, { annee: 2 }]
`;
  // The second year is settled on 14 March 2026.
  expect(await yearOf(signed)).toBe(2027);
  expect(await yearOf(`${signed}budget: { tresorerie: { le: 2025-12-31, solde: 0 } }`)).toBe(2026);
});

it('sets the letter of intent beside the envelopes, so that they add up to the ACI, and carries it over', async () => {
  const letter = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2025-07-01, lettre_intention: 2025-02-15 }
missions: { acces_aux_soins: { debut: 2025-10-01 } }
`;
  const [first] = await viewsOf(['--year', '2025'], letter);
  // Operations 60 000 × 184/365 = 30 246.58; care access runs 92 of its 273 days: of 70 000 × 273/365 = 52 356.16, 17 643.83.
  expect(first?.letter_of_intent).toEqual({ received: 17_500, carried: 0 });
  expect(first?.income).toBe(30_246.58 + 17_643.83 + 17_500);
  const [second] = await viewsOf(['--year', '2026'], letter);
  expect(second?.letter_of_intent).toEqual({ received: 0, carried: 17_500 });
  const { out } = await run(['budget', file, '--year', '2025'], { files: { [file]: letter } });
  expect(out).toMatch(/Lettre +17.500,00\*.* \+17.500,00\*/);
});

it('names a mission that the contract has not', async () => {
  const { err } = await run(['validate', file], {
    files: { [file]: text.replace('enveloppe: acces_aux_soins', 'enveloppe: qualite') },
  });
  expect(err).toContain('[mission-undeclared]');
});
