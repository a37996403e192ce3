import { tmpdir } from 'node:os';
import { FUNCTIONS, type FunctionFolder } from '../lib/bundling/functions.ts';
import type { Bench, Figure } from './bench.ts';
import { bareHandler, type MeasuredAsset, startTime, withAssets } from './cold-sizes.ts';
import { median, rounded } from './measure.ts';

/** Enough for loading, during which a handler calls no service. */
const ENVIRONMENT = {
  AWS_REGION: 'ap-southeast-3',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  TABLE_NAME: 'bench',
  MEDIA_BUCKET: 'bench',
  UPLOADS_BUCKET: 'bench',
  KEY_ID: 'bench',
  PUBLIC_URL: 'https://bench.test',
  PUBLISH_QUEUE_URL: 'https://sqs.test/publish',
  WORK_QUEUE_URL: 'https://sqs.test/work',
  META_APP_ID: '1',
  META_APP_SECRET_SEALED: 'k1.a.b',
  CAMPAIGNS_FUNCTION: 'a',
  INSPECT_FUNCTION: 'e',
  RENDER_FUNCTION: 'b',
  COLLECT_FUNCTION: 'c',
  INSIGHTS_FUNCTION: 'd',
};
const NAMES = Object.keys(FUNCTIONS) as FunctionFolder[];

const figure = (id: string, value: number, goal: number, unit: string, how: string): Figure => ({
  id: `bundle.${id}`,
  value: rounded(value),
  goal,
  unit,
  better: 'lower',
  how,
});

const sizes = (assets: ReadonlyMap<FunctionFolder, MeasuredAsset>): readonly Figure[] => {
  const of = (name: FunctionFolder): MeasuredAsset => {
    const found = assets.get(name);
    if (!found) throw new Error(`${name} was not made`);
    return found;
  };
  const [api, publish, collect, render] = [of('http'), of('publish'), of('collect'), of('render')];
  return [
    figure(
      'api_kb',
      api.code.atStart / 1000,
      900,
      'KB',
      'code that Node reads before the API’s handler can be called',
    ),
    figure(
      'api_asset_mb',
      api.unpacked / 1e6,
      2.2,
      'MB',
      'all of the API’s asset, unpacked, more than half of it read only when it is asked for: law, phrase books, passkeys, spreadsheets, description (a goal of our own)',
    ),
    figure(
      'publish_kb',
      publish.unpacked / 1000,
      2100,
      'KB',
      'all of the publishing function’s asset, unpacked',
    ),
    figure(
      'collect_kb',
      collect.unpacked / 1000,
      2100,
      'KB',
      'all of the collecting function’s asset, unpacked',
    ),
    figure(
      'render_zip_mb',
      render.zipped / 1e6,
      26,
      'MB',
      'the drawing function’s asset with sharp for arm64 and all fonts, each file deflated',
    ),
  ];
};

/** Sizes of the bundles, and the time to load each compared with a handler that does nothing. */
export const bench: Bench = {
  area: 'cold',
  async run({ runs, note }) {
    const measured = await withAssets(NAMES, sizes);
    const starts = await withAssets(
      NAMES,
      (assets) => {
        const folders = new Map<string, string>([['bare', bareHandler(tmpdir())]]);
        for (const [name, { folder }] of assets) folders.set(name, folder);
        const times = new Map<string, number[]>([...folders.keys()].map((name) => [name, []]));
        // In turn, so that other load on the machine affects all of them alike.
        for (let run = 0; run < runs; run += 1)
          for (const [name, folder] of folders) times.get(name)?.push(startTime(folder, ENVIRONMENT));
        return new Map([...times].map(([name, values]) => [name, median(values)]));
      },
      'x86_64',
    );
    const bare = starts.get('bare') ?? Number.NaN;
    note([...starts].map(([name, time]) => `${name} ${String(Math.round(time))} ms`).join(' · '));
    const ratio = (id: string, name: string, goal: number): Figure => ({
      id: `cold.${id}`,
      value: rounded((starts.get(name) ?? Number.NaN) / bare, 1),
      goal,
      unit: '× a bare handler',
      better: 'lower',
      how: `CPU time to load the asset in a process of its own ÷ the same for a handler that does nothing, in turn, median of ${String(runs)} (a goal of our own)`,
    });
    return [
      ...measured,
      ratio('api', 'http', 30),
      ratio('publish', 'publish', 40),
      ratio('render', 'render', 50),
    ];
  },
};
