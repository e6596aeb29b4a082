/** What must be known of the figures of a summary, beneath its table. */
import { isZero } from '../amounts/money.ts';
import { tool } from '../output/json-fields.ts';
import { amountPhrase, type Phrase, phrase } from '../output/phrase.ts';
import type { PortfolioFrame, RowState } from './row.ts';
import type { PortfolioTotals } from './totals.ts';

/** Words that agree with a count: many from two on in French, one alone in English. */
const agreeing = (count: number, one: Phrase, many: Phrase): Phrase =>
  phrase((count > 1 ? many : one).fr, (count === 1 ? one : many).en);

/** `3 contrats`, `3 contracts`. */
export const contractCount = (count: number): Phrase =>
  agreeing(
    count,
    phrase(`${count} contrat`, `${count} contract`),
    phrase(`${count} contrats`, `${count} contracts`),
  );

/** Files whose rows are in no total, and why. */
const leftOut = {
  no_year: (count: number) =>
    agreeing(
      count,
      phrase(
        `${count} contrat n’a pas cet exercice, ou pas de date de signature\u00a0: hors des totaux.`,
        `${count} contract has no such year, or no date of signature: left out of the totals.`,
      ),
      phrase(
        `${count} contrats n’ont pas cet exercice, ou pas de date de signature\u00a0: hors des totaux.`,
        `${count} contracts have no such year, or no date of signature: left out of the totals.`,
      ),
    ),
  no_payments: (count: number) =>
    agreeing(
      count,
      phrase(
        `${count} fichier ne dit aucun versement\u00a0: hors des totaux.`,
        `${count} file tells no payment: left out of the totals.`,
      ),
      phrase(
        `${count} fichiers ne disent aucun versement\u00a0: hors des totaux.`,
        `${count} files tell no payment: left out of the totals.`,
      ),
    ),
  undated: (count: number) =>
    agreeing(
      count,
      phrase(
        `${count} contrat n’a pas de date de signature, donc pas d’échéancier\u00a0: hors des totaux.`,
        `${count} contract has no date of signature, so no schedule: left out of the totals.`,
      ),
      phrase(
        `${count} contrats n’ont pas de date de signature, donc pas d’échéancier\u00a0: hors des totaux.`,
        `${count} contracts have no date of signature, so no schedule: left out of the totals.`,
      ),
    ),
  refused: (count: number) =>
    agreeing(
      count,
      phrase(
        `${count} fichier refusé, hors des totaux\u00a0: corrigez-le, puis recommencez.`,
        `${count} file was refused and left out of the totals: mend it, then start again.`,
      ),
      phrase(
        `${count} fichiers refusés, hors des totaux\u00a0: corrigez-les, puis recommencez.`,
        `${count} files were refused and left out of the totals: mend them, then start again.`,
      ),
    ),
} as const satisfies Readonly<Record<Exclude<RowState, 'computed'>, (count: number) => Phrase>>;

const leftOutNotes = ({ files }: PortfolioTotals): Phrase[] =>
  (['no_year', 'no_payments', 'undated', 'refused'] as const)
    .filter((state) => files[state] > 0)
    .map((state) => leftOut[state](files[state]));

function sureNote({ overall: { sums } }: PortfolioTotals): Phrase | undefined {
  const toVerify = sums.to_verify;
  if (toVerify !== undefined && !isZero(toVerify.amount)) {
    const { fr, en } = amountPhrase(toVerify.amount);
    return phrase(
      `* repose sur des montants à vérifier\u00a0: ${fr} des montants acquis. Saisissez ceux des contrats signés.`,
      `* rests on amounts to verify: ${en} of what is earned. Enter those of the signed contracts.`,
    );
  }
  return Object.values(sums).some((sum) => sum.isUnsure && !isZero(sum.amount))
    ? phrase(
        '* repose sur des montants à vérifier. Saisissez ceux des contrats signés.',
        '* rests on amounts to verify. Enter those of the signed contracts.',
      )
    : undefined;
}

