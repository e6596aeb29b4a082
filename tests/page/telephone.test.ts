/** The report on a telephone, and where scripts are off. Where there is no browser these tests are skipped, and say so. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch, open, reportOf } from '../support/report-page.ts';

// Transfers with reasons, amounts of the contract that differ from the scale: the widest lines of all examples.
const text = readFileSync('fixtures/haute-saintonge.yaml', 'utf8');

describe.skipIf(!hasBrowser)('the report on a telephone (skipped without /usr/bin/chromium)', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    [browser, html] = await Promise.all([launch(), reportOf(text)]);
  }, 120_000);
  afterAll(() => browser?.close());

  it('cuts nothing: neither the page nor a table goes on beyond the edge', async () => {
    const { page } = await open(browser, html, { width: 375 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    const beyond = `[...document.querySelectorAll('article td, article th, article .figure, article .mark')]
      .filter((element) => element.getBoundingClientRect().right > 375)
      .map((element) => element.textContent)`;
    expect(await page.evaluate(beyond)).toEqual([]);
    await page.context().close();
  });

  it('shows the envelopes before the sliders, which the keyboard unfolds', async () => {
    const { page } = await open(browser, html, { width: 375 });
    const sliders = page.locator('article form');
    expect(await sliders.isVisible()).toBe(false);
    await page.locator('.fold > summary').focus();
    await page.keyboard.press('Enter');
    expect(await sliders.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    // Care access from 50 % to 100 % of 33 000, in the words of people.
    await page.locator('[data-standing]', { hasText: /\+16\s500,00/ }).waitFor();
    const printed = await page.locator('.simulated li').allTextContents();
    expect(printed.map((item) => item.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      'Accès aux soins, Taux d’atteinte de la mission : 100 %',
    ]);
    await page.context().close();
  });

  it('has the sliders open where there is room beside the figures', async () => {
    const { page } = await open(browser, html, { width: 1280 });
    expect(await page.locator('article form').isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows every figure and no slider without JavaScript', async () => {
    const { page } = await open(browser, html, { width: 375, javaScriptEnabled: false });
    expect(await page.locator('.panel').isVisible()).toBe(false);
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.locator('[data-glance]').textContent()).toMatch(/359\s125,00/);
    expect(await page.locator('.envelopes table').first().locator('tbody tr:visible').count()).toBe(7);
    await page.context().close();
  });
});
