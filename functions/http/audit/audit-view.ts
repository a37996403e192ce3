import type { AuditEntry } from '../../domain/people/audit.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import { toIso } from '../../domain/time/instant.ts';
import { Role } from '../../domain/people/roles.ts';
import type { Table } from '../../ports/table.ts';
import { campaignRecord } from '../../records/campaign-record.ts';
import { communityRecord } from '../../records/community-record.ts';
import { keys } from '../../records/keys.ts';
import { postRecord } from '../../records/post-record.ts';
import { loadEventually, loadManyEventually } from '../../records/record.ts';
import type { AuditRow } from '../contract/audit.ts';
import { type Names, readNames } from '../views/names.ts';
import { EVENTS } from './audit-texts.ts';

const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  member: { id: 'anggota', en: 'member' },
  coordinator: { id: 'koordinator', en: 'coordinator' },
  leader: { id: 'ketua', en: 'leader' },
};

/** Returns the text of an audit entry; for a role, with the role's name. */
function textOf({ event, detail }: AuditEntry): Bilingual {
  const { id, en } = EVENTS[event];
  const role = Role.safeParse(detail);
  if (!role.success) return { id, en };
  const which = ROLE_NAMES[role.data];
  return { id: `${id}: ${which.id}`, en: `${en}: ${which.en}` };
}

interface Found {
  readonly names: Names;
  readonly campaigns: ReadonlyMap<string, string>;
  /** A post is named by its product and page. */
  readonly posts: ReadonlyMap<string, string>;
  /** The community's name; read only when an entry is about the community. */
  readonly community: string | undefined;
}

function subjectOf({ event, subject, detail }: AuditEntry, found: Found): AuditRow['subject'] {
  const { names, campaigns, posts, community } = found;
  const { on } = EVENTS[event];
  if (on === 'member') return names.member(subject);
  if (on === 'product') return names.product(subject);
  if (on === 'channel') return { id: subject, name: names.channel(subject)?.name ?? subject };
  if (on === 'partner') return { id: subject, name: detail ?? subject };
  if (on === 'community') return { id: subject, name: community ?? subject };
  return { id: subject, name: (on === 'post' ? posts : campaigns).get(subject) ?? subject };
}

function pathOf({ event, subject }: AuditEntry): string | undefined {
  const { on } = EVENTS[event];
  if (on === 'post') return `/kiriman/${subject.replace('.', '/')}`;
  return {
    member: `/anggota/${subject}`,
    campaign: `/promosi/${subject}`,
    channel: '/halaman',
    community: '/komunitas',
    partner: '/promosi/mitra',
    // Only its deletion is audited.
    product: undefined,
  }[on];
}

async function findSubjects(table: Table, community: string, entries: readonly AuditEntry[]): Promise<Found> {
  const on = (kind: string): string[] => [
    ...new Set(entries.filter(({ event }) => EVENTS[event].on === kind).map(({ subject }) => subject)),
  ];
  const [campaigns, posts, home] = await Promise.all([
    loadManyEventually(
      table,
      campaignRecord,
      on('campaign').map((id) => keys.campaign(community, id)),
    ),
    loadManyEventually(
      table,
      postRecord,
      on('post').map((id) => keys.post(community, id)),
    ),
    on('community').length > 0
      ? loadEventually(table, communityRecord, keys.community(community))
      : undefined,
  ]);
  const names = await readNames(table, community, {
    members: [...entries.map(({ by }) => by), ...on('member')],
    products: [...on('product'), ...posts.map(({ product }) => product)],
    channels: [...on('channel'), ...posts.map(({ channel }) => channel)],
  });
  const told = posts.map(({ id, product, channel }): [string, string] => [
    id,
    `${names.product(product).name} · ${names.channel(channel)?.name ?? channel}`,
  ]);
  const titles = new Map(campaigns.map(({ id, title }) => [id, title]));
  return { names, campaigns: titles, posts: new Map(told), community: home?.name };
}

/** Returns audit entries with texts, and with names instead of ids. A subject that no longer exists is named by its id. */
export async function auditView(
  table: Table,
  community: string,
  entries: readonly AuditEntry[],
): Promise<AuditRow[]> {
  const found = await findSubjects(table, community, entries);
  return entries.map((entry) => {
    const path = pathOf(entry);
    return {
      at: toIso(entry.at),
      event: entry.event,
      text: textOf(entry),
      ...(entry.by !== undefined && { by: found.names.member(entry.by) }),
      subject: subjectOf(entry, found),
      ...(path !== undefined && { path }),
    };
  });
}
