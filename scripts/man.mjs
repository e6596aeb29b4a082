// Writes the manual pages, `man aci` and `man aci-fr`, out of the help of the command and of each of its commands.
import { mkdir, writeFile } from 'node:fs/promises';
import { bundled } from './bundled.mjs';

/** Wider than any line: help then breaks none. */
const env = { COLUMNS: '1000' };
const words = {
  en: { page: 'aci', commands: 'COMMANDS', other: 'In French: man aci-fr.' },
  fr: { page: 'aci-fr', commands: 'COMMANDES', other: 'En anglais\u00a0: man aci.' },
};

export async function writeManuals() {
  const { commands, main, tool } = await bundled(
    "export { commands } from './src/cli/commands.ts'; export { main } from './src/cli/main.ts'; export { tool } from './src/output/names.ts';",
  );
  const helpOf = async (args, lang) => {
    let said = '';
    const stream = { print: (text) => (said += text) };
    await main([...args, '--help', '--lang', lang], { command: 'aci', env, out: stream, err: stream });
    return said.trim().split('\n');
  };
  await mkdir('dist/man', { recursive: true });
  for (const [lang, { page, commands: title, other }] of Object.entries(words)) {
    const [usage, , says, ...rest] = await helpOf([], lang);
    const named = commands.map((command) => (lang === 'fr' ? command.french : command.name));
    const texts = await Promise.all(named.map(async (name) => [name, await helpOf([name], lang)]));
    const lines = [
      '\'\\" -*- coding: UTF-8 -*-',
      `.TH ${page.toUpperCase()} 1 "" "${tool.name} ${tool.version}"`,
      '.SH NAME',
      `${page} \\- ${escaped(says)}`,
      '.SH SYNOPSIS',
      escaped(usage.replace(/^.*?:\s*/, '')),
      '.SH DESCRIPTION',
      escaped(says),
      ...roff(rest, '.SH'),
      `.SH ${title}`,
      ...texts.flatMap(([name, [synopsis, ...text]]) => [
        `.SS ${name}`,
        `.B ${escaped(synopsis.replace(/^.*?:\s*/, ''))}`,
        ...roff(text, '.PP\n.I'),
      ]),
      '.SH SEE ALSO',
      escaped(other),
    ];
    await writeFile(`dist/man/${page}.1`, `${lines.join('\n')}\n`);
  }
}

/** Titles end with a colon; what is explained stands behind two spaces, and two or more before its explanation. */
const roff = (lines, heading) =>
  lines.flatMap((line) => {
    if (line === '') return ['.PP'];
    if (/^\S[^.]*:$/.test(line)) return [`${heading} ${escaped(line.replace(/\s*:$/, ''))}`];
    const [, term, says] = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line) ?? [];
    if (term !== undefined) return ['.TP', `.B ${escaped(term)}`, escaped(says)];
    return line.startsWith(' ') ? ['.RS', escaped(line.trim()), '.RE'] : [escaped(line), '.br'];
  });

const escaped = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&');
