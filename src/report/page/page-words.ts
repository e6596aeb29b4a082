/** The words of the page for a browser, beside those of the table. Amounts, rates and names come in already written. */
export interface PageWords {
  readonly title: (name: string) => string;
  readonly kicker: string;
  readonly yearsLabel: string;
  /** Of a year that the file does not describe, where it is named among others. */
  readonly projected: string;
  readonly hint: string;
  /** After a name, before what is said of it. */
  readonly colon: string;
  // At a glance
  readonly earned: string;
  readonly ofCeiling: (ceiling: string) => string;
  readonly missed: string;
  readonly pending: string;
  readonly toVerify: string;
  readonly ceiling: string;
  readonly operationsAndFixed: string;
  // Envelopes
  readonly envelopes: string;
  readonly envelope: string;
  readonly envelopesNote: string;
  // Payments
  readonly payments: string;
  readonly noPayments: string;
  readonly paymentsTotal: string;
  readonly timeLine: string;
  // Fungibility
  readonly noSpending: string;
  readonly over: string;
  // Doubts and notices
  readonly doubts: string;
  readonly notices: string;
  readonly howSure: string;
  // What if
  readonly whatIf: string;
  /** Beside the title while the sliders are folded away. */
  readonly whatIfFolded: string;
  readonly whatIfIntro: string;
  readonly nothingToSet: string;
  readonly wholeMission: string;
  readonly mobilised: string;
  readonly notKnownYet: string;
  readonly done: string;
  readonly notDone: string;
  readonly observed: (value: string) => string;
  /** What is observed, and the attainment rate that makes. */
  readonly observedRate: (observed: string, rate: string) => string;
  readonly noStep: string;
  readonly stepPays: (threshold: string, pays: string) => string;
  readonly yearTotal: string;
  readonly asInFile: string;
  readonly fromFile: (difference: string) => string;
  readonly reset: string;
  readonly resetDone: string;
  readonly copyYaml: string;
  readonly copyCommand: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly settings: string;
  readonly yaml: string;
  readonly command: string;
  readonly refused: string;
  readonly simulated: string;
  readonly announced: (total: string, difference: string, pending: string) => string;
  readonly scenarioName: string;
  readonly notInScenario: string;
  // Around
  readonly explanation: string;
  readonly close: string;
  readonly noScript: string;
  readonly footer: (file: string, sha256: string, version: string) => string;
  readonly indicative: string;
  readonly legend: string;
}
