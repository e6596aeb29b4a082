import type { Envelope } from '../../domain/mission.ts';
import type { Regime } from '../../domain/reading.ts';

/**
 * R8: whether a reading of the agreement's art. 7.1 lets money go from one envelope to another. `free`: any surplus may cover
 * any deficit; `missions`: between missions only; `to_operations`: missions may cover operations, not one another; `none`:
 * each envelope for itself.
 */
export function isAllowed(regime: Regime, from: Envelope, to: Envelope): boolean {
  switch (regime) {
    case 'free':
      return from !== to;
    case 'missions':
      return from !== to && from !== 'operations' && to !== 'operations';
    case 'to_operations':
      return from !== 'operations' && to === 'operations';
    case 'none':
      return false;
  }
}
