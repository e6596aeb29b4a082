import type { ReadingId, ReadingValue } from '../law/reading.ts';
import type { Figure } from './figures.ts';
import type { Change, Verification } from './verification.ts';

export interface ChangeJson<T> {
  readonly changed: boolean;
  readonly before: T | null;
  readonly after: T | null;
}

/** The verification for programs, `aci-cpts/verification@1`. */
export interface VerificationJson {
  readonly format: 'aci-cpts/verification@1';
  /** True when every figure came out the same. */
  readonly same: boolean;
  /** By the same tool, scales and file, only an edited result differs. */
  readonly edited: boolean;
  readonly compared: number;
  readonly differences: readonly {
    readonly path: string;
    readonly before: Figure;
    readonly after: Figure;
    /** Which of the two results has the figure at all. */
    readonly present: 'both' | 'before' | 'after';
  }[];
  readonly changes: {
    readonly tool: ChangeJson<string>;
    readonly scale: readonly (ChangeJson<{ readonly id: string; readonly sha256: string }> & {
      readonly year: number;
    })[];
    readonly file: ChangeJson<string>;
    readonly readings: readonly (ChangeJson<ReadingValue> & { readonly id: ReadingId })[];
  };
}

const changeJson = <T>({ isChanged, before, after }: Change<T>): ChangeJson<T> => ({
  changed: isChanged,
  before: before ?? null,
  after: after ?? null,
});

const scaleJson = (scale: { readonly id: string; readonly sha256: string } | null) =>
  scale === null ? null : { id: scale.id, sha256: scale.sha256 };

export const verificationToJson = (found: Verification): VerificationJson => ({
  format: 'aci-cpts/verification@1',
  same: found.isSame,
  edited: found.isEdited,
  compared: found.compared,
  differences: found.differences.map(({ path, before, after }) => ({
    path: path.join('.'),
    before: before ?? null,
    after: after ?? null,
    present: before === undefined ? 'after' : after === undefined ? 'before' : 'both',
  })),
  changes: {
    tool: changeJson(found.tool),
    scale: found.scales.map((scale) => {
      const { changed, before, after } = changeJson(scale);
      return { year: scale.year, changed, before: scaleJson(before), after: scaleJson(after) };
    }),
    file: changeJson(found.file),
    readings: found.readings.map((reading) => ({ id: reading.id, ...changeJson(reading) })),
  },
});
