/** The JSON Schemas of `aci-cpts/validation@1`: what `aci validate --format json` writes, and a line of its ndjson. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { FileJson, ValidationCountsJson, ValidationHeadJson, ValidationJson } from '../machine/json.ts';
import { closed, from, list, said, text, yesNo } from './parts.ts';
import { diagnosticSchema, formatNamed, toolSchema } from './shared.ts';

const head = { format: formatNamed('aci-cpts/validation@1'), tool: toolSchema };

const summary = said(
  'Counts over all files.',
  closed<ValidationCountsJson>({
    files: said('Files read.', from(0)),
    valid: said('Files without an error.', from(0)),
    refused: said('Files with an error.', from(0)),
    errors: said('In all files.', from(0)),
    warnings: said('In all files.', from(0)),
  }),
);

const file = closed<FileJson>({
  file: said('As it was named.', text),
  sha256: said('Of its bytes, in hexadecimal; empty where it could not be read.', {
    type: 'string',
    pattern: '^(?:[0-9a-f]{64})?$',
  }),
  valid: said('True without an error.', yesNo),
  diagnostics: said('Errors and warnings, in the order of the file.', list(diagnosticSchema)),
});

export const validationSchema: JsonSchema = {
  $schema: draft7,
  title: 'Report of aci validate, aci-cpts/validation@1',
  ...closed<ValidationJson>({ ...head, summary, files: said('In the order of their names.', list(file)) }),
};

export const validationLineSchema: JsonSchema = {
  $schema: draft7,
  title: 'A line of aci validate --format ndjson, aci-cpts/validation@1',
  anyOf: [
    said('The first line.', closed<ValidationHeadJson>(head)),
    said('A line for each file, in the order of their names, as it is checked.', file),
    said('The last line.', closed<Pick<ValidationJson, 'summary'>>({ summary })),
  ],
};
