import fc from 'fast-check';
import { claimsIn } from '../../../functions/domain/law/check-claims.ts';
import { worldOfThings } from '../access/things.ts';
import { anyRequest, type Generated } from './requests.ts';

/** Requests that one world gets, one after another. */
const A_WORLD = 40;
/** The most processor time of a request, in microseconds. */
const MOST_CPU = 1_000_000;

/** What a run of generated requests met: how often each operation was asked, and what it answered. */
export type Met = Map<string, Map<string, number>>;

/** Whether an operation was served at least once. */
export const wasServed = (met: Met, operation: string): boolean =>
  [...(met.get(operation)?.keys() ?? [])].some((answer) => /^[23]/.test(answer));

// The index of the law is made once in a process, which takes a second: no request is to be blamed for it.
claimsIn('', { kind: 'craft' });

type World = Awaited<ReturnType<typeof worldOfThings>>;

/** Sends one, and returns what it is answered. Throws when that is a fault of ours, takes too long, or is not in the document. */
async function send(world: World, request: Generated): Promise<string> {
  const { operation, method, path, as, headers, unseen, body } = request;
  const before = process.cpuUsage();
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  const response = await world.ask(path, {
    method,
    headers,
    unseen,
    ...(as !== undefined && { as }),
    ...(bytes && { bytes }),
  });
  const { user, system } = process.cpuUsage(before);
  const text = await response.text();
  const { status } = response;
  if (status >= 500)
    throw new Error(`${operation} answers ${status}; log: ${JSON.stringify(world.log.lines)}`);
  if (user + system > MOST_CPU) throw new Error(`${operation} took ${(user + system) / 1000} ms`);
  return status < 400 ? String(status) : `${status} ${/"code":"([^"]+)"/.exec(text)?.[1] ?? ''}`;
}

const failureOf = (requests: readonly Generated[], cause: unknown): Error =>
  new Error(`${String(cause)}\nafter:\n${requests.map((one) => JSON.stringify(one)).join('\n')}`, { cause });

/** Throws what a row of requests meets; names the last one alone where that is enough to meet it. */
async function askInOneWorld(requests: readonly Generated[], met: Met): Promise<void> {
  const world = await worldOfThings();
  for (const [index, request] of requests.entries()) {
    const answer = await send(world, request).catch(async (error: unknown) => {
      await send(await worldOfThings(), request).catch((alone: unknown) => {
        throw failureOf([request], alone);
      });
      throw failureOf(requests.slice(0, index + 1), error);
    });
    const answers = met.get(request.operation) ?? new Map<string, number>();
    met.set(request.operation, answers.set(answer, (answers.get(answer) ?? 0) + 1));
  }
}

/**
 * Sends generated requests, in worlds of forty each, and returns what they met. Throws at the first fault, with the requests
 * that show it; the seed makes the same requests again.
 */
export async function askGenerated(count: number, seed: number): Promise<Met> {
  const met: Met = new Map();
  const requests = fc.sample(anyRequest, { numRuns: count, seed });
  for (let from = 0; from < count; from += A_WORLD)
    await askInOneWorld(requests.slice(from, from + A_WORLD), met);
  return met;
}
