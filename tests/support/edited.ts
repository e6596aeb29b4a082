/** The texts of random contracts edited as a person would: by replacing what the file says of results. */

/** One indicator of a random contract: what comes before its result, then the result. */
const indicatorPattern =
  /(\{ nom: (I\d), (?:poids|montant): [\d.]+, )(realise: \d+, paliers: \[.*?\]|[^{}]*?)( \})/g;
const pendingResult = 'objectif: 25 %';

export interface Edit {
  /** The rate of what is pending. */
  readonly general?: string;
  /** By the key of the mission, then by the indicator's name; `*` for the mission itself. */
  readonly missions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function editedIndicators(line: string, rates: Readonly<Record<string, string>>, general?: string): string {
  return line.replace(indicatorPattern, (_all, head: string, name: string, result: string, tail: string) => {
    const own = rates[name];
    // A scenario gives what is observed to an indicator with a target.
    if (own !== undefined && result === pendingResult) return `${head}${result}, realise: ${own}${tail}`;
    const isRate = result.startsWith('taux_atteinte:');
    const whole = rates['*'];
    // Steps, 25 % from 20 and all of it from 50.5, pay the highest that pays no more than the rate.
    if (result.startsWith('realise:') && whole !== undefined) {
      const percent = Number.parseFloat(whole);
      return `${head}${result.replace(/\d+/, String(percent < 25 ? 0 : percent < 100 ? 20 : 60))}${tail}`;
    }
    const rate = (isRate ? own : undefined) ?? whole ?? (result === pendingResult ? general : undefined);
    return `${head}${rate === undefined ? result : `taux_atteinte: ${rate}`}${tail}`;
  });
}

function editedLine(line: string, { general, missions }: Edit): string {
  const match = /^ {6}(\w+): \{ (.*) \}$/.exec(line);
  const [, mission = '', content = ''] = match ?? [];
  if (match === null || mission === 'crise_sanitaire') return line;
  const rates = missions[mission] ?? {};
  if (content.includes('indicateurs')) return editedIndicators(line, rates, general);
  const whole = /taux_atteinte: [^,}]+/;
  if (whole.test(content)) {
    const rate = rates['*'];
    return rate === undefined ? line : line.replace(whole, `taux_atteinte: ${rate} `);
  }
  const rate = rates['*'] ?? general;
  const parts = [
    ...(rate === undefined ? [] : [`taux_atteinte: ${rate}`]),
    ...(content.trim() === '' ? [] : [content]),
  ];
  return `      ${mission}: { ${parts.join(', ')} }`;
}

export const edited = (text: string, edit: Edit): string =>
  text
    .split('\n')
    .map((line) => editedLine(line, edit))
    .join('\n');
