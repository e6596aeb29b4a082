/** Which contract years a command shows. */
import type { ContractResult, YearResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { contractTerms } from '../law/terms.ts';
import { shellWord } from '../output/text.ts';
import { Misuse } from './context.ts';
import { optionsTyped, type RawOptions } from './options.ts';

const unknownYear = (text: string): Phrase =>
  phrase(
    `«\u00a0${text}\u00a0» n’est pas un exercice\u00a0: écrivez un numéro, de 1 à ${contractTerms.years}, «\u00a0dernier\u00a0» pour le dernier décrit, ou «\u00a0tous\u00a0».`,
    `"${text}" is no contract year: write a number from 1 to ${contractTerms.years}, "last" for the last described, or "all".`,
  );

/** The commands that project a year which the file does not describe yet. */
function projecting(year: number, { source, terms }: Contract, raw: RawOptions): Phrase {
  const [file, typed] = [shellWord(source.name), optionsTyped(raw)];
  const [alsoFr, alsoEn] =
    terms.signed === undefined
      ? ['', '']
      : [
          `, ou «\u00a0aci echeancier ${file} --jusqu-a ${year}${typed.fr}\u00a0»`,
          `, or “aci schedule ${file} --through ${year}${typed.en}”`,
        ];
  return phrase(
    ` Pour le projeter\u00a0: «\u00a0aci simuler ${file} --exercice ${year}${typed.fr}\u00a0»${alsoFr}.`,
    ` To project it: “aci simulate ${file} --year ${year}${typed.en}”${alsoEn}.`,
  );
}

function absentYear(year: number, { contract, years }: ContractResult, raw: RawOptions): Phrase {
  const known = years.map((each) => each.year).join(', ');
  if (contract.years.length === 0 || years.some(({ isProjected }) => isProjected)) {
    return phrase(
      `ce contrat n’a pas d’exercice ${year}. Exercices de ce contrat\u00a0: ${known}.`,
      `this contract has no year ${year}. Years of this contract: ${known}.`,
    );
  }
  const isToCome = year <= contractTerms.years && contract.source.name !== '-';
  const how = isToCome ? projecting(year, contract, raw) : phrase('', '');
  return phrase(
    `le fichier ne décrit pas l’exercice ${year}. Exercices décrits\u00a0: ${known}.${how.fr}`,
    `the file does not describe year ${year}. It describes: ${known}.${how.en}`,
  );
}

/** The years that the file describes, or the first one when it describes none. */
export const yearsOfInterest = ({ contract, years }: ContractResult): readonly YearResult[] =>
  contract.years.length > 0 ? years : years.slice(0, 1);

/** Misuse for anything but `last`, `all` or a number from 1 to 9. */
export function checkYearWord(word = 'last'): void {
  if (!/^([1-9]|last|all)$/.test(word)) throw new Misuse(unknownYear(word));
}

/** None where the contract has no such year. */
export function yearsAmong(result: ContractResult, word: string): readonly YearResult[] {
  if (word === 'last') return yearsOfInterest(result).slice(-1);
  return word === 'all' ? result.years : result.years.filter(({ year }) => year === Number(word));
}

/**
 * The years `--year` asks for. By default a machine gets all, a person the last one that the file describes, or the first
 * one when it describes none. `raw`: what advice repeats.
 */
export function chosenYears(
  result: ContractResult,
  asked: string | undefined,
  isForMachine: boolean,
  raw: RawOptions = {},
): readonly YearResult[] {
  const word = asked ?? (isForMachine ? 'all' : 'last');
  checkYearWord(word);
  const found = yearsAmong(result, word);
  if (found.length === 0 && word !== 'all' && word !== 'last')
    throw new Misuse(absentYear(Number(word), result, raw));
  return found;
}
