import { createHash } from 'node:crypto';
import type { Sha256 } from '../../src/law/scale.ts';

export const sha256Of: Sha256 = (content) => createHash('sha256').update(content).digest('hex');
