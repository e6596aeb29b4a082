/** The scale's amount where the signed contract states its own. */
import type { Contract } from '../../domain/contract.ts';
import type { PartName } from '../../domain/label.ts';
import { type ScaleLine, scaleLines } from '../../domain/mission.ts';
import type { Candidate, Known } from './situation.ts';

function withoutAmount(contract: Contract, line: ScaleLine, part: PartName): Contract {
  const stated = contract.terms.amounts[line];
  if (stated === undefined) return contract;
  const { [part]: _replaced, ...kept } = stated;
  return { ...contract, terms: { ...contract.terms, amounts: { ...contract.terms.amounts, [line]: kept } } };
}

export const scaleAmounts = ({ contract }: Known): Candidate[] =>
  scaleLines.flatMap((line) =>
    (['fixed', 'variable'] as const).flatMap((part): Candidate[] =>
      contract.terms.amounts[line]?.[part] === undefined
        ? []
        : [
            {
              cause: { kind: 'contract_amount', line, part },
              alter: (situation) => ({
                ...situation,
                contract: withoutAmount(situation.contract, line, part),
              }),
            },
          ],
    ),
  );
