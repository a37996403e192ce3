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
import { requestReconciliation } from '../due/request-reconciliation.ts';

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
 * Saves a community's settings as a coordinator typed them. Equal settings change nothing; others need the revision that
 * they replace, else `communityChanged` is thrown. When the contact number changes, pending posts with that number get new
 * captions and pictures.
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
    // Before the write, like every reconciliation request: if something fails in between, no post keeps the old number.
    if (changed.includes('contactPhone')) await renewPosts(deps, id);
    const { postsPerChannelAndDay, ...rest } = settings;
    const pacing = { ...community.pacing, postsPerChannelAndDay };
    const changes = { ...rest, pacing, revision: revision + 1 };
    const check = { attribute: 'revision', is: '=', value: revision } as const;
    const saved = await change(deps.table, communityRecord, community, changes, [check]);
    // A conflict, perhaps with a duplicate of this request: start again from the current state.
    if (!saved) return saveCommunity(deps)(request);
    // Only which settings changed, never their values: the audit contains no names and no phone numbers.
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
  // Both objects have the same keys.
  const names = Object.keys(before) as (keyof CommunitySettings)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Requests new captions and pictures for pending posts of members without a phone number: they show the community's. */
async function renewPosts(deps: SaveCommunityDeps, community: string): Promise<void> {
  const members = await listMembers(deps.table, community);
  const without = members.filter(({ phone }) => phone === undefined);
  const now = deps.clock.now();
  await mapWithConcurrency(without, ({ id }) =>
    requestReconciliation(deps, { community, subject: 'member', id }, now),
  );
}
