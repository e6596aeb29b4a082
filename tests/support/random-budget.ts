/** Random contracts with a budget of the calendar year 2024, and the same with other lines, another balance, another delay. */
import fc from 'fast-check';
import { contractTexts } from './random-contract.ts';

const day = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .map((offset) => new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));
const amounts = fc.integer({ min: 0, max: 9_000_000 }).map((cents) => `${(cents / 100).toFixed(2)} €`);

/** Any day from mid 2023 to mid 2025. */
const anyDay = day(-200, 500);
const when = fc.oneof(
  anyDay.map((on) => `le: ${on}`),
  fc
    .tuple(fc.constantFrom('mois', 'trimestre', 'an'), anyDay, fc.option(day(501, 700)))
    .map(([every, from, to]) => `chaque: ${every}, du: ${from}${to === null ? '' : `, au: ${to}`}`),
  fc.tuple(day(-200, 200), day(201, 600)).map(([from, to]) => `du: ${from}, au: ${to}`),
);
const line = (accounts: readonly string[], hasEnvelope: boolean) =>
  fc
    .record({
      amount: amounts,
      when,
      account: fc.constantFrom(...accounts),
      envelope: fc.option(fc.constantFrom('fonctionnement', 'acces_aux_soins', 'prevention')),
    })
    .map(
      (one) =>
        `    - { libelle: L, montant: ${one.amount}, ${one.when}, compte: ${one.account}${hasEnvelope && one.envelope !== null ? `, enveloppe: ${one.envelope}` : ''} }`,
    );
const some = (of: fc.Arbitrary<string>, count: number) =>
  fc.array(of, { minLength: count, maxLength: count }).map((lines) => lines.join('\n'));

const budget = fc
  .record({
    costs: some(line(['60', '6226', '64', '681', '86'], true), 5),
    income: some(line(['70', '741', '75', '78', '87'], false), 2),
    balance: fc.integer({ min: -2_000_000, max: 9_000_000 }),
  })
  .map(
    ({ costs, income, balance }) =>
      (on: string) =>
        `budget:\n  tresorerie: { le: ${on}, solde: ${(balance / 100).toFixed(2)} € }\n  charges:\n${costs}\n  produits:\n${income}\n`,
  );
/** In the eve of the year, before it or within. */
const balanceDay = fc.oneof(fc.constant('2023-12-31'), day(-190, 200));
const delay = fc.integer({ min: 0, max: 12 });

export const budgetPairs = fc
  .tuple(contractTexts, balanceDay, budget, budget, delay, delay)
  .map(([{ text }, on, before, after, ...delays]) =>
    [before, after].map(
      (own, index) =>
        `${text.replace('hypotheses: {', `hypotheses: { delai_solde_mois: ${delays[index]},`)}scenarios: { prudent: { taux_atteinte: 45 % } }\n${own(on)}`,
    ),
  );
