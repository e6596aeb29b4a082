/** What a file says its result should be: amounts to be compared exactly, rates at the decimals it writes. */
import type { Cents } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { Mission } from './mission.ts';

export interface Expected {
  readonly at: Place;
  readonly total?: Given<Cents>;
  readonly operations?: Given<Cents>;
  readonly fixed?: Given<Cents>;
  readonly variable?: Given<Cents>;
  readonly pending?: Given<Cents>;
  readonly toVerify?: Given<Cents>;
  readonly missions: Partial<Record<Mission, ExpectedMission>>;
  readonly fungibility?: ExpectedFungibility;
}

/** What is left of the envelopes once money has moved between them, and what nothing covers. */
interface ExpectedFungibility {
  readonly at: Place;
  readonly unspent?: Given<Cents>;
  readonly uncovered?: Given<Cents>;
}

/** An indicator by its name, or by its number in the list. */
export interface ExpectedIndicator {
  readonly name: Given<string>;
  readonly rate: Given<Ratio>;
}

export interface ExpectedMission {
  readonly at: Place;
  readonly attainmentRate?: Given<Ratio>;
  readonly indicators: readonly ExpectedIndicator[];
  readonly total?: Given<Cents>;
  readonly fixed?: Given<Cents>;
  readonly variable?: Given<Cents>;
  readonly pending?: Given<Cents>;
}
