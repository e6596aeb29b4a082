import type { Browser } from 'playwright-core';

/** False where this machine has no Chromium. */
export const hasBrowser: boolean;

export function startBrowser(): Promise<Browser>;
