/** What the page shows and writes is what the command gives. Skipped where there is no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../../scripts/browser.mjs';
import { openApp, opening } from '../support/app-page.ts';
import { type FakeMachine, run } from '../support/fake-system.ts';

/** What `aci validate -f json` says of each file. */
interface Validation {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly Record<'severity' | 'code' | 'line' | 'column', unknown>[];
  }[];
}

const parts = ['calculate', 'budget', 'schedule', 'simulate', 'check', 'doubts'] as const;
const fixtures = readdirSync('fixtures').filter((name) => name.endsWith('.yaml'));
/** An export to check every contract by, whoever it was paid to; the rent that left the account is set apart. */
const exported = Buffer.concat([
  readFileSync('fixtures/payments/haut-chablais-ecarts.csv'),
  Buffer.from('05/11/2023;Loyer;-900,00\n'),
]);

/** The figures of a page of the command; of a report, those of one year. */
function figuresOf(html: string, year: string): string[] {
  const [, article] = new RegExp(`<article[^>]* id="y${year}"(.*?)</article>`, 's').exec(html) ?? [];
  const cells =
    article === undefined
      ? html.matchAll(/<td class="n[^"]*"[^>]*>(.*?)<\/td>/g)
      : article.matchAll(/class="figure"[^>]*>(.*?)<\/(?:button|span)>/g);
  return [...cells].map(([, text = '']) => text.replace(/<[^>]*>/g, '').trim());
}

/** What makes the pages that a part shows. */
function pagesOf(part: (typeof parts)[number], name: string): string[][] {
  if (part === 'calculate') return [['report', name]];
  if (part === 'simulate')
    return [
      [part, name],
      [part, name, '--levers'],
    ];
  if (part === 'check') return [[part, name, '-p', 'releve.csv', '--show-apart']];
  return [[part, name]];
}

/** What the command makes of a contract for one part: its pages, and its JSON. */
async function madeFor(part: (typeof parts)[number], name: string, lang: string, machine: FakeMachine) {
  const paid = part === 'check' ? ['-p', 'releve.csv'] : [];
  const pages: string[] = [];
  for (const args of pagesOf(part, name))
    pages.push((await run([...args, '--lang', lang, '-f', 'html'], machine)).out);
  const { out: json } = await run([part, name, ...paid, '--lang', lang, '-f', 'json'], machine);
  return { pages, json };
}

/** The story of an amount without the lines that draw its tree. */
const storyOf = (printed: string): string[] =>
  printed
    .split('\n')
    .slice(4)
    .map((line) => line.replace(/^[\s│├└─]+/, ''))
    .filter((line) => line !== '');

