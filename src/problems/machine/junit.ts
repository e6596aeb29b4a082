/** `--format junit`: one case a file, named by the file, which fails with all its errors; warnings are its output. */
import { hasText } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { countLine } from '../render.ts';
import type { Severity } from '../wording.ts';
import { findingsOf, nameOf, type ValidatedFile } from './findings.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** One line for each error, or for each warning. */
function linesOf(file: ValidatedFile, severity: Severity, lang: Language): string[] {
  const findings = findingsOf(file, lang).filter((finding) => finding.severity === severity);
  return findings.map((finding) => {
    const { problem, code, file: name, line, column, message } = finding;
    return `${hasText(problem.place) ? `${name}:${line}:${column}` : name}: ${message} [${code}]`;
  });
}

function caseOf(file: ValidatedFile, lang: Language): string {
  const [errors, warnings] = [linesOf(file, 'error', lang), linesOf(file, 'warning', lang)];
  const failure = attributes({ message: countLine(file.problems, lang), type: 'refused' });
  const content = [
    ...(errors.length === 0 ? [] : [`<failure${failure}>${escaped(errors.join('\n'))}</failure>`]),
    ...(warnings.length === 0 ? [] : [`<system-out>${escaped(warnings.join('\n'))}</system-out>`]),
  ];
  const head = `<testcase${attributes({ name: nameOf(file.path, file), classname: 'aci validate' })}`;
  if (content.length === 0) return `    ${head}/>`;
  return [`    ${head}>`, ...content.map((element) => `      ${element}`), '    </testcase>'].join('\n');
}

export function junitReport(files: readonly ValidatedFile[], lang: Language): string {
  const isFailed = ({ problems }: ValidatedFile) => problems.some(({ severity }) => severity === 'error');
  const counts = { tests: files.length, failures: files.filter(isFailed).length, errors: 0 };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'aci validate', ...counts })}>`,
    `  <testsuite${attributes({ name: 'aci validate', ...counts, skipped: 0 })}>`,
    ...files.map((file) => caseOf(file, lang)),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}
