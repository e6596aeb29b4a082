/**
 * The shapes and the domain say the same: this file does not compile when one of them gains, loses or changes a
 * key that the other does not. (That a shape's values fit the domain's is checked by the assignments of assemble.ts.)
 */
import type {
  Allowance,
  Contract,
  Cpts,
  DescribedYear,
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
import type { Expected, ExpectedFungibility, ExpectedMission } from '../../domain/expected.ts';
import type { Mission, ScaleLine } from '../../domain/mission.ts';
import type { ReadingId } from '../../domain/reading.ts';
import type { payment, WrittenFile } from './file.ts';
import type { ValueOf } from './shape.ts';
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

/** Does not compile for anything but true. */
type Holds<Agreement extends true> = Agreement;

export type Agreements = readonly [
  Holds<SameKeys<Cpts, WrittenFile['cpts']>>,
  Holds<SameKeys<Terms, WrittenTerms>>,
  Holds<SameKeys<Record<ScaleLine, unknown>, WrittenTerms['amounts']>>,
  Holds<SameKeys<StatedAmounts, NonNullable<NonNullable<WrittenTerms['amounts']['quality']>>>>,
  Holds<SameKeys<Record<Mission, unknown>, WrittenPlans>>,
  Holds<SameKeys<MissionPlan, NonNullable<WrittenPlans['quality']>>>,
  Holds<SameKeys<DescribedYear, WrittenYear>>,
  Holds<SameKeys<OperationsYear, NonNullable<WrittenYear['operations']>>>,
  Holds<SameKeys<MissionYear, WrittenMissionYear>>,
  Holds<SameKeys<FungibilityTerms, WrittenFungibility>>,
  Holds<SameKeys<StatedTransfer, Item<WrittenFungibility['transfers']>>>,
  Holds<SameKeys<OtherFunding, Item<WrittenYear['otherFunding']>>>,
  Holds<SameKeys<Allowance, Item<WrittenYear['allowances']>>>,
  Holds<SameKeys<Expected, WrittenExpected>>,
  Holds<SameKeys<ExpectedMission, NonNullable<WrittenExpected['missions']['quality']>>>,
  Holds<SameKeys<ExpectedFungibility, NonNullable<WrittenExpected['fungibility']>>>,
  Holds<SameKeys<Payment, ValueOf<typeof payment>>>,
  Holds<SameKeys<Record<ReadingId, unknown>, NonNullable<WrittenFile['assumptions']>>>,
  Holds<SameKeys<Scenario, WrittenScenario>>,
  Holds<SameKeys<ScenarioMission, NonNullable<WrittenScenario['missions']['quality']>>>,
  Holds<
    SameKeys<
      Omit<Contract, 'source' | 'language' | 'settings' | 'terms' | 'missionsAt'>,
      Omit<WrittenFile, '$frame' | 'contract'>
    >
  >,
];
