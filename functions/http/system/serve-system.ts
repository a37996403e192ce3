import { graphEnds, GRAPH_VERSION } from '../../domain/channel/graph-version.ts';
import { type Instant, SECOND, toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import type { OpenApp } from '../caller.ts';
import { checkHealth } from './check-health.ts';
import { readDocs, readHealth, readOpenApi } from './system-routes.ts';
import type { Clock } from '../../ports/clock.ts';
import { countDeadLetters } from '../../records/dead-letters.ts';

/** Load the API's description, which programmers and programs ask for. */
const describing = () => import('../open-api.ts');
const showing = () => import('../docs/docs-page.ts');

/** How long a health reply is cached: anybody may request it, and each check costs about twenty calls to other services. */
const HEALTH_KEPT = 10 * SECOND;

/** Serves what needs no session: the health of the system, and its description for programs and for people. */
export function serveSystem(
  app: OpenApp,
  deps: Pick<AppDeps, 'probes' | 'clock' | 'log' | 'table' | 'graphVersion'>,
): void {
  const { clock, graphVersion = GRAPH_VERSION.name } = deps;
  const health = cached(clock, HEALTH_KEPT, async () => {
    const now = clock.now();
    const ends = graphEnds(graphVersion, now);
    const found = await checkHealth(deps.probes, () => countDeadLetters(deps.table), deps.log, now);
    return { ...found, ...(ends && { graphEnds: toIso(ends.at) }) };
  });

  app.openapi(readHealth, async (c) => {
    const answer = await health();
    return answer.status === 'ok' ? c.json(answer, 200) : c.json(answer, 503);
  });

  app.get(readOpenApi.path, async (c) => {
    const { openApiDocument } = await describing();
    return c.json(openApiDocument(), 200, { 'cache-control': 'no-cache' });
  });
  app.get(readDocs.path, async (c) => {
    const { docsPage } = await showing();
    return c.html(docsPage(), 200, { 'cache-control': 'no-cache' });
  });
}

/**
 * Returns a function that calls `ask` at most once in `life` milliseconds. Calls in between get the cached answer, or wait
 * for the one under way.
 */
function cached<T>(clock: Clock, life: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly answer: Promise<T>; readonly since: Instant } | undefined;
  return () => {
    const now = clock.now();
    if (!last || now < last.since || now >= last.since + life) last = { answer: ask(), since: now };
    return last.answer;
  };
}
