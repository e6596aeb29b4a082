/** The page that holds the whole calculator, as it ships, for a real browser. */
import { appBundle } from '../../scripts/page-script.mjs';
import { appPage } from '../../src/app/shell.ts';
import { sha256Of } from './sha256.ts';

let page: Promise<string> | undefined;

/** Bundled once for all tests. */
export function appHtml(): Promise<string> {
  page ??= appBundle().then(({ text }) => appPage(text, sha256Of));
  return page;
}
