/** What the report does in a real browser. Where there is none these tests are skipped, and say so. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../../scripts/browser.mjs';
import { run } from '../support/fake-system.ts';
import { open, reportOf } from '../support/report-page.ts';

const text = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
// Transfers with reasons, amounts of the contract that differ from the scale: the widest lines of all examples.
const widest = readFileSync('fixtures/haute-saintonge.yaml', 'utf8');
const scenarios = readFileSync('fixtures/format-complet.yaml', 'utf8');

const plain = (shown: string | null): string => (shown ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();

/** What `aci calculate` gives for the same settings. */
async function calculated(settings: readonly string[], year: number) {
  const set = settings.flatMap((setting) => ['--set', setting]);
  const { out } = await run(['calculate', 'a.yaml', '-f', 'json', '-y', String(year), ...set], {
    files: { 'a.yaml': text },
  });
  return JSON.parse(out).years[0];
}

const euros = (amount: number): string =>
  `${amount
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, ' ')} €`;

describe.skipIf(!hasBrowser)('the report in Chromium (skipped where there is none)', () => {
  let html: string;
  let telephone: string;
  beforeAll(async () => {
    [html, telephone] = await Promise.all([reportOf(text), reportOf(widest)]);
  }, 120_000);

  it('computes what the command computes when a slider moves, and goes back', async () => {
    const { page, errors } = await open(html);
    const article = page.locator('#y2');
    // Where there is room beside the figures, the sliders are not folded.
    expect(await article.locator('form').isVisible()).toBe(true);
    const total = article.locator('[data-glance] [data-amount="total"]');
    const earned = async (): Promise<string> => plain(await total.textContent()).replace(/ ?\*.*$/, '');
    expect(await earned()).toBe('260 745,00 €');

    // Care pathways from 45 % to 47 %: 35 000 × 2 % = 700 more.
    await article.locator('#y2-care_pathways').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await article.locator('[data-standing]', { hasText: '+700,00' }).waitFor();
    expect(await earned()).toBe('261 445,00 €');
    const first = await calculated(['exercices.2.missions.parcours.taux_atteinte=47%'], 2);
    expect(await earned()).toBe(euros(first.totals.entitled));

    // The directory no longer kept (7 500 lost) and long-term patients at the target of 4 %: 40 % of 15 000 more.
    await article.locator('#y2-care_access-3').focus();
    await page.keyboard.press('Space');
    await article.locator('#y2-care_access-1').focus();
    await page.keyboard.press('End');
    await article.locator('[data-standing]', { hasText: /\u2212800,00/ }).waitFor();
    const base = 'exercices.2.missions';
    const second = await calculated(
      [
        `${base}.parcours.taux_atteinte=47%`,
        `${base}.acces_aux_soins.resultats.Annuaire diffusé=non`,
        `${base}.acces_aux_soins.resultats.Patients en ALD sans médecin traitant=4%`,
      ],
      2,
    );
    expect(await earned()).toBe(euros(second.totals.entitled));
    expect(plain(await article.locator('[data-earned="care_access"]').textContent())).toBe('91 000,00 €');
    await page.locator('[data-announced]', { hasText: /Total/ }).waitFor({ state: 'attached' });

    // The explanation shows the setting.
    await article.locator('[data-detail] [data-amount="parcours.variable"]').first().click();
    expect(plain(await page.locator('dialog').textContent())).toContain('35 000,00 € × 47 % = 16 450,00 €');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);

    await article.locator('[type=reset]').click();
    expect(await earned()).toBe('260 745,00 €');
    expect(await article.locator('#y2-care_pathways').inputValue()).toBe('45');
    expect(await article.locator('.simulated').count()).toBe(0);

    // The settings leave the page as a scenario that the file takes, and as a command.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await article.locator('#y2-prevention').focus();
    await page.keyboard.press('End');
    await article.locator('#y2-care_access-2').focus();
    await page.keyboard.press('Home');
    // Prevention: 15 000 instead of 4 995; members: 6 000 lost.
    await article.locator('[data-standing]', { hasText: '+4' }).waitFor();
    await article.locator('[data-copy="yaml"]').click();
    await article.locator('[data-copied]', { hasText: 'Copié.' }).waitFor();
    const yaml = await page.evaluate('navigator.clipboard.readText()');
    const simulated = await run(['simulate', 'a.yaml', '-f', 'json'], {
      files: { 'a.yaml': `${text}\n${yaml}` },
    });
    const variants: { name: string; total: number }[] = JSON.parse(simulated.out).variants;
    expect(variants.map(({ total }) => total)).toContain(264750);
    await article.locator('[data-copy="command"]').click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      "aci calculer a.yaml --exercice 2 --remplacer 'exercices.2.missions.acces_aux_soins.resultats.Adhésion des professionnels=0%' --remplacer exercices.2.missions.prevention.taux_atteinte=100%",
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('shows a scenario of the file as a simulation, and the file again', async () => {
    const { page, errors } = await open(await reportOf(scenarios, ['--lang', 'fr']));
    const article = page.locator('#y2');
    const shown = async (place: string): Promise<string> => plain(await article.locator(place).textContent());
    await article.locator('.views button', { hasText: 'prudent' }).click();
    // What is pending of care pathways, 35 000, at 45 %: 15 750 more than 222 500.
    await article.locator('[data-standing]', { hasText: '+15' }).waitFor();
    expect(await shown('.headline')).toMatch(/^Simulé 238 250,00 €/);
    expect(await shown('[data-standing]')).toMatch(/^Total simulé de l’exercice 238 250,00 € \+15 750,00 €/);
    expect(await shown('[data-detail]')).not.toMatch(/acquis/i);
    expect(await shown('.simulated')).toContain('scénario « prudent »'.replaceAll(' ', ' '));
    expect(await article.locator('form').isVisible()).toBe(false);
    await article.locator('.views button', { hasText: 'Le fichier' }).click();
    expect(await shown('.headline')).toMatch(/^Acquis 222 500,00 €/);
    expect(await article.locator('form').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('on a telephone cuts nothing, unfolds its sliders by the keyboard, and says why a file would be refused', async () => {
    const { page } = await open(telephone, { width: 375 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    const beyond = `[...document.querySelectorAll('article td, article th, article .figure, article .mark')]
      .filter((element) => element.getBoundingClientRect().right > 375)
      .map((element) => element.textContent)`;
    expect(await page.evaluate(beyond)).toEqual([]);

    const article = page.locator('#y1');
    expect(await article.locator('form').isVisible()).toBe(false);
    await page.locator('.fold > summary').focus();
    await page.keyboard.press('Enter');
    expect(await article.locator('form').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    // Care access from 50 % to 100 % of 33 000, in the words of people.
    await page.locator('[data-standing]', { hasText: /\+16\s500,00/ }).waitFor();
    expect((await page.locator('.simulated li').allTextContents()).map(plain)).toEqual([
      'Accès aux soins, Taux d’atteinte de la mission : 100 %',
    ]);

    // The file moves 12 000 out of care access, whose surplus is 18 500: at nothing it is 2 000.
    await page.keyboard.press('Home');
    await article.locator('[data-refusal]', { hasText: 'refusé' }).waitFor();
    expect(plain(await article.locator('[data-refusal]').textContent())).toMatch(
      /^Rien n’est calculé.*Ce virement de 12 000,00 € dépasse l’excédent/,
    );
    for (const place of ['[data-glance]', '[data-detail]', '[data-standing]']) {
      expect(await article.locator(place).isVisible()).toBe(false);
    }
    await article.locator('[type=reset]').click();
    expect(await article.locator('[data-glance]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('lets no name of a file do anything', async () => {
    const hostile = text
      .replace(
        'nom: CPTS du Haut-Chablais',
        `nom: "</script><script>document.title='taken'</script><img src=x onerror=alert(1)>\u202e"`,
      )
      .replaceAll('Annuaire diffusé', `"</bdi><svg onload=alert(2)> '"`);
    const { page, errors, requests } = await open(await reportOf(hostile));
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('img, svg[onload]').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toContain('</script><script>');
    await page.locator('#y2-care_access-3').press('Space');
    await page.locator('#y2 [data-standing]', { hasText: /\u22127/ }).waitFor();
    expect(await page.locator('img, svg[onload]').count()).toBe(0);
    expect([errors, requests]).toEqual([[], []]);
    await page.context().close();
  });
});
