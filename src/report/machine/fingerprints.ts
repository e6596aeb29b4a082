import type { Sha256 } from '../../base/sha256.ts';
import { lineAt } from '../../base/source.ts';
import type { Finding } from './validation.ts';

/**
 * What tells a finding from the others and stays when lines above it come or go: its code, its file and the text of
 * its line, and its rank among equal ones.
 */
export function fingerprintsOf(findings: readonly Finding[], sha256Of: Sha256): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ problem: { code, place }, path }) => {
    const key = [code, path, lineAt(place.source, place.start).trim()].join('\n');
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return sha256Of(`${key}\n${rank}`);
  });
}
