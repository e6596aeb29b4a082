/** `--format sarif`: SARIF 2.1.0 (OASIS), which code scanning services and editors read. */

import type { Language } from '../../law/contract.ts';
import type { Sha256 } from '../../law/scale.ts';
import { tool } from '../../output/names.ts';
import { type ProblemCode, severityOf } from '../problem.ts';
import type { Severity } from '../wording.ts';
import { type Finding, findingsOf, fingerprintsOf, type ValidatedFile } from './findings.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface SarifResult {
  readonly ruleId: ProblemCode;
  readonly ruleIndex: number;
  readonly level: Severity;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: Region;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface SarifRule {
  readonly id: ProblemCode;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: Severity };
}
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly SarifRule[];
      };
    };
    readonly columnKind: 'utf16CodeUnits';
    readonly results: readonly SarifResult[];
  }[];
}

const ruleOf = (id: ProblemCode, lang: Language): SarifRule => ({
  id,
  shortDescription: { text: id.replaceAll('-', ' ') },
  help: { text: `docs/${lang === 'fr' ? 'fr/' : ''}diagnostics.md#${id}` },
  defaultConfiguration: { level: severityOf(id) },
});

/** A path as a URI reference; a drive letter makes it a whole URI. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]:\//.test(slashed) ? `file:///${slashed.slice(0, 2)}${encoded.slice(4)}` : encoded;
}

function locationOf({ path, region }: Finding): SarifResult['locations'][number] {
  const artifactLocation = { uri: uriOf(path) };
  if (region === undefined) return { physicalLocation: { artifactLocation } };
  const { line: startLine, column: startColumn, endLine, endColumn } = region;
  return {
    physicalLocation: { artifactLocation, region: { startLine, startColumn, endLine, endColumn } },
  };
}

export function sarifLog(files: readonly ValidatedFile[], lang: Language, sha256Of: Sha256): SarifLog {
  const findings = files.flatMap((file) => findingsOf(file, lang));
  const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort();
  const fingerprints = fingerprintsOf(findings, sha256Of);
  const results = findings.map((finding, index) => ({
    ruleId: finding.problem.code,
    ruleIndex: codes.indexOf(finding.problem.code),
    level: finding.problem.severity,
    message: { text: finding.message },
    locations: [locationOf(finding)],
    partialFingerprints: { 'aciFinding/v1': fingerprints[index] ?? '' },
  }));
  const driver = { ...tool, rules: codes.map((code) => ruleOf(code, lang)) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
}
