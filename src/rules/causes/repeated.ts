/** The whole of what is owed was paid several times. */
import { centsOf } from '../../base/money.ts';
import type { LineCause } from './line-cause.ts';

export const repeated: LineCause = ({ owed, paid }) => {
  const [all, each] = [centsOf(paid), centsOf(owed)];
  if (each === 0 || all % each !== 0 || all / each < 2) return undefined;
  return { kind: 'repeated', times: all / each };
};
