/** The summary of many contracts in a real browser. Where there is none these tests are skipped, and say so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../../scripts/browser.mjs';
import { run } from '../support/fake-system.ts';
import { ofLook, open, sheetsOf, violations } from '../support/report-page.ts';

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

describe.skipIf(!hasBrowser)('many contracts in Chromium (skipped where there is none)', () => {
  let html: string;
  beforeAll(async () => {
    const names = [...hostile, ...Array.from({ length: 25 }, (_, index) => `CPTS du Val ${index}`)];
    const files = Object.fromEntries(names.map((name, index) => [`p/${100 + index}.yaml`, contract(name)]));
    ({ out: html } = await run(['calculate', 'p', '-f', 'html', '--lang', 'fr'], { files }));
  }, 120_000);

  it('is accessible, cards on a telephone, and keeps names, heads and the total in sight while the table scrolls', async () => {
    const { page, requests, errors } = await open(html, { width: 375, colorScheme: 'dark' });
    expect(await violations(page, 'html')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    // A row is a card, each amount with its head.
    const said = "getComputedStyle(document.querySelector('tbody td.n'), '::before').content";
    expect(await page.evaluate(said)).toBe('"Taille"');

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, 'html', ofLook)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
    const table = page.locator('.wide').first();
    await table.evaluate((pane) => pane.scrollBy(200, 900));
    await table.scrollIntoViewIfNeeded();
    const pane = await table.boundingBox();
    const head = await page.locator('thead th').first().boundingBox();
    const total = await page.locator('tfoot th').boundingBox();
    if (pane === null || head === null || total === null) throw new Error('not shown');
    expect([Math.round(head.x - pane.x), Math.round(head.y - pane.y)]).toEqual([1, 1]);
    const [foot, floor] = [total.y + total.height, pane.y + pane.height];
    expect(foot).toBeLessThanOrEqual(floor);
    expect(foot).toBeGreaterThan(floor - 20);
    expect([requests, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it('lets no name of a file do anything, and prints on two sheets', async () => {
    const { page } = await open(html);
    expect(await page.title()).toBe('Ce que rapportent les contrats');
    expect(await page.locator('img, script').count()).toBe(0);
    const names = await page.locator('tbody th bdi').allTextContents();
    expect(names.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
    // 1 W is as wide as many letters, yet no row is a page tall.
    const tall = await page.locator('tbody th').nth(4).boundingBox();
    expect(tall?.height).toBeLessThan(120);
    // Printed, it stands on two sheets.
    expect(await sheetsOf(page)).toBe(2);
    await page.context().close();
  });
});
