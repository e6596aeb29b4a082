/**
 * The most that a member of a CPTS may be paid in allowances over a civil year (décret 2022-375 of 16 March 2022, code de la
 * santé publique, art. D. 1434-44): the social security ceiling (plafond annuel de la sécurité sociale, PASS) of that year.
 */
import { type Cents, euros } from '../base/money.ts';
import type { Status } from '../domain/status.ts';

export interface AllowanceCeiling {
  readonly civilYear: number;
  readonly amount: Cents;
  readonly status: Status;
  readonly source: string;
}

const ceiling = (civilYear: number, amount: number): AllowanceCeiling => ({
  civilYear,
  amount: euros(amount),
  status: 'confirmed',
  source: 'Décret 2022-375 du 16 mars 2022 (CSP, art. D. 1434-44) ; PASS de l’année',
});

/** Oldest first. A civil year that is not here has no known ceiling: never a neighbour's instead. */
export const allowanceCeilings = [
  ceiling(2022, 41_136),
  ceiling(2023, 43_992),
  ceiling(2024, 46_368),
  ceiling(2025, 47_100),
  ceiling(2026, 48_060),
] as const;
