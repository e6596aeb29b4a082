/** What fungibility leaves of the envelopes of a contract year: balances, transfers and what the other readings would leave. */
import type { Cents } from '../../amounts/money.ts';
import type { Ratio } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { Explained } from '../../law/explained.ts';
import type { Envelope } from '../../law/mission.ts';
import type { ReadingOrigin, Regime } from '../../law/reading.ts';

export interface FungibilityResult {
  readonly regime: Regime;
  /** Who chose the regime; `file` also when the year itself states it. */
  readonly regimeOrigin: ReadingOrigin;
  readonly cap?: Given<Ratio> | undefined;
  readonly isFixedOnly: boolean;
  /** Envelopes whose spending is known, then those only a stated transfer touches. */
  readonly envelopes: readonly EnvelopeBalance[];
  readonly transfers: readonly Transfer[];
  /** Envelopes of this year whose spending the file does not state. */
  readonly undeclared: readonly Envelope[];
  /** Envelopes whose spending is what the lines of the budget plan. */
  readonly planned: readonly Envelope[];
  readonly unspent: Explained;
  readonly uncovered: Explained;
  /**
   * What each of the four readings would leave, with the same cap and restriction. Worked out when asked for: a third of the
   * time of a contract, and few outputs show them.
   */
  readonly outcomes: () => readonly RegimeOutcome[];
}

export interface EnvelopeBalance {
  readonly envelope: Envelope;
  readonly funded: Explained;
  readonly received: Explained;
  readonly given: Explained;
  /** Absent when the spending is not stated. */
  readonly known?: { readonly spent: Explained; readonly balance: Explained; readonly final: Explained };
}

export interface Transfer {
  readonly from: Envelope;
  readonly to: Envelope;
  readonly amount: Explained;
  /** True when the file states it; false when the plan made it. */
  readonly isStated: boolean;
  readonly reason?: string;
  /**
   * How much a stated transfer brings beyond what the receiver lacks; absent when it does not, or when the spending is not
   * stated.
   */
  readonly excess?: Cents;
}

export interface RegimeOutcome {
  readonly regime: Regime;
  readonly uncovered: Explained;
  readonly unspent: Explained;
}
