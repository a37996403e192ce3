import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mondayOf, recapMoment } from '../../functions/domain/insights/weekly-recap.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { readReport } from '../../functions/insights/read-report.ts';
import { listMembers } from '../../functions/records/tenant-lists.ts';
import { listRecaps } from '../../functions/records/weekly-recaps.ts';
import { DEMO_COMMUNITY } from '../../embedded/standing/demo-community.ts';
import { planSeason } from '../../bin/commands/season/season-plan.ts';
import { makeFolder, removeFolder } from '../embedded/table/temporary-folder.ts';
import { type Ended, startCommand, untilEnd } from './demo-process.ts';
import {
  aggregateWhatIsDue,
  type Counted,
  differences,
  openSeason,
  recount,
  seasonDays,
  type Stage,
} from './recount/recount-season.ts';

const { id: community, zone } = DEMO_COMMUNITY;
const DAYS = 14;
/** A minute of a free processor; on a busy one it may be much longer. */
const BUSY = 900_000;

let folder: string;
let ended: Ended;
let stage: Stage;
let counted: readonly Counted[];
let period: Awaited<ReturnType<typeof seasonDays>>;

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
  stage = await openSeason(join(folder, 'desa'));
  period = await seasonDays(stage);
  await aggregateWhatIsDue(stage, period);
  counted = await recount(stage, period);
}, BUSY);

afterAll(async () => {
  await stage.close();
  await removeFolder(folder);
});

describe('a season of twelve members and two weeks', () => {
  it('has a report whose every sum, of the whole, its parts and days, is what the sandbox knows of its posts', async () => {
    expect(counted.length).toBeGreaterThan(30);
    expect(new Set(counted.map(({ day }) => day)).size).toBeGreaterThan(5);
    expect(await differences(stage, period, counted)).toEqual([]);
  });

  it('is in a folder that nobody else on the machine may read', async () => {
    expect((await stat(join(folder, 'desa'))).mode & 0o777).toBe(0o700);
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
      told.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
    const report = await readReport(stage.system)({
      community,
      from: addDays(period.to, -DAYS),
      to: period.to,
    });
    expect(tell('sold')).toBeGreaterThan(20);
    expect(report.told.total).toEqual({ sold: tell('sold'), asked: tell('asked') });
  });

  it('is found out by the recount where a number of it is wrong', async () => {
    const [first, ...others] = counted;
    if (!first) throw new Error('there are posts');
    const wrong = await differences(stage, period, [{ ...first, reach: first.reach + 1 }, ...others]);
    expect(wrong).toContainEqual(expect.stringContaining(`maker ${first.maker}: reach`));
    expect(wrong).toContainEqual(expect.stringContaining(`${first.day}: reach`));
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
    expect(ended.stdout).toContain('The report of the last thirty days:');
    expect(ended.stdout).toMatch(/ +\d+ posts were published; they reached [\d,]+ people/);
    expect(ended.stdout).toMatch(/ members who agreed had a post/);
    expect(ended.stdout).toMatch(/Told by members: \d+ sold, \d+ asked\./);
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
