import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { createPictures } from '../../../functions/pictures/face.ts';
import { EmbeddedSettings, readSettings } from '../../../functions/config.ts';
import { makeDataFolder } from '../../../embedded/system/data-folder.ts';
import { findGraph, type NamedGraph } from '../../../embedded/system/graph-target.ts';
import { jsonLog } from '../../../embedded/system/json-log.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import type { Between } from '../../../embedded/system/open-system.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { enoughOnSignal } from '../../kit/on-signal.ts';
import { DEFAULT_PORT } from '../start/start-options.ts';
import { readDemoOptions, type DemoOptions } from './demo-options.ts';
import type { DemoReport } from './demo-report.ts';
import { realDemoTime, virtualDemoTime } from './demo-time.ts';
import { silentProgress, terminalProgress } from './progress.ts';
import { demoStart, runDemo } from './run-demo.ts';
import { summary } from './summary.ts';
import { writeReport } from './write-report.ts';
import { portTaken } from './connecting-problems.ts';

/**
 * Runs `npm run demo`: the main job from photo to report, with pictures, captions and numbers as output. Proofs pass
 * `between`.
 */
export async function demo(args: readonly string[], between?: Between): Promise<void> {
  const began = performance.now();
  const options = await readDemoOptions(args, {
    pictures: createPictures(),
    now: Date.now(),
    defaultOut: 'out/demo',
  });
  const settings = readSettings(EmbeddedSettings);
  const graph = await findGraph(settings);
  const progress = options.json ? silentProgress : terminalProgress(process.stdout);
  const { folder, forget } = dataFolderFor(options, settings, graph);
  // The data folder stays for a person, who may look at it afterwards; a program that reads the report needs only that.
  let isKept = false;
  try {
    await makeDataFolder(folder);
    const log = jsonLog((line) => appendFileSync(join(folder, 'log.jsonl'), line));
    const port = portFor(settings, graph);
    const installation = await openInstallation({
      folder,
      port,
      settings,
      graph,
      log,
      between,
      services: options.aws ? (await import('../deploy/aws-services.ts')).openAwsServices : undefined,
      time: (sandbox) =>
        sandbox ? virtualDemoTime(folder, sandbox, demoStart(Date.now())) : Promise.resolve(realDemoTime()),
    }).catch((error: unknown) => {
      throw portProblemOf(error, port) ?? error;
    });
    let found: Omit<DemoReport, 'elapsedMs'>;
    try {
      if (!installation.time.isVirtual) {
        progress.note(
          `${graph?.url ?? 'This Graph server'} keeps its own time, so this runs on the real clock. Ctrl-C ends the waiting; the same command goes on.`,
        );
      }
      // On a real clock Ctrl-C ends the waiting; the report then contains what was done so far.
      const enough = installation.time.isVirtual ? undefined : enoughOnSignal();
      found = await runDemo(installation, options, progress, enough);
    } finally {
      await installation.close();
    }
    const report: DemoReport = { ...found, elapsedMs: Math.round(performance.now() - began) };
    await writeReport(report, options.out);
    isKept = !options.json;
    process.stdout.write(
      options.json ? `${JSON.stringify(report)}\n` : summary(report, { out: options.out, data: folder }),
    );
  } finally {
    if (!isKept) forget();
  }
}

const isForeign = (graph: NamedGraph | undefined): graph is NamedGraph =>
  graph !== undefined && !graph.sandbox;

/**
 * Returns the port to listen on: that of `npm start` when others must reach it, by redirects or to fetch pictures; else any.
 */
export const portFor = (settings: EmbeddedSettings, graph: NamedGraph | undefined): number =>
  settings.PUBLIC_URL !== undefined || isForeign(graph) ? (settings.PORT ?? DEFAULT_PORT) : 0;

/** Replaces the error of a taken port, since the demo has no option for the port. Returns undefined for any other error. */
export function portProblemOf(error: unknown, port: number): ProblemError | undefined {
  const isTaken = error instanceof ProblemError && error.problems[0].code === 'local.portInUse';
  return isTaken ? new ProblemError([portTaken(port)], { cause: error }) : undefined;
}

/**
 * Returns the named data folder, which is kept, or one among the machine's temporary files, which `forget` deletes. On a real
 * clock most is still to come when the demo ends, so its folder is kept: one for each Graph server.
 */
export function dataFolderFor(
  options: Pick<DemoOptions, 'data'>,
  settings: EmbeddedSettings,
  graph: NamedGraph | undefined,
): { readonly folder: string; readonly forget: () => void } {
  const named = options.data ?? settings.ETALASE_DATA;
  const kept = named ?? (isForeign(graph) ? join('.etalase', `demo-${nameOf(graph.url)}`) : undefined);
  if (kept !== undefined) return { folder: kept, forget: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'etalase-demo-'));
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

const nameOf = (url: string): string => new URL(url).host.replace(/[^\w.-]+/g, '-');
