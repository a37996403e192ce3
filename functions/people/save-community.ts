import type { Community } from '../domain/people/community.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { communityRecord, loadCommunity } from '../records/community-record.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { change } from '../records/record.ts';
import { listMembers } from '../records/tenant-lists.ts';
import { communityChanged } from './community-problems.ts';
import { type CommunitySettings, settingsOf } from './community-settings.ts';
import { readSettings } from './read-settings.ts';
import { requestSweep } from '../due/request-sweep.ts';

interface SaveCommunityDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

interface SaveCommunityRequest {
  readonly community: string;
  readonly by: string;
  readonly typed: CommunitySettings;
  /** The revision that the coordinator saw. */
  readonly revision: number;
}

/**
 * Saves what a coordinator typed about her community. The same again changes nothing; anything else needs the revision
 * that it is meant to replace. When the number changes, pending posts that carry it are worded and drawn anew.
 */
export const saveCommunity =
  (deps: SaveCommunityDeps) =>
  async (request: SaveCommunityRequest): Promise<Community> => {
    const { community: id, by, typed, revision } = request;
    const community = await loadCommunity(deps.table, id);
    const settings = readSettings(typed, community);
    const changed = changedIn(settingsOf(community), settings);
    if (changed.length === 0) return community;
    if (community.revision !== revision) throw new ProblemError([communityChanged]);
    // Before the write, as every sweep is asked for: whatever fails in between, no post keeps a number that is gone.
    if (changed.includes('contactPhone')) await renewPosts(deps, id);
    const { postsPerChannelAndDay, ...rest } = settings;
    const pacing = { ...community.pacing, postsPerChannelAndDay };
    const changes = { ...rest, pacing, revision: revision + 1 };
    const check = { attribute: 'revision', is: '=', value: revision } as const;
    const saved = await change(deps.table, communityRecord, community, changes, [check]);
    // Somebody was faster, perhaps this very request sent twice: look again at what is there now.
    if (!saved) return saveCommunity(deps)(request);
    // Which of them, never what they are: the audit holds no names and no numbers.
    const line = {
      community: id,
      at: deps.clock.now(),
      event: 'community.changed',
      by,
      subject: id,
    } as const;
    await audit(deps.table, { ...line, detail: changed.join(', ') });
    return saved;
  };

function changedIn(before: CommunitySettings, after: CommunitySettings): (keyof CommunitySettings)[] {
  // Both are made of the same names.
  const names = Object.keys(before) as (keyof CommunitySettings)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Asks for new words and pictures of what is pending for those who are reached through the community's number. */
async function renewPosts(deps: SaveCommunityDeps, community: string): Promise<void> {
  const members = await listMembers(deps.table, community);
  const without = members.filter(({ phone }) => phone === undefined);
  const now = deps.clock.now();
  await mapWithConcurrency(without, ({ id }) => requestSweep(deps, { community, subject: 'member', id }, now));
}
