/** Every format of `aci validate` that machines read. */
import type { Language } from '../../law/language.ts';
import type { Sha256 } from '../../law/scale.ts';
import type { Policy } from '../../output/json-fields.ts';
import { jsonText } from '../../output/json-text.ts';
import { githubLines, gitlabReport } from './code-hosts.ts';
import type { ValidatedFile } from './findings.ts';
import { junitReport } from './junit.ts';
import { sarifLog } from './sarif.ts';
import { validationToJson } from './validation-json.ts';

type MachineFormat = 'json' | 'github' | 'sarif' | 'junit' | 'gitlab';

/** `policy`: what came from the folder's, which JSON keeps. */
type Render = (
  files: readonly ValidatedFile[],
  lang: Language,
  sha256Of: Sha256,
  policy?: { readonly config?: Policy },
) => string;

const asText = (json: unknown): string => `${jsonText(json, 2)}\n`;

export const machineFormats: Readonly<Record<MachineFormat, Render>> = {
  json: (files, lang, _, policy) => asText(validationToJson(files, lang, policy)),
  github: githubLines,
  sarif: (files, lang, sha256Of) => asText(sarifLog(files, lang, sha256Of)),
  junit: junitReport,
  gitlab: (files, lang, sha256Of) => asText(gitlabReport(files, lang, sha256Of)),
};
