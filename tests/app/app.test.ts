/** The whole calculator in one page, in a real browser: what the command computes. Skipped where there is no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appHtml } from '../support/app-page.ts';
import { run } from '../support/fake-system.ts';
import { hasBrowser, launch, open } from '../support/report-page.ts';

const fixtures = readdirSync('fixtures').filter((name) => name.endsWith('.yaml'));
const bytesOf = (path: string): Uint8Array => readFileSync(path);

const commands = {
  budget: [['budget']],
  schedule: [['schedule']],
  simulate: [['simulate'], ['simulate', '--levers']],
  doubts: [['doubts']],
} as const;

/** The cells of figures of pages that the command writes. */
function figuresOf(html: string): string[] {
  const cells = [...html.matchAll(/<td class="n[^"]*"[^>]*>(.*?)<\/td>/g)];
  return cells.map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim());
}

describe.skipIf(!hasBrowser)('the calculator in Chromium (skipped without /usr/bin/chromium)', () => {
  let browser: Browser;
  let page: Page;
  let requests: readonly string[];
  let errors: readonly string[];
  beforeAll(async () => {
    const [launched, html] = await Promise.all([launch(), appHtml()]);
    browser = launched;
    ({ page, requests, errors } = await open(browser, html));
  }, 120_000);
  afterAll(() => browser?.close());

  const opened = (name: string, bytes: Uint8Array): Promise<unknown> =>
    page.evaluate(`aciPage.open(${JSON.stringify(name)}, new Uint8Array([${bytes.join()}]))`);
  /** What a part shows, as figures in the order of its tables, and what its command writes as JSON. */
  async function shown(part: string): Promise<{ figures: string[]; json: unknown }> {
    const asked = `
      location.hash = 'show=${part}&lang=fr';
      await new Promise((done) => setTimeout(done));
      await aciPage.settled();
      const cells = [...document.querySelectorAll('#result .part td.n')].map((cell) => cell.textContent.trim());
      const json = (await aciPage.written('json')).written;
      return { figures: cells, json: [...json.values()].map((text) => JSON.parse(text)) };`;
    return page.evaluate(`(async () => {${asked}})()`);
  }

  it.each(fixtures)('shows in every part what the command computes of %s', async (name) => {
    const bytes = bytesOf(`fixtures/${name}`);
    const files = { [name]: bytes };
    await opened(name, bytes);
    for (const [part, all] of Object.entries(commands)) {
      const { figures, json } = await shown(part);
      const pages = await Promise.all(
        all.map(([command, ...rest]) => run([command, name, ...rest, '-f', 'html'], { files })),
      );
      expect(figures, part).toEqual(pages.flatMap(({ out }) => figuresOf(out)));
      const { out } = await run([part, name, '-f', 'json'], { files });
      expect(json, part).toEqual(out === '' ? [] : [JSON.parse(out)]);
    }
    expect([requests, errors]).toEqual([[], []]);
  });
});