const projectedNote = phrase(
  'Un exercice entre parenthèses n’est pas décrit par son fichier\u00a0: il est projeté.',
  'A year in brackets is not described by its file: it is projected.',
);

/** Where it is known what was paid for a year. */
function paidNote(
  { command }: PortfolioFrame,
  { overall: { sums, rows } }: PortfolioTotals,
): Phrase | undefined {
  if (command !== 'calculate' || rows === 0) return undefined;
  const known = sums.paid?.known ?? 0;
  if (known === 0) {
    return phrase(
      'Aucun de ces fichiers ne dit de versements\u00a0: le versé et l’écart ne sont pas connus.',
      'None of these files tells payments: what was paid and the difference are not known.',
    );
  }
  const lines = agreeing(known, phrase('ligne', 'row'), phrase('lignes', 'rows'));
  return phrase(
    `Versé et écart\u00a0: seulement là où le fichier dit des versements (${known} ${lines.fr} sur ${rows})\u00a0; écart = versé − dû à la date du dernier versement ou de --on.`,
    `Paid and difference: only where the file tells payments (${known} ${lines.en} of ${rows}); difference = paid − owed on the day of the last payment or of --on.`,
  );
}

function unplacedNote({ overall: { sums } }: PortfolioTotals): Phrase | undefined {
  const unplaced = sums.unplaced;
  if (unplaced === undefined || isZero(unplaced.amount)) return undefined;
  const { fr, en } = amountPhrase(unplaced.amount);
  return phrase(
    `Versements qui ne vont à aucune ligne, comptés dans aucun exercice\u00a0: ${fr} (aci controler sur le contrat).`,
    `Payments that go to no line, counted in no year: ${en} (aci check on the contract).`,
  );
}

/** What the counts of differences mean, and what they come to. */
function differencesNote({ differences: { explained, unexplained } }: PortfolioTotals): Phrase | undefined {
  if (explained + unexplained === 0) return undefined;
  const [some, others] = [explained, unexplained].map((count) => (count > 1 ? 's' : ''));
  return phrase(
    `Écarts, comptés une fois par cause\u00a0: ${explained} expliqué${some} (une cause donne au centime ce qui a été versé), ${unexplained} inexpliqué${others}\u00a0; «\u00a0aci controler\u00a0» sur le contrat les montre.`,
    `Differences, counted once a cause: ${explained} explained (a cause gives to the cent what was paid), ${unexplained} unexplained; “aci check” on the contract shows them.`,
  );
}

function warningsNote({ warnings }: PortfolioTotals): Phrase | undefined {
  if (warnings === 0) return undefined;
  return agreeing(
    warnings,
    phrase(
      `${warnings} avertissement\u00a0: «\u00a0aci valider\u00a0» sur les mêmes fichiers le montre.`,
      `${warnings} warning: “aci validate” on the same files shows it.`,
    ),
    phrase(
      `${warnings} avertissements\u00a0: «\u00a0aci valider\u00a0» sur les mêmes fichiers les montre.`,
      `${warnings} warnings: “aci validate” on the same files shows them.`,
    ),
  );
}

/** One sentence each, in the order of their weight. */
export const portfolioNotes = (
  frame: PortfolioFrame,
  totals: PortfolioTotals,
  hasProjected: boolean,
): readonly Phrase[] =>
  [
    sureNote(totals),
    hasProjected ? projectedNote : undefined,
    paidNote(frame, totals),
    unplacedNote(totals),
    differencesNote(totals),
    ...leftOutNotes(totals),
    warningsNote(totals),
  ].flatMap((note) => note ?? []);

/** Whoever is sent the summary is told what made it. */
export const madeWith = phrase(
  `Calculé par aci-cpts ${tool.version}. Résultat indicatif\u00a0: le contrat signé fait foi.`,
  `Computed by aci-cpts ${tool.version}. Indicative: the signed contract prevails.`,
);
