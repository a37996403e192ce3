import type { Channel } from '../../domain/channel.ts';
import { CONSENT_KINDS, hasGranted } from '../../domain/consent.ts';
import type { Member } from '../../domain/member.ts';
import { PLATFORMS } from '../../domain/platform.ts';
import { listChannels } from '../../records/channels.ts';
import { memberRecord } from '../../records/member-record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { MemberRow } from '../contract/members.ts';
import { readPage } from '../views/read-page.ts';
import * as routes from './member-routes.ts';

function memberRow(member: Member, channels: readonly Channel[]): MemberRow {
  const { id, name, roles, phone, brand, consents } = member;
  const hers = channels.filter(({ owner }) => owner === id);
  return {
    id,
    name,
    roles,
    ...(phone !== undefined && { phone }),
    ...(brand && { brand: brand.name }),
    granted: CONSENT_KINDS.filter((kind) => hasGranted(consents, kind)),
    channels: PLATFORMS.filter((platform) => hers.some((channel) => channel.platform === platform)),
  };
}

/** Members as their coordinator sees them: who is reached, and who needs a hand. */
export function serveMembers(app: InsideApp, { table }: Pick<AppDeps, 'table'>): void {
  app.openapi(routes.listMembers, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.read');
    const { community } = caller.actor;
    const { after } = c.req.valid('query');
    const { rows, ...more } = await readPage(table, memberRecord, { community, prefix: 'member#', after });
    const channels = await listChannels(table, community);
    return c.json({ members: rows.map((member) => memberRow(member, channels)), ...more }, 200);
  });
}
