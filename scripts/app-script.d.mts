import type { Metafile } from 'esbuild';

/** The script of the page that holds the whole calculator, and what it is made of. */
export function appBundle(): Promise<{ text: string; metafile: Metafile }>;
