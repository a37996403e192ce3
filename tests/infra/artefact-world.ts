import * as z from 'zod';
import { findNextDue } from '../../functions/due/next-due.ts';
import { DISPATCH_WINDOW } from '../../functions/domain/work/due.ts';
import { ENDLESS_KINDS } from '../../functions/domain/work/kinds.ts';
import { type Instant, SECOND, toIso } from '../../functions/domain/time/instant.ts';
import { awsWorld, FUNCTIONS } from '../handlers/aws-world.ts';
import { queueEvent } from '../handlers/receiver.ts';
import type { Artefact } from './artefacts.ts';
import { type RunningFunction, startFunction } from './running-function.ts';

/** Names of the functions that the router starts, back to their constructs. */
const CONSTRUCTS: Readonly<Record<string, string>> = {
  [FUNCTIONS.CAMPAIGNS_FUNCTION]: 'Campaigns',
  [FUNCTIONS.INSPECT_FUNCTION]: 'Inspect',
  [FUNCTIONS.RENDER_FUNCTION]: 'Render',
  [FUNCTIONS.COLLECT_FUNCTION]: 'Collect',
  [FUNCTIONS.INSIGHTS_FUNCTION]: 'Insights',
};
const Failures = z.object({ batchItemFailures: z.array(z.unknown()) });

/** What Lambda itself puts into every function's environment. */
const LAMBDAS_OWN = /^AWS_/;

/**
 * All functions running as they would be uploaded, each in a process of its own with just the variables that the template
 * gives it, on services on loopback. Their time is ahead of the machine's and goes on only when told.
 */
export async function artefactWorld(artefacts: ReadonlyMap<string, Artefact>) {
  let ahead = 0;
  const now = (): Instant => Date.now() + ahead;
  const world = await awsWorld({ now });
  const setTime = async (instant: Instant): Promise<void> => {
    ahead = Math.max(ahead, instant - Date.now());
    await fetch(`${world.sandbox.url}/sandbox/clock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: toIso(now()) }),
    });
  };

  const given: Readonly<Record<string, string>> = world.environment;
  const running = new Map<string, RunningFunction>();
  for (const [name, { asset, variables }] of artefacts) {
    const allowed = Object.entries(given).filter(
      ([variable]) => LAMBDAS_OWN.test(variable) || variables.includes(variable),
    );
    // In tests Graph is elsewhere.
    const graph = Object.entries(given).filter(([variable]) => variable === 'GRAPH_URL');
    running.set(name, await startFunction(asset, Object.fromEntries([...allowed, ...graph])));
  }
  const call = async (name: string, event: unknown): Promise<unknown> => {
    const found = running.get(name);
    if (!found) throw new Error(`there is no function ${name}`);
    return found.call(event, ahead);
  };

  /** Works off what both queues hold now, as Lambda's pollers do. */
  async function workOff(): Promise<void> {
    for (;;) {
      const [publish, work] = [await world.receive('publish'), await world.receive('work')];
      if (publish.length + work.length === 0) return;
      for (const body of publish) noneFailed(await call('Publish', queueEvent([body])));
      const before = world.lambda.started.length;
      for (const body of work) noneFailed(await call('WorkRouter', queueEvent([body])));
      for (const { name, payload } of world.lambda.started.slice(before))
        await call(CONSTRUCTS[name] ?? name, payload);
    }
  }

  const nextDue = findNextDue(world);
  return {
    ...world,
    now,
    setTime,
    call,
    log: (name: string) => running.get(name)?.log() ?? '',
    /** Lets time go on, tick by tick, until a moment. */
    async runUntil(end: Instant): Promise<void> {
      while (now() < end) {
        await workOff();
        await call('Clock', { version: '0', id: 'tick', 'detail-type': 'Scheduled Event', detail: {} });
        await workOff();
        const due = await nextDue({ except: ENDLESS_KINDS });
        // Delayed messages become visible within the window, so nothing is jumped over.
        const step = Math.max(now() + 15 * SECOND, (due ?? end) - DISPATCH_WINDOW);
        await setTime(Math.min(step, end));
      }
    },
  };
}
export type ArtefactWorld = Awaited<ReturnType<typeof artefactWorld>>;

function noneFailed(reply: unknown): void {
  const { batchItemFailures } = Failures.parse(reply);
  if (batchItemFailures.length > 0) throw new Error(`work failed: ${JSON.stringify(batchItemFailures)}`);
}
