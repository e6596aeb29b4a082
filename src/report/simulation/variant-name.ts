import type { VariantOrigin } from '../../domain/variant.ts';
import { truncate, truncateStart } from '../../output/display-width.ts';
import { formatRate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import type { SimulationPage } from './page.ts';

/** What a column says of its variant; a name somebody chose is cut to its room. */
export function variantName(origin: VariantOrigin, { says, lang, isWide }: SimulationPage): string {
  const room = isWide ? 20 : 15;
  switch (origin.kind) {
    case 'file':
      return says.asItStands;
    case 'attainment':
      return says.pendingAt(formatRate(origin.rate, lang));
    case 'year':
      return says.year(origin.year);
    case 'scenario':
      return truncate(harmless(origin.name), room);
    case 'path':
      return truncateStart(harmless(origin.path), room);
  }
}
