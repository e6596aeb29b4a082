/** The words of a simulation for people. Amounts, rates and names come in already written. */
export interface SimulationWords {
  // Variants
  readonly asItStands: string;
  readonly pendingAt: (rate: string) => string;
  readonly year: (year: number) => string;
  readonly difference: string;
  readonly isCovered: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly unknownMeaning: string;
  readonly uncovered: string;
  readonly short: string;
  readonly howRatesApply: string;
  readonly noScenario: (key: string) => string;
  readonly unsure: (where: string) => string;
  // Levers
  readonly levers: string;
  readonly mission: string;
  readonly earned: string;
  readonly missed: string;
  readonly left: string;
  readonly point: string;
  readonly noLever: string;
  readonly onePoint: string;
  readonly nextStep: (name: string, distance: string, threshold: string, pays: string) => string;
  readonly nextTarget: (name: string, distance: string, threshold: string, pays: string) => string;
  readonly nextDone: (name: string, pays: string) => string;
  readonly points: (count: string, isMany: boolean) => string;
  // Target
  readonly target: (amount: string, what: string) => string;
  readonly whole: string;
  readonly partOf: Readonly<Record<'fixed' | 'variable', (name: string) => string>>;
  readonly wholePart: Readonly<Record<'fixed' | 'variable', string>>;
  readonly now: string;
  readonly lacking: (current: string, gap: string) => string;
  readonly reached: (current: string) => string;
  readonly everywhere: string;
  readonly everywhereGives: (rate: string, gives: string) => string;
  readonly list: string;
  readonly listGives: (count: number, gives: string) => string;
  readonly inMission: (mission: string, name: string) => string;
  readonly brings: (name: string, amount: string) => string;
  readonly unreachable: string;
  readonly unreachableBy: (highest: string, short: string) => string;
  readonly meaning: string;
  // Years ahead
  readonly spent: string;
  readonly leftOver: string;
  readonly carried: string;
  readonly from: string;
  readonly contractYear: string;
  readonly civilYear: string;
  readonly projectedYears: string;
  readonly projectedPending: string;
  readonly spreadOverDays: string;
  readonly noSpending: string;
  readonly unknownSpending: (names: string) => string;
  readonly carriedBy: (year: number, amount: string) => string;
  // Compare
  readonly inputs: string;
  readonly sameInputs: string;
}
