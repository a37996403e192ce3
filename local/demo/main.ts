import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createPictures } from '../../functions/adapters/pictures/pictures.ts';
import { EmbeddedSettings, readSettings } from '../../functions/config.ts';
import { makeDataFolder } from '../system/data-folder.ts';
import { jsonLog } from '../system/json-log.ts';
import { openInstallation } from '../system/open-installation.ts';
import { type DemoOptions, readDemoOptions } from './demo-options.ts';
import type { DemoReport } from './demo-report.ts';
import { realDemoTime, virtualDemoTime } from './demo-time.ts';
import { silentProgress, terminalProgress } from './progress.ts';
import { demoStart, runDemo } from './run-demo.ts';
import { summary } from './summary.ts';
import { writeReport } from './write-report.ts';

/** `npm run demo`: the main job from photo to report, and what came of it as pictures, captions and numbers. */
export async function demo(args: readonly string[]): Promise<void> {
  const began = performance.now();
  const settings = readSettings(EmbeddedSettings);
  const options = await readDemoOptions(args, {
    pictures: createPictures(),
    now: Date.now(),
    defaultOut: 'out/demo',
  });
  const progress = options.json ? silentProgress : terminalProgress(process.stdout);
  const { folder, forget } = dataFolder(options, settings);
  try {
    await makeDataFolder(folder);
    const log = jsonLog((line) => appendFileSync(join(folder, 'log.jsonl'), line));
    const installation = await openInstallation({
      folder,
      port: 0,
      settings,
      log,
      services: options.aws ? (await import('../aws/aws-services.ts')).openAwsServices : undefined,
      time: (sandbox) =>
        sandbox ? virtualDemoTime(folder, sandbox, demoStart(Date.now())) : Promise.resolve(realDemoTime()),
    });
    let found: Omit<DemoReport, 'elapsedMs'>;
    try {
      if (!installation.time.isVirtual) {
        progress.note(
          'This Graph server keeps its own time, so the demo runs on real time and reads what there is by then.',
        );
      }
      found = await runDemo(installation, options, progress);
    } finally {
      await installation.close();
    }
    const report: DemoReport = { ...found, elapsedMs: Math.round(performance.now() - began) };
    await writeReport(report, options.out);
    process.stdout.write(
      options.json ? `${JSON.stringify(report)}\n` : summary(report, { out: options.out }),
    );
  } finally {
    forget();
  }
}

/** The folder that was asked for, kept; or one of its own, gone afterwards. */
function dataFolder(
  options: DemoOptions,
  settings: EmbeddedSettings,
): { folder: string; forget: () => void } {
  const kept = options.data ?? settings.ETALASE_DATA;
  if (kept) return { folder: kept, forget: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'etalase-demo-'));
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
}
