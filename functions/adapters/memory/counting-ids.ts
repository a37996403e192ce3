import { createHash } from 'node:crypto';
import { hash64 } from '../../domain/seeded.ts';
import type { Ids } from '../../ports/ids.ts';

/**
 * Returns ids that depend on a seed: the same seed gives the same sequence. For tests and the simulation, as anyone can
 * guess them.
 */
export function countingIds(seed: string): Ids {
  let count = 0;
  const draw = (purpose: string): string => hash64(`${seed}/${purpose}/${count}`);
  return {
    next() {
      count += 1;
      return draw('id');
    },
    secret() {
      count += 1;
      return draw('secret-1') + draw('secret-2');
    },
    digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}
