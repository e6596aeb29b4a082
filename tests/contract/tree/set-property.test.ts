import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeContract } from '../../../src/calculate/compute.ts';
import { readContract } from '../../../src/contract/read-contract.ts';
import { nationalScales } from '../../../src/law/in-force.ts';
import { computeText, eur } from '../../support/compute.ts';
import { contractTexts } from '../../support/random-contract.ts';
import { bytesOf } from '../../support/summary.ts';

const options = { scales: nationalScales };
const missionKeys = ['acces_aux_soins', 'parcours', 'prevention', 'qualite', 'accompagnement'] as const;
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => `${hundredths / 100} %`);
const patches = fc.array(
  fc.record({
    year: fc.integer({ min: 1, max: 3 }),
    mission: fc.constantFrom(...missionKeys),
    rate: percent,
  }),
  { minLength: 1, maxLength: 4 },
);

/** The same change by hand: the mission's line of that year, whole. */
function editedByHand(text: string, year: number, mission: string, content: string): string {
  const [head = '', ...years] = text.split(/^(?= {2}- annee)/m);
  const changed = years.map((each, index) =>
    index === year - 1
      ? each.replace(new RegExp(`^ {6}${mission}: .*$`, 'm'), `      ${mission}: ${content}`)
      : each,
  );
  return [head, ...changed].join('');
}

it('--set gives what the file gives once edited by hand to say the same', () => {
  fc.assert(
    fc.property(contractTexts, patches, ({ text }, all) => {
      const known = all.filter(({ year }) => text.includes(`annee: ${year}\n`));
      const settings = known.map(
        ({ year, mission, rate }) => `exercices.${year}.missions.${mission}={ taux_atteinte: ${rate} }`,
      );
      const byHand = known.reduce(
        (edited, { year, mission, rate }) =>
          editedByHand(edited, year, mission, `{ taux_atteinte: ${rate} }`),
        text,
      );
      const { contract } = readContract(bytesOf(text), 'a.yaml', settings);
      if (contract === undefined) throw new Error('refused');
      const totals = ({ years }: ReturnType<typeof computeContract>): unknown =>
        years.map((year) => [
          eur(year.totals.entitled),
          eur(year.totals.pending),
          eur(year.fungibility.uncovered),
          ...year.missions.map(({ entitled }) => eur(entitled)),
        ]);
      expect(totals(computeContract(contract, options))).toEqual(totals(computeText(byHand)));
    }),
    { numRuns: 20 },
  );
});
