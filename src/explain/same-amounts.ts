/** Whether two results say the same, amount by amount: what rewriting a file must never change. */
import { centsOf } from '../amounts/money.ts';
import type { ContractResult } from '../calculate/result.ts';
import { addressesOf } from './addresses.ts';

const amountsOf = ({ years, contract }: ContractResult): number[] => [
  ...years.flatMap((year) => [year.year, ...addressesOf(year).map(({ amount }) => centsOf(amount.value))]),
  ...contract.payments.map(({ amount }) => centsOf(amount.value)),
];

/** True when every amount of every year, and every payment of the file, is the same in both. */
export function hasSameAmounts(a: ContractResult, b: ContractResult): boolean {
  const [before, after] = [amountsOf(a), amountsOf(b)];
  return before.length === after.length && before.every((amount, index) => amount === after[index]);
}
