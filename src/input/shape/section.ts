/** The mappings and lists of a file: closed sets of keys, mappings of free names, items. */
import type { Frame, Located, LocatedMap } from '../located.ts';
import {
  type Keys,
  type OptionalShape,
  readBeneath,
  refuse,
  type Shape,
  type Task,
  type ValueOf,
} from './shape.ts';

type OptionalName<K extends Keys> = {
  [Name in keyof K]: K[Name] extends OptionalShape<unknown> ? Name : never;
}[keyof K];

/** What a section says by its keys, and in its frame where it stands and how its keys are written. */
export type Values<K extends Keys> = { readonly $frame: Frame } & {
  readonly [Name in Exclude<keyof K, OptionalName<K>>]: ValueOf<K[Name]>;
} & { readonly [Name in OptionalName<K>]?: ValueOf<K[Name]> };

export const optional = <Value>(shape: Shape<Value>): OptionalShape<Value> => ({
  ...shape,
  isOptional: true,
});

/** A mapping with these keys and no other; `make` says what becomes of it. */
export function section<const K extends Keys>(keys: K): Shape<Values<K>>;
export function section<const K extends Keys, Value>(
  keys: K,
  make: (values: Values<K>) => Value,
): Shape<Value>;
export function section<const K extends Keys>(
  keys: K,
  make: (values: Values<K>) => unknown = (values) => values,
): Shape<unknown> {
  const names = Object.keys(keys);
  const shapes = Object.entries(keys);
  const required = names.filter((name) => !isOptional(keys[name]));
  const hasRequired = (values: object): values is Values<K> => required.every((name) => name in values);
  const read = (piece: Located, task: Task): unknown => {
    if (piece.kind !== 'map') return refuse(piece, task, 'mapping');
    const values: Record<string, unknown> = { $frame: piece.frame };
    let known = 0;
    let isWhole = true;
    for (const [name, shape] of shapes) {
      const child = piece.children.get(name);
      if (child === undefined) {
        if (!isOptional(shape)) task.faults.push({ kind: 'missing', piece, key: name });
        continue;
      }
      known += 1;
      const value = readBeneath(name, shape, child, task);
      if (value === undefined) isWhole = false;
      else values[name] = value;
    }
    if (known < piece.children.size) return refuseUnknown(piece, names, task);
    return isWhole && hasRequired(values) ? make(values) : undefined;
  };
  return { form: { kind: 'section', keys }, read };
}

/** True for what a mapping may lack. */
export const isOptional = (shape: Shape<unknown> | undefined): boolean =>
  shape !== undefined && 'isOptional' in shape;

function refuseUnknown(piece: LocatedMap, names: readonly string[], task: Task): undefined {
  const keys = [...piece.children.keys()].filter((key) => !names.includes(key));
  task.faults.push({ kind: 'unknown', piece, path: [...task.path], keys, names });
}

/** Items of one shape, one after the other. */
export const list = <Value>(item: Shape<Value>): Shape<readonly Value[]> => ({
  form: { kind: 'list', item },
  read: (piece, task) => {
    if (piece.kind !== 'list') return refuse(piece, task, 'list');
    const values: Value[] = [];
    for (const [index, each] of piece.items.entries()) {
      const value = readBeneath(String(index), item, each, task);
      if (value !== undefined) values.push(value);
    }
    return values.length === piece.items.length ? values : undefined;
  },
});

/** One free name and what stands under it. */
export interface Entry<Name, Value> {
  readonly name: Name;
  readonly value: Value;
}

/** A mapping of free names to values, as a list in the order of the file; `make` says what becomes of it. */
export function named<Name, Value, Made>(
  name: Shape<Name>,
  value: Shape<Value>,
  make: (entries: readonly Entry<Name, Value>[], frame: Frame) => Made,
): Shape<Made> {
  const entry = section({ $name: name, $value: value }, ({ $name, $value }) => ({
    name: $name,
    value: $value,
  }));
  const entries = list(entry);
  return {
    form: { kind: 'named', value },
    read: (piece, task) => {
      const children = piece.kind === 'map' ? piece.children.get('$entries') : undefined;
      if (piece.kind !== 'map' || children === undefined) return refuse(piece, task, 'mapping');
      const read = readBeneath('$entries', entries, children, task);
      return read === undefined ? undefined : make(read, piece.frame);
    },
  };
}

/** The mapping without its frame, its place in the frame's stead. */
export function placed<T extends { readonly $frame: Frame }>({ $frame, ...rest }: T) {
  return { at: $frame.at, ...rest };
}
