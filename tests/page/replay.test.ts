/** The page computes what the command computes: as it opens, with settings made on it, and under a scenario. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import { controlsOf } from '../../src/page/controls/controls-of.ts';
import { scenarioYaml, settingsOf, withSettings } from '../../src/page/controls/settings.ts';
import { optionsOf, type PageData, pageDataOf, refusalOf } from '../../src/page/page-data.ts';
import { detailHtml, glanceHtml, yearHtml } from '../../src/page/year-html.ts';
import { yearShown } from '../../src/page/year-shown.ts';
import { run } from '../support/fake-system.ts';

const names = [
  'haut-chablais',
  'haut-chablais-english',
  'format-complet',
  'bout-du-lac',
  'sud-28',
  'madinina',
  'budget-2026',
];
const fixture = (name: string): string => readFileSync(`fixtures/${name}.yaml`, 'utf8');

const dataOf = (html: string): PageData =>
  pageDataOf(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

async function pageOf(text: string, args: readonly string[] = []): Promise<{ html: string; data: PageData }> {
  const { code, out, err } = await run(['report', 'a.yaml', '-q', ...args], { files: { 'a.yaml': text } });
  if (code !== 0) throw new Error(err);
  return { html: out, data: dataOf(out) };
}

const pages = new Map<string, ReturnType<typeof pageOf>>();
/** The page of an example, made once. */
const pageOfFixture = (name: string): ReturnType<typeof pageOf> => {
  const known = pages.get(name) ?? pageOf(fixture(name));
  pages.set(name, known);
  return known;
};

function resultOf(data: PageData, contract = data.contract) {
  const result = computeContract(contract, optionsOf(data));
  const refusal = refusalOf(result);
  if (refusal !== undefined) throw new Error(refusal.code);
  return result;
}

describe('the page as it opens', () => {
  it.each(names)('shows for %s what its own script would show', async (name) => {
    const { html, data } = await pageOfFixture(name);
    const result = resultOf(data);
    expect(result.years.length).toBeGreaterThan(0);
    for (const year of result.years) {
      const shown = yearShown(result, year, data.lang, true);
      expect(html).toContain(glanceHtml(shown).html);
      expect(html).toContain(detailHtml(shown).html);
    }
  });

  it('keeps the options it was made with, a scale of one’s own included', async () => {
    const scale = (await run(['scale', 'aci-2022', '-f', 'yaml', '--lang', 'fr'])).out.replace(
      /^id: .*$/m,
      'id: brouillon',
    );
    const files = { 'a.yaml': fixture('haut-chablais'), './b.yaml': scale };
    const args = ['report', 'a.yaml', '-q', '--scale', './b.yaml', '--assume', 'prorata=mois', '-a', '80%'];
    const { code, out, err } = await run(args, { files });
    expect([code, err]).toEqual([0, '']);
    const data = dataOf(out);
    const result = resultOf(data);
    expect(result.years.map((year) => year.scale.id)).toEqual(['brouillon', 'brouillon']);
    expect(result.options.readings).toMatchObject({ prorata: { value: 'months' } });
    const [first] = result.years;
    if (first === undefined) throw new Error('no year');
    expect(out).toContain(detailHtml(yearShown(result, first, 'fr', true)).html);
  });

  it('carries neither comments, payments, what members are paid nor the names of costs', async () => {
    const text = `${fixture('haut-chablais')}# SECRET\n`
      .replace('exercices:\n', 'versements:\n  - { date: 2023-09-28, montant: 11 058.90 € }\nexercices:\n')
      .replace(
        /( *)- annee: 2\n/,
        '$&$1  indemnites: [{ reference: MEMBRE-77, annee_civile: 2024, montant: 900 € }]\n',
      );
    const { html, data } = await pageOf(text);
    expect(html).not.toMatch(/SECRET|MEMBRE-77/);
    expect(data.contract.payments).toEqual([]);
    const { html: budgeted } = await pageOfFixture('budget-2026');
    expect(budgeted).not.toMatch(/Coordinatrice|Cotisations/);
  });
});

it('says why a scenario would be refused, and offers no sliders', async () => {
  // The file moves 12 000 out of care access, whose surplus comes from its variable part.
  const text = `${fixture('haute-saintonge')}\nscenarios: { nul: { missions: { acces_aux_soins: { taux_atteinte: 0 % } } } }\n`;
  const { html, data } = await pageOf(text);
  expect(html).toContain('<form');
  const result = resultOf(data);
  const [year] = result.years;
  if (year === undefined) throw new Error('no year');
  const page = yearHtml(result, year, { ...data, scenario: 'nul' }).html;
  expect(page).toMatch(/<article class="year refused".*data-refusal>Rien n’est calculé.*dépasse l’excédent/s);
  expect(page).not.toContain('<form');
});

