/** The starter file: a contract that is valid as it stands, with notes on what to put where. */
import { type CalendarDate, dateToIso } from '../../amounts/calendar.ts';
import type { Language } from '../../law/contract.ts';
import type { Mission } from '../../law/mission.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { starterWords } from './starter-words.ts';

export interface Starter {
  readonly name: string;
  readonly population: number;
  readonly signed: CalendarDate;
  /** In the agreement's order, each with the day it starts. */
  readonly missions: readonly (readonly [Mission, CalendarDate])[];
}

/** Groups of three digits, as people type them. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');

const notesColumn = 44;
const noted = (line: string, note: string): string => `${line.padEnd(notesColumn)} # ${note}`;
const comment = (text: string, indent = ''): string => (text === '' ? `${indent}#` : `${indent}# ${text}`);

/** The text of the file, in the keys and the notes of a language. */
export function starterFile(starter: Starter, language: Language): string {
  const words = starterWords[language];
  const key = (name: KeyName): string => keyWord(name, language);
  const [first] = starter.missions;
  const firstMission = key(first?.[0] ?? 'care_access');
  const width = Math.max(...starter.missions.map(([mission]) => key(mission).length));
  const lines = [
    `# yaml-language-server: $schema=./${words.schema}`,
    ...words.head.map((line) => comment(line)),
    '',
    `${key('cpts')}:`,
    // Between quotation marks any name is safe; JSON writes it as YAML does.
    `  ${key('name')}: ${JSON.stringify(starter.name)}`,
    noted(`  ${key('population')}: ${grouped(starter.population)}`, words.population),
    noted(`  # ${key('sizeTier')}: 2`, words.sizeTier),
    '',
    `${key('contract')}:`,
    noted(`  ${key('signed')}: ${dateToIso(starter.signed)}`, words.signed),
    noted(`  # ${key('letterOfIntent')}: ${dateToIso(starter.signed)}`, words.letterOfIntent),
    ...words.amounts.map((line) => comment(line, '  ')),
    `  # ${key('amounts')}:`,
    `  #   ${firstMission}: { ${key('fixed')}: 70 000 €, ${key('variable')}: 30 000 € }`,
    '',
    ...words.missions.map((line) => comment(line)),
    `${key('missions')}:`,
    ...starter.missions.map(
      ([mission, start]) =>
        `  ${`${key(mission)}:`.padEnd(width + 1)} { ${key('start')}: ${dateToIso(start)} }`,
    ),
    '',
    ...words.years.map((line) => comment(line)),
    `${key('years')}:`,
    `  - ${key('year')}: 1`,
    noted(`    # ${key('operations')}: { ${key('spending')}: 61 000 € }`, words.operations),
    `    # ${key('missions')}:`,
    `    #   ${firstMission}:`,
    `    #     ${key('spending')}: 48 000 €`,
    noted(`    #     ${key('attainmentRate')}: 45 %`, words.attainment),
    `    #     # ${words.indicators}`,
    `    #     ${key('indicators')}:`,
    `    #       - { ${key('name')}: ${words.indicator}, ${key('target')}: 250, ${key('observed')}: 200 }`,
    '',
    ...words.end.map((line) => comment(line)),
  ];
  return `${lines.join('\n')}\n`;
}
