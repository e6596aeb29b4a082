/** What is said of a command that was not used right, where several commands say it. */
import { type Phrase, phrase } from '../output/phrase.ts';

export const standardInputTwice = phrase(
  'l’entrée standard «\u00a0-\u00a0» ne peut être lue qu’une fois.',
  'standard input "-" can be read only once.',
);
export const excessArguments = phrase('il y a trop d’arguments.', 'there are too many arguments.');
const didYouMean = (word: string): Phrase =>
  phrase(`Vouliez-vous dire «\u00a0${word}\u00a0»\u00a0?`, `Did you mean "${word}"?`);

/** A name that is none of those known, with the nearest one where there is one. */
export const orDidYouMean = (sentence: Phrase, suggestion: string | undefined): Phrase => {
  if (suggestion === undefined) return sentence;
  const { fr, en } = didYouMean(suggestion);
  return phrase(`${sentence.fr} ${fr}`, `${sentence.en} ${en}`);
};

export const unknownYear = (text: string): Phrase =>
  phrase(
    `«\u00a0${text}\u00a0» n’est pas un exercice\u00a0: écrivez un numéro, de 1 à 5, «\u00a0dernier\u00a0» pour le dernier décrit, ou «\u00a0tous\u00a0».`,
    `"${text}" is no contract year: write a number from 1 to 5, "last" for the last described, or "all".`,
  );

/** A year that the file does not describe yet, and the commands that project it. */
export const yearToCome = (
  year: number,
  known: readonly number[],
  file: string,
  hasSchedule: boolean,
): Phrase => {
  const typed = /\s/.test(file) ? `"${file}"` : file;
  const [alsoFr, alsoEn] = hasSchedule
    ? [
        `, ou «\u00a0aci echeancier ${typed} --jusqu-a ${year}\u00a0»`,
        `, or “aci schedule ${typed} --through ${year}”`,
      ]
    : ['', ''];
  return phrase(
    `le fichier ne décrit pas l’exercice ${year}. Exercices décrits\u00a0: ${known.join(', ')}. Pour le projeter\u00a0: «\u00a0aci simuler ${typed} --exercice ${year}\u00a0»${alsoFr}.`,
    `the file does not describe year ${year}. It describes: ${known.join(', ')}. To project it: “aci simulate ${typed} --year ${year}”${alsoEn}.`,
  );
};
export const absentYear = (year: number, known: readonly number[], isDescribed: boolean): Phrase =>
  isDescribed
    ? phrase(
        `le fichier ne décrit pas l’exercice ${year}. Exercices décrits\u00a0: ${known.join(', ')}.`,
        `the file does not describe year ${year}. It describes: ${known.join(', ')}.`,
      )
    : phrase(
        `ce contrat n’a pas d’exercice ${year}. Exercices de ce contrat\u00a0: ${known.join(', ')}.`,
        `this contract has no year ${year}. Years of this contract: ${known.join(', ')}.`,
      );

export const unknownFormat = (text: string, known: readonly string[]): Phrase =>
  phrase(
    `le format «\u00a0${text}\u00a0» n’existe pas. Formats\u00a0: ${known.join(', ')}.`,
    `there is no format "${text}". Formats: ${known.join(', ')}.`,
  );
export const endingWithoutFormat = (path: string, known: readonly string[]): Phrase =>
  phrase(
    `le nom «\u00a0${path}\u00a0» ne dit pas le format. Terminez-le par ${known.join(' ou ')}, ou ajoutez --format.`,
    `the name "${path}" does not tell the format. End it with ${known.join(' or ')}, or add --format.`,
  );
export const formatAgainstEnding = (path: string, format: string): Phrase =>
  phrase(
    `le nom «\u00a0${path}\u00a0» et «\u00a0--format ${format}\u00a0» se contredisent\u00a0: changez l’un des deux.`,
    `the name "${path}" and "--format ${format}" contradict each other: change one of them.`,
  );
export const summaryFormatOnly = (format: string): Phrase =>
  phrase(
    `le format «\u00a0${format}\u00a0» est celui d’une synthèse\u00a0: retirez --details, ou choisissez un autre format.`,
    `the format "${format}" is that of a summary: remove --details, or choose another format.`,
  );
export const workbookOfDetails = phrase(
  'un classeur décrit un seul contrat, ou la synthèse de plusieurs\u00a0: retirez --details, ou donnez un seul fichier.',
  'a workbook tells one contract, or the summary of several: remove --details, or give one file.',
);
