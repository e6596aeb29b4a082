/**
 * The shapes and the domain say the same: this file does not compile when one of them gains, loses or changes a
 * key that the other does not. (That a shape's values fit the domain's is checked by the assignments of assemble.ts.)
 */
import type { z } from 'zod';
import type {
  Contract,
  Cpts,
  DescribedYear,
  Expected,
  ExpectedMission,
  FungibilityTerms,
  MissionPlan,
  MissionYear,
  OperationsYear,
  OtherFunding,
  Payment,
  Scenario,
  ScenarioMission,
  StatedAmounts,
  StatedTransfer,
  Terms,
} from '../../domain/contract.ts';
import type { Mission, ScaleLine } from '../../domain/mission.ts';
import type { ReadingId } from '../../domain/reading.ts';
import type { payment, WrittenFile } from './file.ts';
import type { WrittenMissionYear, WrittenYear } from './years.ts';

/** True when both have the same keys; otherwise the keys that differ. */
type SameKeys<Domain, Shape> =
  | Exclude<keyof Domain, keyof Shape>
  | Exclude<keyof Shape, keyof Domain> extends infer Odd
  ? [Odd] extends [never]
    ? true
    : Odd
  : never;

type Item<List extends readonly unknown[] | undefined> = NonNullable<List>[number];
type WrittenTerms = NonNullable<WrittenFile['contract']>;
type WrittenPlans = NonNullable<WrittenFile['missions']>;
type WrittenFungibility = NonNullable<WrittenYear['fungibility']>;
type WrittenExpected = NonNullable<WrittenYear['expected']>;
type WrittenScenario = Item<WrittenFile['scenarios']>;

export const agreements: readonly true[] = [
  true satisfies SameKeys<Cpts, WrittenFile['cpts']>,
  true satisfies SameKeys<Terms, WrittenTerms>,
  true satisfies SameKeys<Record<ScaleLine, unknown>, WrittenTerms['amounts']>,
  true satisfies SameKeys<StatedAmounts, NonNullable<NonNullable<WrittenTerms['amounts']['quality']>>>,
  true satisfies SameKeys<Record<Mission, unknown>, WrittenPlans>,
  true satisfies SameKeys<MissionPlan, NonNullable<WrittenPlans['quality']>>,
  true satisfies SameKeys<DescribedYear, WrittenYear>,
  true satisfies SameKeys<OperationsYear, NonNullable<WrittenYear['operations']>>,
  true satisfies SameKeys<MissionYear, WrittenMissionYear>,
  true satisfies SameKeys<FungibilityTerms, WrittenFungibility>,
  true satisfies SameKeys<StatedTransfer, Item<WrittenFungibility['transfers']>>,
  true satisfies SameKeys<OtherFunding, Item<WrittenYear['otherFunding']>>,
  true satisfies SameKeys<Expected, WrittenExpected>,
  true satisfies SameKeys<ExpectedMission, NonNullable<WrittenExpected['missions']['quality']>>,
  true satisfies SameKeys<Payment, z.output<typeof payment>>,
  true satisfies SameKeys<Record<ReadingId, unknown>, NonNullable<WrittenFile['assumptions']>>,
  true satisfies SameKeys<Scenario, WrittenScenario>,
  true satisfies SameKeys<ScenarioMission, NonNullable<WrittenScenario['missions']['quality']>>,
  true satisfies SameKeys<
    Omit<Contract, 'source' | 'language' | 'terms' | 'missionsAt'>,
    Omit<WrittenFile, '$frame' | 'contract'>
  >,
];
