// Reading a country's files from disk and computing them with the command, and how that grows with ten countries.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.mjs';
import { fileAt } from './ours.mjs';

const country = 850;
const runs = 3;

function write(folder, count) {
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    const { name, text } = fileAt(1, index);
    writeFileSync(join(folder, `${index}-${name}`), text);
  }
}

/** Seconds, and the greatest memory in megabytes, of a process that validates a folder, its amounts computed. */
function validated(command, folder) {
  const start = performance.now();
  const script = `process.on('exit', () => process.stderr.write('#' + process.resourceUsage().maxRSS)); process.argv.splice(1, 0, ''); process.argv[1] = ${JSON.stringify(command)}; await import(${JSON.stringify(`file://${command}`)});`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, 'validate', folder, '--quiet'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const memory = Number(/#(\d+)$/.exec(stderr)?.[1]) / 1_024;
  if (status > 1 || !(memory > 0)) throw new Error(`validate ended with code ${status}`);
  return { seconds: (performance.now() - start) / 1_000, memory };
}

export function files(command) {
  const home = mkdtempSync(join(tmpdir(), 'aci-bench-'));
  try {
    const [few, many] = [join(home, 'country'), join(home, 'ten')];
    write(few, country);
    write(many, country * 10);
    const small = Array.from({ length: runs }, () => validated(command, few));
    const large = validated(command, many);
    const seconds = median(small.map((run) => run.seconds));
    return [
      { name: '850 files read and computed', value: seconds, unit: 's', atMost: 1.5 },
      { name: 'memory for them', value: median(small.map((run) => run.memory)), unit: 'MB', atMost: 150 },
      { name: '8 500 files, times the time of 850', value: large.seconds / seconds, unit: '×', atMost: 11 },
      { name: 'memory for 8 500', value: large.memory, unit: 'MB', atMost: 150 },
    ];
  } finally {
    rmSync(home, { recursive: true });
  }
}
