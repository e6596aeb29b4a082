/**
 * What GitLab's documentation asks of a Code Quality report (no schema of it is published): an array; each item has
 * `description`, `check_name`, `fingerprint`, one of five severities, and a place with a path and the line where it begins.
 */

import { expect, it } from 'vitest';
import { z } from 'zod';
import { gitlabReport } from '../../../src/problems/machine/code-hosts.ts';
import { sha256Of } from '../../support/sha256.ts';
import { hostile, spotless, unreadable } from '../../support/validated.ts';

const line = z.int().min(1);
const report = z.array(
  z.strictObject({
    description: z.string().regex(/^[^\r\n]+$/),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({ path: z.string().min(1), lines: z.strictObject({ begin: line, end: line }) }),
  }),
);

it('has what GitLab asks, each finding with a fingerprint of its own', () => {
  const made = gitlabReport([hostile, unreadable, spotless], 'fr', sha256Of);
  expect(report.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  expect(made.map(({ severity }) => severity)).toEqual(['minor', 'major', 'major', 'major', 'major']);
  expect(new Set(made.map(({ fingerprint }) => fingerprint)).size).toBe(5);
});

it('is an empty list where nothing is wrong', () => {
  expect(gitlabReport([spotless], 'en', sha256Of)).toEqual([]);
});