describe.skipIf(!hasBrowser)('the page in Chromium beside the command (skipped where there is none)', () => {
  let app: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    app = await openApp();
    // Texts are compared here, not their look: what is not laid out is quicker.
    await app.page.evaluate(`document.documentElement.style.display = 'none'`);
    return () => app.page.context().close();
  }, 120_000);

  it.each(fixtures)('shows of %s what the command computes, in every part', async (name) => {
    const bytes = readFileSync(`fixtures/${name}`);
    const files = { [name]: bytes, 'releve.csv': exported };
    const lang = name.includes('english') ? 'en' : 'fr';
    const isWhole = name === 'haut-chablais.yaml';
    // What is hidden is known only of a page that is laid out.
    const isLaidOut = /^(haut-chablais-english|format|budget-2026)/.test(name);
    // The page works in a process of its own: the command works meanwhile.
    const shownByPage = app.inPage<{
      shown: {
        part: (typeof parts)[number];
        figures: string[];
        json?: string;
        unseen: string[];
        commands: string[];
      }[];
      year: string;
      stories: [address: string, story: string[]][];
    }>(`
      ${opening(name, bytes)}
      await aciPage.pay('releve.csv', bytesOf('${exported.toString('base64')}'));
      const name = ${JSON.stringify(name)};
      const stories = [];
      const shown = [];
      let year;
      for (const part of ${JSON.stringify(parts)}) {
        await show('lang=${lang}&show=' + part);
        const [json] = (await aciPage.written('json')).written.values();
        const figures = texts(part === 'calculate' ? '#result .figure' : '#result .part td.n');
        const unseen = [...document.querySelectorAll('#result .unseen')].map((each) => each.textContent);
        document.documentElement.style.display = ${isLaidOut} ? '' : 'none';
        const commands = document.querySelector(${isLaidOut} ? '.results' : 'title').innerText.match(/.*(--[a-z]+|\\baci [a-zé]+ ).*/g) ?? [];
        shown.push({ part, figures, json, unseen, commands });
        if (part !== 'calculate') continue;
        year = document.querySelector('#result article').dataset.year;
        const amounts = [...document.querySelectorAll('#result [data-amount]')];
        const addresses = ${isWhole} ? new Set(amounts.map(({ dataset }) => dataset.amount)) : ['total'];
        for (const address of addresses) {
          amounts.find(({ dataset }) => dataset.amount === address).click();
          // The page says the line alone, the command the whole place.
          for (const place of document.querySelectorAll('dialog .place'))
            place.textContent = [name, place.dataset.line, place.dataset.column].join(':');
          stories.push([address, texts('dialog p').slice(1)]);
          document.querySelector('dialog').close();
        }
      }
      return { shown, year, stories };`);
    const made = Promise.all(parts.map((part) => madeFor(part, name, lang, { files })));
    const [{ shown, year, stories }, ofParts] = await Promise.all([shownByPage, made]);
    for (const [index, { part, figures, json, unseen, commands }] of shown.entries()) {
      expect(figures, part).toEqual(ofParts[index]?.pages.flatMap((page) => figuresOf(page, year)));
      expect(json ?? '', part).toBe(ofParts[index]?.json);
      // A star says what it means to those who hear the page.
      expect(unseen).not.toContain(' ()');
      // An option is a field here, and is called by its label; the year is the page of `aci report`.
      if (part !== 'calculate') expect(commands, part).toEqual([]);
    }
    for (const [address, story] of stories) {
      const { out } = await run(['explain', name, address, '-y', year, '--lang', lang, '--depth', '99'], {
        files,
        columns: 10_000,
      });
      expect(story, address).toEqual(storyOf(out));
    }
  });

  const invalid = (folder: string, ending: string): string[] =>
    readdirSync(`fixtures/invalid/${folder}`)
      .filter((name) => name.endsWith(ending))
      .map((name) => `fixtures/invalid/${folder}${name}`);

  const expectedOf = (path: string): string[] =>
    readFileSync(path.replace(/\w+$/, 'expected'), 'utf8').trim().split('\n');

  /** The places that stand beside the problems shown, after each file is handed to the page. */
  const said = (list: string, hand: string, paths: readonly string[]) =>
    app.inPage<string[][]>(`
      const said = [];
      for (const [name, base64] of ${JSON.stringify(paths.map((path) => [path, readFileSync(path).toString('base64')]))}) {
        await ${hand};
        said.push([...document.querySelectorAll('${list} li[data-code]')].map((item) => {
          const { line, column } = item.querySelector('[data-line]')?.dataset ?? {};
          return item.className + ' ' + item.dataset.code + ' ' + line + ':' + column;
        }));
      }
      return said;`);

  it('shows the same codes at the same places for every wrong contract', async () => {
    const paths = ['', 'warnings/', 'rules/', 'rules/warnings/', 'schedule/', 'schedule/warnings/'].flatMap(
      (folder) => invalid(folder, '.yaml'),
    );
    await app.inPage(`await show('show=file');`);
    const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path)]));
    // The day of the page is that of the machine.
    const today = new Date().toLocaleDateString('sv');
    const [shown, { out }] = await Promise.all([
      said('#file-problems', 'opened(name, base64)', paths),
      run(['validate', ...paths, '-f', 'json'], { files, today }),
    ]);
    const { files: validated }: Validation = JSON.parse(out);
    expect(validated.length).toBeGreaterThan(150);
    for (const { file, diagnostics } of validated) {
      const places = diagnostics.map(
        ({ severity, code, line, column }) => `${severity} ${code} ${line}:${column}`,
      );
      expect(shown[paths.indexOf(file)]?.toSorted(), file).toEqual(places.toSorted());
    }
  });

  it.each([
    ['schedule', 'contract', 'opened(name, base64)', ['schedule/', 'schedule/warnings/'], '.yaml'],
    ['check', 'export', 'aciPage.pay(name, bytesOf(base64))', ['payments/'], '.csv'],
  ] as const)('shows what %s alone finds wrong: each wrong %s', async (part, _, hand, folders, ending) => {
    const paths = folders.flatMap((folder) => invalid(folder, ending));
    await app.inPage(`
      ${opening('a.yaml', readFileSync('fixtures/haut-chablais.yaml'))}
      await show('show=${part}');`);
    const shown = await said('#said', hand, paths);
    for (const [index, path] of paths.entries()) {
      const places = expectedOf(path).map((line) => line.split(' ').slice(0, 3).join(' '));
      expect(shown[index]?.toSorted(), path).toEqual(places.toSorted());
    }
  });

  it.each(parts)('writes every file of %s as the command does, but for its time', async (part) => {
    const name = 'budget-2026.yaml';
    const bytes = readFileSync(`fixtures/${name}`);
    const files = { [name]: bytes, 'releve.csv': exported };
    const paid = part === 'check' ? ['-p', 'releve.csv'] : [];
    const written = await app.inPage<[ending: string, content: string][]>(`
      ${opening(name, bytes)}
      await aciPage.pay('releve.csv', bytesOf('${exported.toString('base64')}'));
      await show('lang=fr&show=${part}');
      const written = [];
      for (const { dataset } of document.querySelectorAll('[data-do="download"]')) {
        const [content] = (await aciPage.written(dataset.ending)).written.values();
        written.push([dataset.ending, typeof content === 'string' ? content : Array.from(content, (byte) => String.fromCharCode(byte)).join('')]);
      }
      return written;`);
    expect(written.length).toBeGreaterThan(1);
    for (const [ending, content] of written) {
      const made = await run([part, name, ...paid, '-o', `a.${ending}`], { files });
      const own =
        made.written[`a.${ending}`] ?? Buffer.from(made.bytes[`a.${ending}`] ?? []).toString('latin1');
      const timeless = (text: string): string => text.replace(/^(DTSTAMP|SEQUENCE).*\r\n/gm, '');
      expect(timeless(content) === timeless(own), ending).toBe(true);
    }
  });

  it('computes what is typed in less than 100 ms, for five years and forty indicators', async () => {
    const fixture = readFileSync('fixtures/annexe-quarante-lignes.yaml', 'utf8');
    const [head = '', year = ''] = fixture.replace(/^ {4}attendu.*\n/m, '').split('exercices:\n');
    const years = [1, 2, 3, 4, 5].map((number) => year.replace('annee: 1', `annee: ${number}`));
    const text = `${head}exercices:\n${years.join('')}`;
    await app.inPage(`
      await show('lang=fr&show=calculate');
      ${opening('a.yaml', text)}`);
    expect(await app.page.locator('#result .figure').count()).toBeGreaterThan(100);
    // The processor's own time: others may use the machine too.
    const session = await app.page.context().newCDPSession(app.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const times: number[] = [];
    for (const rate of [10, 12, 14, 16, 18]) {
      const before = await spent();
      const typed = text.replaceAll('Passages aux urgences: 11 %', `Passages aux urgences: ${rate} %`);
      await app.inPage(`await aciPage.type(${JSON.stringify(typed)});`);
      times.push((await spent()) - before);
    }
    expect(Math.min(...times)).toBeLessThan(0.1);
  });

  it('asks nothing of the network, and has no defect', () => {
    expect([app.requests, app.errors]).toEqual([[], []]);
  });
});
