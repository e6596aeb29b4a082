/** Reports as the command writes them, and a real browser to read them in where there is one. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/browser.mjs';
import { pageScript } from '../../scripts/page-script.mjs';
import { run } from './fake-system.ts';

let launched: Promise<Browser> | undefined;

/** Started once for all tests; it ends with their process. */
function theBrowser(): Promise<Browser> {
  launched ??= startBrowser();
  return launched;
}

let script: Promise<string> | undefined;

/** The page of a file, with the very script that ships; bundled once for all tests. */
export async function reportOf(text: string, args: readonly string[] = []): Promise<string> {
  script ??= pageScript();
  const machine = { files: { 'a.yaml': text }, pageScript: await script };
  const { code, out, err } = await run(['report', 'a.yaml', ...args], machine);
  if (code !== 0) throw new Error(err);
  return out;
}

interface Opened {
  readonly page: Page;
  /** What the page asked of anything but itself. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** Opens a report from a file, as a person does. */
export async function open(
  html: string,
  {
    width = 1280,
    colorScheme = 'light',
    javaScriptEnabled = true,
    before,
  }: {
    width?: number;
    colorScheme?: 'light' | 'dark';
    javaScriptEnabled?: boolean;
    /** A script that runs before those of the page, each time it is loaded. */
    before?: string;
  } = {},
): Promise<Opened> {
  const path = join(mkdtempSync(join(tmpdir(), 'aci-report-')), 'report.html');
  writeFileSync(path, html);
  const viewport = { width, height: 900 };
  const browser = await theBrowser();
  const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled });
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href && !request.url().startsWith('data:'))
      requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, requests, errors };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What depends on colours and on the room there is, of a page that was looked at whole otherwise. */
export const ofLook = ['color-contrast', 'scrollable-region-focusable', 'target-size'];

/** What axe finds wrong within an element, by all its rules or those named: the rule and the first place. */
export const violations = (page: Page, within: string, rules?: readonly string[]): Promise<unknown> =>
  page.evaluate(`${axe};
    axe.run(${JSON.stringify(within)}, ${JSON.stringify({ resultTypes: ['violations'], preload: false, iframes: false, runOnly: rules })})
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);

/** How many sheets of paper a page takes. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}
