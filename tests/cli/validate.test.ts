import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const good =
  'cpts: { nom: X, taille: 2 }\ncontrat: { bareme: aci-2022 }\nmissions: { acces_aux_soins: , parcours: , prevention: , crise_sanitaire: }\n';
const files = {
  'good.yaml': good,
  'warned.yaml': good.replace('taille: 2', 'population: 80 000'),
  'bad.yaml': 'cpts: { nom: X, taille: 5 }\n',
};

describe('aci validate', () => {
  it('is silent and 0 with --quiet when all is well', async () => {
    const transcript = await run(['validate', '--quiet', 'good.yaml', 'warned.yaml'], { files });
    expect(transcript).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('says one line otherwise', async () => {
    const { code, out, err } = await run(['valider', 'good.yaml'], { files });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '1 fichier valide.\n' });
  });

  it('counts warnings without refusing', async () => {
    const { code, err } = await run(['validate', 'good.yaml', 'warned.yaml'], { files });
    expect(code).toBe(0);
    expect(err).toContain('tier-boundary');
    expect(err).toContain('2 fichiers valides, 1 avertissement.');
  });

  it('ends with 1 when any file is refused, and says errors even with --quiet', async () => {
    const { code, out, err } = await run(['validate', '--quiet', 'good.yaml', 'bad.yaml'], { files });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('bad.yaml:1:25');
    expect(err).not.toContain('fichier valide');
  });
});
