/** The contract with the settings made on it: what `--set` would make of its file. */
import type { Place } from '../../amounts/source.ts';
import type { Contract, DescribedYear, Indicator, MissionYear, Outcome } from '../../law/contract.ts';
import { type Control, type Positions, stopAt } from './controls-of.ts';
import type { Setting, Stop } from './stops.ts';

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
function withStop(contract: Contract, control: Control, { written, setting }: Stop): Contract {
  const { year: number, mission, path } = control;
  const text = `${path}=${written}`;
  const at: Place = { source: { name: '--set', text, kind: 'setting' }, start: 0, end: text.length };
  const isDescribed = contract.years.some(({ year }) => year.value === number);
  const added: DescribedYear = {
    at,
    year: { value: number, at },
    missions: {},
    otherFunding: [],
    allowances: [],
  };
  const years = isDescribed ? contract.years : [...contract.years, added];
  return {
    ...contract,
    years: years
      .map((year) => {
        if (year.year.value !== number) return year;
        const described = year.missions[mission] ?? { at, indicators: [] };
        const changed = withSetting(described, control, setting, at);
        return { ...year, missions: { ...year.missions, [mission]: changed } };
      })
      .sort((a, b) => a.year.value - b.year.value),
  };
}

function withSetting(
  described: MissionYear,
  { kind, indicator }: Control,
  setting: Setting,
  at: Place,
): MissionYear {
  if (kind === 'indicator') {
    const changed = (one: Indicator, index: number): Indicator =>
      index === indicator?.index ? { ...one, outcome: withResult(one.outcome, setting, at) } : one;
    return { ...described, indicators: described.indicators.map(changed) };
  }
  if (setting.kind !== 'rate') return described;
  const rate = { value: setting.rate, at };
  return kind === 'mission' ? { ...described, attainmentRate: rate } : { ...described, mobilised: rate };
}

function withResult(outcome: Outcome, setting: Setting, at: Place): Outcome {
  switch (setting.kind) {
    case 'rate':
      return { kind: 'rate', rate: { value: setting.rate, at } };
    case 'done':
      return { kind: 'done', isDone: { value: setting.isDone, at } };
    case 'observed':
      return outcome.kind === 'target' || outcome.kind === 'steps'
        ? { ...outcome, observed: { value: setting.observed, at } }
        : outcome;
  }
}
