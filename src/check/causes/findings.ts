/** The causes that give what one line was paid, to the cent. */
import { isZero } from '../../amounts/money.ts';
import type { CauseKind, Finding } from '../cause.ts';
import type { LineCheck } from '../payment-check.ts';
import { lineCauses, repeated } from './causes.ts';
import { owedFor } from './situation.ts';
import { fits, isChanged, type SingleSupposition } from './supposition.ts';

/** More explanations than this help nobody. */
const findingsUpTo = 3;

/** Nothing paid: a mission that would start after the check explains that of any line, and so tells nothing. */
const isTelling = ({ cause }: SingleSupposition, line: LineCheck): boolean =>
  !isZero(line.paid) || cause.kind !== 'start';

/** The first of each kind of cause: the nearest start, the shortest delay; beside another, none that a paid line contradicts. */
function firstOfKinds(fitting: readonly SingleSupposition[], isBeside: boolean): Finding[] {
  const seen = new Set<CauseKind>();
  return fitting.flatMap(({ cause, finding, isContradicted }, index) => {
    if (seen.has(cause.kind) || (isContradicted && (isBeside || index > 0))) return [];
    seen.add(cause.kind);
    return [finding];
  });
}

/** Single causes, the likeliest first. */
export function singleFindings(
  line: LineCheck,
  lines: readonly LineCheck[],
  all: readonly SingleSupposition[],
): Finding[] {
  const fitting = all.filter((each) => fits(each, line) && isTelling(each, line));
  // What places all the payments explains this one, and no figure that happens to agree speaks louder.
  const told = fitting[0]?.isPlacing === true ? [] : lineCauses;
  const own = told.flatMap((cause): Finding[] => {
    const found = cause(line, lines);
    return found === undefined ? [] : [[found]];
  });
  return [...own, ...firstOfKinds(fitting, own.length > 0)].slice(0, findingsUpTo);
}

/** An amount that is not the one owed, paid several times: best as many times as there are payments. */
export function repeatedFindings(line: LineCheck, all: readonly SingleSupposition[]): Finding[] {
  const found = all.flatMap((supposition) => {
    const again = repeated({ ...line, owed: owedFor(supposition.owed, line) }, []);
    if (again?.kind !== 'repeated' || !isChanged(supposition, line)) return [];
    return [
      { finding: [supposition.cause, again] as const, isPlain: again.times === line.allocations.length },
    ];
  });
  const best = found.find(({ isPlain }) => isPlain) ?? found[0];
  return best === undefined ? [] : [best.finding];
}
