/** `--format sarif`: SARIF 2.1.0 (OASIS), which code scanning services and editors read. */
import { hasText } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import type { Sha256 } from '../../law/scale.ts';
import { tool } from '../../output/names.ts';
import { type ProblemCode, problemKinds } from '../problem.ts';
import { type Finding, findingsOf, fingerprintsOf, type ValidatedFile } from './findings.ts';

const ruleOf = (id: ProblemCode, lang: Language) => ({
  id,
  shortDescription: { text: problemKinds[id].title[lang] },
  help: { text: `docs/${lang === 'fr' ? 'fr/' : ''}diagnostics.md#${id}` },
  defaultConfiguration: { level: problemKinds[id].severity },
});

/** A path as a URI reference; a drive letter makes it a whole URI. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]:\//.test(slashed) ? `file:///${slashed.slice(0, 2)}${encoded.slice(4)}` : encoded;
}

function locationOf(at: NonNullable<Finding['related']>, isWhole = false) {
  const artifactLocation = { uri: uriOf(at.file) };
  if (isWhole) return { physicalLocation: { artifactLocation } };
  const { line: startLine, column: startColumn, end_line: endLine, end_column: endColumn } = at;
  return {
    physicalLocation: { artifactLocation, region: { startLine, startColumn, endLine, endColumn } },
  };
}

const seeAlso = { fr: 'Voir aussi ici.', en: 'See also here.' } as const;

function relatedOf(related: Finding['related'], lang: Language) {
  if (related === null) return {};
  return { relatedLocations: [{ id: 1, message: { text: seeAlso[lang] }, ...locationOf(related) }] };
}

export function sarifLog(files: readonly ValidatedFile[], lang: Language, sha256Of: Sha256) {
  const findings = files.flatMap((file) => findingsOf(file, lang));
  const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort();
  const fingerprints = fingerprintsOf(findings, sha256Of);
  const results = findings.map((finding, index) => ({
    ruleId: finding.problem.code,
    ruleIndex: codes.indexOf(finding.problem.code),
    level: finding.severity,
    message: { text: finding.message },
    locations: [locationOf(finding, !hasText(finding.problem.place))],
    ...relatedOf(finding.related, lang),
    partialFingerprints: { 'aciFinding/v1': fingerprints[index] ?? '' },
  }));
  const driver = { ...tool, rules: codes.map((code) => ruleOf(code, lang)) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  } as const;
}
