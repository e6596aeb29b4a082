import type { CalendarDate } from '../../amounts/calendar.ts';
import type { NoFacts } from './kinds.ts';

/** What can be wrong in the section `budget`. */
export interface BudgetProblems {
  'account-invalid': { readonly key: string; readonly text: string };
  'account-side': {
    readonly side: 'costs' | 'income';
    readonly account: string;
    readonly least: string;
    readonly greatest: string;
    readonly voluntary: string;
  };
  'budget-line-twice-dated': NoFacts;
  'budget-line-undated': { readonly label: string };
  'budget-line-ends-before': { readonly from: CalendarDate; readonly to: CalendarDate };
}
