import type { SimulationWords } from './simulation-words.ts';

export const simulationEnglish: SimulationWords = {
  asItStands: 'As it stands',
  pendingAt: (rate) => `Pending at ${rate}`,
  year: (year) => `Year ${year}`,
  difference: 'Difference',
  isCovered: 'Spending covered',
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  unknownMeaning:
    '“unknown”: what is stated is covered; write the other spending to know whether all of it is.',
  uncovered: 'Uncovered',
  short: 'Envelopes short',
  howRatesApply:
    'A scenario’s general rate fills pending results; a rate for a mission or an indicator replaces what the file says.',
  noScenario: (key) =>
    `The file has no scenario: add some under “${key}:”, or try --attainment, --set, --levers or --target.`,
  unsure: (where) =>
    `* rests on amounts to verify. Enter the amounts of your signed contract under “${where}”.`,
  levers: 'What is left to win',
  mission: 'Mission',
  earned: 'Earned',
  missed: 'Missed',
  left: 'To win',
  point: '1 point',
  noLever: 'No variable part to win in that year.',
  onePoint:
    '“1 point”: what one more point of attainment brings; a dash where the result comes in steps or all or nothing.',
  nextStep: (name, distance, threshold, pays) =>
    `${name}: ${distance} more to the step at ${threshold}, which pays ${pays} more.`,
  nextTarget: (name, distance, threshold, pays) =>
    `${name}: ${distance} more to the target of ${threshold}, which pays ${pays}.`,
  nextDone: (name, pays) => `${name}: doing it pays ${pays}.`,
  points: (count, isMany) => `${count} point${isMany ? 's' : ''}`,
  target: (amount, what) => `To reach ${amount}${what}`,
  whole: ' in all',
  partOf: {
    fixed: (name) => `fixed part of “${name}”`,
    variable: (name) => `variable part of “${name}”`,
  },
  wholePart: { fixed: 'fixed parts', variable: 'variable parts' },
  now: 'As it stands',
  lacking: (current, gap) => `${current}; ${gap} is lacking.`,
  reached: (current) => `${current}: it is reached already.`,
  everywhere: 'Everywhere',
  everywhereGives: (rate, gives) => `at least ${rate}, which gives ${gives}.`,
  list: 'Or else',
  listGives: (count, gives) =>
    count === 1
      ? `bring this one result to 100%, which gives ${gives}:`
      : `bring these ${count} results to 100%, which gives ${gives}:`,
  inMission: (mission, name) => `${mission}: ${name}`,
  brings: (name, amount) => `${name} (${amount} more)`,
  unreachable: 'Out of reach',
  unreachableBy: (highest, short) => `everything at 100% gives ${highest}; ${short} would still be lacking.`,
  meaning:
    'Everywhere: every result that is pending, or below this rate, counts at this rate, steps and all-or-nothing ones included; the others stay. A hundredth of a point less is not enough.',
  spent: 'Spent',
  leftOver: 'Left',
  carried: 'Carried',
  from: 'From',
  contractYear: 'Contract year',
  civilYear: 'Calendar year',
  projectedYears: '~ a year, or part of one, that the file does not describe: here is what it may earn.',
  projectedPending: 'Results of the years to come are pending: --attainment supposes them.',
  spreadOverDays: 'By calendar year, each amount is spread over the days it is for.',
  noSpending: 'No spending is stated: what is left is not known.',
  unknownSpending: (names) =>
    `Spending not known every year, so left out of what is left in those years: ${names}.`,
  carriedBy: (year, amount) => `Left at the end of year ${year}, surpluses and deficits together: ${amount}.`,
  inputs: 'Inputs that differ',
  sameInputs: 'The inputs are the same.',
};
