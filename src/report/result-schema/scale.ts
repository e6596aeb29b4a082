/** The JSON Schemas of `aci scale --format json`: `aci-cpts/scale@1`, and with `--diff` `aci-cpts/scale-diff@1`. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import { scaleParts } from '../../domain/cell.ts';
import { missions, scaleLines } from '../../domain/mission.ts';
import { statuses } from '../../domain/status.ts';
import type { FiguresJson, ScaleDiffJson, ScaleJson, ScaleNameJson } from '../scale/json.ts';
import { closed, date, euros, list, oneOf, orNull, said, sha256, status, text } from './parts.ts';
import { formatNamed, sizeTier } from './shared.ts';

const id = said('The scale’s name.', text);
const fingerprint = said('Of the content of the scale.', sha256);
const amount = said('Per full contract year.', euros);
const place = {
  line: said('The line of the scale.', oneOf(scaleLines)),
  part: said('Which part of the line it pays.', oneOf(scaleParts)),
  size_tier: sizeTier,
};

export const scaleJsonSchema: JsonSchema = {
  $schema: draft7,
  title: 'Scale of aci scale, aci-cpts/scale@1',
  ...closed<ScaleJson>({
    format: formatNamed('aci-cpts/scale@1'),
    id,
    title: said('The text it comes from, in French.', text),
    in_force_from: said('The first day on which it applies.', date),
    in_force_status: said('How sure that day is.', oneOf(statuses)),
    verified_on: said('The day it was last checked; null where nobody says it was.', orNull(date)),
    sha256: fingerprint,
    file: said('The file of a scale that is the user’s own.', orNull(text)),
    core_missions: said('Missions that every contract owes under this text.', list(oneOf(missions))),
    cells: said(
      'Its amounts.',
      list(
        closed<ScaleJson['cells'][number]>({
          ...place,
          amount,
          status,
          source: said('Where it was read, in French.', text),
        }),
      ),
    ),
  }),
};

const name = closed<ScaleNameJson>({ id, sha256: fingerprint });
const figures = (meaning: string): JsonSchema =>
  said(
    `${meaning} Null where that scale has no such line or part.`,
    orNull(closed<FiguresJson>({ amount, status })),
  );

export const scaleDiffSchema: JsonSchema = {
  $schema: draft7,
  title: 'What changed between two scales, aci-cpts/scale-diff@1',
  ...closed<ScaleDiffJson>({
    format: formatNamed('aci-cpts/scale-diff@1'),
    from: said('The first scale.', name),
    to: said('The second scale.', name),
    differences: said(
      'Amounts that are not the same.',
      list(
        closed<ScaleDiffJson['differences'][number]>({
          ...place,
          before: figures('In the first scale.'),
          after: figures('In the second scale.'),
          difference: said('Second less first; an amount that is not there counts as zero.', euros),
        }),
      ),
    ),
  }),
};
