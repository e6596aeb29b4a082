/** Which contract year, which tier and why, which scale and how fresh. */
import { daysInclusive } from '../../amounts/calendar.ts';
import { type Phrase, phrase } from '../../law/language.ts';
import { disputedPopulation, tierBounds } from '../../law/terms.ts';
import { type Block, type Facts, facts, notes, title } from '../../output/document.ts';
import { both, countPhrase, datePhrase } from '../../output/phrase.ts';
import { harmless } from '../../output/text.ts';
import type { ScaleUsed, YearResult } from '../result.ts';

export const scaleLabel = phrase('Barème', 'Scale');
const tierLabel = phrase('Taille', 'Tier');

/** `304 jours sur 365`, or all of them. */
export function daysPhrase(days: number, all: number): Phrase {
  const [some, whole] = [countPhrase(days), countPhrase(all)];
  return days === all
    ? phrase(`${whole.fr}\u00a0jours`, `${whole.en}\u00a0days`)
    : phrase(`${some.fr}\u00a0jours sur\u00a0${whole.fr}`, `${some.en}\u00a0days out of\u00a0${whole.en}`);
}

/** Which contract year, and its days. */
export function yearHeading({ year, period }: YearResult): Phrase {
  if (period === undefined) {
    return phrase(
      `Exercice ${year}, année pleine\u00a0: le fichier ne donne pas de date de signature`,
      `Year ${year}, full year: the file gives no date of signature`,
    );
  }
  const [from, to] = [datePhrase(period.from), datePhrase(period.to)];
  const days = daysPhrase(daysInclusive(period.from, period.to), period.daysOfYear);
  return phrase(
    `Exercice ${year}, du ${from.fr} au ${to.fr} (${days.fr})`,
    `Year ${year}, from ${from.en} to ${to.en} (${days.en})`,
  );
}

function tierRange(tier: number): Phrase {
  const bounds = tierBounds.find((candidate) => candidate.tier === tier);
  if (bounds === undefined) return phrase('', '');
  const [from, to] = [countPhrase(bounds.fromInclusive), countPhrase(bounds.upToInclusive ?? 0)];
  if (bounds.upToInclusive === undefined) return phrase(`, à partir de ${from.fr}`, `, from ${from.en}`);
  if (bounds.fromInclusive === 0) return phrase(`, au plus ${to.fr}`, `, at most ${to.en}`);
  return phrase(`, de ${from.fr} à ${to.fr}`, `, from ${from.en} to ${to.en}`);
}

/** The tier, and what decided it. */
function tierWords({ year, sizeTier: { value, origin, population, since }, amendments }: YearResult): Phrase {
  const count = population === undefined ? undefined : countPhrase(population);
  const people = phrase(`${count?.fr ?? ''}\u00a0habitants`, `${count?.en ?? ''} inhabitants`);
  if (origin === 'population') {
    const range = population === disputedPopulation ? phrase('', '') : tierRange(value);
    return phrase(
      `${value}, par la population\u00a0: ${people.fr}${range.fr}`,
      `${value}, by population: ${people.en}${range.en}`,
    );
  }
  const among = count === undefined ? phrase('', '') : phrase(` (${people.fr})`, ` (${people.en})`);
  if (origin === 'amendment') {
    const by = amendments.findLast(({ amendment }) => amendment.sizeTier !== undefined);
    const day = by === undefined ? phrase('', '') : datePhrase(by.amendment.on.value);
    return phrase(
      `${value}, par l’avenant du ${day.fr}${among.fr}`,
      `${value}, by the amendment of ${day.en}${among.en}`,
    );
  }
  if (origin === 'year' && since !== undefined && since !== year) {
    return phrase(
      `${value}, indiquée dans le fichier pour l’exercice ${since} et gardée depuis${among.fr}`,
      `${value}, stated in the file for year ${since} and kept since${among.en}`,
    );
  }
  const whose = origin === 'year' ? phrase('cet exercice', 'this year') : phrase('la CPTS', 'the CPTS');
  return phrase(
    `${value}, indiquée dans le fichier pour ${whose.fr}${among.fr}`,
    `${value}, stated in the file for ${whose.en}${among.en}`,
  );
}

