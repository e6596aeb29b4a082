/** How the report looks in a real browser, on paper and without a script. Where there is none these tests are skipped, and say so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../../scripts/browser.mjs';
import { ofLook, open, reportOf, sheetsOf, violations } from '../support/report-page.ts';

const fileOf = (name: string): string => readFileSync(`fixtures/${name}.yaml`, 'utf8');
/** Its second year alone: each kind of thing that a page has stands there once. */
const oneYear = fileOf('format-complet').replace(/^ {2}- annee: 1$.*?(?=^ {2}- annee: 2$)/ms, '');

describe.skipIf(!hasBrowser)('the look of the report in Chromium (skipped where there is none)', () => {
  // Each language, each width and each scheme of colours meets each of the others once; all rules meet each width once.
  it.each([
    { lang: 'fr', narrow: 'light', wide: 'dark', whole: 390 },
    { lang: 'en', narrow: 'dark', wide: 'light', whole: 1280 },
  ] as const)(
    'is accessible in $lang, $narrow and narrow, $wide and wide: axe finds nothing',
    async ({ lang, narrow, wide, whole }) => {
      const report = await reportOf(lang === 'fr' ? fileOf('haut-chablais') : oneYear, ['--lang', lang]);
      const { page, requests, errors } = await open(report);
      for (const [colorScheme, width] of [
        [narrow, 390],
        [wide, 1280],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const rules = width === whole ? undefined : ofLook;
        expect(await violations(page, 'html', rules)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
      await page.locator('article:not([hidden]) [data-amount="total"]').first().click();
      expect(await violations(page, 'dialog')).toEqual([]);
      expect([requests, errors]).toEqual([[], []]);
      await page.context().close();
    },
  );

  it('shows every figure and no slider without JavaScript', async () => {
    const { page } = await open(await reportOf(fileOf('haute-saintonge')), {
      width: 375,
      javaScriptEnabled: false,
    });
    expect(await page.locator('.panel').isVisible()).toBe(false);
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.locator('[data-glance]').textContent()).toMatch(/359\s125,00/);
    expect(await page.locator('.envelopes table').first().locator('tbody tr:visible').count()).toBe(7);
    await page.context().close();
  });

  // They have the most to say of all examples.
  it.each([
    ['bout-du-lac', 'fr'],
    ['asclepios', 'en'],
  ])('prints %s on two pages at most, without sliders: %s', async (name, lang) => {
    const { page } = await open(await reportOf(fileOf(name), ['--year', '1', '--lang', lang]));
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.panel:visible').count()).toBe(0);
    await page.context().close();
  });
});
