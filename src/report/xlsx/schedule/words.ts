/** What the workbook of one schedule says beside the words it shares with the other formats. */
import type { Language } from '../../../domain/contract.ts';

export interface ScheduleSheetWords {
  readonly totals: string;
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly star: string;
  readonly live: string;
  readonly totalsNote: string;
  readonly byCivilYear: string;
  readonly byEnvelope: string;
}

export const scheduleSheetWords = {
  fr: {
    totals: 'Totaux',
    part: 'Part',
    from: 'Du',
    to: 'Au',
    star: '* montant à vérifier\u00a0: voir sous le tableau.',
    live: 'Le total, les cumuls et la feuille Totaux se recalculent\u00a0; les dates et les montants sont ceux de l’export.',
    totalsNote: 'Ces sommes suivent les montants et les dates de la feuille Échéancier.',
    byCivilYear: 'Par année civile',
    byEnvelope: 'Par enveloppe',
  },
  en: {
    totals: 'Totals',
    part: 'Part',
    from: 'From',
    to: 'To',
    star: '* amount to verify: see beneath the table.',
    live: 'The total, the running totals and the sheet Totals recompute; dates and amounts are as at the export.',
    totalsNote: 'These sums follow the amounts and the dates of the sheet Schedule.',
    byCivilYear: 'By calendar year',
    byEnvelope: 'By envelope',
  },
} as const satisfies Readonly<Record<Language, ScheduleSheetWords>>;
