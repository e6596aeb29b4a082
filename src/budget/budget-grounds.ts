/** What the figures of a budget rest on. */

import { civilYear, isBefore } from '../amounts/calendar.ts';
import { centsOf, compareCents, isZero, total } from '../amounts/money.ts';
import { isCash } from '../calculate/budget-lines.ts';
import { starNote } from '../calculate/document/result-notes.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { publicMoneyThreshold } from '../law/terms.ts';
import { notes, type Section, title } from '../output/document.ts';
import { formatAmount } from '../output/format.ts';
import { envelopeList, envelopeNames } from '../output/names.ts';
import { withOptions } from '../output/option-names.ts';
import { amountPhrase, both, datePhrase } from '../output/phrase.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import type { Budget } from './budget.ts';
import { hasMoney } from './envelopes.ts';

export const basisWord = phrase('Base', 'Basis');
export const basisWords = {
  earned: withOptions((named) => [
    `l’ACI pour ce que l’année rapporte, au jour près (${named('--basis', 'encaisse')}\u00a0: pour ce qu’elle encaisse)`,
    `the ACI for what the year earns, by days (${named('--basis', 'received')}: for what it receives)`,
  ]),
  received: withOptions((named) => [
    `l’ACI pour ce que l’année encaisse (${named('--basis', 'acquis')}\u00a0: pour ce qu’elle rapporte, au jour près)`,
    `the ACI for what the year receives (${named('--basis', 'earned')}: for what it earns, by days)`,
  ]),
} as const;

/** What the figures rest on: what is not known, what is supposed of it, what the contract leaves open. */
export function groundSection({ contract, year, views, basis, lastDay }: Budget): Section {
  const [plain] = views;
  if (plain === undefined) return [];
  const { fr, en } = { fr: keyWord('budget', 'fr'), en: keyWord('budget', 'en') };
  const pending = plain.years.filter(({ totals }) => !isZero(totals.pending.value));
  const rows = plain.envelopes.filter(hasMoney);
  const unknown = rows.filter(({ carried }) => carried === undefined).map(({ envelope }) => envelope);
  const unspent = rows.filter(({ spent }) => spent === undefined).map(({ envelope }) => envelope);
  const plan = contract.budget;
  const isNoCash = [...(plan?.costs ?? []), ...(plan?.income ?? [])].some((line) => !isCash(line));
  const isOver = lastDay !== undefined && isBefore(lastDay, civilYear(year).to);
  const unknownWords = envelopeList(unknown).long;
  const unspentWords = envelopeList(unspent).long;
  const received = total(plain.months.map((month) => month.received.value));
  return [
    title(phrase('Ce sur quoi ce budget repose', 'What this budget rests on')),
    notes(
      ...pending.map(({ year: number, totals }) => {
        const waiting = amountPhrase(totals.pending.value);
        return phrase(
          `Exercice ${number}\u00a0: ${waiting.fr} dépendent de résultats pas encore connus.`,
          `Year ${number}: ${waiting.en} depend on results not known yet.`,
        );
      }),
      pending.length > 0 && howViewsCount,
      plan === undefined &&
        phrase(
          `Le fichier n’a pas de section «\u00a0${fr}:\u00a0»\u00a0: aucune charge, aucun autre produit, aucune trésorerie de départ.`,
          `The file has no section “${en}:”: no costs, no other income, no opening cash.`,
        ),
      plan !== undefined && plan.treasury === undefined && noTreasury,
      unknown.length > 0 &&
        phrase(
          `Report inconnu, faute de dépenses indiquées pour les années d’avant\u00a0: ${unknownWords.fr}.`,
          `Carried over is unknown, for want of spending of earlier years: ${unknownWords.en}.`,
        ),
      unspent.length > 0 &&
        phrase(
          `Dépenses inconnues, donc sans reste\u00a0: ${unspentWords.fr}. Ni les exercices ni les charges de l’année ne les disent.`,
          `Spending unknown, so nothing left is shown: ${unspentWords.en}. Neither contract years nor the year’s costs tell it.`,
        ),
      ...rows.map(({ envelope, spent, planned }) => {
        if (spent === undefined || isZero(planned.value)) return undefined;
        if (compareCents(spent.value, planned.value) === 0) return undefined;
        const [name, stated, plans] = [
          envelopeNames[envelope].long,
          amountPhrase(spent.value),
          amountPhrase(planned.value),
        ];
        return phrase(
          `${name.fr}\u00a0: ${stated.fr} de dépenses dans l’année avec ce que les exercices indiquent, qui l’emporte\u00a0; les lignes du budget en prévoient ${plans.fr}.`,
          `${name.en}: ${stated.en} of spending in the year with what contract years state, which prevails; the lines of the budget plan ${plans.en}.`,
        );
      }),
      isOver && lastDay !== undefined && overWords(datePhrase(lastDay)),
      plain.letter !== undefined && letterWords,
      rows.some(({ moved }) => !isZero(moved.value)) && fungibilityWords,
      isNoCash && noCashWords,
      centsOf(received) > centsOf(publicMoneyThreshold) && auditorWords,
      basis === 'earned' && earnedWords,
    ),
    notes(
      starNote(
        plain.years.map(({ totals }) => totals.ceiling),
        contract.language,
      ),
    ),
  ];
}

