/** The page that holds the whole calculator, as it ships, open in a real browser. */
import { appBundle } from '../../scripts/page-script.mjs';
import { appPage } from '../../src/app/shell.ts';
import { open } from './report-page.ts';
import { sha256Of } from './sha256.ts';

let bundle: Promise<string> | undefined;

/** Bundled once for all tests. */
function appHtml(): Promise<string> {
  bundle ??= appBundle().then(({ text }) => appPage(text, sha256Of));
  return bundle;
}

/** What a test does in the page: its files as they would be dropped on it, its parts by their address, its texts. */
const driver = `
  globalThis.show = async (asked) => {
    location.hash = asked;
    await new Promise((done) => setTimeout(done));
    await aciPage.settled();
  };
  globalThis.bytesOf = (base64) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  globalThis.opened = (name, base64) => aciPage.open(name, bytesOf(base64));
  globalThis.texts = (which) => [...document.querySelectorAll(which)].map((each) => {
    // Words for those who hear the page are not in the pages of the command.
    const copy = each.cloneNode(true);
    for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
    return copy.textContent.trim();
  });`;

/** Steps of a test, in JavaScript, that open a file in the page. */
export const opening = (name: string, content: Uint8Array | string): string =>
  `await opened(${JSON.stringify(name)}, '${Buffer.from(content).toString('base64')}');`;

export async function openApp() {
  const html = await appHtml();
  const { page, requests, errors } = await open(html, { before: driver });
  const inPage = <T>(steps: string): Promise<T> => page.evaluate(`(async () => {${steps}})()`);
  return { page, requests, errors, inPage, size: Buffer.byteLength(html) };
}
