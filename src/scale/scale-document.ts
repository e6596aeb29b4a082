/** A scale as a document: what it is, its amounts by tier, each doubt marked, and where they were read. */

import { type CalendarDate, isAfter } from '../amounts/calendar.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { type ScaleLine, type SizeTier, scaleLines } from '../law/mission.ts';
import { cellOf, cellsIn, type Scale, type ScaleCell, scaleParts, statuses } from '../law/scale.ts';
import { tierBounds } from '../law/terms.ts';
import {
  acrossTable,
  type Block,
  type Column,
  type Document,
  type Facts,
  facts,
  type Line,
  list,
  type Section,
  type Table,
  table,
  title,
} from '../output/document.ts';
import { envelopeNames, statusNames, tierName } from '../output/names.ts';
import { both, countPhrase, datePhrase } from '../output/phrase.ts';
import { harmless, unbroken } from '../output/text.ts';
import { cents, none, scaleAmount, text, type Value } from '../output/value.ts';
import {
  beneath,
  fullPartName,
  inEuros,
  placeColumns,
  sinceWords,
  statusCode,
  statusWithSign,
} from './scale-words.ts';

/** Why this scale is shown: named, in force on a day asked for, or the newest for want of both. */
export type ScaleChosen =
  | { readonly kind: 'named' }
  | { readonly kind: 'on'; readonly date: CalendarDate }
  | { readonly kind: 'newest' };

export const scaleDocument = (scale: Scale, chosen: ScaleChosen, tiers: readonly SizeTier[]): Document => [
  scaleHead(scale, chosen),
  [amountsTable(scale, tiers)],
  sourcesSection(cellsIn(scale, tiers)),
];

/** What stands above the amounts. */
export const scaleHead = (scale: Scale, chosen: ScaleChosen): Block[] => [
  title(phrase(`Barème ${harmless(scale.id)}`, `Scale ${harmless(scale.id)}`), 1),
  title(scale.title, 3),
  scaleFacts(scale, chosen),
];

/** A row a figure, for spreadsheets and programs. */
export const scaleData = (scale: Scale, tiers: readonly SizeTier[]): Table =>
  table<ScaleCell>({
    rows: cellsIn(scale, tiers),
    columns: [
      ...placeColumns,
      { head: phrase('montant', 'amount'), of: ({ amount }) => cents(amount) },
      { head: phrase('statut', 'status'), align: 'left', of: ({ status }) => statusCode(status) },
      { head: phrase('source', 'source'), align: 'left', of: ({ source }) => text(source) },
    ],
  });

function whyWords(chosen: ScaleChosen): Phrase {
  switch (chosen.kind) {
    case 'named':
      return phrase('', '');
    case 'on': {
      const { fr, en } = datePhrase(chosen.date);
      return phrase(`, en vigueur le ${fr}`, `, in force on ${en}`);
    }
    case 'newest':
      return phrase(
        ', le plus récent des barèmes connus, faute de date (--au DATE en choisit une)',
        ', the newest scale known, for want of a date (--on DATE chooses one)',
      );
  }
}

function verifiedWords({ verifiedOn }: Scale, chosen: ScaleChosen): Phrase {
  if (verifiedOn === undefined) return phrase('jamais', 'never');
  const on = datePhrase(verifiedOn);
  const verified = phrase(`le ${on.fr}`, `on ${on.en}`);
  if (chosen.kind !== 'on' || !isAfter(chosen.date, verifiedOn)) return verified;
  const day = datePhrase(chosen.date);
  return phrase(
    `${verified.fr}, et pas depuis\u00a0: rien n’assure qu’il vaut encore le ${day.fr}`,
    `${verified.en}, and not since: nothing shows that it still holds on ${day.en}`,
  );
}

