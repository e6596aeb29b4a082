/** Every format of `aci validate` that machines read. */
import type { Sha256 } from '../../base/sha256.ts';
import type { Language } from '../../domain/contract.ts';
import { jsonText } from '../json/text.ts';
import { validationToJson } from '../json/validation.ts';
import { githubLines } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { junitReport } from './junit.ts';
import { sarifLog } from './sarif.ts';
import type { ValidatedFile } from './validation.ts';

type Render = (files: readonly ValidatedFile[], lang: Language, sha256Of: Sha256) => string;

const asText = (json: unknown): string => `${jsonText(json, 2)}\n`;

export const machineFormats = {
  json: (files, lang) => asText(validationToJson(files, lang)),
  github: githubLines,
  sarif: (files, lang, sha256Of) => asText(sarifLog(files, lang, sha256Of)),
  junit: junitReport,
  gitlab: (files, lang, sha256Of) => asText(gitlabReport(files, lang, sha256Of)),
} as const satisfies Readonly<Record<string, Render>>;

export type MachineFormat = keyof typeof machineFormats;
