/** The contract with the settings made on it: what `--set` would make of its file. */
import type { Place } from '../../amounts/source.ts';
import type { Contract, DescribedYear, MissionYear, Outcome } from '../../law/contract-terms.ts';
import { type Control, type Positions, stopAt } from './controls-of.ts';
import type { Stop } from './stops.ts';

/** `exercices.2.missions.prevention.taux_atteinte=80%`, as `--set` takes it. */
export const settingsOf = (controls: readonly Control[], positions: Positions): string[] =>
  controls.flatMap((control) => {
    const stop = stopAt(control, positions);
    return stop === undefined ? [] : [`${control.path}=${stop.written}`];
  });

/** The settings count after those that the contract was read with. */
export function withSettings(
  contract: Contract,
  controls: readonly Control[],
  positions: Positions,
): Contract {
  const settings = [...contract.settings, ...settingsOf(controls, positions)];
  return controls.reduce<Contract>(
    (changed, control) => {
      const stop = stopAt(control, positions);
      return stop === undefined ? changed : withStop(changed, control, stop);
    },
    { ...contract, settings },
  );
}

/** A year or a mission that the file does not describe is added. */
function withStop(contract: Contract, control: Control, stop: Stop): Contract {
  const { year: number, mission } = control;
  const text = `${control.path}=${stop.written}`;
  const at: Place = { source: { name: '--set', text, kind: 'setting' }, start: 0, end: text.length };
  const year: DescribedYear = contract.years.find((described) => described.year.value === number) ?? {
    at,
    year: { value: number, at },
    missions: {},
    otherFunding: [],
    allowances: [],
  };
  const described = year.missions[mission] ?? { at, indicators: [] };
  const changed = withOutcome(described, control, stop.outcomeAt(at));
  const others = contract.years.filter((other) => other !== year);
  const years = [...others, { ...year, missions: { ...year.missions, [mission]: changed } }];
  return { ...contract, years: years.sort((a, b) => a.year.value - b.year.value) };
}

function withOutcome(described: MissionYear, { kind, indicator }: Control, outcome: Outcome): MissionYear {
  if (kind === 'indicator') {
    const { indicators } = described;
    return {
      ...described,
      indicators: indicators.map((one, index) => (index === indicator?.index ? { ...one, outcome } : one)),
    };
  }
  if (outcome.kind !== 'rate') return described;
  return kind === 'mission'
    ? { ...described, attainmentRate: outcome.rate }
    : { ...described, mobilised: outcome.rate };
}
