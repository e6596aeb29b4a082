/** A payment older than the signature: of the contract before where this one renews it. */
import { isBefore } from '../../base/calendar.ts';
import type { Finding } from '../../domain/cause.ts';
import type { Contract, Payment } from '../../domain/contract.ts';

export function beforeContract({ terms }: Contract, { date }: Payment): Finding[] {
  const { signed, renewal } = terms;
  if (signed === undefined || !isBefore(date.value, signed.value)) return [];
  return [[{ kind: 'before_contract', signed: signed.value, isRenewed: renewal?.value === true }]];
}