function scaleFacts(scale: Scale, chosen: ScaleChosen): Facts {
  const { coreMissions, file, inForceStatus } = scale;
  const [since, why] = [sinceWords(scale), whyWords(chosen)];
  const inForce = both((lang) => {
    const status = inForceStatus === 'confirmed' ? '' : ` (${statusNames[inForceStatus][lang]})`;
    return since[lang] + status + why[lang];
  });
  const core = both((lang) =>
    coreMissions.map((mission) => unbroken(envelopeNames[mission].short[lang])).join(', '),
  );
  return facts(
    [phrase('En vigueur', 'In force'), inForce],
    [phrase('Vérifié', 'Verified'), verifiedWords(scale, chosen)],
    coreMissions.length > 0 && [phrase('Missions socle', 'Core missions'), core],
    file !== undefined && [phrase('Lu dans', 'Read in'), both(() => harmless(file))],
  );
}

/** What a line says of each tier. */
interface TierLine extends Line<SizeTier> {
  readonly status?: Value | undefined;
}

function amountsTable(scale: Scale, tiers: readonly SizeTier[]): Table {
  const isAlone = tiers.length === 1;
  const status: Column<TierLine> = {
    head: phrase('Statut', 'Status'),
    align: 'left',
    drop: 1,
    of: (line) => line.status,
  };
  return acrossTable(
    inEuros,
    [populationLine(isAlone), ...scaleLines.flatMap((line) => linesOf(scale, line, tiers))],
    tiers.map((tier) => [tier, { head: tierName(tier) }]),
    { leastFirst: 20 },
    isAlone ? [status] : [],
  );
}

/** Which populations a tier is for; in words where there is but one. */
const populationLine = (isAlone: boolean): TierLine => ({
  name: phrase('Habitants', 'Inhabitants'),
  tone: 'faint',
  of: (tier) => {
    const { fromInclusive: from = 0, upToInclusive: upTo } =
      tierBounds.find((candidate) => candidate.tier === tier) ?? {};
    const [first, before] = [countPhrase(from), countPhrase(from - 1)];
    if (upTo === undefined) {
      return text(
        isAlone ? phrase(`à partir de ${first.fr}`, `from ${first.en}`) : both((lang) => `> ${before[lang]}`),
      );
    }
    const last = countPhrase(upTo);
    if (!isAlone) return text(both((lang) => `≤ ${last[lang]}`));
    return text(
      from === 0
        ? phrase(`au plus ${last.fr}`, `at most ${last.en}`)
        : phrase(`de ${first.fr} à ${last.fr}`, `${first.en} to ${last.en}`),
    );
  },
});

/** A line of one fixed part stands alone; any other heads its parts. */
function linesOf(scale: Scale, line: ScaleLine, tiers: readonly SizeTier[]): TierLine[] {
  const parts = scaleParts.flatMap((part): TierLine[] => {
    const [first] = tiers.flatMap((tier) => cellOf(scale, line, part, tier) ?? []);
    if (first === undefined) return [];
    return [
      {
        name: beneath(fullPartName(line, part)),
        of: (tier) => {
          const cell = cellOf(scale, line, part, tier);
          return cell === undefined ? none : scaleAmount(cell.amount, cell.status);
        },
        status: text(statusNames[first.status]),
      },
    ];
  });
  const name = envelopeNames[line].long;
  const [only, ...others] = parts;
  if (only === undefined) return [];
  const isFixedAlone = others.length === 0 && scale.amounts[line]?.fixed !== undefined;
  return isFixedAlone ? [{ ...only, name }] : [{ name, tone: 'group' }, ...parts];
}

/** The statuses that occur, surest first, each with its sign and the sources it was read in. */
function sourcesSection(cells: readonly ScaleCell[]): Section {
  const items = statuses.flatMap((status) => {
    const sources = cells.filter((cell) => cell.status === status).map(({ source }) => harmless(source));
    return sources.length === 0 ? [] : [{ words: statusWithSign(status), details: [...new Set(sources)] }];
  });
  return [title(phrase('Statuts et sources', 'Statuses and sources')), list(items)];
}
