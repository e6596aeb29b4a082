/** The JSON Schema of `aci-cpts/validation@1`, what `aci validate --format json` writes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { ToolJson } from '../json-shape.ts';
import type { ValidationJson } from '../machine/json.ts';
import { closed, from, list, said, text, yesNo } from './parts.ts';
import { diagnosticSchema } from './result.ts';

type FileJson = ValidationJson['files'][number];

const validation = closed<ValidationJson>({
  format: { const: 'aci-cpts/validation@1' },
  tool: closed<ToolJson>({ name: text, version: text }),
  summary: closed<ValidationJson['summary']>({
    files: from(0),
    valid: from(0),
    refused: from(0),
    errors: from(0),
    warnings: from(0),
  }),
  files: list(
    closed<FileJson>({
      file: text,
      sha256: said('Of its bytes; empty where it could not be read.', {
        type: 'string',
        pattern: '^(?:[0-9a-f]{64})?$',
      }),
      valid: yesNo,
      diagnostics: list(diagnosticSchema),
    }),
  ),
});

export const validationSchema: JsonSchema = {
  $schema: draft7,
  title: 'Report of aci validate, aci-cpts/validation@1',
  ...validation,
};
