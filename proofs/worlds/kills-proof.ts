import { rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { commitNow } from './proof-file.ts';

const Count = z.number().int().nonnegative();

/** The result of `npm run prove:kills`; it is written only when every post of every demo was published exactly once. */
export const KillsProof = z.object({
  /** The last commit at which the proof was run. */
  commit: z.string(),
  kills: Count,
  /** How many demos were killed repeatedly until they finished. */
  demos: Count,
  /** Duration in real time. */
  seconds: z.number().nonnegative(),
  /** How many kills happened before or after which kind of write, such as `after graph: POST media_publish`. */
  byWrite: z.record(z.string(), Count),
});
export type KillsProof = z.infer<typeof KillsProof>;

/** Writes to a temporary file and renames it, so that the file is whole or absent. */
export async function saveKillsProof(path: string, found: Omit<KillsProof, 'commit'>): Promise<void> {
  const proof: KillsProof = { commit: await commitNow(), ...found };
  await writeFile(`${path}.part`, `${JSON.stringify(proof, null, 2)}\n`);
  await rename(`${path}.part`, path);
}
