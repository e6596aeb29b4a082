/**
 * What is open stays in its tab, through a reload, until it is closed. What is not saved stays in the browser too, each
 * tab's under a key of its own, and is offered at the start. Some browsers keep nothing of a page opened from a folder.
 */

export interface Kept {
  readonly name: string;
  readonly text: string;
  readonly state: 'asOpened' | 'kept' | 'saved';
}

const place = 'aci-cpts';

/** Of this tab: it ends with the time at which the tab began to keep. */
let key: string | undefined;

/** False where the browser keeps nothing. */
export function keep({ name, text, state }: Kept): boolean {
  key ??= `${place} ${new Date().toISOString()}`;
  const written = JSON.stringify({ name, text, state });
  try {
    if (state === 'kept') localStorage.setItem(key, written);
    else localStorage.removeItem(key);
    sessionStorage.setItem(place, key);
    sessionStorage.setItem(key, written);
    return true;
  } catch {
    return false;
  }
}

function read(storage: () => Storage, from: string): Kept | undefined {
  try {
    const { name, text, state = 'kept' } = JSON.parse(storage().getItem(from) ?? '{}');
    return typeof name === 'string' && typeof text === 'string' ? { name, text, state } : undefined;
  } catch {
    return undefined;
  }
}

/** What was open in this tab before it was loaded again. */
export function keptHere(): Kept | undefined {
  try {
    key = sessionStorage.getItem(place) ?? undefined;
  } catch {
    return undefined;
  }
  return key === undefined ? undefined : read(() => sessionStorage, key);
}

/** What tabs left unsaved, or still hold: its key, its name, and when it was begun. */
export function unsaved(): { readonly from: string; readonly name: string; readonly at: string }[] {
  try {
    return Object.keys(localStorage)
      .filter((from) => from.startsWith(`${place} `))
      .sort()
      .flatMap((from) => {
        const name = read(() => localStorage, from)?.name;
        return name === undefined ? [] : [{ from, name, at: from.slice(place.length + 1) }];
      });
  } catch {
    return [];
  }
}

export function takeUp(from: string): Kept | undefined {
  key = from;
  return read(() => localStorage, from);
}

/** Where another tab writes over the text of this one, or discards it, this one keeps its own under another key. */
export function whenTaken(keepAgain: () => void): void {
  addEventListener('storage', ({ key: changed, storageArea }) => {
    if (key === undefined || storageArea !== localStorage || (changed !== null && changed !== key)) return;
    key = undefined;
    keepAgain();
  });
}

export function forget(): void {
  try {
    if (key !== undefined) for (const storage of [localStorage, sessionStorage]) storage.removeItem(key);
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
  key = undefined;
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
