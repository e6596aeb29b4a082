/** An indicator counted in full, or not at all, whatever its result. */
import { one, zeroRatio } from '../../base/ratio.ts';
import type { Contract, Indicator } from '../../domain/contract.ts';
import { type Mission, missions } from '../../domain/mission.ts';
import type { Candidate, Known } from './situation.ts';

function withIndicator(contract: Contract, year: number, mission: Mission, replaced: Indicator): Contract {
  const years = contract.years.map((described) => {
    const talk = described.missions[mission];
    if (described.year.value !== year || talk === undefined) return described;
    const indicators = talk.indicators.map((each) =>
      each.name.value === replaced.name.value ? replaced : each,
    );
    return { ...described, missions: { ...described.missions, [mission]: { ...talk, indicators } } };
  });
  return { ...contract, years };
}

/** The maximum that steps in euros state stays the indicator's own. */
function counted(indicator: Indicator, isCounted: boolean): Indicator {
  const { outcome, at } = indicator;
  const last = outcome.kind === 'steps' ? outcome.steps.at(-1)?.pays : undefined;
  const amount = indicator.amount ?? (last?.kind === 'amount' ? last.amount : undefined);
  const rate = { value: isCounted ? one : zeroRatio, at };
  return { ...indicator, ...(amount === undefined ? {} : { amount }), outcome: { kind: 'rate', rate } };
}

export const indicatorsCounted = ({ contract }: Known): Candidate[] =>
  contract.years.flatMap((described) =>
    missions.flatMap((mission) =>
      (described.missions[mission]?.indicators ?? []).flatMap((indicator) =>
        [false, true].map((isCounted): Candidate => {
          const year = described.year.value;
          const name = indicator.name.value;
          return {
            cause: { kind: 'indicator', mission, year, name, isCounted },
            mission,
            alter: (situation) => ({
              ...situation,
              contract: withIndicator(situation.contract, year, mission, counted(indicator, isCounted)),
            }),
          };
        }),
      ),
    ),
  );
