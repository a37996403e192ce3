import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE_SIZES } from '../../functions/domain/picture/picture-format.ts';
import { type RunningSandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { startFromSource, untilEnd } from './demo-process.ts';
import { DemoOutput, Journal } from './demo-report-schema.ts';
import { startNumbersProxy } from './numbers-proxy.ts';

let folder: string;
let sandbox: RunningSandbox;
let proxy: Awaited<ReturnType<typeof startNumbersProxy>>;
let report: DemoOutput;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-story-'));
  sandbox = await startSandbox({ port: 0, dataFolder: join(folder, 'sandbox') });
  proxy = await startNumbersProxy(sandbox.url);
  const args = ['demo', '--json', '--data', join(folder, 'data'), '--out', join(folder, 'out')];
  const { code, stdout, stderr } = await untilEnd(startFromSource(args, { GRAPH_URL: proxy.url }));
  if (code !== 0) throw new Error(`the demo ended with ${String(code)}: ${stderr}`);
  report = DemoOutput.parse(JSON.parse(stdout));
});

afterAll(async () => {
  await proxy.close();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

const of = (status: string) => report.posts.filter((post) => post.status === status);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the main job, from one photo to the report', () => {
  it('makes a picture in each format, as large as it says', async () => {
    expect(report.pictures.map(({ format }) => format)).toEqual([
      'feed',
      'square',
      'story',
      'link',
      'whatsapp',
    ]);
    for (const { format, width, height, bytes, path } of report.pictures) {
      expect({ width, height }).toEqual(PICTURE_SIZES[format]);
      const file = await readFile(path);
      expect(file.byteLength).toBe(bytes);
      expect([...file.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    }
  });

  it('writes captions in both languages, no two of its posts the same', () => {
    expect(new Set(report.captions.map(({ language }) => language))).toEqual(new Set(['id', 'en']));
    const journaled = report.captions.slice(-report.posts.length).map(({ text }) => text);
    expect(new Set(journaled).size).toBe(report.posts.length);
  });

  it('publishes for every member who agreed, on every page that lives, and for nobody else', () => {
    const where = of('published')
      .map(({ seller, platform }) => `${seller} ${platform}`)
      .sort();
    expect(where).toEqual(
      ['Kantil', 'Kenanga', 'Melati', 'Anggrek', 'Dahlia']
        .flatMap((name) => [`${name} facebook`, `${name} instagram`])
        .concat('Seruni facebook')
        .sort(),
    );
    expect(report.posts.some(({ seller }) => seller === 'Teratai')).toBe(false);
  });

  it('hosts the maker who has no page on the community’s, under her own name', () => {
    const hosted = report.posts.filter((post) => post.hosted);
    expect(hosted.map(({ channel, seller, maker }) => ({ channel, seller, maker }))).toEqual([
      { channel: expect.any(String), seller: 'Kantil', maker: 'Kantil' },
      { channel: expect.any(String), seller: 'Kantil', maker: 'Kantil' },
    ]);
    expect(hosted.map(({ channel }) => channel).sort()).toEqual(['@rukun.lereng', 'Rukun Lereng']);
  });

  it('holds the posts of the page whose token is dead, and says why', () => {
    expect(of('held').map(({ seller, reason }) => `${seller} ${reason?.split(':')[0] ?? ''}`)).toEqual([
      'Cempaka channel.tokenDead',
      'Cempaka channel.tokenDead',
    ]);
  });

  it('shows one post that waits for the look of its page owner', () => {
    expect(of('awaiting_owner').map(({ seller, publishedAt }) => ({ seller, publishedAt }))).toEqual([
      { seller: 'Melati', publishedAt: null },
    ]);
  });

  it('published each of them exactly once, as viewers saw it', async () => {
    const journal = Journal.parse(await (await fetch(`${sandbox.url}/sandbox/journal`)).json());
    expect(journal.map(({ remoteId }) => remoteId ?? '').sort()).toEqual(
      of('published')
        .map(({ remoteId }) => remoteId ?? '')
        .sort(),
    );
    expect(new Set(journal.map(({ event }) => event))).toEqual(new Set(['published']));
  });

  it('never posts before the page owner’s window has ended, nor more than a second late', () => {
    for (const { publishAt, publishedAt } of of('published')) {
      const delay = Date.parse(publishedAt ?? '') - Date.parse(publishAt);
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(1_000);
    }
  });

  it('reports what Graph last said of each post, summed', () => {
    const last = of('published').map(({ remoteId }) => proxy.seen.get(remoteId ?? '') ?? {});
    const { insights } = report;
    expect(insights.posts).toBe(11);
    expect(insights.reach).toBe(sum(last.map(({ reach = 0 }) => reach)));
    expect(insights.engagement).toBe(
      sum(last.map(({ reactions = 0, comments = 0 }) => reactions + comments)),
    );
    expect(insights.reach).toBeGreaterThan(0);
    const groups = [insights.byPlatform, insights.byMaker, insights.bySeller];
    for (const group of groups)
      expect(sum(Object.values(group).map(({ reach }) => reach))).toBe(insights.reach);
    expect(Object.keys(insights.byMaker)).toEqual(['Kantil']);
    expect(insights.giniSellers).toBeGreaterThan(0);
  });

  it('leaves pictures, captions and the report where it was told', async () => {
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'captions.md',
      'pictures',
      'report.json',
      'report.md',
    ]);
  });

  it('writes no token and no phone number to its log', async () => {
    const log = await readFile(join(folder, 'data/log.jsonl'), 'utf8');
    expect(log).toContain('"published"');
    expect(log).not.toMatch(/access_token|appsecret|0800-/);
  });
});
