/** What a summary of many contracts says of each: one record a column, for people, spreadsheets and programs alike. */
import { type Phrase, phrase } from '../law/language.ts';

interface ColumnRecord {
  readonly kind: 'text' | 'count' | 'date' | 'yes_no' | 'amount';
  /** The head of a French CSV; programs and English spreadsheets read the key. */
  readonly french: string;
  readonly head: Phrase;
  /** Where room is scarce. */
  readonly short?: Phrase;
  /** For programs, in the schema of the JSON. */
  readonly meaning: string;
}

/** `Taille|T.`: a head, and what stands for it where room is scarce. */
const column =
  (kind: ColumnRecord['kind']) =>
  (french: string, fr: string, en: string, meaning: string): ColumnRecord => {
    const [[longFr = '', shortFr], [longEn = '', shortEn]] = [fr.split('|'), en.split('|')];
    const short = shortFr === undefined || shortEn === undefined ? {} : { short: phrase(shortFr, shortEn) };
    return { kind, french, head: phrase(longFr, longEn), meaning, ...short };
  };
const [text, count, date] = [column('text'), column('count'), column('date')];
const [yesOrNo, amount] = [column('yes_no'), column('amount')];

const late = 'What due dates lack';
const unsure =
  'How much of what is earned (of a check owed, of a schedule due) rests on amounts or rules to be verified.';
const causes = 'Differences for which a cause was found; lines that share one count once.';
export const columnRecords = {
  file: text('fichier', 'Fichier', 'File', 'The path as it was found.'),
  state: text('etat', 'État', 'State', 'A row enters the totals of the amounts that it knows.'),
  name: text('cpts', 'CPTS', 'CPTS', 'Of the CPTS; null where the file is refused.'),
  department: text('departement', 'Département', 'Department', 'As the file writes it.'),
  size_tier: count('taille', 'Taille|T.', 'Tier|T.', 'Size tier (taille), from 1 to 4.'),
  year: count('exercice', 'Exercice|Ex.', 'Year|Yr', 'Of the contract year, from 1.'),
  from: date('du', 'Du', 'From', 'The first day of that year.'),
  to: date('au', 'Au', 'To', 'Its last day, included.'),
  projected: yesOrNo('projete', 'Projeté', 'Projected', 'True where the file does not describe that year.'),
  scale: text('bareme', 'Barème', 'Scale', 'The id of the scale applied.'),
  ceiling: amount('plafond', 'Plafond', 'Ceiling', 'The most that can be earned.'),
  entitled: amount('acquis', 'Acquis', 'Earned', 'What is earned.'),
  to_verify: amount('a_verifier', 'À vérifier', 'To verify', unsure),
  certain: amount(
    'certain',
    'Certain',
    'Certain',
    'What every reading of the text pays at least, on confirmed amounts and rules.',
  ),
  rules_to_verify: amount(
    'regles_a_verifier',
    'Sous règle à vérifier|Règle',
    'Rules to verify|Rules',
    'Of the rest, what is paid by rules of which our reading is not sure.',
  ),
  least: amount(
    'au_moins',
    'Au moins',
    'At least',
    'Earned under the combination of readings that pays the least.',
  ),
  most: amount('au_plus', 'Au plus', 'At most', 'Under the one that pays the most.'),
  pending: amount('en_attente', 'En attente', 'Pending', 'What results not known yet could still add.'),
  payments: count('versements', 'Versements|Nb', 'Payments|No.', 'How many payments.'),
  first_payment: date('premier_versement', 'Premier', 'First', 'The day of the first.'),
  last_payment: date('dernier_versement', 'Dernier', 'Last', 'The day of the last.'),
  amount: amount('montant', 'Montant', 'Amount', 'What the payments come to.'),
  on: date('arrete_au', 'Arrêté au|Au', 'Compared on|On', 'The day up to which payments are owed.'),
  owed: amount('du_a_cette_date', 'Dû', 'Owed', 'What is owed by then.'),
  paid: amount('verse', 'Versé', 'Paid', 'What was paid.'),
  owed_pending: amount(
    'du_en_attente',
    'Dû en attente|Attente',
    'Owed pending|Pending',
    'What results not known yet could still add to what is owed by then.',
  ),
  paid_ahead: amount(
    'verse_d_avance',
    'Versé d’avance',
    'Paid ahead',
    'Paid before that day for lines due after it; not counted in paid.',
  ),
  unplaced: amount('sans_ligne', 'Sans ligne', 'No line', 'Payments that no line takes.'),
  only_noted: amount(
    'note_hors_releve',
    'Noté, hors relevé',
    'Noted, not in export',
    'Payments that the file notes on days of the export and that do not stand in it; counted in paid.',
  ),
  difference: amount('ecart', 'Écart', 'Difference', 'Paid less owed.'),
  explained: count('ecarts_expliques', 'Expliqués', 'Explained', causes),
  unexplained: count('ecarts_inexpliques', 'Inexpliqués', 'Unexplained', 'Differences for no known cause.'),
  warnings: count('avertissements', 'Avertissements|Avis', 'Warnings|Warn', 'How many warnings.'),
  finess: text('finess', 'FINESS', 'FINESS', 'The FINESS number, as the file writes it.'),
  arrears: amount('arrieres', 'En retard', 'Late', 'What due dates lack, surpluses of others apart.'),
  late_since: date(
    'en_retard_depuis',
    'En retard depuis|Depuis',
    'Late since|Since',
    'The oldest due date that lacks money.',
  ),
  days_late: count('jours_de_retard', 'Jours|J.', 'Days|D.', 'Days since that date.'),
  late_30: amount('retard_30_jours', '≤ 30 j', '≤ 30 d', `${late} for up to 30 days.`),
  late_90: amount('retard_90_jours', '31 à 90 j', '31 to 90 d', `${late} for 31 to 90 days.`),
  late_180: amount('retard_180_jours', '91 à 180 j', '91 to 180 d', `${late} for 91 to 180 days.`),
  reasons: text('motifs', 'Pourquoi', 'Why', 'Why dates differ, in words; null where nothing does.'),
  simulated: yesOrNo(
    'simule',
    'Simulation',
    'Simulation',
    'True where a result not known yet counts at a supposed rate: nothing of it is earned.',
  ),
  sha256: text(
    'sha256',
    'SHA-256',
    'SHA-256',
    'Of the file’s bytes, in hexadecimal; null where it could not be read.',
  ),
  late_longer: amount('retard_plus', '> 180 j', '> 180 d', `${late} for longer.`),
};

