import * as z from 'zod';
import { fromIso, type Instant, SECOND, toIso } from '../../functions/domain/time/instant.ts';

const ClockReply = z.object({ now: z.iso.datetime(), source: z.enum(['real', 'given']) });
const FaultsReply = z.object({
  plan: z.object({ script: z.array(z.unknown()), rates: z.record(z.string(), z.number()) }),
});

const WorldReply = z.object({ app: z.object({ id: z.string() }) });

/** A Page to add; `instagram` is the user name of its linked account. */
interface NewPage {
  readonly name: string;
  readonly instagram?: string;
}

/** The admin API of a sandbox. A real Graph server has none. */
export interface SandboxClient {
  readonly now: Instant;
  /** Whether its clock was set; it then stays as it is until it is set again or let go. */
  readonly isSet: boolean;
  setClock(now: Instant): Promise<void>;
  /** Lets its clock run by itself again. */
  letClockGo(): Promise<void>;
  /** Adds Pages, on each of which the coordinator gets every task. */
  addPages(pages: readonly NewPage[]): Promise<void>;
  /** Ends all tokens given until now for the accounts. */
  killTokens(accounts: readonly string[]): Promise<void>;
}

/** What answers at the address of a Graph server; `why` is a system error code or a short text, never an address. */
export type GraphAnswer =
  | { readonly is: 'sandbox'; readonly client: SandboxClient }
  | { readonly is: 'other' }
  | { readonly is: 'silent'; readonly why: string };

const PATIENCE = 10 * SECOND;

/** Asks a Graph server whether it is a sandbox whose clock can be set. */
export async function askGraph(url: string, patience: number = PATIENCE): Promise<GraphAnswer> {
  const address = `${url}/sandbox/clock`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const clock = ClockReply.safeParse(await readJson(answer));
    return clock.success ? { is: 'sandbox', client: clientOf(url, clock.data) } : { is: 'other' };
  } catch (error) {
    return { is: 'silent', why: reasonOf(error, patience) };
  }
}

/** Returns the id of the app that a sandbox knows; undefined when it does not tell. */
export async function appOfSandbox(url: string): Promise<string | undefined> {
  const world = WorldReply.safeParse(await readJson(await fetch(`${url}/sandbox/world`)));
  return world.success ? world.data.app.id : undefined;
}

/** Returns undefined when the answer is an error or not JSON, as another server may answer. */
async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (!answer.ok) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Returns the cause that `fetch` wraps. System error codes are the same in both languages. */
function reasonOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return 'fetch';
  if (error.name === 'TimeoutError') return `timeout, ${String(patience / SECOND)} s`;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.message : reasonOf(error.cause, patience);
}

const clientOf = (url: string, { now, source }: z.infer<typeof ClockReply>): SandboxClient => ({
  now: fromIso(now),
  isSet: source === 'given',
  setClock: (instant) => ask('PUT', `${url}/sandbox/clock`, { now: toIso(instant) }),
  letClockGo: () => ask('DELETE', `${url}/sandbox/clock`),
  addPages: (pages) => ask('POST', `${url}/sandbox/pages`, pages),
  killTokens: async (accounts) => {
    const { plan } = FaultsReply.parse(await (await fetch(`${url}/sandbox/faults`)).json());
    const kills = accounts.map((account) => ({ on: { account }, act: { mode: 'tokenDead' } }));
    const others = plan.script.filter((fault) => {
      const known = JSON.stringify(fault);
      return !kills.some(({ on }) => known.includes(on.account) && known.includes('tokenDead'));
    });
    // A fault that stands in the script already kills nothing any more: it is taken out and put in again.
    if (others.length < plan.script.length)
      await ask('PUT', `${url}/sandbox/faults`, { ...plan, script: others });
    await ask('PUT', `${url}/sandbox/faults`, { ...plan, script: [...others, ...kills] });
  },
});

/** The sandbox refused a request of its admin API. */
class SandboxRefusedError extends Error {
  override readonly name = 'SandboxRefusedError';
  readonly code = 'sandbox.refused';
}

async function ask(method: 'PUT' | 'POST' | 'DELETE', url: string, body?: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, {
    method,
    ...(body !== undefined && { headers, body: JSON.stringify(body) }),
  });
  if (!answer.ok)
    throw new SandboxRefusedError(
      `${method} ${url} was answered ${String(answer.status)}: ${await answer.text()}`,
    );
}
