import { rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { commitNow } from './proof-file.ts';

const Count = z.number().int().nonnegative();

/** What `npm run prove:kills` found: it is written only when every post of every demo was out exactly once. */
export const KillsProof = z.object({
  /** The last commit with which it ran. */
  commit: z.string(),
  kills: Count,
  /** How many demos were killed again and again until they came to their end. */
  demos: Count,
  /** How long all of it took on the wall's clock. */
  seconds: z.number().nonnegative(),
  /** How many kills fell before or after which kind of write, such as `after graph: POST media_publish`. */
  byWrite: z.record(z.string(), Count),
});
export type KillsProof = z.infer<typeof KillsProof>;

/** Writes the file whole or not at all. */
export async function saveKillsProof(path: string, found: Omit<KillsProof, 'commit'>): Promise<void> {
  const proof: KillsProof = { commit: await commitNow(), ...found };
  await writeFile(`${path}.part`, `${JSON.stringify(proof, null, 2)}\n`);
  await rename(`${path}.part`, path);
}
