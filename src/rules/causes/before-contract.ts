/** Payments that are of the contract before: those older than the signature and, where it renews one, those of its day. */
import { compareDates, isBefore } from '../../base/calendar.ts';
import type { Finding } from '../../domain/cause.ts';
import type { Contract, Payment } from '../../domain/contract.ts';

export function beforeContract({ terms }: Contract, { date }: Payment): Finding[] {
  const { signed, renewal } = terms;
  if (signed === undefined || !isBefore(date.value, signed.value)) return [];
  return [[{ kind: 'before_contract', signed: signed.value, isRenewed: renewal?.value === true }]];
}

/** The day a contract is renewed, the one before is settled: what matches nothing of this one may be of that one. */
export function onRenewalDay({ terms }: Contract, { date }: Payment): Finding[] {
  const { signed, renewal } = terms;
  const isSameDay = signed !== undefined && compareDates(date.value, signed.value) === 0;
  return isSameDay && renewal?.value === true ? [[{ kind: 'contract_before', signed: signed.value }]] : [];
}
