/** One export for many contracts: each row goes to the contract that its label names, by FINESS number or by name. */
import { isPositive } from '../../amounts/money.ts';
import { plainWords } from '../../contract/values/words.ts';
import type { Contract } from '../../law/contract-terms.ts';
import type { Moved } from './read-export.ts';
import { namesPayer } from './words.ts';

/** How a contract may be named in a label. */
export interface Party {
  readonly path: string;
  readonly name: string;
  readonly finess: string | undefined;
}

export const partyOf = (path: string, { cpts }: Contract): Party => ({
  path,
  name: cpts.name.value,
  finess: cpts.finess?.value,
});

const idle: ReadonlySet<string> = new Set(
  'cpts de du des d la le les l et en a au aux sur communaute'.split(' '),
);

/** ` haut chablais `: the words of a name that tell it apart. */
const telling = (text: string): string =>
  ` ${plainWords(text)
    .filter((word) => !idle.has(word))
    .join(' ')} `;

/** A FINESS number has nine characters; a label may write it in groups. */
const hasFiness = (label: string, finess: string | undefined): boolean =>
  finess !== undefined && label.replace(/[\s.-]/g, '').includes(finess.replace(/[\s.-]/g, ''));

/** Bodies that may bear the name of the place too: “SCI des Deux Rives” is not the CPTS. */
const otherBodies: ReadonlySet<string> = new Set(
  'sci sarl sas sasu eurl scm selarl scp snc ehpad mairie commune pharmacie clinique hopital garage cabinet msp residence hotel restaurant syndic copropriete'.split(
    ' ',
  ),
);

/** The contract that a label names; the longest name where one holds another, none where two are named alike. */
function partyNamed(
  label: string,
  parties: readonly (Party & { readonly words: string })[],
): Party | undefined {
  const byNumber = parties.filter(({ finess }) => hasFiness(label, finess));
  if (byNumber.length > 0) return byNumber.length === 1 ? byNumber[0] : undefined;
  const own = plainWords(label);
  if (!own.includes('cpts') && own.some((word) => otherBodies.has(word))) return undefined;
  const text = telling(label);
  const named = parties.filter(({ words }) => words.trim() !== '' && text.includes(words));
  const longest = Math.max(...named.map(({ words }) => words.length));
  const [party, other] = named.filter(({ words }) => words.length === longest);
  return other === undefined ? party : undefined;
}

interface Attributed {
  /** Rows of each contract, by its path. */
  readonly of: ReadonlyMap<string, readonly Moved[]>;
  /** Rows that name no contract, or two alike. */
  readonly rest: readonly Moved[];
}

export function attribute(moved: readonly Moved[], parties: readonly Party[]): Attributed {
  const known = parties.map((party) => ({ ...party, words: telling(party.name) }));
  const of = new Map<string, Moved[]>();
  const rest: Moved[] = [];
  for (const row of moved) {
    const party = partyNamed(row.label, known);
    if (party === undefined) rest.push(row);
    else of.set(party.path, [...(of.get(party.path) ?? []), row]);
  }
  return { of, rest };
}

/** The FINESS number that a cell holds, however it is grouped. */
const finessIn = (text: string): string | undefined =>
  /(?<!\w)\d[\dAB]\d{7}(?!\w)/i.exec(text.replace(/(?<=\d)[ .-](?=\d)/g, ''))?.[0];

/**
 * Rows that a column says were paid to somebody else than this contract's CPTS. Where no row is its own, names may only be spelt
 * otherwise: they are somebody else's where numbers say so or where the column names several CPTS.
 */
export function ofOthers(moved: readonly Moved[], party: Party): ReadonlySet<Moved> {
  const words = telling(party.name);
  const isNumbered = (text: string): boolean => party.finess !== undefined && finessIn(text) !== undefined;
  const isOwn = (text: string): boolean =>
    isNumbered(text) ? hasFiness(text, party.finess) : telling(text).includes(words);
  const isSomeCpts = (text: string): boolean => isNumbered(text) || plainWords(text).includes('cpts');
  const named = moved.filter(({ beneficiary = '' }) => beneficiary !== '' && !namesPayer(beneficiary, []));
  const others = named.filter(({ beneficiary = '' }) => !isOwn(beneficiary));
  const names = others.map(({ beneficiary = '' }) => beneficiary).filter(isSomeCpts);
  const isSure =
    others.length < named.length || names.some(isNumbered) || new Set(names.map(telling)).size > 1;
  if (!isSure) return new Set();
  return new Set(
    others.filter(({ amount, beneficiary = '' }) => isPositive(amount.value) || isSomeCpts(beneficiary)),
  );
}

/** Contracts of one CPTS: the same FINESS number, or the same name. */
export function twins(parties: readonly Party[]): (readonly [Party, Party])[] {
  return parties.flatMap((party, index) => {
    const twin = parties
      .slice(0, index)
      .find(
        ({ finess, name }) =>
          (finess !== undefined && finess === party.finess) || telling(name) === telling(party.name),
      );
    return twin === undefined ? [] : [[twin, party] as const];
  });
}
