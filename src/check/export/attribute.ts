/** One export for many contracts: each row goes to the contract that its label names, by its reference, FINESS number or name. */
import { isPositive } from '../../amounts/money.ts';
import type { Contract } from '../../contract/contract-terms.ts';
import { plainWords } from '../../contract/values/payment-line-names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Moved } from './apart.ts';
import { namesPayer } from './label-words.ts';

/** How a contract may be named in a label. */
interface Party {
  readonly path: string;
  readonly name: string;
  readonly finess?: string | undefined;
  readonly reference?: string | undefined;
}

export const partyOf = (path: string, { cpts, terms }: Contract): Party => ({
  path,
  name: cpts.name.value,
  finess: cpts.finess?.value,
  reference: terms.reference?.value,
});

const idle: ReadonlySet<string> = new Set(
  'cpts de du des d la le les l et en a au aux sur communaute'.split(' '),
);

/** ` haut chablais `: the words of a name that tell it apart. */
export const tellingWords = (text: string): string =>
  ` ${plainWords(text)
    .filter((word) => !idle.has(word))
    .map((word) => (/^ste?$/.test(word) ? word.replace('st', 'saint') : word))
    .join(' ')} `;

/** A FINESS number has nine characters; a label may write it in groups. */
const ungrouped = (text: string): string => text.replace(/[\s.-]/g, '');

/** A reference stands in a label as words of its own, however its parts are joined. */
const asWords = (text: string): string => ` ${plainWords(text).join(' ')} `;

/** A party with what its rows are searched for: made once, for thousands of rows. */
const searched = ({ path, name, finess, reference }: Party) => ({
  path,
  words: tellingWords(name),
  finess: finess && ungrouped(finess),
  reference: reference && asWords(reference),
});
type Searched = ReturnType<typeof searched>;

/** Bodies that may bear the name of the place too: “SCI des Deux Rives” is not the CPTS. */
const otherBodies: ReadonlySet<string> = new Set(
  'sci sarl sas sasu eurl scm selarl scp snc ehpad mairie commune pharmacie clinique hopital garage cabinet msp residence hotel restaurant syndic copropriete'.split(
    ' ',
  ),
);

/** The contract that a label names; the longest name where one holds another, none where two are named alike. */
function partyNamed(label: string, parties: readonly Searched[]): Searched | undefined {
  const [said, digits] = [asWords(label), ungrouped(label)];
  for (const byNumber of [
    parties.filter(({ reference }) => reference !== undefined && said.includes(reference)),
    parties.filter(({ finess }) => finess !== undefined && digits.includes(finess)),
  ]) {
    if (byNumber.length > 0) return byNumber.length === 1 ? byNumber[0] : undefined;
  }
  const own = plainWords(label);
  if (!own.includes('cpts') && own.some((word) => otherBodies.has(word))) return undefined;
  const text = tellingWords(label);
  const named = parties.filter(({ words }) => words.trim() !== '' && text.includes(words));
  const longest = Math.max(...named.map(({ words }) => words.length));
  const [party, other] = named.filter(({ words }) => words.length === longest);
  return other === undefined ? party : undefined;
}

/** The rows of each contract by its path, and the rest, which name none or two alike. */
export function attribute<Row extends { readonly label: string }>(
  all: readonly Row[],
  parties: readonly Party[],
) {
  const known = parties.map(searched);
  const of = new Map<string, Row[]>();
  const rest: Row[] = [];
  for (const row of all) {
    const party = partyNamed(row.label, known);
    const rows = party && of.get(party.path);
    if (party === undefined) rest.push(row);
    else if (rows === undefined) of.set(party.path, [row]);
    else rows.push(row);
  }
  return { of, rest };
}

/** The FINESS number that a cell holds, however it is grouped. */
const finessIn = (text = ''): string | undefined =>
  /(?<!\w)\d[\dAB]\d{7}(?!\w)/i.exec(text.replace(/(?<=\d)[ .-](?=\d)/g, ''))?.[0];

/**
 * Rows that a column says were paid to somebody else than this contract's CPTS. Where no row is its own, names may only be spelt
 * otherwise: they are somebody else's where numbers say so or where the column names several CPTS. Several numbers of which none
 * can be known for the contract's are a problem.
 */
export function ofOthers(moved: readonly Moved[], party: Party): ReadonlySet<Moved> | Problem {
  const words = tellingWords(party.name);
  const named = moved.filter(({ beneficiary = '' }) => beneficiary !== '' && !namesPayer(beneficiary, []));
  // Without a number of its own, the contract has that of the rows that bear its name.
  const known = new Set(
    party.finess === undefined
      ? named
          .filter(({ label }) => tellingWords(label).includes(words))
          .flatMap(({ beneficiary }) => finessIn(beneficiary) ?? [])
      : [party.finess],
  );
  const numbers = [...new Set(named.flatMap(({ beneficiary }) => finessIn(beneficiary) ?? []))];
  const [first] = named;
  if (known.size === 0 && numbers.length > 1 && first !== undefined) {
    return problem('csv-beneficiary-unknown', first.at, { numbers });
  }
  const isNumbered = (text: string): boolean => known.size > 0 && finessIn(text) !== undefined;
  const reference = party.reference && asWords(party.reference);
  const isOwn = ({ label, beneficiary = '' }: Moved): boolean => {
    if (reference && asWords(`${label} ${beneficiary}`).includes(reference)) return true;
    return isNumbered(beneficiary)
      ? [...known].some((finess) => ungrouped(beneficiary).includes(ungrouped(finess)))
      : tellingWords(beneficiary).includes(words);
  };
  const isSomeCpts = (text: string): boolean => isNumbered(text) || plainWords(text).includes('cpts');
  const others = named.filter((row) => !isOwn(row));
  const names = others.map(({ beneficiary = '' }) => beneficiary).filter(isSomeCpts);
  const isSure =
    others.length < named.length || names.some(isNumbered) || new Set(names.map(tellingWords)).size > 1;
  if (!isSure) return new Set();
  return new Set(
    others.filter(({ amount, beneficiary = '' }) => isPositive(amount.value) || isSomeCpts(beneficiary)),
  );
}
