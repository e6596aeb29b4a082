/** `--format junit`: one suite a file, one failed case an error; warnings stand in the suite's output. */
import type { Language } from '../../law/contract.ts';
import { countOf, type Finding, findingsOf, nameOf, type ValidatedFile } from './findings.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const whereOf = ({ path, region }: Finding): string =>
  region === undefined ? path : `${path}:${region.line}:${region.column}`;

const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

function caseOf(finding: Finding): string[] {
  const { message, problem, path } = finding;
  const [where, type] = [whereOf(finding), problem.code];
  return [
    `    <testcase${attributes({ name: `${where} ${type}`, classname: path })}>`,
    `      <failure${attributes({ message, type })}>${escaped(`${where}: ${message}`)}</failure>`,
    '    </testcase>',
  ];
}

function suiteOf(file: ValidatedFile, lang: Language): string[] {
  const findings = findingsOf(file, lang);
  const errors = findings.filter(({ problem }) => problem.severity === 'error');
  const warnings = findings.filter(({ problem }) => problem.severity === 'warning');
  const name = nameOf(file.path);
  const passed = [`    <testcase${attributes({ name, classname: name })}/>`];
  const output = warnings.map(
    (warning) => `${whereOf(warning)}: ${warning.message} [${warning.problem.code}]`,
  );
  const counts = { tests: Math.max(1, errors.length), failures: errors.length, errors: 0, skipped: 0 };
  return [
    `  <testsuite${attributes({ name, ...counts })}>`,
    ...(errors.length === 0 ? passed : errors.flatMap(caseOf)),
    ...(output.length === 0 ? [] : [`    <system-out>${escaped(output.join('\n'))}</system-out>`]),
    '  </testsuite>',
  ];
}

export function junitReport(files: readonly ValidatedFile[], lang: Language): string {
  const failures = countOf(files, 'error');
  const passed = files.filter(({ problems }) => problems.every((item) => item.severity === 'warning')).length;
  const counts = { tests: failures + passed, failures, errors: 0 };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'aci validate', ...counts })}>`,
    ...files.flatMap((file) => suiteOf(file, lang)),
    '</testsuites>',
  ].join('\n')}\n`;
}
