import { expect, it } from 'vitest';
import { pathOf, quotedStep } from '../../src/contract/set-path.ts';

/** The names that a path holds, as `--set` reads it. */
const stepsOf = (path: string): string[] | undefined =>
  pathOf({ name: '--set', text: `${path}=1`, kind: 'setting' })?.steps.map(({ text }) => text);

it.each([
  'Annuaire',
  'Patients A.L.D.',
  'Part = 3',
  'Écran de 5"',
  '"Sport" sur ordonnance',
  "L'accueil",
  'Suivi [ALD]',
  `5.5" d'écran`,
  `D'un \\ à l'autre.\\`,
])('--set takes %s as a printed path names it', (name) => {
  const step = quotedStep(name);
  expect(stepsOf(`indicateurs.${step}.realise`)).toEqual(['indicateurs', name, 'realise']);
});
