/**
 * What is open stays in its tab, through a reload, until it is closed. What is not saved stays in the browser too, each
 * tab's under a key of its own, and is offered at the start. Some browsers keep nothing of a page opened from a folder.
 */

export interface Kept {
  readonly name: string;
  readonly text: string;
  readonly state: 'asOpened' | 'kept' | 'saved';
}

/** A file as it came. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const place = 'aci-cpts';
const exportPlace = `${place} export`;

/** What a browser refuses to keep, or to give back. */
function tried<T>(what: () => T, otherwise: T): T {
  try {
    return what();
  } catch {
    return otherwise;
  }
}

/** Of this tab: it ends with the time at which the tab began to keep. */
let key: string | undefined;

async function heldKeys(): Promise<(string | undefined)[]> {
  const locks = await navigator.locks?.query().catch(() => undefined);
  return (locks?.held ?? []).map(({ name }) => name);
}

/** For as long as this tab lives its key is locked: what it holds is offered to no other. */
function lock(name: string): string {
  navigator.locks?.request(name, () => new Promise(() => {})).catch(() => {});
  return name;
}

/** What stands under that key; that of another tab that lives is left to it: this one goes its own way from there. */
async function takeOver(storage: () => Storage, from: string): Promise<Kept | undefined> {
  key = (await heldKeys()).includes(from) ? undefined : lock(from);
  return read(storage, from);
}

/** False where the browser keeps nothing. */
export function keep({ name, text, state }: Kept): boolean {
  key ??= lock(`${place} ${new Date().toISOString()}`);
  const [of, written] = [key, JSON.stringify({ name, text, state })];
  return tried(() => {
    if (state === 'kept') localStorage.setItem(of, written);
    else localStorage.removeItem(of);
    sessionStorage.setItem(place, of);
    sessionStorage.setItem(of, written);
    return true;
  }, false);
}

const read = (storage: () => Storage, from: string): Kept | undefined =>
  tried(() => {
    const { name, text, state } = JSON.parse(storage().getItem(from) ?? '{}');
    return typeof name === 'string' && typeof text === 'string' ? { name, text, state } : undefined;
  }, undefined);

/** What was open in this tab before it was loaded again. */
export async function keptHere(): Promise<Kept | undefined> {
  const from = tried(() => sessionStorage.getItem(place), null);
  return from === null ? undefined : takeOver(() => sessionStorage, from);
}

export type Left = Awaited<ReturnType<typeof unsaved>>[number];

/** What tabs left unsaved: its key, its name, and when it was begun; what one still holds is its own. */
export async function unsaved() {
  const held = await heldKeys();
  return tried(() => Object.keys(localStorage), [])
    .filter((from) => from.startsWith(`${place} `) && !held.includes(from))
    .sort()
    .flatMap((from) => {
      const name = read(() => localStorage, from)?.name;
      return name === undefined ? [] : [{ from, name, at: from.slice(place.length + 1) }];
    });
}

export const takeUp = (from: string): Promise<Kept | undefined> => takeOver(() => localStorage, from);

export function forget(): void {
  const of = key;
  key = undefined;
  tried(() => {
    if (of !== undefined) for (const storage of [localStorage, sessionStorage]) storage.removeItem(of);
    sessionStorage.removeItem(place);
  }, undefined);
}

/** The export beside the contract stays in its tab; false where there is no room for it. */
export const keepExport = (file: GivenFile | undefined): boolean =>
  tried(() => {
    sessionStorage.removeItem(exportPlace);
    if (file === undefined) return true;
    // Each byte as a character: the tab keeps texts alone.
    const text = Array.from(file.bytes, (byte) => String.fromCharCode(byte)).join('');
    sessionStorage.setItem(exportPlace, JSON.stringify({ name: file.name, text }));
    return true;
  }, false);

export function exportHere(): GivenFile | undefined {
  const kept = read(() => sessionStorage, exportPlace);
  return kept && { name: kept.name, bytes: Uint8Array.from(kept.text, (byte) => byte.charCodeAt(0)) };
}

/** Gives a file to the person, where their browser puts what it downloads. */
export function handOver(name: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : content.slice()]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
