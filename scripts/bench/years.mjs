// Contract years per second in one process, every amount explained, beside the same contract in publicodes. Both totals are
// compared first, for every sample.
import { median } from './median.mjs';
import { centsOf, computeContract, nationalScales, readContract } from './ours.mjs';
import { publicodesContract } from './publicodes-contract.mjs';

const runs = 7;
/** Cents that three roundings of a rate in binary may bring; ours are exact. */
const roundings = 3;

/** Populations of every tier, and starts and rates of all kinds. */
const samples = Array.from({ length: 40 }, (_, index) => ({
  population: 20_000 + index * 5_003,
  days: 365 - index * 7,
  rate: (20 + index * 2) / 100,
}));

/** The same sample as a file: signed on 26 September 2022, its missions start so many days before the anniversary. */
function contractOf({ population, days, rate }) {
  const start = new Date(Date.UTC(2023, 8, 26 - days)).toISOString().slice(0, 10);
  const text = `cpts: { nom: Mesure, population: ${population} }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: ${start} }, parcours: { debut: ${start} }, prevention: { debut: ${start} }, crise_sanitaire: { debut: ${start} } }
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { taux_atteinte: ${rate} }
      parcours: { taux_atteinte: ${rate} }
      prevention: { taux_atteinte: ${rate} }
`;
  const { contract } = readContract(Buffer.from(text), 'mesure.yaml');
  if (contract === undefined) throw new Error(`refused:\n${text}`);
  return contract;
}

/** Calls a second, over the samples one after the other. */
function rateOf(call, count) {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) call(index % samples.length);
  return (count * 1_000) / (performance.now() - start);
}

export function years() {
  const options = { scales: nationalScales };
  const contracts = samples.map(contractOf);
  const theirs = publicodesContract();
  for (const [index, sample] of samples.entries()) {
    const [year] = computeContract(contracts[index], options).years;
    const [own, other] = [centsOf(year.totals.entitled.value), theirs(sample) * 100];
    if (Math.abs(own - other) > roundings) throw new Error(`${JSON.stringify(sample)}: ${own} and ${other}`);
  }
  const ours = (index) => computeContract(contracts[index], options);
  const other = (index) => theirs(samples[index]);
  rateOf(ours, 50_000);
  // By itself: what publicodes leaves behind for the garbage collector is no time of ours.
  const own = median(Array.from({ length: runs }, () => rateOf(ours, 50_000)));
  rateOf(other, 200);
  const measured = Array.from({ length: runs }, () => ({
    ours: rateOf(ours, 10_000),
    theirs: rateOf(other, 100),
  }));
  const ratio = median(measured.map((run) => run.ours / run.theirs));
  const theirRate = Math.round(median(measured.map((run) => run.theirs)));
  return [
    { name: 'contract years a second', value: own, unit: '/s', atLeast: 100_000 },
    { name: `the same in publicodes (${theirRate}/s), times`, value: ratio, unit: '×', atLeast: 400 },
  ];
}
