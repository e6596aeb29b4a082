/** The JSON Schema of `aci-cpts/verification@1`, what `aci verify --format json` writes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { ChangeJson, VerificationJson } from '../verify/json.ts';
import { closed, from, list, oneOf, orNull, type Properties, said, sha256, text, yesNo } from './parts.ts';
import { formatNamed, readingId, readingValue, yearNumber } from './shared.ts';

type Difference = VerificationJson['differences'][number];
type Changes = VerificationJson['changes'];
type ScaleName = NonNullable<Changes['scale'][number]['before']>;

const figure: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };
const presences: readonly Difference['present'][] = ['both', 'before', 'after'];

const change = (schema: JsonSchema): Properties<ChangeJson<unknown>> => ({
  changed: said('True when it is not the same.', yesNo),
  before: said('In the result that was kept; null where it did not count.', orNull(schema)),
  after: said('Today; null where it does not count.', orNull(schema)),
});

const scaleName = closed<ScaleName>({
  id: said('The scale’s name.', text),
  sha256: said('Of the content of the scale.', sha256),
});

const changes = closed<Changes>({
  tool: said('Name and version of the program.', closed<Changes['tool']>(change(text))),
  scale: said(
    'By contract year.',
    list(closed<Changes['scale'][number]>({ year: yearNumber, ...change(scaleName) })),
  ),
  file: said('The SHA-256 of the contract’s file.', closed<Changes['file']>(change(sha256))),
  readings: said(
    'Readings that count in either result.',
    list(closed<Changes['readings'][number]>({ id: readingId, ...change(readingValue) })),
  ),
});

export const verificationSchema: JsonSchema = {
  $schema: draft7,
  title: 'Verification of aci verify, aci-cpts/verification@1',
  ...closed<VerificationJson>({
    format: formatNamed('aci-cpts/verification@1'),
    same: said('True when every figure came out the same.', yesNo),
    edited: said('By the same tool, scales and file, only an edited result differs.', yesNo),
    compared: said('How many figures were compared.', from(0)),
    differences: said(
      'Figures that differ.',
      list(
        closed<Difference>({
          path: said('Where the figure stands in the result.', text),
          before: said('As it was kept.', figure),
          after: said('As it is today.', figure),
          present: said('Which of the two results has the figure at all.', oneOf(presences)),
        }),
      ),
    ),
    changes: said('What changed meanwhile.', changes),
  }),
};
