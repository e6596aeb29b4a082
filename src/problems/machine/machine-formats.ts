/** Every format of `aci validate` that machines read. */
import type { Language } from '../../law/contract-terms.ts';
import type { Sha256 } from '../../law/scale.ts';
import { jsonText } from '../../output/json-fields.ts';
import { githubLines, gitlabReport } from './code-hosts.ts';
import type { ValidatedFile } from './findings.ts';
import { junitReport } from './junit.ts';
import { sarifLog } from './sarif.ts';
import { validationToJson } from './validation-json.ts';

type Render = (files: readonly ValidatedFile[], lang: Language, sha256Of: Sha256) => string;

const asText = (json: unknown): string => `${jsonText(json, 2)}\n`;

export const machineFormats = {
  json: (files, lang) => asText(validationToJson(files, lang)),
  github: githubLines,
  sarif: (files, lang, sha256Of) => asText(sarifLog(files, lang, sha256Of)),
  junit: junitReport,
  gitlab: (files, lang, sha256Of) => asText(gitlabReport(files, lang, sha256Of)),
} as const satisfies Readonly<Record<string, Render>>;
