/** What must be known of what was paid: of how many contracts, what is late, and money that no line of a contract takes. */
import { isZero } from '../amounts/money.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { amountPhrase, counted } from '../output/phrase.ts';
import { listedPhrases } from '../problems/wording.ts';
import type { ColumnKey } from './columns.ts';
import type { PortfolioFrame } from './rows.ts';
import type { PortfolioTotals } from './totals.ts';

/** Where it is known what was paid for a year. */
export function paidNote(
  { command }: PortfolioFrame,
  { overall: { sums, rows } }: PortfolioTotals,
): Phrase | undefined {
  if (command !== 'calculate' || rows === 0) return undefined;
  const known = sums.paid?.known ?? 0;
  if (known === 0) {
    return phrase(
      'Aucun de ces fichiers ne donne de versements\u00a0: le versé et l’écart ne sont pas connus.',
      'None of these files states payments: what was paid and the difference are not known.',
    );
  }
  const lines = counted(known, ['ligne', 'lignes'], ['row', 'rows']);
  return phrase(
    `Versé et écart\u00a0: seulement là où le fichier donne des versements (${lines.fr} sur ${rows})\u00a0; écart = versé − dû à la date du dernier versement, ou au jour de --au.`,
    `Paid and difference: only where the file states payments (${lines.en} of ${rows}); difference = paid − owed on the day of the last payment or of --on.`,
  );
}

/** A sentence about a sum, where it is known and not zero. */
const ofSum =
  (key: ColumnKey, say: (sum: Phrase) => Phrase) =>
  ({ overall: { sums } }: PortfolioTotals): Phrase | undefined => {
    const sum = sums[key];
    return sum === undefined || isZero(sum.amount) ? undefined : say(amountPhrase(sum.amount));
  };

export const unplacedNote = ofSum('unplaced', ({ fr, en }) =>
  phrase(
    `Versements qui ne vont à aucune ligne, comptés dans aucun exercice\u00a0: ${fr} (aci controler sur le contrat).`,
    `Payments that go to no line, counted in no year: ${en} (aci check on the contract).`,
  ),
);

const ages = [
  ['late_30', phrase('depuis 30\u00a0jours au plus', 'for up to 30 days')],
  ['late_90', phrase('depuis 31 à 90\u00a0jours', 'for 31 to 90 days')],
  ['late_180', phrase('depuis 91 à 180\u00a0jours', 'for 91 to 180 days')],
  ['late_longer', phrase('depuis plus de 180\u00a0jours', 'for more than 180 days')],
] as const;

/** `En retard : 14 500,00 €, dont 2 000,00 € depuis 30 jours au plus et 12 500,00 € depuis plus de 180 jours.` */
export function lateNote({ overall: { sums } }: PortfolioTotals): Phrase | undefined {
  if (sums.arrears === undefined) return undefined;
  const all = amountPhrase(sums.arrears.amount);
  const parts = ages.flatMap(([key, since]) => {
    const sum = sums[key];
    if (sum === undefined || isZero(sum.amount)) return [];
    const of = amountPhrase(sum.amount);
    return [phrase(`${of.fr} ${since.fr}`, `${of.en} ${since.en}`)];
  });
  const list = listedPhrases(parts);
  return parts.length < 2
    ? phrase(`En retard\u00a0: ${list.fr}.`, `Late: ${list.en}.`)
    : phrase(`En retard\u00a0: ${all.fr}, dont ${list.fr}.`, `Late: ${all.en}, of which ${list.en}.`);
}

export const aheadNote = ofSum('paid_ahead', ({ fr, en }) =>
  phrase(
    `Versé d’avance, pour des échéances après ce jour, et compté ni en dû ni en versé\u00a0: ${fr}.`,
    `Paid ahead, for due dates after that day, and counted neither as owed nor as paid: ${en}.`,
  ),
);

/** Money on the word of the files alone. */
export const onlyNotedNote = ofSum('only_noted', ({ fr, en }) =>
  phrase(
    `Versements notés dans les fichiers et absents du relevé, comptés quand même\u00a0: ${fr}.`,
    `Payments noted in the files and not found in the export, counted all the same: ${en}.`,
  ),
);

/** What the counts of differences mean, and what they come to. */
export function differencesNote({
  differences: { explained, unexplained },
}: PortfolioTotals): Phrase | undefined {
  if (explained + unexplained === 0) return undefined;
  const [some, others] = [explained, unexplained].map((count) => (count > 1 ? 's' : ''));
  return phrase(
    `Écarts, comptés une fois par cause\u00a0: ${explained} expliqué${some} (une cause donne au centime ce qui a été versé), ${unexplained} inexpliqué${others}\u00a0; «\u00a0aci controler\u00a0» sur le contrat les montre.`,
    `Differences, counted once a cause: ${explained} explained (a cause gives to the cent what was paid), ${unexplained} unexplained; “aci check” on the contract shows them.`,
  );
}

/** Rows of the export that name no contract. */
export function unattributedNote({ unattributed }: PortfolioFrame): Phrase | undefined {
  if (unattributed === undefined || unattributed.rows === 0) return undefined;
  const [{ rows }, sum] = [unattributed, amountPhrase(unattributed.sum)];
  const named = counted(
    rows,
    ['ligne du relevé ne nomme', 'lignes du relevé ne nomment'],
    ['row of the export names', 'rows of the export name'],
  );
  return phrase(
    `${named.fr} aucun de ces contrats\u00a0: ${sum.fr}.`,
    `${named.en} none of these contracts: ${sum.en}.`,
  );
}
