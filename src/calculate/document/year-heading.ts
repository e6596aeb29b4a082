/** Which contract year, which tier and why, which scale and how fresh. */
import { daysInclusive } from '../../amounts/calendar.ts';
import { type Language, type Phrase, phrase } from '../../law/language.ts';
import { disputedPopulation, tierBounds } from '../../law/terms.ts';
import { type Block, type Facts, facts, notes, title } from '../../output/document.ts';
import { formatCount, formatDate } from '../../output/format.ts';
import { inBothLanguages, type Say } from '../../output/phrase.ts';
import { harmless } from '../../output/text.ts';
import type { ScaleUsed, YearResult } from '../result.ts';

export const scaleLabel = phrase('Barème', 'Scale');
const tierLabel = phrase('Taille', 'Tier');

/** `304 jours sur 365`, or all of them. */
export const daysPhrase = (days: number, all: number): Phrase =>
  inBothLanguages((say, lang) => {
    const [some, whole] = [formatCount(days, lang), formatCount(all, lang)];
    return days === all
      ? say(`${whole}\u00a0jours`, `${whole}\u00a0days`)
      : say(`${some}\u00a0jours sur\u00a0${whole}`, `${some}\u00a0days out of\u00a0${whole}`);
  });

/** Which contract year, and its days. */
export function yearHeading({ year, period }: YearResult): Phrase {
  if (period === undefined) {
    return phrase(
      `Exercice ${year}, année pleine\u00a0: le fichier ne donne pas de date de signature`,
      `Year ${year}, full year: the file gives no date of signature`,
    );
  }
  const all = daysPhrase(daysInclusive(period.from, period.to), period.daysOfYear);
  return inBothLanguages((say, lang) => {
    const [from, to] = [formatDate(period.from, lang), formatDate(period.to, lang)];
    const days = all[lang];
    return say(
      `Exercice ${year}, du ${from} au ${to} (${days})`,
      `Year ${year}, from ${from} to ${to} (${days})`,
    );
  });
}

function tierRange(tier: number, say: Say, lang: Language): string {
  const { fromInclusive = 0, upToInclusive } = tierBounds.find((bounds) => bounds.tier === tier) ?? {};
  const [from, to] = [formatCount(fromInclusive, lang), formatCount(upToInclusive ?? 0, lang)];
  if (upToInclusive === undefined) return say(`, à partir de ${from}`, `, from ${from}`);
  if (fromInclusive === 0) return say(`, au plus ${to}`, `, at most ${to}`);
  return say(`, de ${from} à ${to}`, `, from ${from} to ${to}`);
}

/** The tier, and what decided it. */
const tierWords = ({ year, sizeTier, amendments }: YearResult): Phrase =>
  inBothLanguages((say, lang) => {
    const { value, origin, population, since } = sizeTier;
    const count = population === undefined ? '' : formatCount(population, lang);
    const people = say(`${count}\u00a0habitants`, `${count} inhabitants`);
    if (origin === 'population') {
      const range = population === disputedPopulation ? '' : tierRange(value, say, lang);
      return say(`${value}, par la population\u00a0: `, `${value}, by population: `) + people + range;
    }
    const among = population === undefined ? '' : ` (${people})`;
    if (origin === 'amendment') {
      const by = amendments.findLast(({ amendment }) => amendment.sizeTier !== undefined);
      const day = by === undefined ? '' : formatDate(by.amendment.on.value, lang);
      return `${value}, ${say('par l’avenant du', 'by the amendment of')} ${day}${among}`;
    }
    if (origin === 'year' && since !== undefined && since !== year) {
      return say(
        `${value}, indiquée dans le fichier pour l’exercice ${since} et gardée depuis${among}`,
        `${value}, stated in the file for year ${since} and kept since${among}`,
      );
    }
    const whose = origin === 'year' ? say('cet exercice', 'this year') : say('la CPTS', 'the CPTS');
    return say(
      `${value}, indiquée dans le fichier pour ${whose}${among}`,
      `${value}, stated in the file for ${whose}${among}`,
    );
  });

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
export const scaleWords = ({ id, title: named, verifiedOn, origin, file }: ScaleUsed): Phrase =>
  inBothLanguages((say, lang) => {
    const day = verifiedOn === undefined ? '' : formatDate(verifiedOn, lang);
    const verified = say(`vérifié le ${day}`, `verified on ${day}`);
    const fresh = day === '' ? say('jamais vérifié', 'never verified') : verified;
    const where = file === undefined ? '' : say(', lu dans ', ', read in ') + harmless(file);
    return `${harmless(id)}, ${harmless(named)}, ${fresh}${scaleOrigins[origin][lang]}${where}`;
  });

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
  const all = (say: Say, lang: Language): readonly string[] =>
    amendments.map(({ amendment, year, from }) => {
      const [on, first] = [formatDate(amendment.on.value, lang), formatDate(from, lang)];
      return say(
        `du ${on}, à partir de l’exercice ${year} (${first})`,
        `of ${on}, from year ${year} on (${first})`,
      );
    });
  const head = amendments.length === 1 ? phrase('Avenant', 'Amendment') : phrase('Avenants', 'Amendments');
  return [[head, inBothLanguages((say, lang) => all(say, lang).join(say('\u00a0; ', '; ')))]];
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

/** Each once, in the order of the years; a name alone does not tell two scales apart. */
export const scalesOf = (years: Years): ScaleUsed[] => {
  const contents = [...new Set(years.map(({ scale }) => scale.content))];
  return contents.flatMap((content) => years.find(({ scale }) => scale.content === content)?.scale ?? []);
};

/** A fact for each scale of the user's own: figures must never be taken for the agreement's. */
export const ownScales = (years: Years): Facts =>
  facts(
    ...scalesOf(years)
      .filter(({ file }) => file !== undefined)
      .map((scale) => [scaleLabel, scaleWords(scale)] as const),
  );
