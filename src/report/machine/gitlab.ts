/** `--format gitlab`: a Code Quality report. https://docs.gitlab.com/ci/testing/code_quality/ */
import type { Sha256 } from '../../base/sha256.ts';
import type { Language } from '../../domain/contract.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { findingsOf, type ValidatedFile } from './validation.ts';

export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'major' | 'minor';
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

export function gitlabReport(
  files: readonly ValidatedFile[],
  lang: Language,
  sha256Of: Sha256,
): GitlabIssue[] {
  const findings = files.flatMap((file) => findingsOf(file, lang));
  const fingerprints = fingerprintsOf(findings, sha256Of);
  return findings.map(({ problem, message, path, region }, index) => ({
    description: message,
    check_name: problem.code,
    fingerprint: fingerprints[index] ?? '',
    severity: problem.severity === 'error' ? 'major' : 'minor',
    // GitLab compares paths with those of the repository, which begin with no dot.
    location: {
      path: path.replace(/^(\.\/)+/, ''),
      lines: { begin: region?.line ?? 1, end: region?.endLine ?? 1 },
    },
  }));
}
