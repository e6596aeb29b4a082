/** What is typed is kept in the browser until it is saved or discarded; some browsers keep nothing of a page opened from a folder. */

export interface Kept {
  readonly name: string;
  readonly text: string;
}

const place = 'aci-cpts';

/** False where the browser keeps nothing. */
export function keep(file: Kept): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(file));
    return true;
  } catch {
    return false;
  }
}

export function kept(): Kept | undefined {
  try {
    const { name, text } = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
  } catch {
    return undefined;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
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
