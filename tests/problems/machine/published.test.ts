/** SARIF and JUnit, as `aci validate` writes them, against the schemas that OASIS and Jenkins publish. */

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../src/problems/machine/junit.ts';
import { sarifLog } from '../../../src/problems/machine/sarif.ts';
import { run } from '../../support/fake-system.ts';
import { junitFaults, sarifFaults } from '../../support/published-schemas.ts';
import { sha256Of } from '../../support/sha256.ts';
import { hostile, spotless, unreadable } from '../../support/validated.ts';
import { readOwn } from '../../support/yaml-as-editors-read.ts';

const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const names = readdirSync('fixtures/invalid', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `fixtures/invalid/${name}`);
const files = Object.fromEntries(names.map((name) => [name, readOwn(name)]));

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  it('SARIF is valid for hostile names, for what cannot be read, for nothing wrong and for no file', () => {
    expect(sarifFaults(asRead(sarifLog([hostile, unreadable, spotless], lang, sha256Of)))).toEqual([]);
    expect(sarifFaults(asRead(sarifLog([spotless], lang, sha256Of)))).toEqual([]);
    expect(sarifFaults(asRead(sarifLog([], lang, sha256Of)))).toEqual([]);
  });

  it('JUnit too', () => {
    expect(junitFaults(junitReport([hostile, unreadable, spotless], lang))).toEqual([]);
    expect(junitFaults(junitReport([spotless], lang))).toEqual([]);
    expect(junitFaults(junitReport([], lang))).toEqual([]);
  });
});

it('every wrong fixture in one run is valid by both', async () => {
  const sarif = await run(['validate', ...names, '--format', 'sarif'], { files });
  const junit = await run(['validate', ...names, '--format', 'junit'], { files });
  expect([sarif.code, junit.code]).toEqual([1, 1]);
  expect(sarifFaults(JSON.parse(sarif.out))).toEqual([]);
  expect(junitFaults(junit.out)).toEqual([]);
});

it('the schemas refuse what is wrong', () => {
  const log = sarifLog([hostile], 'fr', sha256Of);
  expect(sarifFaults({ ...log, version: '2.0.0' })).not.toEqual([]);
  expect(sarifFaults({ ...log, surplus: 1 })).not.toEqual([]);
  expect(junitFaults('<testsuites><testcase name="x"/></testsuites>')).not.toEqual([]);
});
