/** What stands under a key or at a place of a file, out of the descriptions of the files themselves. */
import * as z from 'zod';
import { configFile } from '../file/config-file.ts';
import { contractFile } from '../file/contract-file.ts';
import { scaleFile } from '../file/scale-file.ts';
import type { FileKind } from '../keys.ts';
import type { LeafKind } from './kinds.ts';

const files = { contract: contractFile, scale: scaleFile, config: configFile } as const satisfies Readonly<
  Record<FileKind, z.ZodType>
>;

/** Keys, a list of mappings, a list of single values, names of the writer's own with a value each, or a single value. */
type Shape = 'mapping' | 'mappings' | 'values' | 'names' | 'value';

/** By where it stands, one key may hold several things: indicators are a list in a year and names in a scenario. */
interface Held {
  readonly shapes: Set<Shape>;
  /** What the description says of its value, or of those of its names. */
  readonly kinds: Set<unknown>;
}

/** Without what makes it optional, and before what is made of it. */
function unwrapped(type: z.core.$ZodType): z.core.$ZodType {
  if (type instanceof z.ZodExactOptional || type instanceof z.ZodDefault) return unwrapped(type.unwrap());
  return type instanceof z.ZodPipe ? unwrapped(type.in) : type;
}

/** The value of each name, where names stand. */
function namesOf(type: z.core.$ZodType): z.core.$ZodType | undefined {
  const entries: unknown = type instanceof z.ZodObject ? type.shape['$entries'] : undefined;
  const entry = entries instanceof z.ZodArray ? entries.element : undefined;
  return entry instanceof z.ZodObject ? unwrapped(entry.shape['$value']) : undefined;
}

function shapeOf(type: z.core.$ZodType): Shape {
  if (type instanceof z.ZodArray)
    return unwrapped(type.element) instanceof z.ZodObject ? 'mappings' : 'values';
  if (!(type instanceof z.ZodObject)) return 'value';
  return namesOf(type) === undefined ? 'mapping' : 'names';
}

/** What a path of the code's names leads to. */
export function shapeAt(kind: FileKind, path: readonly PropertyKey[]): Shape | undefined {
  let type: z.core.$ZodType | undefined = files[kind];
  for (const step of path) {
    const bare: z.core.$ZodType = unwrapped(type);
    if (step === '$value') type = namesOf(bare);
    else if (typeof step === 'number') type = bare instanceof z.ZodArray ? bare.element : bare;
    else type = bare instanceof z.ZodObject ? bare.shape[String(step)] : undefined;
    if (type === undefined) return undefined;
  }
  return shapeOf(unwrapped(type));
}

const table = new Map<string, Held>();
const seen = new Set<z.core.$ZodType>();

/** Every description is walked through once, when a key is first asked about. */
function held(code: string): Held | undefined {
  if (table.size === 0) for (const file of Object.values(files)) noteKeys(file);
  return table.get(code);
}

function noteKeys(type: z.core.$ZodType): void {
  const mapping = unwrapped(type);
  if (!(mapping instanceof z.ZodObject) || seen.has(mapping)) return;
  seen.add(mapping);
  for (const [code, of] of Object.entries(mapping.shape)) {
    const { shapes, kinds } = table.get(code) ?? { shapes: new Set(), kinds: new Set() };
    table.set(code, { shapes, kinds });
    const bare = unwrapped(of);
    const named = namesOf(bare);
    shapes.add(shapeOf(bare));
    if (!(bare instanceof z.ZodArray)) kinds.add(z.globalRegistry.get(named ?? bare)?.['kind']);
    noteKeys(named ?? (bare instanceof z.ZodArray ? bare.element : bare));
  }
}

/** True where the key holds that, or one of these, and never anything else. */
export function isAlways(code: string, ...wanted: readonly Shape[]): boolean {
  const shapes = [...(held(code)?.shapes ?? [])];
  return shapes.length > 0 && shapes.every((shape) => wanted.includes(shape));
}

/** True where the value of the key, or of its names, is of one of the kinds wherever it stands. */
export function isOfKind(code: string, ...wanted: readonly LeafKind[]): boolean {
  const kinds: readonly unknown[] = [...(held(code)?.kinds ?? [])];
  return kinds.length > 0 && kinds.every((kind) => wanted.some((each) => each === kind));
}