export type ColumnKey = keyof typeof columnRecords;

/** `always`, or until room is scarce: columns give way by rank, 0 before others stand close. */
type Shown = 'always' | number;

interface Placed {
  readonly key: ColumnKey;
  /** In the table of contracts; programs get every column. */
  readonly shown?: Shown;
  /** In the table of size tiers. */
  readonly inTiers?: Shown;
  /** Shown only where a day decides. */
  readonly isOfDay?: true;
  /** Whether a workbook prints it, where that is not whether it is shown: a page takes a dozen columns. */
  readonly isPrinted?: boolean;
}
export type PortfolioColumn = Placed & ColumnRecord;

/** Whose row it is. */
const whose = [
  { key: 'file' },
  { key: 'state', isPrinted: true },
  { key: 'name', shown: 'always' },
  { key: 'department' },
] as const;

/** Which columns each command fills, in the order of its CSV and JSON: they never change place. */
const placed = {
  calculate: [
    ...whose,
    { key: 'size_tier', shown: 5 },
    { key: 'year', shown: 6 },
    { key: 'from', shown: 0 },
    { key: 'to', shown: 0 },
    { key: 'projected' },
    { key: 'scale' },
    { key: 'ceiling', inTiers: 2 },
    { key: 'entitled', shown: 'always', inTiers: 'always' },
    { key: 'to_verify', shown: 3, inTiers: 1 },
    { key: 'pending', shown: 4, inTiers: 3 },
    { key: 'on' },
    { key: 'owed', shown: 7, inTiers: 4, isOfDay: true },
    { key: 'paid', shown: 'always', inTiers: 'always' },
    { key: 'difference', shown: 'always', inTiers: 'always' },
    { key: 'unplaced' },
    { key: 'warnings', shown: 0 },
    { key: 'finess', shown: 0 },
    { key: 'simulated' },
    { key: 'owed_pending', shown: 3, isOfDay: true },
    { key: 'paid_ahead' },
    { key: 'sha256' },
  ],
  schedule: [
    ...whose,
    { key: 'size_tier', shown: 3 },
    { key: 'payments', shown: 0 },
    { key: 'first_payment', shown: 4 },
    { key: 'last_payment', shown: 4 },
    { key: 'amount', shown: 'always', inTiers: 'always' },
    { key: 'pending', shown: 5, inTiers: 1 },
    { key: 'warnings', shown: 0 },
    { key: 'finess', shown: 0 },
    { key: 'simulated' },
    { key: 'to_verify', shown: 2, inTiers: 2 },
    { key: 'sha256' },
  ],
  check: [
    ...whose,
    { key: 'size_tier', shown: 2 },
    { key: 'on', shown: 0, isPrinted: false },
    { key: 'payments', shown: 0, isPrinted: false },
    { key: 'owed', shown: 'always', inTiers: 'always' },
    { key: 'paid', shown: 'always', inTiers: 'always' },
    { key: 'unplaced' },
    { key: 'difference', shown: 'always', inTiers: 'always' },
    { key: 'explained', shown: 1, isPrinted: false },
    { key: 'unexplained' },
    { key: 'warnings', shown: 0, isPrinted: false },
    { key: 'finess', shown: 0 },
    { key: 'simulated' },
    { key: 'arrears', shown: 3 },
    { key: 'late_since', shown: 4 },
    { key: 'days_late', shown: 5 },
    { key: 'late_30' },
    { key: 'late_90' },
    { key: 'late_180' },
    { key: 'late_longer' },
    { key: 'reasons', isPrinted: true },
    { key: 'owed_pending', shown: 1, isPrinted: false },
    { key: 'paid_ahead' },
    { key: 'only_noted' },
    { key: 'to_verify', shown: 2, inTiers: 1, isPrinted: false },
    { key: 'sha256' },
  ],
  doubts: [
    ...whose,
    { key: 'size_tier', shown: 3 },
    { key: 'year', shown: 7 },
    { key: 'from', shown: 0 },
    { key: 'to', shown: 0 },
    { key: 'projected' },
    { key: 'scale' },
    { key: 'entitled', shown: 6, inTiers: 3 },
    { key: 'certain', shown: 'always', inTiers: 'always' },
    { key: 'to_verify', shown: 'always', inTiers: 'always' },
    { key: 'rules_to_verify', shown: 1, inTiers: 1 },
    { key: 'least', shown: 'always', inTiers: 'always' },
    { key: 'most', shown: 'always', inTiers: 'always' },
    { key: 'pending', shown: 2, inTiers: 2 },
    { key: 'warnings', shown: 0 },
    { key: 'finess', shown: 0 },
    { key: 'simulated' },
    { key: 'sha256' },
  ],
} as const satisfies Readonly<Record<string, readonly Placed[]>>;

export const portfolioCommands = ['calculate', 'schedule', 'check', 'doubts'] as const;
export type PortfolioCommand = (typeof portfolioCommands)[number];

const ofEach = <T>(make: (command: PortfolioCommand) => T): Readonly<Record<PortfolioCommand, T>> => ({
  calculate: make('calculate'),
  schedule: make('schedule'),
  check: make('check'),
  doubts: make('doubts'),
});

export const columnsOf = ofEach((command): readonly PortfolioColumn[] =>
  placed[command].map((each) => ({ ...columnRecords[each.key], ...each })),
);

/** Of CSV and workbooks: what is simulated is said of each row only where a rate is supposed. */
export const columnsWith = (command: PortfolioCommand, isSupposed: boolean): readonly PortfolioColumn[] =>
  columnsOf[command].filter(({ key }) => isSupposed || key !== 'simulated');

/** The columns that totals add up. */
export const summedColumns = ofEach((command) => columnsOf[command].filter(({ kind }) => kind === 'amount'));
