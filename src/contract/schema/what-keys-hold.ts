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

/** By where it stands, one key may hold several things: indicators are a list in a year and names in a scenario. */
const table = new Map<string, Set<unknown>>();
const seen = new Set<z.core.$ZodType>();

function noteKeys(type: z.core.$ZodType): void {
  const mapping = unwrapped(type);
  if (!(mapping instanceof z.ZodObject) || seen.has(mapping)) return;
  seen.add(mapping);
  for (const [code, of] of Object.entries(mapping.shape)) {
    const bare = unwrapped(of);
    const named = namesOf(bare);
    const held = table.get(code) ?? new Set();
    table.set(code, held.add(heldBy(bare)));
    if (named !== undefined) held.add(heldBy(named));
    noteKeys(named ?? (bare instanceof z.ZodArray ? bare.element : bare));
  }
}

/** The kind of a single value, as its description says it to editors. */
function heldBy(type: z.core.$ZodType): unknown {
  const shape = shapeOf(type);
  return shape === 'value' ? z.globalRegistry.get(type)?.['kind'] : shape;
}

/** True where the key, or each of the names under it, holds one of these wherever it stands. */
export function isAlways(code: string, ...wanted: readonly (Shape | LeafKind)[]): boolean {
  // Every description is walked through once, when a key is first asked about.
  if (table.size === 0) for (const file of Object.values(files)) noteKeys(file);
  const held = [...(table.get(code) ?? [])];
  return held.length > 0 && held.every((each) => wanted.some((one) => one === each));
}
