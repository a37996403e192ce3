import { type Instant, toIso } from '../../domain/time/instant.ts';
import type { Log } from '../../ports/log.ts';
import type { HealthProbe, HealthProbes } from '../app-deps.ts';
import { HEALTH_CHECKS, type HealthCheck, type HealthReply } from '../contract/health.ts';

/** Time limit of a probe, in milliseconds of real time: a health check must respond quickly. */
const LONGEST = 3_000;

/** Runs one check. One that times out, returns false or throws is failing. */
async function ask(probe: HealthProbe, check: HealthCheck, log: Log): Promise<'ok' | 'failing'> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST);
  const silence = new Promise<false>((resolve) => {
    patience.signal.addEventListener('abort', () => resolve(false));
  });
  try {
    return (await Promise.race([probe(patience.signal), silence])) ? 'ok' : 'failing';
  } catch (error) {
    log.warn('a health probe failed', { check, error: error instanceof Error ? error.name : 'unknown' });
    return 'failing';
  } finally {
    clearTimeout(timer);
  }
}

/** Returns 0 when the table does not respond; the `table` part of the reply shows that. */
async function countOrNone(count: () => Promise<number>, log: Log): Promise<number> {
  try {
    return await count();
  } catch (error) {
    log.warn('set-aside items could not be counted', {
      error: error instanceof Error ? error.name : 'unknown',
    });
    return 0;
  }
}

/** Runs all checks at the same time. */
export async function checkHealth(
  probes: HealthProbes,
  countQuarantined: () => Promise<number>,
  log: Log,
  now: Instant,
): Promise<HealthReply> {
  const [[table, queue, clock, graph], setAside] = await Promise.all([
    Promise.all(HEALTH_CHECKS.map((check) => ask(probes[check], check, log))),
    countOrNone(countQuarantined, log),
  ]);
  const parts = {
    table: table ?? 'failing',
    queue: queue ?? 'failing',
    clock: clock ?? 'failing',
    graph: graph ?? 'failing',
  };
  const isWell = Object.values(parts).every((state) => state === 'ok');
  return { status: isWell ? 'ok' : 'failing', parts, setAside, now: toIso(now) };
}
