import { z } from 'zod';
import { fromIso, type Instant, toIso } from '../../functions/domain/instant.ts';

const ClockReply = z.object({ now: z.iso.datetime() }).transform(({ now }) => fromIso(now));
const FaultsReply = z.object({
  plan: z.object({ script: z.array(z.unknown()), rates: z.record(z.string(), z.number()) }),
});

/** The surfaces of a sandbox that Graph does not have. A real Graph server answers none of them. */
export interface SandboxClient {
  readonly now: Instant;
  setClock(now: Instant): Promise<void>;
  /** From now on no token given until now works for an account. Doing it twice is the same. */
  killTokens(accounts: readonly string[]): Promise<void>;
}

/** Asks a Graph server whether it is a sandbox that can be given our time; undefined when it is not. */
export async function findSandbox(url: string): Promise<SandboxClient | undefined> {
  const answer = await fetch(`${url}/sandbox/clock`).catch(() => undefined);
  if (!answer?.ok || !answer.headers.get('content-type')?.includes('json')) return undefined;
  const clock = ClockReply.safeParse(await answer.json());
  if (!clock.success) return undefined;
  return {
    now: clock.data,
    setClock: (now) => put(`${url}/sandbox/clock`, { now: toIso(now) }),
    killTokens: async (accounts) => {
      const { plan } = FaultsReply.parse(await (await fetch(`${url}/sandbox/faults`)).json());
      const known = plan.script.map((fault) => JSON.stringify(fault));
      const wanted = accounts.map((account) => ({ on: { account }, act: { mode: 'tokenDead' } }));
      const missing = wanted.filter(
        ({ on }) => !known.some((fault) => fault.includes(on.account) && fault.includes('tokenDead')),
      );
      if (missing.length > 0)
        await put(`${url}/sandbox/faults`, { ...plan, script: [...plan.script, ...missing] });
    },
  };
}

/** The sandbox did not take what it was told. */
export class SandboxRefusedError extends Error {
  override readonly name = 'SandboxRefusedError';
  readonly code = 'sandbox.refused';
}

async function put(url: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) });
  if (!answer.ok)
    throw new SandboxRefusedError(`PUT ${url} was answered ${String(answer.status)}: ${await answer.text()}`);
}
