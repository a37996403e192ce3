import fc from 'fast-check';

/**
 * Every run of the property tests tries the same values, so that the verdict on a commit never depends on luck. With
 * `ETALASE_SEED=any` (`npm run prove:chance`) fast-check draws anew, and tells the seed of what it found: `ETALASE_SEED=<seed>`
 * tries those again.
 */
const seed = process.env['ETALASE_SEED'] ?? '20261130';
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) });

/** Returns how often something costly is tried: a few times for a commit, always alike; five times as often with chance. */
export const runs = (usual: number): number => (seed === 'any' ? 5 * usual : usual);
