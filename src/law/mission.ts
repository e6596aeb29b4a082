/** The missions of a CPTS, in the agreement's order (ACI CPTS, art. 4). */
export const missions = [
  'care_access',
  'care_pathways',
  'prevention',
  'health_crisis',
  'quality',
  'professional_support',
] as const;
export type Mission = (typeof missions)[number];

/** What is said of missions, in the agreement's order; nothing of those of which nothing is said. */
type OfMissions<Said> = { readonly [Of in Mission]?: Said };

export function missionsIn<Said>(of: OfMissions<Said>): (readonly [Mission, Said])[] {
  const found: (readonly [Mission, Said])[] = [];
  for (const mission of missions) {
    const said = of[mission];
    if (said !== undefined) found.push([mission, said]);
  }
  return found;
}

export const ofEachMission = <Said>(say: (mission: Mission) => Said | undefined): OfMissions<Said> =>
  Object.fromEntries(
    missions.map((mission) => [mission, say(mission)] as const).filter(([, said]) => said !== undefined),
  );

/** What money is granted for and spent on: operations (fonctionnement), then each mission. */
export const envelopes = ['operations', ...missions] as const;
export type Envelope = (typeof envelopes)[number];

/** A line of a scale: an envelope, or the letter of intent paid once before the contract. */
export const scaleLines = [...envelopes, 'letter_of_intent'] as const;
export type ScaleLine = (typeof scaleLines)[number];

/** The size tier (taille) of a CPTS, by population covered. */
export const sizeTiers = [1, 2, 3, 4] as const;
export type SizeTier = (typeof sizeTiers)[number];

/** What is done for the plan of the health crisis in a year: its first drafting, an update, or nothing. */
export type CrisisPlan = 'initial' | 'update' | 'none';
