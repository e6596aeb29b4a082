/** The summary of many contracts in a real browser. Where there is none these tests are skipped, and say so. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';
import { hasBrowser, launch, open, sheetsOf, violations } from '../support/report-page.ts';

const hostile = [
  '</th></table><script>document.title="taken"</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.example";"clic")',
  '\u202egpj.exe',
  '\u001b[31mrouge',
  'W'.repeat(400),
];
const contract = (name: string): string => `cpts: { nom: ${JSON.stringify(name)}, taille: 1 }
contrat: { signature: 2024-01-01 }
missions: { acces_aux_soins: { debut: 2024-01-01 } }
`;

describe.skipIf(!hasBrowser)('many contracts in Chromium (skipped without /usr/bin/chromium)', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    const names = [...hostile, ...Array.from({ length: 45 }, (_, index) => `CPTS du Val ${index}`)];
    const files = Object.fromEntries(names.map((name, index) => [`p/${100 + index}.yaml`, contract(name)]));
    const printed = run(['calculate', 'p', '-f', 'html', '--lang', 'fr'], { files });
    [browser, { out: html }] = await Promise.all([launch(), printed]);
  }, 120_000);
  afterAll(() => browser?.close());

  for (const width of [375, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible, ${colorScheme}, at ${width} pixels: axe finds nothing`, async () => {
        const { page, requests, errors } = await open(browser, html, { width, colorScheme });
        expect(await violations(page, 'html')).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect([requests, errors]).toEqual([[], []]);
        await page.context().close();
      });
    }
  }

  it('keeps names, heads and the total in sight while the table scrolls', async () => {
    const { page } = await open(browser, html, { width: 375 });
    await page
      .locator('.wide')
      .first()
      .evaluate((pane) => pane.scrollBy(200, 900));
    await page.locator('.wide').first().scrollIntoViewIfNeeded();
    const pane = await page.locator('.wide').first().boundingBox();
    const head = await page.locator('thead th').first().boundingBox();
    const total = await page.locator('tfoot th').boundingBox();
    if (pane === null || head === null || total === null) throw new Error('not shown');
    expect([Math.round(head.x - pane.x), Math.round(head.y - pane.y)]).toEqual([1, 1]);
    const [foot, floor] = [total.y + total.height, pane.y + pane.height];
    expect(foot).toBeLessThanOrEqual(floor);
    expect(foot).toBeGreaterThan(floor - 20);
    expect(await page.locator('.narrow', { hasText: 'Du, Au' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('lets no name of a file do anything', async () => {
    const { page } = await open(browser, html);
    expect(await page.title()).toBe('Ce que rapportent les contrats');
    expect(await page.locator('img, script').count()).toBe(0);
    const names = await page.locator('tbody th bdi').allTextContents();
    expect(names.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
    // 1 W is as wide as many letters, yet no row is a page tall.
    const tall = await page.locator('tbody th').nth(4).boundingBox();
    expect(tall?.height).toBeLessThan(120);
    await page.context().close();
  });

  it('prints on sheets that repeat the heads', async () => {
    const { page } = await open(browser, html);
    expect(await sheetsOf(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.narrow:visible').count()).toBe(0);
    await page.context().close();
  });
});
