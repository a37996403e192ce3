import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedSettings } from '../../../functions/config.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { DEFAULT_PORT } from '../start/start-options.ts';
import type { NamedGraph } from '../../../embedded/system/graph-target.ts';
import { portTaken } from './connecting-problems.ts';
import type { DemoOptions } from './demo-options.ts';

const isForeign = (graph: NamedGraph | undefined): graph is NamedGraph =>
  graph !== undefined && !graph.sandbox;

/** Where others must find it – pages that come back, pictures that are fetched – it listens where `npm start` does. */
export const portFor = (settings: EmbeddedSettings, graph: NamedGraph | undefined): number =>
  settings.PUBLIC_URL !== undefined || isForeign(graph) ? (settings.PORT ?? DEFAULT_PORT) : 0;

/** The demo has no option for the port. Undefined when the error is another. */
export function portProblemOf(error: unknown, port: number): ProblemError | undefined {
  const isTaken = error instanceof ProblemError && error.problems[0].code === 'local.portInUse';
  return isTaken ? new ProblemError([portTaken(port)], { cause: error }) : undefined;
}

/**
 * The folder that was asked for, kept; or one of its own, gone afterwards. On a real clock most is still to come when
 * the demo ends, so what it needs for that is kept: a folder for each Graph server.
 */
export function dataFolderFor(
  options: Pick<DemoOptions, 'data'>,
  settings: EmbeddedSettings,
  graph: NamedGraph | undefined,
): { readonly folder: string; readonly forget: () => void } {
  const asked = options.data ?? settings.ETALASE_DATA;
  const kept = asked ?? (isForeign(graph) ? join('.etalase', `demo-${nameOf(graph.url)}`) : undefined);
  if (kept !== undefined) return { folder: kept, forget: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'etalase-demo-'));
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

const nameOf = (url: string): string => new URL(url).host.replace(/[^\w.-]+/g, '-');
