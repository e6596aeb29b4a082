/** What `aci validate` says of a file, without building the command line anew for each: for a million files. */

import { refusedOnDifference } from '../../../src/cli/amounts-expected.ts';
import { computeBytes } from '../../../src/cli/files.ts';
import { realSystem } from '../../../src/cli/machine/real-system.ts';
import { nationalScales } from '../../../src/law/in-force.ts';
import { machineFormats } from '../../../src/problems/machine/machine-formats.ts';
import { renderProblems } from '../../../src/problems/render.ts';

const context = { system: realSystem(), lang: 'fr', raw: {}, format: 'table' } as const;

export function validatedInMemory(bytes: Uint8Array, name: string): { json: string; text: string } {
  const file = refusedOnDifference(computeBytes(bytes, name, { scales: nationalScales }, context), context);
  const { problems, language, result } = file;
  const json = machineFormats.json(
    [{ ...file, isValid: result !== undefined }],
    'fr',
    context.system.sha256Of,
  );
  const text = renderProblems(problems, { lang: 'fr', fileLanguage: language, color: false, width: 80 });
  return { json, text };
}
