/** What a shape is: how a piece of a file is read, and how it is described. */
import type { Problem } from '../../domain/problem.ts';
import type { Located, LocatedMap } from '../located.ts';

export interface Shape<Value> {
  readonly form: Form;
  /** What the piece says; nothing when it is refused, and then the task says why. */
  readonly read: (piece: Located, task: Task) => Value | undefined;
}

/** A shape in place of which a mapping may have nothing. */
export interface OptionalShape<Value> extends Shape<Value> {
  readonly isOptional: true;
}

/** The keys of a mapping, by the code's names. */
export type Keys = Readonly<Record<string, Shape<unknown> | OptionalShape<unknown>>>;

/** What a shape reads. */
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

/** What a shape is made of, for descriptions. */
export type Form =
  | { readonly kind: 'leaf'; readonly leaf: LeafKind }
  | { readonly kind: 'list'; readonly item: Shape<unknown> }
  | { readonly kind: 'section'; readonly keys: Keys }
  /** A mapping of free names. */
  | { readonly kind: 'named'; readonly value: Shape<unknown> };

export type LeafKind =
  | 'amount'
  | 'rate'
  | 'measure'
  | 'weight'
  | 'population'
  | 'date'
  | 'yes_no'
  | 'size_tier'
  | 'year_number'
  | 'civil_year'
  | 'reference'
  | 'text'
  | 'regime'
  | 'plan'
  | 'direction'
  | 'mode'
  | 'envelope'
  | 'payment_line'
  | 'mission'
  | 'status'
  | 'scale_id'
  | 'reading';

/** One reading of a file through its shape. */
export interface Task {
  /** The steps from the top of the file to the piece being read. */
  readonly path: string[];
  /** Everything refused so far. */
  readonly faults: Fault[];
}

/** Why a piece is refused. */
export type Fault =
  /** A value its reader refuses; without a problem when it was refused and reported before. */
  | { readonly kind: 'value'; readonly piece: Located; readonly problem?: Problem }
  | {
      readonly kind: 'shape';
      readonly piece: Located;
      readonly path: readonly string[];
      readonly expected: 'mapping' | 'list' | 'value';
    }
  | { readonly kind: 'missing'; readonly piece: Located; readonly key: string }
  | {
      readonly kind: 'unknown';
      readonly piece: LocatedMap;
      readonly path: readonly string[];
      readonly keys: readonly string[];
      /** The keys there may be. */
      readonly names: readonly string[];
    };

/** Refuses a piece that is something else than a mapping, a list or a value; one refused before is not told again. */
export function refuse(piece: Located, task: Task, expected: 'mapping' | 'list' | 'value'): undefined {
  const isTold = piece.kind === 'leaf' && piece.scalar === undefined;
  task.faults.push(
    isTold ? { kind: 'value', piece } : { kind: 'shape', piece, path: [...task.path], expected },
  );
}

/** Reads what lies one step beneath. */
export function readBeneath<Value>(
  step: string,
  shape: Shape<Value>,
  piece: Located,
  task: Task,
): Value | undefined {
  task.path.push(step);
  const value = shape.read(piece, task);
  task.path.pop();
  return value;
}
