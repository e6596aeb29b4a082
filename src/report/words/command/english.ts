/** What the command says of itself, in English. */
import type { CommandWords } from '../../command-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: CommandWords = {
  help: {
    usage: 'Usage:',
    anyOption: '[options]',
    anyCommand: '[command]',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    program:
      'Computes what a CPTS earns under its ACI contract, fixed and variable, mission by mission, and explains it.',
    epilogue: 'To begin: aci init my-cpts.yaml, then aci calculate my-cpts.yaml',
    helpOption: 'show this help',
    versionOption: 'show the version',
    helpCommand: 'show the help of a command',
    calculate: 'compute what each contract year earns, envelope by envelope',
    schedule: 'show every payment of the contract, on its date',
    explain: 'explain an amount, down to the article, the scale and the line of the file',
    doubts: 'price each doubt: readings of the text, amounts to verify, another tier',
    validate: 'check files without showing a result',
    simulate: 'put the scenarios of a year side by side, and say what is left to win',
    compare: 'put two files, or two years of one file, side by side',
    comparedFiles: 'two YAML files, or one with --years',
    comparedYears: 'compare two years of the same file, for instance 1,2',
    file: 'YAML file; "-" reads standard input',
    levers: 'what each indicator earns, misses and may still earn',
    target: 'what it takes to reach an amount: 280000, or care_access.variable=20000',
    files: 'YAML files; "-" reads standard input',
    year: 'contract year to show: a number, or "all"',
    force: 'replace the output file if it exists',
    lang: 'language of what is shown: fr or en',
    scale: 'scale to apply: a name such as aci-2022, or a .yaml file of your own',
    attainment: 'rate assumed for pending results, for instance 45%',
    assume: 'reading of the text to take, for instance prorata=months',
    set: 'replace a value of the file, for instance years.2.missions.prevention.attainment_rate=80%',
    quiet: 'show no warning and no summary',
    color: 'show colours',
    noColor: 'show no colours',
  },
  misuse: {
    prefix: 'error: ',
    unknownOption: (option) => `there is no option "${option}".`,
    unknownCommand: (command) => `there is no command "${command}".`,
    missingArgument: 'the name of a file is missing.',
    missingValue: (option) => `a value is missing after the option "${option}".`,
    excessArguments: 'there are too many arguments.',
    noCommand: 'a command is missing.',
    didYouMean: (word) => `Did you mean "${word}"?`,
    seeHelp: (command) => `For help: aci ${command === undefined ? '' : `${command} `}--help`,
    year: (text) =>
      `"${text}" is no contract year: write a number from 1 to 5, "last" for the last described, or "all".`,
    oneYear:
      'a simulation is about one contract year: write for instance --year 2, or --through 5 for the years ahead.',
    yearPair: (text) => `"${text}" does not name two years: write for instance --years 1,2.`,
    twoSides: 'give two files, or one with --years 1,2.',
    yearAbsent: (year, known, isDescribed) =>
      isDescribed
        ? `the file does not describe year ${year}. It describes: ${known.join(', ')}.`
        : `this contract has no year ${year}. Years of this contract: ${known.join(', ')}.`,
    format: (text, known) => `there is no format "${text}". Formats: ${known.join(', ')}.`,
    ending: (path, known) =>
      `the name "${path}" does not tell the format. End it with ${known.join(' or ')}, or add --format.`,
    formatAgainstEnding: (path, format) =>
      `the name "${path}" and "--format ${format}" contradict each other: change one of them.`,
    outputIsInput: (path) =>
      `"${path}" is one of the files to read: it was left as it is. Give --output another name.`,
    lang: (text) => `there is no language "${text}": write fr or en.`,
    langVariable: (text) => `the variable ACI_LANG is "${text}": write fr or en.`,
    standardInputTwice: 'standard input "-" can be read only once.',
  },
  output: {
    written: (path) => `Result written to ${path}.`,
    exists: (path) => `${path} exists already: it was left as it is. Add --force to replace it.`,
    noFolder: (path) => `${path} cannot be written: its folder does not exist.`,
    folder: (path) => `${path} is a folder: give the name of a file.`,
    forbidden: (path) => `${path} cannot be written: you are not allowed to.`,
    noSpace: (path) => `${path} cannot be written: the disk is full.`,
    other: (path) => `${path} cannot be written.`,
    cutShort: (isDiskFull) =>
      `The result could not be printed whole${isDiskFull ? ': the disk is full' : ''}. Do not use what was written.`,
  },
  validated: (good, refused, warnings) => {
    const parts = [
      plural(good, 'valid file', 'valid files'),
      ...(refused > 0 ? [plural(refused, 'refused file', 'refused files')] : []),
      ...(warnings > 0 ? [plural(warnings, 'warning', 'warnings')] : []),
    ];
    return `${parts.join(', ')}.`;
  },
  yearHint: (years, isDescribed) =>
    `Other years of this ${isDescribed ? 'file' : 'contract'}: ${years.join(', ')} (--year ${years[0] ?? 1}, or --year all).`,
  bug: (message) =>
    `internal error, which is none of your doing: ${message}\nPlease report it with the file that causes it.`,
};