describe('settings', () => {
  it('say the same to the page, to --set and, where rates say it, to a scenario', async () => {
    for (const name of names) {
      const text = fixture(name);
      const { data } = await pageOfFixture(name);
      const result = resultOf(data);
      for (const year of result.years.slice(-1)) {
        const controls = controlsOf(result, year, data.lang);
        // Every control to its last position, then to its first.
        for (const place of [-1, 0]) {
          const positions = new Map(
            controls.map(({ id, stops }) => [id, place === 0 ? 0 : stops.length - 1]),
          );
          const settings = settingsOf(controls, positions);
          const replayed = computeContract(withSettings(data.contract, settings), optionsOf(data));
          const isRefused = refusalOf(replayed) !== undefined;
          const set = settings.flatMap(({ text }) => ['--set', text]);
          const through = ['-y', String(year.year), '-f', 'json', '-q'];
          const { code, out } = await run(['calculate', 'a.yaml', ...through, ...set], {
            files: { 'a.yaml': text },
          });
          expect(code, `${name} ${set.join(' ')}`).toBe(isRefused ? 1 : 0);
          if (isRefused) continue;
          const shown = replayed.years.find((each) => each.year === year.year);
          const { entitled, pending } = JSON.parse(out).years[0].totals;
          expect(shown && centsOf(shown.totals.entitled.value)).toBe(Math.round(entitled * 100));
          expect(shown && centsOf(shown.totals.pending.value)).toBe(Math.round(pending * 100));
        }
      }
    }
  });

  it('keep the other years of a file that describes none', async () => {
    const text =
      'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2023-01-01 }\nmissions: { prevention: { debut: 2023-01-01 } }\n';
    const { data } = await pageOf(text);
    expect(data.options.through).toBe(5);
    const controls = resultOf(data).years.flatMap((year) => controlsOf(resultOf(data), year, 'fr'));
    const { years } = resultOf(
      data,
      withSettings(data.contract, settingsOf(controls, new Map([['y2-prevention', 50]]))),
    );
    expect(years.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5]);
    // Prevention, tier 2: 15 000 of variable part, of which half.
    expect(years.map(({ totals }) => centsOf(totals.variable.value))).toEqual([0, 750_000, 0, 0, 0]);
  });

  it('are never called earned, and nothing is called certain', async () => {
    const { data } = await pageOfFixture('haut-chablais');
    const result = resultOf(data);
    const year = result.years[1];
    if (year === undefined) throw new Error('no year');
    const controls = controlsOf(result, year, 'fr');
    const contract = withSettings(data.contract, settingsOf(controls, new Map([['y2-prevention', 100]])));
    const simulated = resultOf(data, contract);
    const after = simulated.years[1];
    if (after === undefined) throw new Error('no year');
    const of = (isOfFile: boolean): string => {
      const shown = yearShown(simulated, after, 'fr', isOfFile);
      return glanceHtml(shown).html + detailHtml(shown).html;
    };
    expect(of(true)).toMatch(/>Acquis<[\s\S]*>Acquis<[\s\S]*certains/);
    expect(of(false)).toMatch(/>Simulé<[\s\S]*>Simulé</);
    expect(of(false)).not.toMatch(/[Aa]cquis|certains/);
  });

  it('that no scenario can say stand in comments', async () => {
    const { data } = await pageOfFixture('haut-chablais');
    const asInFile = resultOf(data);
    const year = asInFile.years[1];
    if (year === undefined) throw new Error('no year');
    const controls = controlsOf(asInFile, year, 'fr');
    const positions = new Map([
      ['y2-health_crisis', 50],
      ['y2-care_access-1', 80],
    ]);
    // From 6.5 % towards 4 %, 80 % of the way is 4.5 %.
    const settings = settingsOf(controls, positions);
    expect(settings.map(({ text }) => text)).toEqual([
      'exercices.2.missions.acces_aux_soins.resultats.Patients en ALD sans médecin traitant=4.5%',
      'exercices.2.missions.crise_sanitaire.mobilisation=50%',
    ]);
    expect(scenarioYaml(settings, 'fr', 'fr')).toBe(`scenarios:
  reunion:
    missions:
      acces_aux_soins:
        indicateurs:
          "Patients en ALD sans médecin traitant": 4.5 %
# Ne se dit pas dans un scénario, mais avec\u00a0:
# --remplacer exercices.2.missions.crise_sanitaire.mobilisation=50%
`);
  });
});
