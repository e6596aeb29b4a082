/** How a line of the schedule is called inside a sentence. */

import type { ScheduledPayment } from '../calculate/result.ts';
import { partWords } from '../law/label.ts';
import { type Phrase, phrase } from '../law/language.ts';
import type { Envelope } from '../law/mission.ts';
import { type PaymentLine, partsOfLine } from '../law/payment-line.ts';
import { both } from '../output/phrase.ts';
import { listedPhrases } from '../problems/wording.ts';

/** `de l’accès aux soins`, after a French noun; `care access`, after “of”. */
export const ofEnvelope: Readonly<Record<Envelope, Phrase>> = {
  operations: phrase('du fonctionnement', 'operations'),
  care_access: phrase('de l’accès aux soins', 'care access'),
  care_pathways: phrase('des parcours', 'care pathways'),
  prevention: phrase('de la prévention', 'prevention'),
  health_crisis: phrase('de la crise sanitaire', 'the health crisis'),
  quality: phrase('de la qualité', 'quality'),
  professional_support: phrase('de l’accompagnement', 'support'),
};

const whole = phrase('le paiement', 'the payment of');

const [fixed, variable] = [partWords.fixed.long, partWords.variable.long];

/** What of an envelope a line pays, by what its id says after the envelope. */
const partNames: Readonly<Record<string, Phrase>> = {
  '.advance': phrase('l’avance', 'the advance of'),
  '.balance': phrase('le solde', 'the balance of'),
  '.fixed': phrase(`le ${fixed.fr}`, `the ${fixed.en} of`),
  '.fixed.advance': phrase(`l’avance du ${fixed.fr}`, `the advance on the ${fixed.en} of`),
  '.fixed.balance': phrase(`le solde du ${fixed.fr}`, `the balance of the ${fixed.en} of`),
  '.variable': phrase(`le ${variable.fr}`, `the ${variable.en} of`),
};

function nameOf(line: PaymentLine): Phrase {
  const { envelope } = partsOfLine(line);
  if (envelope === 'letter_of_intent') return phrase('la lettre d’intention', 'the letter of intent');
  const part = partNames[line.slice(envelope.length)] ?? whole;
  const of = ofEnvelope[envelope];
  return phrase(`${part.fr} ${of.fr}`, `${part.en} ${of.en}`);
}

const ofYear = (year: number | undefined): Phrase =>
  year === undefined ? phrase('', '') : phrase(` de l’exercice\u00a0${year}`, ` of year ${year}`);

/** `le solde du volet fixe des parcours de l’exercice 2`. */
export function linePhrase(line: PaymentLine, year: number | undefined): Phrase {
  const [name, of] = [nameOf(line), ofYear(year)];
  return phrase(`${name.fr}${of.fr}`, `${name.en}${of.en}`);
}

/** More lines than this are counted instead of named. */
const namedUpTo = 6;

/** Several lines, the year said once for those that share it. */
export function linesPhrase(lines: readonly Pick<ScheduledPayment, 'line' | 'year'>[]): Phrase {
  const named = lines.slice(0, namedUpTo);
  const years = [...new Set(named.map(({ year }) => year))];
  const groups = years.map((year) => {
    const names = named.filter((each) => each.year === year).map(({ line }) => nameOf(line));
    const [all, of] = [listedPhrases(names), ofYear(year)];
    return phrase(`${all.fr}${of.fr}`, `${all.en}${of.en}`);
  });
  const others = lines.length - named.length;
  const counted = phrase(
    `${others}\u00a0autre${others > 1 ? 's' : ''} ligne${others > 1 ? 's' : ''}`,
    `${others} other line${others === 1 ? '' : 's'}`,
  );
  const all = others > 0 ? [...groups, counted] : groups;
  const andLast = phrase(', ainsi que ', ', as well as ');
  return both((lang) => {
    const texts = all.map((each) => each[lang]);
    const last = texts.at(-1) ?? '';
    return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')}${andLast[lang]}${last}`;
  });
}
