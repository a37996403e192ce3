import fc from 'fast-check';

/**
 * Every run of the property tests tries the same values, so that the verdict on a commit never depends on luck. With
 * `ETALASE_SEED=any` (`npm run prove:chance`) fast-check draws anew, and tells the seed of what it found: `ETALASE_SEED=<seed>`
 * tries those again.
 */
const seed = process.env['ETALASE_SEED'] ?? '20261130';
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) });

/** Returns how often something costly is tried: a few times for a commit, always alike; with chance five times as often, or as told. */
export const runs = (usual: number, withChance = 5 * usual): number => (seed === 'any' ? withChance : usual);
