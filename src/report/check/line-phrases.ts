/** How a line of the schedule is called inside a sentence. */
import type { Language, PaymentLine } from '../../domain/contract.ts';
import { type Envelope, envelopes } from '../../domain/mission.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { listed } from '../problems/quoting.ts';

type Part = 'whole' | 'advance' | 'balance' | 'fixed' | 'fixed_advance' | 'fixed_balance' | 'variable';

/** What of an envelope a line pays; undefined for the letter of intent. */
function partsOf(line: PaymentLine): { readonly envelope: Envelope; readonly part: Part } | undefined {
  const envelope = envelopes.find((each) => line === each || line.startsWith(`${each}.`));
  if (envelope === undefined) return undefined;
  const rest = line.slice(envelope.length + 1);
  const parts: Readonly<Record<string, Part>> = {
    '': 'whole',
    advance: 'advance',
    balance: 'balance',
    fixed: 'fixed',
    'fixed.advance': 'fixed_advance',
    'fixed.balance': 'fixed_balance',
    variable: 'variable',
  };
  return { envelope, part: parts[rest] ?? 'whole' };
}

const ofEnvelope: Readonly<Record<Envelope, string>> = {
  operations: 'du fonctionnement',
  care_access: 'de l’accès aux soins',
  care_pathways: 'des parcours',
  prevention: 'de la prévention',
  health_crisis: 'de la crise sanitaire',
  quality: 'de la qualité',
  professional_support: 'de l’accompagnement',
};

/** `de l’accès aux soins`, inside a French sentence. */
export const ofEnvelopeInFrench = (envelope: Envelope): string => ofEnvelope[envelope];

/** `care access`, inside an English sentence. */
export const envelopeInEnglish = (envelope: Envelope): string =>
  `${envelope === 'health_crisis' ? 'the ' : ''}${envelopeNames.en[envelope].short.toLowerCase()}`;

const frenchPhrases: Readonly<Record<Part, (of: string) => string>> = {
  whole: (of) => `le paiement ${of}`,
  advance: (of) => `l’avance ${of}`,
  balance: (of) => `le solde ${of}`,
  fixed: (of) => `le volet fixe ${of}`,
  fixed_advance: (of) => `l’avance du volet fixe ${of}`,
  fixed_balance: (of) => `le solde du volet fixe ${of}`,
  variable: (of) => `le volet variable ${of}`,
};

const englishPhrases: Readonly<Record<Part, (name: string) => string>> = {
  whole: (name) => `the payment of ${name}`,
  advance: (name) => `the advance of ${name}`,
  balance: (name) => `the balance of ${name}`,
  fixed: (name) => `the fixed part of ${name}`,
  fixed_advance: (name) => `the advance on the fixed part of ${name}`,
  fixed_balance: (name) => `the balance of the fixed part of ${name}`,
  variable: (name) => `the variable part of ${name}`,
};

function namePhrase(line: PaymentLine, lang: Language): string {
  const parts = partsOf(line);
  if (parts === undefined) return lang === 'fr' ? 'la lettre d’intention' : 'the letter of intent';
  const { envelope, part } = parts;
  return lang === 'fr'
    ? frenchPhrases[part](ofEnvelope[envelope])
    : englishPhrases[part](envelopeInEnglish(envelope));
}

const yearPhrase = (year: number | undefined, lang: Language): string =>
  year === undefined ? '' : lang === 'fr' ? ` de l’exercice\u00a0${year}` : ` of year ${year}`;

/** `le solde du volet fixe des parcours de l’exercice 2`. */
export const linePhrase = (line: PaymentLine, year: number | undefined, lang: Language): string =>
  `${namePhrase(line, lang)}${yearPhrase(year, lang)}`;

/** Several lines, the year said once for those that share it; `others` are those that are only counted. */
export function linesPhrase(
  lines: readonly Pick<ScheduledPayment, 'line' | 'year'>[],
  others: string | undefined,
  lang: Language,
): string {
  const years = [...new Set(lines.map(({ year }) => year))];
  const groups = years.map((year) => {
    const names = lines.filter((each) => each.year === year).map(({ line }) => namePhrase(line, lang));
    return `${listed(names, lang, 'and')}${yearPhrase(year, lang)}`;
  });
  const all = [...groups, ...(others === undefined ? [] : [others])];
  const last = all.at(-1) ?? '';
  const before = all.slice(0, -1).join(', ');
  return before === '' ? last : `${before}, ${lang === 'fr' ? 'ainsi que' : 'as well as'} ${last}`;
}
