import { describe, expect } from 'vitest';
import { calendarDate, dateToIso } from '../../src/amounts/calendar.ts';
import { readExportedDate } from '../../src/separated/values.ts';
import { scalar } from '../contract/values/scalar.ts';
import { eachCase } from '../support/each-case.ts';

const date = (text: string) => {
  const read = readExportedDate(scalar(text));
  return 'value' in read ? dateToIso(read.value) : [read.problem.code, read.problem.facts];
};

describe('a date of an export', () => {
  eachCase([
    ['2022-9-6', '2022-09-06'],
    ['2022/09/26', '2022-09-26'],
    ['2022-09-26 10:15', '2022-09-26'],
    ['6/9/2022', '2022-09-06'],
    ['26 09 2022', '2022-09-26'],
    ['26/09/22', '2022-09-26'],
    ['26/09/2022 10:15', '2022-09-26'],
    ['26/09/2022T10:15', '2022-09-26'],
    ['1er mars 2024', '2024-03-01'],
    ['26-sept.-2022', '2022-09-26'],
    [' 26/09/2022 ', '2022-09-26'],
  ])('is read in each way that people write it', ([text, expected]) => {
    expect(date(text)).toBe(expected);
  });

  eachCase([
    [1, 'janvier', 'janv.', 'January'],
    [2, 'février', 'Fév', 'Feb'],
    [3, 'mars', 'MARS', 'March'],
    [4, 'avril', 'avr.', 'Apr'],
    [5, 'mai', 'Mai', 'May'],
    [6, 'juin', 'Juin', 'June'],
    [7, 'juillet', 'juil.', 'Jul'],
    [8, 'août', 'aou', 'August'],
    [9, 'septembre', 'sept.', 'Sep'],
    [10, 'octobre', 'oct.', 'October'],
    [11, 'novembre', 'nov', 'Nov.'],
    [12, 'décembre', 'déc.', 'Dec'],
  ])('has its month in French or in English, whole or short', ([month, ...words]) => {
    for (const word of words) {
      const read = readExportedDate(scalar(`26 ${word} 2022`));
      expect('value' in read ? read.value : read.problem.code).toBe(calendarDate(2022, month, 26));
    }
  });
});

describe('what is no date, or one that does not exist', () => {
  eachCase([
    '',
    'x2022-09-26',
    '2022-09-26x',
    '126/09/2022',
    '26/09/20222',
    '26/09/2022x',
    '26/09/202',
    'x26 septembre 2022',
    '126 septembre 2022',
    '26e septembre 2022',
    '1erx septembre 2022',
    '26 septembre 12022',
    '26 septembre 20222',
    '26 septembre',
    '26 septembre 2022 au soir',
    '26 foo 2022',
    '26 jui 2022',
    'septembre 2022',
    'septembre 26 2022',
  ])('is refused as no date', (text) => {
    expect(date(text)).toEqual(['value-invalid', { key: 'clé', text, expected: 'date', isColumn: true }]);
  });
  eachCase(['31/02/2024', '2024-13-01', '31 avril 2024', '0/1/2024'])(
    'is refused as a day that does not exist',
    (text) => {
      expect(date(text)).toEqual(['date-not-existing', { key: 'clé', text, isColumn: true }]);
    },
  );
});
