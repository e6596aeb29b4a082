/** The causes of a difference for programs: each kind with its own facts. */
import { dateToIso } from '../../base/calendar.ts';
import type { Cause, CauseKind, Rounding } from '../../domain/cause.ts';
import type { PaymentLine } from '../../domain/contract.ts';
import type { PartName } from '../../domain/label.ts';
import type { Mission, ScaleLine, SizeTier } from '../../domain/mission.ts';
import type { ReadingId, ReadingValue } from '../../domain/reading.ts';

interface Facts {
  readonly missing: unknown;
  readonly not_returned: unknown;
  readonly repeated: { readonly times: number };
  /** `year` is null for the letter of intent. */
  readonly other_line: { readonly line: PaymentLine; readonly year: number | null };
  readonly paid_before: { readonly date: string };
  readonly before_contract: { readonly signed: string; readonly renewed: boolean };
  readonly contract_before: { readonly signed: string };
  readonly early: { readonly due: string };
  readonly size_tier: { readonly size_tier: SizeTier };
  readonly scale: { readonly scale: string };
  readonly reading: { readonly reading: ReadingId; readonly value: ReadingValue };
  /** Later than the file says when `months` is above zero. */
  readonly start: { readonly mission: Mission; readonly months: number; readonly start: string };
  readonly indicator: {
    readonly mission: Mission;
    readonly year: number;
    readonly indicator: string;
    readonly counted: boolean;
  };
  readonly contract_amount: { readonly line: ScaleLine; readonly part: PartName };
  readonly rounding: { readonly rounding: Rounding };
}

/** What a cause of a kind says beside its kind. */
export type CauseFacts<Kind extends CauseKind> = Facts[Kind];
export type CauseJson = { [Kind in CauseKind]: { readonly cause: Kind } & Facts[Kind] }[CauseKind];

/** Dates as texts. */
export function causeJson(cause: Cause): CauseJson {
  switch (cause.kind) {
    case 'missing':
    case 'not_returned':
      return { cause: cause.kind };
    case 'repeated':
      return { cause: cause.kind, times: cause.times };
    case 'other_line':
      return { cause: cause.kind, line: cause.line, year: cause.year ?? null };
    case 'paid_before':
      return { cause: cause.kind, date: dateToIso(cause.date) };
    case 'before_contract':
      return { cause: cause.kind, signed: dateToIso(cause.signed), renewed: cause.isRenewed };
    case 'contract_before':
      return { cause: cause.kind, signed: dateToIso(cause.signed) };
    case 'early':
      return { cause: cause.kind, due: dateToIso(cause.due) };
    case 'size_tier':
      return { cause: cause.kind, size_tier: cause.sizeTier };
    case 'scale':
      return { cause: cause.kind, scale: cause.id };
    case 'reading':
      return { cause: cause.kind, reading: cause.reading, value: cause.value };
    case 'start': {
      const { kind, mission, months, start } = cause;
      return { cause: kind, mission, months, start: dateToIso(start) };
    }
    case 'indicator': {
      const { kind, mission, year, name, isCounted } = cause;
      return { cause: kind, mission, year, indicator: name, counted: isCounted };
    }
    case 'contract_amount':
      return { cause: cause.kind, line: cause.line, part: cause.part };
    case 'rounding':
      return { cause: cause.kind, rounding: cause.rounding };
  }
}
