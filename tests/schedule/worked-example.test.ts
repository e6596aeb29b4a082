import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linesOf, scheduleText } from '../support/schedule.ts';

const text = readFileSync(new URL('../../fixtures/haut-chablais.yaml', import.meta.url), 'utf8');

it('pays the worked example line by line, settlement before the advances of the next year', () => {
  const lines = linesOf(scheduleText(text).payments);
  expect(lines.slice(0, 18)).toEqual([
    '2022-09-26 operations 1 60000.00',
    // 57 342.47 × 75 % = 43 006.8525; 35 000 × 75 %
    '2022-12-01 care_access.fixed.advance 1 43006.85',
    '2022-12-01 health_crisis.fixed.advance 1 26250.00',
    // 20 041.10 × 75 % = 15 030.825, half away from zero; 8 589.04 × 75 %
    '2023-03-01 care_pathways.fixed.advance 1 15030.83',
    '2023-03-01 prevention.fixed.advance 1 6441.78',
    // 57 342.47 − 43 006.85; 20 041.10 − 15 030.83; 8 589.04 − 6 441.78; 35 000 − 26 250
    '2023-09-26 care_access.fixed.balance 1 14335.62',
    '2023-09-26 care_pathways.fixed.balance 1 5010.27',
    '2023-09-26 prevention.fixed.balance 1 2147.26',
    '2023-09-26 health_crisis.fixed.balance 1 8750.00',
    '2023-09-26 care_access.variable 1 11058.90',
    '2023-09-26 care_pathways.variable 1 9018.50',
    '2023-09-26 prevention.variable 1 3865.07',
    // 75 % of 60 000, 70 000, 35 000, 15 000, 17 500 and 10 000
    '2023-09-26 operations.advance 2 45000.00',
    '2023-09-26 care_access.fixed.advance 2 52500.00',
    '2023-09-26 care_pathways.fixed.advance 2 26250.00',
    '2023-09-26 prevention.fixed.advance 2 11250.00',
    '2023-09-26 health_crisis.fixed.advance 2 13125.00',
    '2023-09-26 quality.fixed.advance 2 7500.00',
  ]);
});

it('settles year 2 at its end: the quarters left, and the variable parts of year 2', () => {
  const lines = linesOf(scheduleText(text).payments);
  expect(lines.slice(18)).toEqual([
    '2024-09-26 operations.balance 2 15000.00',
    '2024-09-26 care_access.fixed.balance 2 17500.00',
    '2024-09-26 care_pathways.fixed.balance 2 8750.00',
    '2024-09-26 prevention.fixed.balance 2 3750.00',
    '2024-09-26 health_crisis.fixed.balance 2 4375.00',
    '2024-09-26 quality.fixed.balance 2 2500.00',
    // 9 000 + 6 000 + 7 500; 35 000 × 45 %; 15 000 × 33.3 %; 10 000 × 100 %
    '2024-09-26 care_access.variable 2 22500.00',
    '2024-09-26 care_pathways.variable 2 15750.00',
    '2024-09-26 prevention.variable 2 4995.00',
    '2024-09-26 quality.variable 2 10000.00',
  ]);
});
