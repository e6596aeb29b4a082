/** The JSON Schemas of `aci explain`: `aci-cpts/explanation@1`, and with `--list` `aci-cpts/addresses@1`. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { AddressesJson } from '../explain/addresses.ts';
import type { ExplanationJson, ExplanationsJson } from '../explain/explanation-shape.ts';
import { nodeSchema, placeSchema } from './explanation-node.ts';
import { closed, euros, list, orNull, said, text } from './parts.ts';
import { headOf, yearNumber } from './shared.ts';

const address = said('How to ask for the amount, in English words.', text);
const amount = said('The amount.', euros);

const explanation = closed<ExplanationJson>({
  year: said('Null for what belongs to no contract year: the letter of intent.', orNull(yearNumber)),
  address,
  amount,
  explanation: { $ref: '#/definitions/node' },
});

export const explanationSchema: JsonSchema = {
  $schema: draft7,
  title: 'Explanation of aci explain, aci-cpts/explanation@1',
  ...closed<ExplanationsJson>({
    ...headOf('aci-cpts/explanation@1'),
    explanations: said('The amount asked for, in each contract year shown.', list(explanation)),
  }),
  definitions: {
    node: { description: 'An amount and what it is made of.', ...nodeSchema },
    place: { description: 'Where the file gives it.', ...placeSchema },
  },
};

type Year = AddressesJson['years'][number];

export const addressesSchema: JsonSchema = {
  $schema: draft7,
  title: 'Amounts that aci explain --list knows, aci-cpts/addresses@1',
  ...closed<AddressesJson>({
    ...headOf('aci-cpts/addresses@1'),
    years: said(
      'The contract years shown.',
      list(
        closed<Year>({
          year: yearNumber,
          amounts: said(
            'Every amount that has an address.',
            list(closed<Year['amounts'][number]>({ address, amount })),
          ),
        }),
      ),
    ),
  }),
};
