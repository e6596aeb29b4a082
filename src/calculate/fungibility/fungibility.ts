/**
 * R8, fungibility (fongibilité), agreement art. 7.1: how a year's money may cover its spending. It never changes what is
 * owed. Funds read the article differently, so every reading is computed and the one used is named.
 */
import { isPositive } from '../../amounts/money.ts';
import type { Place } from '../../amounts/source.ts';
import type { FungibilityTerms } from '../../contract/contract-terms.ts';
import type { Explained } from '../../law/explained.ts';
import { type Regime, regimes } from '../../law/reading.ts';
import type { ReadingsUsed } from '../options.ts';
import { balanceOf, type Funded, isAllowed, type Limits, lacking, sumOr } from './envelope.ts';
import type { EnvelopeBalance, FungibilityResult, RegimeOutcome, Transfer } from './fungibility-result.ts';
import { plannedTransfers, statedTransfers } from './transfers.ts';

/** An option decides above the year's own regime, which decides above the file's readings. */
function regimeOf(
  terms: FungibilityTerms | undefined,
  { fungibility: reading }: ReadingsUsed,
): Pick<FungibilityResult, 'regime' | 'regimeOrigin'> {
  const own = reading.origin === 'option' ? undefined : terms?.regime;
  return own === undefined
    ? { regime: reading.value, regimeOrigin: reading.origin }
    : { regime: own.value, regimeOrigin: 'file' };
}

const unspentOf = (balances: readonly EnvelopeBalance[], at: Place): Explained =>
  sumOr(
    { name: 'unspent' },
    balances
      .map(({ known }) => known?.final)
      .filter((final) => final !== undefined)
      .filter((final) => isPositive(final.value)),
    at,
  );

const uncoveredOf = (envelopes: readonly Funded[], transfers: readonly Transfer[], at: Place): Explained =>
  sumOr(
    { name: 'uncovered' },
    envelopes.map((envelope) => lacking(envelope, transfers)).filter((lack) => lack !== undefined),
    at,
  );

function outcomeUnder(
  regime: Regime,
  envelopes: readonly Funded[],
  limits: Limits,
  stated: readonly Transfer[],
  at: Place,
): RegimeOutcome {
  const allowed = stated.filter(({ from, to }) => isAllowed(regime, from, to));
  const transfers = plannedTransfers(envelopes, regime, limits, allowed);
  const declared = envelopes.filter(({ spending }) => spending !== undefined);
  const balances = declared.map((envelope) => balanceOf(envelope, transfers));
  return { regime, uncovered: uncoveredOf(envelopes, transfers, at), unspent: unspentOf(balances, at) };
}

/** `envelopes` are those of the year in the order operations, then missions; `at` is the year in the file. */
export function fungibilityOfYear(
  year: number,
  envelopes: readonly Funded[],
  terms: FungibilityTerms | undefined,
  readings: ReadingsUsed,
  at: Place,
) {
  const { regime, regimeOrigin } = regimeOf(terms, readings);
  const origin = readings.fungibility.origin === 'option' ? 'option' : 'file';
  const limits = { cap: terms?.cap, isFixedOnly: terms?.fixedOnly?.value ?? false };
  const stated = statedTransfers(terms?.transfers ?? [], { year, envelopes, regime, limits, origin });
  const transfers = plannedTransfers(envelopes, regime, limits, stated.transfers);
  const touched = (envelope: Funded): boolean =>
    transfers.some(({ from, to }) => from === envelope.envelope || to === envelope.envelope);
  const declared = envelopes.filter((envelope) => envelope.spending !== undefined);
  const undeclared = envelopes.filter((envelope) => envelope.spending === undefined);
  const balances = [...declared, ...undeclared.filter(touched)].map((item) => balanceOf(item, transfers));
  const lacksMoney = declared.some((envelope) => lacking(envelope, []) !== undefined);
  let outcomes: readonly RegimeOutcome[] | undefined;
  const result: FungibilityResult = {
    regime,
    regimeOrigin,
    isFixedOnly: limits.isFixedOnly,
    cap: limits.cap,
    envelopes: balances,
    transfers,
    undeclared: undeclared.map(({ envelope }) => envelope),
    planned: declared.filter(({ isPlanned }) => isPlanned === true).map(({ envelope }) => envelope),
    unspent: unspentOf(balances, at),
    uncovered: uncoveredOf(envelopes, transfers, at),
    outcomes: () => {
      outcomes ??= regimes.map((other) => outcomeUnder(other, envelopes, limits, stated.transfers, at));
      return outcomes;
    },
  };
  // Where some envelope lacks money, the reading makes a difference.
  return { result, problems: stated.problems, isReadingUsed: lacksMoney || transfers.length > 0 };
}
