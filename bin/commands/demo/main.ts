import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createPictures } from '../../../functions/pictures/draw/pictures.ts';
import { EmbeddedSettings, readSettings } from '../../../functions/config.ts';
import { enoughOnSignal } from '../../kit/enough-on-signal.ts';
import { makeDataFolder } from '../../../embedded/system/data-folder.ts';
import { findGraph } from '../../../embedded/system/graph-target.ts';
import { jsonLog } from '../../../embedded/system/json-log.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import type { Between } from '../../../embedded/system/open-system.ts';
import { readDemoOptions } from './demo-options.ts';
import { dataFolderFor, portFor, portProblemOf } from './demo-place.ts';
import type { DemoReport } from './demo-report.ts';
import { realDemoTime, virtualDemoTime } from './demo-time.ts';
import { silentProgress, terminalProgress } from './progress.ts';
import { demoStart, runDemo } from './run-demo.ts';
import { summary } from './summary.ts';
import { writeReport } from './write-report.ts';

/**
 * `npm run demo`: the main job from photo to report, and what came of it as pictures, captions and numbers. `between` is a
 * proof's.
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
      // On a real clock Ctrl-C ends the waiting, not the telling: what was done by then is reported.
      const enough = installation.time.isVirtual ? undefined : enoughOnSignal();
      found = await runDemo(installation, options, progress, enough);
    } finally {
      await installation.close();
    }
    const report: DemoReport = { ...found, elapsedMs: Math.round(performance.now() - began) };
    await writeReport(report, options.out);
    process.stdout.write(
      options.json ? `${JSON.stringify(report)}\n` : summary(report, { out: options.out, data: folder }),
    );
  } finally {
    forget();
  }
}
