/**
 * What the JUnit schema of Jenkins (xunit-plugin, junit-10.xsd) asks: `testsuites` holds suites; a suite has name, tests,
 * failures and errors, and holds cases, then output; a case has a name and holds failures of a type and a message.
 */
import { expect, it } from 'vitest';
import { junitReport } from '../../../src/problems/machine/junit.ts';
import { hostile, spotless, unreadable } from '../../support/validated.ts';

const report = junitReport([hostile, unreadable, spotless], 'en');
const tags = [...report.matchAll(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)];

it('is well-formed XML: tags close in order, and signs are escaped', () => {
  expect(report.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ')).toBe(true);
  const open: string[] = [];
  for (const [, closing, name = '', , empty] of tags) {
    if (closing === '/') expect(open.pop()).toBe(name);
    else if (empty === '') open.push(name);
  }
  expect(open).toEqual([]);
  const text = report.replace(/^<\?xml.*\?>/, '').replaceAll(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>/g, '');
  expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 knows no other control character.
  expect(report).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
});

it('holds what each element must, where it may stand', () => {
  const needed: Readonly<Record<string, readonly string[]>> = {
    testsuites: ['name', 'tests', 'failures', 'errors'],
    testsuite: ['name', 'tests', 'failures', 'errors', 'skipped'],
    testcase: ['name', 'classname'],
    failure: ['message', 'type'],
    'system-out': [],
  };
  for (const [, closing, name = '', attributes = ''] of tags) {
    if (closing === '/') continue;
    expect([...attributes.matchAll(/ ([a-z]+)=/g)].map((match) => match[1])).toEqual(needed[name]);
  }
});

it('holds one case a file, named by it, whether it fails or not', () => {
  expect(report).toContain(' tests="3" failures="2"');
  expect([...report.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'dossier été/a,b:c%&quot;&lt;&amp;&gt;.yaml',
    'stdin',
    'ok.yaml',
  ]);
  // Three errors and a warning, one error, none.
  expect([...report.matchAll(/<failure message="([^"]*)"/g)].map(([, message]) => message)).toEqual([
    '3 errors, 1 warning',
    '1 error',
  ]);
  expect(report.match(/<system-out>.*leap-day-signature/g)).toHaveLength(1);
  expect(report.match(/^.*\[key-unknown\]/gm)).toHaveLength(2);
});