const scaleOrigins: Readonly<Record<ScaleUsed['origin'], Phrase>> = {
  in_force: phrase('', ''),
  file: phrase(', choisi dans le fichier', ', chosen in the file'),
  option: phrase(', choisi par une option de la commande', ', chosen by an option of the command'),
  undated: phrase(
    ', le plus récent, faute de date de signature',
    ', the latest one, for want of a date of signature',
  ),
};

/** The scale's name, how fresh it is, why it applies and, where it is the user's own, its file. */
export function scaleWords({ id: own, title: named, verifiedOn, origin, file }: ScaleUsed): Phrase {
  const [id, text] = [harmless(own), harmless(named)];
  const day = verifiedOn === undefined ? undefined : datePhrase(verifiedOn);
  const verified =
    day === undefined
      ? phrase('jamais vérifié', 'never verified')
      : phrase(`vérifié le ${day.fr}`, `verified on ${day.en}`);
  const why = scaleOrigins[origin];
  const where =
    file === undefined
      ? phrase('', '')
      : phrase(`, lu dans ${harmless(file)}`, `, read in ${harmless(file)}`);
  return phrase(
    `${id}, ${text}, ${verified.fr}${why.fr}${where.fr}`,
    `${id}, ${text}, ${verified.en}${why.en}${where.en}`,
  );
}

const endedEarly = phrase(
  'Le contrat prend fin au cours de cet exercice.',
  'The contract ends within this year.',
);
export const projectedYear = phrase(
  'Le fichier ne décrit pas cet exercice\u00a0: voici ce qu’il peut rapporter.',
  'The file does not describe this year: here is what it may earn.',
);

export type YearFact = Facts['facts'][number];

/** Under which scenario figures stand: at their head, with the word for it. */
export const scenarioFact = (name: string): YearFact => [
  phrase('Scénario', 'Scenario'),
  phrase(`${harmless(name)} (simulé)`, `${harmless(name)} (simulated)`),
];

/** Which amendments count, and from when. */
export function amendmentFact({ amendments }: YearResult): (readonly [Phrase, Phrase])[] {
  if (amendments.length === 0) return [];
  const all = amendments.map(({ amendment, year, from }) => {
    const [on, first] = [datePhrase(amendment.on.value), datePhrase(from)];
    return phrase(
      `du ${on.fr}, à partir de l’exercice ${year} (${first.fr})`,
      `of ${on.en}, from year ${year} on (${first.en})`,
    );
  });
  const head = all.length === 1 ? phrase('Avenant', 'Amendment') : phrase('Avenants', 'Amendments');
  return [[head, both((lang) => all.map((each) => each[lang]).join(lang === 'fr' ? '\u00a0; ' : '; '))]];
}

/** The tier and the scale of a year, and the amendments that count in it. */
export const yearFacts = (year: YearResult): YearFact[] => [
  ...(year.scenario === undefined ? [] : [scenarioFact(year.scenario)]),
  [tierLabel, tierWords(year)],
  [scaleLabel, scaleWords(year.scale)],
  ...amendmentFact(year),
];

/** Which year it is, and what is particular about it. */
export const yearTitle = (year: YearResult): Block[] => [
  title(yearHeading(year)),
  notes(year.period?.isEnded === true && endedEarly, year.isProjected && projectedYear),
];

/** What stands above the figures of a year. */
export const yearHeader = (year: YearResult): Block[] => [...yearTitle(year), facts(...yearFacts(year))];

type Years = readonly Pick<YearResult, 'scale'>[];

/** Each once, in the order of the years. */
export const scalesOf = (years: Years): ScaleUsed[] =>
  years
    .map(({ scale }) => scale)
    .filter((scale, index, all) => all.findIndex((other) => isSame(scale, other)) === index);

/** A name alone does not tell two scales apart. */
const isSame = (a: ScaleUsed, b: ScaleUsed): boolean => a === b || a.content === b.content;

/** A fact for each scale of the user's own: figures must never be taken for the agreement's. */
export const ownScales = (years: Years): Facts =>
  facts(
    ...scalesOf(years)
      .filter(({ file }) => file !== undefined)
      .map((scale) => [scaleLabel, scaleWords(scale)] as const),
  );
