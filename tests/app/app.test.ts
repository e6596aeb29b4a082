/** The whole calculator in one page, in a real browser, as people use it. Skipped where there is no browser. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../../scripts/browser.mjs';
import { openApp, opening } from '../support/app-page.ts';
import { run } from '../support/fake-system.ts';
import { violations } from '../support/report-page.ts';

const wrongRate = readFileSync('fixtures/invalid/rate-ambiguous.yaml');
/** The figures of a page that the command writes. */
const figuresOf = (html: string): string[] =>
  [...html.matchAll(/<td class="n[^"]*"[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]*>/g, '').trim(),
  );

describe.skipIf(!hasBrowser)('the calculator in Chromium (skipped where there is none)', () => {
  let page: Page;
  let inPage: <T>(steps: string) => Promise<T>;
  let app: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    app = await openApp();
    ({ page, inPage } = app);
    return () => page.context().close();
  }, 120_000);

  it('checks an export, whose columns are chosen by hand where their names are not known', async () => {
    const name = 'haut-chablais.yaml';
    const csv = readFileSync('fixtures/payments/haut-chablais-ecarts.csv', 'latin1');
    const odd = csv.replace(/^[^\n]*/, (heads) => heads.replace(/date/i, '"Quand, au juste"'));
    await inPage(`${opening(name, readFileSync(`fixtures/${name}`))} await show('show=check');
      await aciPage.pay('releve.csv', new TextEncoder().encode(${JSON.stringify(odd)}));`);
    const select = page.locator('[data-column="date"]');
    await select.selectOption('Quand, au juste');
    await page.locator('#result .part table').first().waitFor();
    const files = { [name]: readFileSync(`fixtures/${name}`), 'releve.csv': odd };
    const { out } = await run(
      ['check', name, '-p', 'releve.csv', '--columns', 'date=Quand, au juste', '--show-apart', '-f', 'html'],
      { files },
    );
    expect(await inPage(`return texts('#result .part td.n');`)).toEqual(figuresOf(out));
    // The choice stays open while this export is read by hand, and is none of another export's.
    expect(await select.inputValue()).toBe('Quand, au juste');
    await page.locator('[data-column="libellé"]').selectOption('Libellé');
    expect(await inPage(`await show(location.hash); return texts('#said li, #said p');`)).toEqual([]);
    await inPage(`await aciPage.pay('autre.csv', new TextEncoder().encode(${JSON.stringify(csv)}));`);
    expect(await inPage(`return texts('#result .part td.n');`)).toEqual(figuresOf(out));
    expect(await select.count()).toBe(0);
  });

  it('takes away nothing for an option that is refused, and takes 45 for a rate', async () => {
    const name = 'haut-chablais.yaml';
    const totals = async (asked: string): Promise<unknown> =>
      inPage(`await show('lang=fr&${asked}'); return [...texts('.headline strong'), ...texts('#said li')];`);
    await inPage(opening(name, readFileSync(`fixtures/${name}`)));
    const supposed = await totals('attainment=45 %25');
    expect(await totals('attainment=45')).toEqual(supposed);
    expect(await totals('attainment=quarante')).toEqual([
      ...(supposed as string[]),
      expect.stringContaining(
        'Pour «\u00a0Taux d’atteinte supposé\u00a0», «\u00a0quarante\u00a0» ne se lit pas',
      ),
    ]);
  });

  it('simulates a year to come, which no other part is asked for', async () => {
    const name = 'budget-2026.yaml';
    const files = { [name]: readFileSync(`fixtures/${name}`) };
    await inPage(`${opening(name, files[name] ?? '')} await show('lang=fr&show=simulate&year=5');`);
    expect(await page.locator('#f-year option:checked').textContent()).toBe('Exercice 5 (projeté)');
    const shown = await inPage<string[]>(`return texts('#result .part td.n');`);
    const { out } = await run(['simulate', name, '--year', '5', '-f', 'html'], { files });
    expect(shown.slice(0, figuresOf(out).length)).toEqual(figuresOf(out));
    await inPage(`await show('lang=fr&show=doubts&year=5');`);
    expect(await inPage(`return [...texts('#said li, #said p'), texts('#result table').length > 0]`)).toEqual(
      ['L’adresse demande «\u00a0Exercice 5\u00a0», que ce fichier n’a pas\u00a0: la page fait sans.', true],
    );
    // A budget is of a calendar year, chosen at the top; it begins with the one that the command takes.
    await inPage(`await show('lang=fr&show=budget');`);
    await page.locator('#f-budget\\.year').selectOption('2027');
    await page.locator('#result h2', { hasText: '2027' }).waitFor();
    expect(page.url()).toContain('budget.year=2027');
  });

  it('mends, explains and keeps what is typed, by the keyboard too', async () => {
    await inPage(`await show('lang=fr&show=calculate'); ${opening('a.yaml', wrongRate)}`);
    expect(await inPage(`return texts('#said li').length`)).toBe(1);
    await page.locator('[data-do="mend"]').first().press('Enter');
    await page.locator('.headline').waitFor();
    // An amount opens, down to the line of the editor.
    await page.locator('[data-detail] [data-amount="parcours.variable"]').first().press('Enter');
    const place = page.locator('dialog .place').first();
    expect(await place.textContent()).toMatch(/^ligne \d+$/);
    await place.press('Enter');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await page.locator('#file-state').textContent()).toContain('pas encore enregistré');
    // A text that is wrong keeps the results and the title of the one before it, in every part.
    const [title, total] = await inPage<string[]>(`return texts('h1, .headline strong')`);
    await page.keyboard.type(']');
    await page.locator('#said', { hasText: 'le texte d’avant cette erreur' }).waitFor();
    await page.getByRole('link', { name: 'Échéancier' }).press('Enter');
    await page.locator('#result', { hasText: 'Échéancier' }).waitFor();
    await page.getByRole('link', { name: 'Exercice' }).first().press('Enter');
    await page.locator('.headline').waitFor();
    expect(await inPage(`return texts('h1, .headline strong')`)).toEqual([title, total]);
    expect(await inPage(`return document.activeElement.textContent`)).toBe('Exercice');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+z');
    // What is supposed stays too, and stands in the address.
    await page.locator('.control input').first().press('ArrowRight');
    const supposed = await page.locator('.simulated li').textContent();
    await page.getByRole('link', { name: 'Budget' }).press('Enter');
    await page.locator('#result', { hasText: 'Budget' }).waitFor();
    await page.goBack();
    await page.locator('.simulated li', { hasText: supposed ?? '' }).waitFor();
    // What is kept comes back when the page is opened again.
    await page.locator('.cm-content').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' # revu');
    await page.reload();
    await page.locator('.headline').waitFor();
    expect(await inPage(`return Object.values(localStorage).join()`)).toContain('# revu');
    expect(await page.locator('#file-state').textContent()).toContain('pas encore enregistré');
    page.once('dialog', (asked) => asked.accept());
    await page.locator('[data-do="close"]').click();
    await page.locator('form[data-start]').waitFor();
    expect(await inPage(`return localStorage.length`)).toBe(0);
  });

  it('keeps the texts of two tabs apart, and offers what one left', async () => {
    const typed = (tab: Page, text: string) => tab.evaluate(`aciPage.type(${JSON.stringify(text)})`);
    const shown = (tab: Page) => tab.evaluate(`document.querySelector('#editor').shadowRoot.textContent`);
    const keptTexts = () =>
      inPage<string[]>(`return Object.values(localStorage).map((each) => JSON.parse(each).text)`);
    await inPage(opening('a.yaml', 'a: 1'));
    await typed(page, 'a: first');
    // A tab that is made twice begins with the text of the first.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('form[data-start]').waitFor();
    expect(await other.locator('[data-do="resume"]').count()).toBe(0);
    await other.evaluate(
      `Object.assign(sessionStorage, ${await page.evaluate('JSON.stringify(sessionStorage)')})`,
    );
    await other.reload();
    await other.locator('#file-state', { hasText: 'pas encore' }).waitFor();
    // Both hold the same text now: each goes its own way.
    await typed(other, 'a: second');
    await expect.poll(keptTexts).toEqual(expect.arrayContaining(['a: first', 'a: second']));
    await Promise.all([other.waitForEvent('download'), other.keyboard.press('Control+s')]);
    await expect.poll(keptTexts).toEqual(['a: first']);
    // What is saved, or as it was opened, is still there when its tab is loaded again.
    await other.reload();
    await other.locator('#file-state', { hasText: /^Enregistré/ }).waitFor();
    expect(await shown(other)).toContain('a: second');
    // What a tab left unsaved is offered to the next.
    await typed(other, 'a: third');
    await other.close();
    const next = await page.context().newPage();
    await next.goto(page.url());
    await next.locator('[data-do="resume"]').click();
    await next.locator('#file-state', { hasText: 'pas encore' }).waitFor();
    expect(await shown(next)).toContain('a: third');
    next.once('dialog', (asked) => asked.accept());
    await next.locator('[data-do="close"]').click();
    await next.close();
    await page.reload();
    expect(await shown(page)).toContain('a: first');
    await inPage(opening('b.yaml', 'b: 1'));
    await page.reload();
    await page.locator('#file-state', { hasText: 'Tel qu’il a été ouvert' }).waitFor();
    expect(await keptTexts()).toEqual([]);
  });

  it('takes files by what they hold, and keeps the export through a reload', async () => {
    const drop = (files: Readonly<Record<string, string | Uint8Array>>) =>
      inPage(
        `await aciPage.take(${JSON.stringify(
          Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString('base64')]),
        )}.map(([name, base64]) => new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name)));`,
      );
    await page.locator('[data-do="close"]').click();
    await drop({ 'convention.pdf': '%PDF-1.7', 'enorme.yaml': `cpts:\n${'# note\n'.repeat(40_000)}` });
    const bug = page.locator('#bug');
    expect(await bug.textContent()).toMatch(/convention\.pdf, enorme\.yaml.*document PDF.*200\sko/s);
    await drop({ 'releve.csv': readFileSync('fixtures/payments/haut-chablais-ecarts.csv') });
    expect(await page.locator('#start').textContent()).toContain('Le relevé releve.csv est prêt');
    await drop({ 'contrat.yaml.txt': readFileSync('fixtures/haut-chablais.yaml') });
    await page.locator('#result', { hasText: 'releve.csv' }).waitFor();
    await page.reload();
    await page.locator('#result', { hasText: 'releve.csv' }).waitFor();
    expect(await page.locator('footer').textContent()).toMatch(/contrat\.yaml\.txt, empreinte [0-9a-f]{64}/);
    await page.locator('[data-do="close"]').press('Enter');
    await page.locator('form[data-start]').waitFor();
    expect(await inPage(`await aciPage.settled(); return document.activeElement.tagName`)).toBe('H1');
  });

  it('offers keys as they are typed, and undoes them after a change of language', async () => {
    await inPage(
      `await show('lang=fr&show=file'); ${opening('a.yaml', 'contrat:\r\n  signature: 2024-03-01\r\n')}`,
    );
    const [content, offered] = [page.locator('.cm-content'), page.locator('.cm-tooltip-autocomplete')];
    await content.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('mis');
    await offered.filter({ hasText: 'missions' }).click();
    // What a section holds begins on the next line, and is offered there.
    await offered.filter({ hasText: 'acces_aux_soins' }).waitFor();
    expect(await content.textContent()).toMatch(/missions: {2}$/);
    await inPage(`await show('lang=en&show=file');`);
    expect(await content.getAttribute('aria-label')).toBe('Text of the contract');
    await content.focus();
    await page.keyboard.press('Control+z');
    expect(await content.textContent()).not.toContain('missions:');
    // What a key holds begins between its braces, and results are given by the names of indicators.
    const described = `cpts: { nom: A, population: 9000 }
missions: { prevention: { indicateurs: [{ nom: Dépistage du sein }, { nom: Grippe }] } }
exercices:
  - annee: 1
    `;
    await inPage(`await show('lang=fr&show=calculate'); ${opening('b.yaml', described)}`);
    await content.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('missions: { prevention: { resul');
    await offered.filter({ hasText: 'resultats' }).click();
    await offered.filter({ hasText: 'Dépistage du sein' }).waitFor();
    await page.keyboard.type('gri');
    await offered.filter({ hasText: 'Grippe' }).click();
    expect(await content.textContent()).toContain('resultats: { Grippe:  }');
  });

  it('shows a file that is not UTF-8, and never changes it', async () => {
    // “numéro” of Windows-1252.
    const windows = Buffer.from('cpts:\n  nom: num\xe9ro\n', 'latin1');
    await inPage(opening('w.yaml', windows));
    await page.locator('.cm-content').click();
    await page.keyboard.type('x');
    expect(await page.locator('.cm-content').textContent()).toContain('numéro');
    expect(await page.locator('.cm-content').textContent()).not.toContain('x');
    expect(await inPage(`return texts('#said li')`)).toEqual([expect.stringContaining('UTF-8')]);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="save"]').click(),
    ]);
    expect(readFileSync(await saved.path())).toEqual(windows);
    await page.locator('[data-do="close"]').click();
  });

  it('makes the first file out of four answers, and says what is wrong with them', async () => {
    // Nothing is made up for an answer that is missing.
    await page.locator('form[data-start] button').click();
    expect(
      await inPage(
        `return document.querySelectorAll('#f-name:invalid, #f-population:invalid, #f-signed:invalid').length`,
      ),
    ).toBe(3);
    await page.locator('#f-name').fill('CPTS du Lac');
    await page.locator('#f-population').fill('beaucoup');
    await page.locator('#f-signed').fill('2024-03-01');
    await page.locator('form[data-start] button').click();
    const said = await page.locator('#start-problems').textContent();
    expect(said).toContain('Pour «\u00a0Habitants couverts\u00a0», «\u00a0beaucoup\u00a0»');
    expect(said).not.toContain('ligne');
    await page.locator('#f-population').fill('62 000');
    const missions = page.locator('form[data-start] [name=mission]');
    for (const mission of await missions.all()) await mission.uncheck();
    await page.locator('form[data-start] button').click();
    await page.locator('#start-problems', { hasText: /^Cochez au moins une mission/ }).waitFor();
    for (const mission of (await missions.all()).slice(0, 4)) await mission.check();
    await page.locator('form[data-start] button').click();
    await page.locator('.headline').waitFor();
    expect(await page.locator('h1').textContent()).toBe('CPTS du Lac');
    // A year that is drawn anew by its sliders names fields, not options.
    expect(await page.locator('#result').innerText()).toMatch(/Pour en changer(?!.*--)/);
    const kept = await inPage(`return Object.values(localStorage).join()`);
    expect(kept).toContain(String.raw`\n#budget:`);
    expect(kept).not.toMatch(/\baci [a-z]|VS Code|docs\/|schema/);
    // Operations of tier 2, paid in full at signature: an amount of a document opens too.
    await inPage(`await show('lang=fr&show=schedule');`);
    await page.locator('#result .part button.figure').first().press('Enter');
    expect(await page.locator('dialog').textContent()).toMatch(/60\s000,00\s€/);
    await page.keyboard.press('Escape');
  });

  it.each([
    ['fr', 'light', 390, ['file', 'budget']],
    ['en', 'dark', 1280, ['calculate', 'check']],
  ] as const)(
    'is accessible: axe finds nothing in %s, %s, at %i pixels',
    async (lang, colorScheme, width, parts) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await inPage(opening('budget-2026.yaml', readFileSync('fixtures/budget-2026.yaml')));
      for (const part of parts) {
        await page.evaluate(`location.hash = 'show=${part}&lang=${lang}'`);
        await page.locator(`#parts [aria-current][href*='${part}']`).waitFor({ state: 'attached' });
        await inPage(`await aciPage.settled()`);
        expect(await violations(page, 'html'), part).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), part).toBeLessThanOrEqual(width);
      }
    },
  );

  it('lets no name of a file do anything', async () => {
    const hostile = readFileSync('fixtures/haut-chablais.yaml', 'utf8').replace(
      'nom: CPTS du Haut-Chablais',
      `nom: "</script><img src=x onerror=alert(1)>"`,
    );
    await inPage(opening('<img src=y onerror=alert(2)>.yaml', hostile));
    for (const part of ['calculate', 'schedule', 'doubts']) {
      await page.evaluate(`location.hash = 'show=${part}&scenario=<img src=z>'`);
      await inPage(`await aciPage.settled()`);
      expect(await page.locator('img').count(), part).toBe(0);
    }
    expect(await page.locator('h1').textContent()).toBe('</script><img src=x onerror=alert(1)>');
  });

  it('asks nothing of the network, and weighs no more than 1.5 MB', () => {
    expect([app.requests, app.errors]).toEqual([[], []]);
    expect(app.size).toBeLessThanOrEqual(1_500_000);
  });

  it('keeps the text when it has a defect, and says what to do', async () => {
    await inPage(`${opening('a.yaml', wrongRate)} setTimeout(() => { throw new Error('oh'); });`);
    await page.locator('#bug', { hasText: 'Votre texte est toujours là' }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="save"]').click(),
    ]);
    expect(readFileSync(await saved.path())).toEqual(wrongRate);
  });
});
