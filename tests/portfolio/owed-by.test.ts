/** “What do we owe by that day?” has one answer, whichever command of a folder is asked. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';
import { contractTexts } from '../support/random-contract.ts';

type Row = Readonly<Record<string, unknown>>;

async function answer(command: string, args: readonly string[], files: Readonly<Record<string, string>>) {
  const { out } = await run([command, 'p', ...args, '-f', 'json', '-q'], { files });
  const { contracts, total, projection } = JSON.parse(out);
  const [owed, pending] = command === 'schedule' ? ['amount', 'pending'] : ['owed', 'owed_pending'];
  const of = (row: Row) => [row[owed] ?? 0, row[pending] ?? 0];
  return { rows: contracts.map(of), total: of(total.sums), contracts: total.contracts, projection };
}

const iso = (days: number): string =>
  new Date(Date.UTC(2022, 3, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** A letter of intent before the contract, an early end, and payments that no line may take. */
const edited = fc
  .record({
    contract: contractTexts,
    hasLetter: fc.boolean(),
    delay: fc.constantFrom(0, 3),
    paid: fc.array(fc.tuple(fc.nat(1500), fc.integer({ min: 1, max: 90_000 })), { maxLength: 3 }),
    described: fc.boolean(),
  })
  .map(({ contract: { text }, hasLetter, delay, paid, described }) => {
    const terms = hasLetter ? text.replace('signature:', 'lettre_intention: 2022-05-01, signature:') : text;
    const payments = paid.map(([day, amount]) => `  - { date: ${iso(day)}, montant: ${amount} }\n`).join('');
    return (
      (described ? terms : terms.replace(/exercices:[\s\S]*/, '')).replace(
        'hypotheses: {',
        `hypotheses: { delai_solde_mois: ${delay},`,
      ) + (payments === '' ? '' : `versements:\n${payments}`)
    );
  });

it('is the same of calculate, schedule and check, row by row and in all, with projected years or without', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edited, { minLength: 2, maxLength: 2 }),
      fc.nat(2100),
      fc.boolean(),
      async (texts, days, isProjecting) => {
        const files = Object.fromEntries(texts.map((text, index) => [`p/${index}.yaml`, text]));
        const day = iso(days);
        const option = isProjecting ? [] : ['--no-projection'];
        const schedule = await answer('schedule', ['--to', day, ...option], files);
        expect(schedule.projection).toBe(isProjecting);
        expect(await answer('check', ['--on', day, ...option], files), day).toEqual(schedule);
        expect(await answer('calculate', ['--on', day, ...option], files), day).toEqual(schedule);
      },
    ),
    { numRuns: 6, seed: 6 },
  );
});

/** Tier 3 owes 75 000 for operations at signature; the letter of tier 3 is 25 000. */
const signed = 'cpts: { nom: CPTS X, taille: 3 }\nmissions: { prevention: { debut: 2023-03-01 } }\n';

it('counts a letter of intent as owed and as paid', async () => {
  const files = {
    'p/a.yaml': `${signed}contrat: { signature: 2022-09-26, lettre_intention: 2022-05-01 }
versements:
  - { date: 2022-05-01, ligne: lettre_intention, montant: 25 000 }
  - { date: 2022-09-26, ligne: fonctionnement, montant: 75 000 }
`,
  };
  for (const command of ['calculate', 'check']) {
    const { out } = await run([command, 'p', '--on', '2022-12-31', '-f', 'json', '-q'], { files });
    const [{ owed, paid, difference }] = JSON.parse(out).contracts;
    expect([command, owed, paid, difference]).toEqual([command, 100_000, 100_000, 0]);
  }
});

it('leaves out what was paid ahead of a due date after the day, and says it', async () => {
  // The advance of prevention, 75 % of 17 500 × 209/365, is due on 1 March 2023: 10 020.55 × 75 % = 7 515.41.
  const files = {
    'p/a.yaml': `${signed}contrat: { signature: 2022-09-26 }
versements:
  - { date: 2022-09-26, ligne: fonctionnement, montant: 75 000 }
  - { date: 2023-02-20, ligne: prevention.fixe.avance, montant: 7 515.41 }
`,
  };
  const { out } = await run(['check', 'p', '--on', '2023-02-25', '-f', 'json', '-q'], { files });
  const [{ owed, paid, paid_ahead, difference }] = JSON.parse(out).contracts;
  expect([owed, paid, paid_ahead, difference]).toEqual([75_000, 75_000, 7515.41, 0]);
});

it('counts pending money in the window in which it would settle', async () => {
  // Year 1 settles on 26 September 2023, its variable part of 10 020.55 at most.
  const files = { 'p/a.yaml': `${signed}contrat: { signature: 2022-09-26 }\nexercices: [{ annee: 1 }]\n` };
  const pending = async (from: string, to: string) => {
    const { out } = await run(['schedule', 'p', '--from', from, '--to', to, '-f', 'json', '-q'], { files });
    return JSON.parse(out).contracts[0].pending;
  };
  expect(await pending('2022-09-26', '2023-09-25')).toBe(0);
  expect(await pending('2023-09-01', '2023-12-31')).toBe(10_020.55);
});
