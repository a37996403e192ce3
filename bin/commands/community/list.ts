import { type Instant, toIso } from '../../../functions/domain/time/instant.ts';
import type { Table } from '../../../functions/ports/table.ts';
import { readAuditPage } from '../../../functions/records/audit.ts';
import { loadCommunity } from '../../../functions/records/community-record.ts';
import { listInstalled } from '../../../functions/records/installed-communities.ts';
import { readListPage } from '../../../functions/records/listed-posts.ts';
import { listMembers } from '../../../functions/records/tenant-lists.ts';
import { readOptions } from '../../kit/read-options.ts';
import { readLocation } from '../sign-in-link/read-location.ts';
import { inSystem } from './open-community.ts';

export const LIST_OPTIONS = { texts: ['data', 'table', 'region'], switches: [] } as const;

/** Runs `npm run community -- list`: who is on this installation, and who was. */
export async function list(args: readonly string[], say: (line: string) => void): Promise<void> {
  const { data, table: name, region } = readOptions(args, LIST_OPTIONS).texts;
  await inSystem(readLocation(data, name, region), async (opened) => {
    const { table, clock } = opened;
    const ids = await opened.communities();
    const rows = [['id', 'name', 'members', 'last activity']];
    for (const id of ids) rows.push(await rowOf(table, id, clock.now()));
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const row of rows)
      say(
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    for (const { community, deletion } of await listInstalled(table)) {
      if (!deletion) continue;
      const { beganAt, doneAt, items, files } = deletion;
      const when = doneAt === undefined ? `deletion begun ${toIso(beganAt)}` : `deleted ${toIso(doneAt)}`;
      say(`${community}  ${when}, ${String(items)} items, ${String(files)} files`);
    }
  });
}

async function rowOf(table: Table, community: string, now: Instant): Promise<string[]> {
  const { name } = await loadCommunity(table, community);
  const members = await listMembers(table, community);
  const active = await lastActivity(table, community, now);
  return [community, name, String(members.length), active === undefined ? 'never' : toIso(active)];
}

/** Returns when something was last done that others notice, or a post was last planned for; undefined for never. */
async function lastActivity(table: Table, community: string, now: Instant): Promise<Instant | undefined> {
  const [audit, posts] = await Promise.all([
    readAuditPage(table, { community, from: 0, limit: 1 }),
    readListPage(table, { community, from: 0, to: now, sort: 'newest' }, { limit: 1 }),
  ]);
  const times = [...audit.entries.map(({ at }) => at), ...posts.posts.map(({ publishAt }) => publishAt)];
  return times.length === 0 ? undefined : Math.max(...times);
}
