// A first contract year under avenant 2 as rules of publicodes: the same tier, proration, rates and roundings as ours, without
// statuses, places or readings. Amounts are those of docs/domain.md for the four core missions.
import Engine from 'publicodes';

/** An amount by size tier. */
const byTier = (amounts) => ({
  variations: [
    ...amounts.slice(0, -1).map((amount, index) => ({ si: `taille = ${index + 1}`, alors: `${amount} €` })),
    { sinon: `${amounts.at(-1)} €` },
  ],
});
const rounded = (valeur) => ({ valeur, arrondi: '2 décimales' });

const missions = {
  acces: { fixed: [55_000, 70_000, 90_000, 110_000], variable: [25_000, 30_000, 35_000, 45_000] },
  parcours: { fixed: [25_000, 35_000, 45_000, 50_000], variable: [25_000, 35_000, 45_000, 50_000] },
  prevention: { fixed: [10_000, 15_000, 17_500, 20_000], variable: [10_000, 15_000, 17_500, 20_000] },
};

const ofMission = ([name, { fixed, variable }]) => [
  [name, null],
  [`${name} . jours`, 365],
  [`${name} . taux`, 0],
  [`${name} . fixe plein`, byTier(fixed)],
  [`${name} . variable plein`, byTier(variable)],
  [`${name} . fixe`, rounded('fixe plein * jours / 365')],
  [`${name} . plafond`, rounded('variable plein * jours / 365')],
  [`${name} . variable`, rounded('plafond * taux')],
  [`${name} . total`, 'fixe + variable'],
];

const rules = Object.fromEntries([
  ['population', 71_631],
  [
    'taille',
    {
      variations: [
        { si: 'population < 40000', alors: 1 },
        { si: 'population < 80000', alors: 2 },
        { si: 'population <= 175000', alors: 3 },
        { sinon: 4 },
      ],
    },
  ],
  ['fonctionnement', byTier([50_000, 60_000, 75_000, 90_000])],
  ['plan de crise', byTier([25_000, 35_000, 45_000, 50_000])],
  ...Object.entries(missions).flatMap(ofMission),
  [
    'total',
    { somme: ['fonctionnement', 'plan de crise', ...Object.keys(missions).map((m) => `${m} . total`)] },
  ],
]);

/** From a sample to the year's total in euros. */
export function publicodesContract() {
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  return ({ population, days, rate }) => {
    const situation = { population };
    for (const name of Object.keys(missions)) {
      situation[`${name} . jours`] = days;
      situation[`${name} . taux`] = rate;
    }
    return engine.setSituation(situation).evaluate('total').nodeValue;
  };
}
