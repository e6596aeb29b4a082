/** A cross-field check: facts of the contract that do not fit together. Needs no amount of the law. */
import type { Contract } from '../../domain/contract.ts';
import type { Problem } from '../../domain/problem.ts';

export type Check = (contract: Contract) => readonly Problem[];
