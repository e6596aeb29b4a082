/** The whole calculator in one page, in a real browser: what the command computes. Skipped where there is no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appHtml } from '../support/app-page.ts';
import { run } from '../support/fake-system.ts';
import { hasBrowser, launch, open } from '../support/report-page.ts';

const fixtures = readdirSync('fixtures').filter((name) => name.endsWith('.yaml'));

/** The documents that the command gives for what a part shows. */
const documents = {
  budget: [['budget']],
  schedule: [['schedule']],
  simulate: [['simulate'], ['simulate', '--levers']],
  doubts: [['doubts']],
} as const;

/** The figures of a page that the command writes. */
const figuresOf = (html: string): string[] =>
  [...html.matchAll(/<td class="n[^"]*"[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]*>/g, '').trim(),
  );

describe.skipIf(!hasBrowser)('the calculator in Chromium (skipped without /usr/bin/chromium)', () => {
  let browser: Browser;
  let page: Page;
  let requests: readonly string[];
  let errors: readonly string[];
  let size = 0;
  beforeAll(async () => {
    const [launched, html] = await Promise.all([launch(), appHtml()]);
    browser = launched;
    size = Buffer.byteLength(html);
    ({ page, requests, errors } = await open(browser, html));
    // What a test does in the page, with files as they would be dropped on it.
    await page.evaluate(`
      globalThis.show = async (asked) => {
        location.hash = asked;
        await new Promise((done) => setTimeout(done));
        await aciPage.settled();
      };
      globalThis.opened = (name, base64) =>
        aciPage.open(name, Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
      globalThis.texts = (which) => [...document.querySelectorAll(which)].map((each) => each.textContent.trim());`);
  }, 120_000);
  afterAll(() => browser?.close());

  const inPage = <T>(steps: string): Promise<T> => page.evaluate(`(async () => {${steps}})()`);
  const openingOf = (name: string, content: Uint8Array | string): string =>
    `await opened(${JSON.stringify(name)}, '${Buffer.from(content).toString('base64')}');`;

  it('shows in every part what the command computes of every fixture, and writes the same JSON', async () => {
    for (const name of fixtures) {
      const bytes = readFileSync(`fixtures/${name}`);
      const files = { [name]: bytes };
      const parts = Object.keys(documents);
      const shown = await inPage<{ figures: string[]; json: string[] }[]>(`
        ${openingOf(name, bytes)}
        const all = [];
        for (const part of ${JSON.stringify(['calculate', ...parts])}) {
          await show('show=' + part);
          const { written } = await aciPage.written('json');
          all.push({ figures: texts('#result .part td.n'), json: [...written.values()] });
        }
        return all;`);
      for (const [index, part] of ['calculate', ...parts].entries()) {
        const { out } = await run([part, name, '-f', 'json'], { files });
        expect(shown[index]?.json, `${part} ${name}`).toEqual(out === '' ? [] : [out]);
      }
      for (const [index, all] of Object.values(documents).entries()) {
        const asked = all.map(([command, ...rest]) => run([command, name, ...rest, '-f', 'html'], { files }));
        const pages = (await Promise.all(asked)).flatMap(({ out }) => figuresOf(out));
        expect(shown[index + 1]?.figures, `${parts[index]} ${name}`).toEqual(pages);
      }
    }
  });

  it('shows the same codes at the same places for every wrong contract', async () => {
    const wrong = ['', 'warnings/', 'rules/', 'rules/warnings/'].flatMap((folder) =>
      readdirSync(`fixtures/invalid/${folder}`)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder}${name}`),
    );
    const said = await inPage<string[][]>(`
      await show('show=file');
      const said = [];
      for (const [name, base64] of ${JSON.stringify(
        wrong.map((path) => [path, readFileSync(`fixtures/invalid/${path}`).toString('base64')]),
      )}) {
        await opened(name, base64);
        const places = [...document.querySelectorAll('#file-problems [data-code]')].map((item) => {
          const { line = '1', column = '1' } = item.querySelector('[data-do=go]')?.dataset ?? {};
          return item.className + ' ' + item.dataset.code + ' ' + line + ':' + column;
        });
        said.push(places);
      }
      return said;`);
    for (const [index, path] of wrong.entries()) {
      const expected = readFileSync(`fixtures/invalid/${path.replace(/yaml$/, 'expected')}`, 'utf8');
      const lines = expected
        .trim()
        .split('\n')
        .map((line) => line.split(' ').slice(0, 3).join(' '));
      expect(said[index], path).toEqual(expect.arrayContaining(lines));
    }
  });

  it('asks nothing of the network, and weighs no more than 1.5 MB', () => {
    expect([requests, errors]).toEqual([[], []]);
    expect(size).toBeLessThanOrEqual(1_500_000);
  });
});