const howViewsCount = phrase(
  'La vue «\u00a0Parts fixes\u00a0» n’en compte rien, un scénario le taux qu’il suppose (à paliers ou tout ou rien, ce que leur règle paie à ce taux), «\u00a0Plafond\u00a0» la totalité.',
  'The view “Fixed parts” counts none of it, a scenario the rate it supposes (in steps, or all or nothing, what their rule pays at that rate), “Ceiling” all of it.',
);
const noTreasury = phrase(
  'Sans «\u00a0tresorerie:\u00a0», le solde de départ n’est pas connu\u00a0: seuls les mouvements sont montrés.',
  'Without “treasury:” the opening balance is not known: only what comes and goes is shown.',
);
const overWords = (day: Phrase): Phrase =>
  phrase(
    `Le contrat prend fin le ${day.fr}\u00a0: après ce jour, rien n’est compté de l’ACI que ses soldes.`,
    `The contract ends on ${day.en}: after that day nothing of the ACI counts but its settlements.`,
  );
const letterWords = phrase(
  'La lettre d’intention n’est d’aucune enveloppe\u00a0: elle reste entière dans le cumul.',
  'The letter of intent is of no envelope: all of it stays in what is cumulated.',
);
const fungibilityWords = phrase(
  'La fongibilité est celle de l’exercice en cours, appliquée à l’année civile\u00a0; les virements écrits dans les exercices n’y figurent pas.',
  'Fungibility is that of the current contract year, applied to the calendar year; transfers stated in contract years are not in it.',
);
const noCashWords = phrase(
  'Les dotations et reprises (comptes 68 et 78) et les contributions volontaires (86 et 87) ne passent pas par la trésorerie.',
  'Depreciation and what is taken back of it (accounts 68 and 78) and voluntary contributions (86 and 87) do not pass through cash.',
);
const auditorWords = both((lang) => {
  const most = formatAmount(publicMoneyThreshold, lang);
  return lang === 'fr'
    ? `Plus de ${most} d’argent public dans l’année\u00a0: selon sa nature, un commissaire aux comptes peut être obligatoire (code de commerce, art.\u00a0L.\u00a0612-4).`
    : `More than ${most} of public money in the year: depending on its kind, an auditor may be required (code de commerce, art.\u00a0L.\u00a0612-4).`;
});
const earnedWords = phrase(
  'Le budget compte ce que l’année rapporte, la trésorerie ce qu’elle encaisse\u00a0: les deux diffèrent.',
  'The budget counts what the year earns, cash what it receives: the two differ.',
);
