/** The mappings of a file: closed sets of keys, and mappings of free names. */
import * as z from 'zod';
import type { Frame } from '../located.ts';

/** What comes with every mapping: where it stands and how its keys are written. */
const frame = z.custom<Frame>().meta({ kind: 'frame' });

/** A mapping with these keys and no other. The message of an unknown key is the list of those allowed. */
export const section = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(
    { $frame: frame, ...shape },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined) },
  );

/** A mapping of free names to values, as a list in the order of the file. */
export const named = <Name extends z.ZodType, Value extends z.ZodType>(name: Name, value: Value) =>
  z
    .strictObject({
      $frame: frame,
      $entries: z.array(z.strictObject({ $frame: frame, $name: name, $value: value })),
    })
    .meta({ kind: 'named' });

/** The mapping without its frame, its place in the frame's stead. */
export function placed<T extends { readonly $frame: Frame }>({ $frame, ...rest }: T) {
  return { at: $frame.at, ...rest };
}
