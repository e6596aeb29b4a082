/** The JSON Schema of `aci-cpts/comparison@1`, what `aci compare --format json` writes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { ComparisonJson } from '../simulation/comparison.ts';
import { closed, list, orNull, said, text } from './parts.ts';
import { formatNamed, toolSchema } from './shared.ts';
import { variantSchema } from './variant.ts';

export const comparisonSchema: JsonSchema = {
  $schema: draft7,
  title: 'Comparison of aci compare, aci-cpts/comparison@1',
  ...closed<ComparisonJson>({
    format: formatNamed('aci-cpts/comparison@1'),
    tool: toolSchema,
    variants: said('The two sides.', list(variantSchema)),
    inputs: said(
      'The inputs that differ, by what they mean and not by how they are written.',
      list(
        closed<ComparisonJson['inputs'][number]>({
          path: said('As --set takes it, in the words of the first file.', text),
          first: said('As the first side writes it; null where it does not.', orNull(text)),
          second: said('As the second side writes it; null where it does not.', orNull(text)),
        }),
      ),
    ),
  }),
};
