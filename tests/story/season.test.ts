import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EmbeddedSettings } from '../../functions/config.ts';
import type { Totals } from '../../functions/domain/insights/totals.ts';
import type { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import { mondayOf, recapMoment } from '../../functions/domain/insights/weekly-recap.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../functions/domain/time/local-day.ts';
import { aggregateDay } from '../../functions/insights/aggregate-day.ts';
import { readReport } from '../../functions/insights/read-report.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import { keys } from '../../functions/records/keys.ts';
import { load } from '../../functions/records/record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { listMembers } from '../../functions/records/tenant-lists.ts';
import { listPostMetrics } from '../../functions/records/post-metrics.ts';
import { listRecaps } from '../../functions/records/weekly-recaps.ts';
import {
  type Installation,
  openInstallation,
  type RunningTime,
} from '../../embedded/system/open-installation.ts';
import { DEMO_COMMUNITY } from '../../embedded/standing/demo-community.ts';
import { planSeason } from '../../bin/commands/season/season-plan.ts';
import { makeFolder, removeFolder } from '../embedded/table/temporary-folder.ts';
import { type Ended, startCommand, untilEnd } from './demo-process.ts';
import { Journal } from './demo-report-schema.ts';

const { id: community, zone } = DEMO_COMMUNITY;
const DAYS = 14;
/** A minute of a free processor; on a busy one it may be much longer. */
const BUSY = 900_000;

/** The sandbox's truth about a post at a moment (`GET /sandbox/engagement`). */
const Truth = z.object({
  reach: z.number(),
  views: z.number(),
  likes: z.number(),
  comments: z.number(),
});

interface Counted {
  readonly platform: 'facebook' | 'instagram';
  readonly day: string;
  readonly maker: string;
  readonly reach: number;
  readonly views: number;
  readonly engagement: number;
}

/** A clock that stands where the season ended: nothing that is due later begins. */
const standingAt = (now: number): Clock => ({
  now: () => now,
  sleepUntil: (until) => (until <= now ? Promise.resolve() : new Promise(() => undefined)),
});

type Stage = Installation<RunningTime>;
let folder: string;
let ended: Ended;
let stage: Stage;
let counted: readonly Counted[];
let period: { readonly from: string; readonly to: string };

/** The moment of the newest reading that has a number, by the collector's own note; the number itself is not used. */
const readAt = ({ snapshots }: PostMetrics, metric: 'reach' | 'comments'): number =>
  Math.max(
    0,
    ...Object.values(snapshots).flatMap(({ at, values, earlier }) =>
      values[metric] === undefined ? [] : [earlier?.[metric] ?? at],
    ),
  );

async function truthOf(remoteId: string, at: number): Promise<z.infer<typeof Truth>> {
  if (at === 0) return { reach: 0, views: 0, likes: 0, comments: 0 };
  const query = new URLSearchParams({ remoteId, at: new Date(at).toISOString() });
  return Truth.parse(await (await fetch(`${stage.graphUrl}/sandbox/engagement?${query.toString()}`)).json());
}

/** Counts every post of the public journal by what the sandbox knows of it. */
async function recount(): Promise<Counted[]> {
  const journal = Journal.parse(await (await fetch(`${stage.graphUrl}/sandbox/journal`)).json());
  const days = Array.from({ length: DAYS + 1 }, (_, index) => addDays(period.from, index));
  const items = (
    await Promise.all(days.map((day) => listPostMetrics(stage.system.table, community, day)))
  ).flat();
  return Promise.all(
    journal
      .filter(({ event }) => event === 'published')
      .map(async ({ remoteId, platform, at, caption }) => {
        // A story has no caption, and Graph does not tell its likes.
        const isStory = caption === '';
        const item = items.find((one) => one.remoteId === remoteId);
        if (!item) throw new Error(`nobody collects what ${remoteId} brings`);
        const seen = await truthOf(remoteId, readAt(item, 'reach'));
        const answered = await truthOf(remoteId, readAt(item, 'comments'));
        return {
          platform,
          day: dayOf(Date.parse(at), zone),
          maker: item.maker,
          reach: seen.reach,
          views: seen.views,
          engagement: (isStory ? 0 : answered.likes) + answered.comments,
        };
      }),
  );
}

/**
 * Aggregates each day whose report is due within minutes. The season ends at the present moment: at an hour at which posts
 * go out, the newest are in no report yet.
 */
async function aggregateWhatIsDue(): Promise<void> {
  const { table } = stage.system;
  for (let index = 0; index <= DAYS; index += 1) {
    const key = keys.staleDay(community, addDays(period.from, index));
    const stale = await load(table, staleDayRecord, key);
    if (!stale?.due) continue;
    const deps = { ...stage.system, clock: standingAt(stale.due.at) };
    await aggregateDay(deps)({ version: 1, kind: 'fold', ...key, intent: stale.due.at });
  }
}

beforeAll(async () => {
  folder = await makeFolder();
  const args = [
    'season',
    '--members',
    '12',
    '--days',
    String(DAYS),
    '--seed',
    'uji',
    '--data',
    join(folder, 'desa'),
  ];
  ended = await untilEnd(await startCommand(args));
  if (ended.code !== 0) throw new Error(`the season ended with ${String(ended.code)}: ${ended.stderr}`);
  stage = await openInstallation({
    folder: join(folder, 'desa'),
    port: 0,
    settings: EmbeddedSettings.parse({}),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    time: async (sandbox) => ({ clock: standingAt(sandbox?.now ?? 0), untilIdle: async () => undefined }),
  });
  const to = dayOf(stage.time.clock.now(), zone);
  period = { from: addDays(to, -DAYS), to };
  await aggregateWhatIsDue();
  counted = await recount();
}, BUSY);

afterAll(async () => {
  await stage.close();
  await removeFolder(folder);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const totalsOf = (rows: readonly Counted[]) => ({
  posts: rows.length,
  reach: sum(rows.map(({ reach }) => reach)),
  views: sum(rows.map(({ views }) => views)),
  engagement: sum(rows.map(({ engagement }) => engagement)),
});
const recounted = (key: 'platform' | 'maker' | 'day', value: string) =>
  totalsOf(counted.filter((row) => row[key] === value));
const of = (totals: Totals) => ({
  posts: totals.posts,
  reach: totals.reach ?? 0,
  views: totals.views ?? 0,
  engagement: totals.engagement ?? 0,
});

describe('a season of twelve members and two weeks', () => {
  it('has a report whose every total is what the sandbox knows of the posts in its journal', async () => {
    const report = await readReport(stage.system)({ community, ...period });
    expect(counted.length).toBeGreaterThan(30);
    expect(of(report.total)).toEqual(totalsOf(counted));
    for (const [platform, totals] of Object.entries(report.byPlatform))
      expect({ platform, ...of(totals) }).toEqual({ platform, ...recounted('platform', platform) });
    for (const [maker, totals] of Object.entries(report.byMaker))
      expect({ maker, ...of(totals) }).toEqual({ maker, ...recounted('maker', maker) });
    expect(sum(Object.values(report.byMaker).map(({ posts }) => posts))).toBe(counted.length);
    // Posts that name several sellers are shared among them: the parts sum to the whole.
    expect(sum(Object.values(report.bySeller).map((one) => one.reach ?? 0))).toBe(report.total.reach);
  });

  it('has orders and questions in it, as many as the makers told', async () => {
    const plan = planSeason({
      members: 12,
      days: DAYS,
      seed: 'uji',
      end: stage.time.clock.now(),
      today: period.to,
    });
    const told = plan.happenings.flatMap((one) => (one.is === 'tell' ? [one.told] : []));
    const tell = (kind: 'sold' | 'asked') =>
      sum(told.filter((one) => one.kind === kind).map(({ count }) => count));
    const report = await readReport(stage.system)({ community, ...period });
    expect(tell('sold')).toBeGreaterThan(20);
    expect(report.told.total).toEqual({ sold: tell('sold'), asked: tell('asked') });
  });

  it('has a report of each day that is the sum of the posts that went out on it', async () => {
    const days = [...new Set(counted.map(({ day }) => day))];
    expect(days.length).toBeGreaterThan(5);
    for (const day of days) {
      const { total } = await readReport(stage.system)({ community, from: day, to: day });
      expect({ day, ...of(total) }).toEqual({ day, ...recounted('day', day) });
    }
  });

  it('has a recap ready of every week with posts whose Monday has come, with as many posts as went out', async () => {
    const { table } = stage.system;
    const now = stage.time.clock.now();
    const recaps = await listRecaps(table, community, { now, onDamage: (damage) => Promise.reject(damage) });
    const told = new Map(recaps.map((recap) => [recap.from, recap.prepared?.total.posts]));
    // One whose moment is just now may still wait for the posts of Sunday.
    const weeks = [...new Set(counted.map(({ day }) => mondayOf(day)))].filter(
      (monday) => Math.abs(now - recapMoment(monday, zone)) > 2 * HOUR,
    );
    for (const monday of weeks) {
      const posts = counted.filter(({ day }) => mondayOf(day) === monday).length;
      const isReady = recapMoment(monday, zone) < now;
      expect({ monday, posts: told.get(monday) }).toEqual({ monday, posts: isReady ? posts : undefined });
    }
    expect([...told.values()].filter((posts) => posts !== undefined).length).toBeGreaterThan(0);
  });

  it('says in people’s words what there is, and how to open it', () => {
    const [said] = /12 people sold together in \d+ joint promotions\./.exec(ended.stdout) ?? [];
    expect(said).toBeDefined();
    expect(ended.stdout).toContain(`${String(counted.length)} posts are out`);
    expect(ended.stdout).toMatch(/, [1-9]\d* need somebody's help\./);
    expect(ended.stdout).toContain(`npm start -- --data ${join(folder, 'desa')}`);
    expect(ended.stderr).toContain('the village on');
    expect(ended.stdout).not.toMatch(/Gini|awaiting_|undefined/);
  });

  it('leaves members who joined and left, and nothing half done beside its folder', async () => {
    const members = await listMembers(stage.system.table, community);
    expect(members).toHaveLength(12);
    const left = members.filter(({ consents }) => consents.ownPage?.granted === false);
    expect(left.map(({ name }) => name)).toEqual(['Soka']);
    expect(await readdir(folder)).toEqual(['desa']);
  });

  it('writes no token and no phone number to its log', async () => {
    const log = await readFile(join(folder, 'desa/log.jsonl'), 'utf8');
    expect(log).toContain('"published"');
    expect(log).not.toMatch(/access_token|appsecret|0800-/);
  });
});
