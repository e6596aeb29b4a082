import type { Metafile } from 'esbuild';

/** The script that makes the page of `aci report` live. */
export function pageScript(): Promise<string>;

/** The script of the page that holds the whole calculator, and what it is made of. */
export function appBundle(): Promise<{ text: string; metafile: Metafile }>;
