import { countDeadLetters } from '../../records/dead-letters.ts';
import type { AppDeps } from '../app-deps.ts';
import type { OpenApp } from '../caller.ts';
import { openApiDocument } from '../open-api.ts';
import { checkHealth } from './check-health.ts';
import { readHealth, readOpenApi } from './system-routes.ts';

/** What anybody may ask: is it well, and what does it understand. */
export function serveSystem(app: OpenApp, deps: Pick<AppDeps, 'probes' | 'clock' | 'log' | 'table'>): void {
  app.openapi(readHealth, async (c) => {
    const health = await checkHealth(
      deps.probes,
      () => countDeadLetters(deps.table),
      deps.log,
      deps.clock.now(),
    );
    return health.status === 'ok' ? c.json(health, 200) : c.json(health, 503);
  });

  app.get(readOpenApi.path, (c) => c.json(openApiDocument(), 200, { 'cache-control': 'no-cache' }));
}
