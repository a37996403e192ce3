import type { ConsentKind } from '../../functions/domain/people/consent.ts';
import type { ChannelList, ConnectablePages, ConnectStart } from '../../functions/http/contract/channels.ts';
import type {
  ConsentList,
  RemovalAsked,
  RemovalList,
  WitnessConsent,
} from '../../functions/http/contract/consents.ts';
import type {
  GiveRoles,
  InvitationReply,
  MemberList,
  MemberRow,
  SaveMember,
} from '../../functions/http/contract/members.ts';
import type { SessionReply } from '../../functions/http/contract/session.ts';
import { get, post, remove } from './call.ts';
import { Refused } from './refused.ts';
import type { Seen } from './seen.ts';
import { send } from './send.ts';

export const readConsents = (left?: AbortSignal): Promise<ConsentList> => get('/consents', left);

export const decideConsent = (kind: ConsentKind, granted: boolean): Promise<ConsentList> =>
  send(`/consents/${kind}`, { granted });

export const witnessConsent = (
  member: string,
  kind: ConsentKind,
  decision: WitnessConsent,
): Promise<ConsentList> => send(`/members/${member}/consents/${kind}`, decision);

/** Returns all members, page by page. */
export async function listMembers(left?: AbortSignal): Promise<MemberRow[]> {
  const members: MemberRow[] = [];
  let cursor = '';
  do {
    const page = await get<MemberList>(`/members${cursor && `?cursor=${cursor}`}`, left);
    members.push(...page.members);
    cursor = page.next ?? '';
  } while (cursor);
  return members;
}

/** Signs the member out of all her devices. */
export const signMemberOut = (id: string): Promise<void> => remove(`/members/${id}/sessions`);

/**
 * Erases all stored data of a member. A member who is not found was erased by an earlier attempt whose response was lost.
 */
export async function eraseMember(id: string): Promise<void> {
  try {
    await remove(`/members/${id}/data`);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'member.notFound') throw error;
  }
}

export const saveMember = (id: string, facts: SaveMember, seen: Seen): Promise<MemberRow> =>
  send(`/members/${id}`, facts, seen);

/** Saves the user's own number; empty for none. */
export const saveMyPhone = (phone: string, seen: Seen | undefined): Promise<SessionReply> =>
  send('/me/phone', { phone }, seen);

export const giveRoles = ({ id, revision }: MemberRow, roles: GiveRoles): Promise<MemberRow> =>
  send(`/members/${id}/roles`, roles, revision);

/** Not repeated automatically: each request makes a new link and ends the one before. */
export const inviteMember = (id: string): Promise<InvitationReply> => post(`/members/${id}/invitation`);

export const listChannels = (left?: AbortSignal): Promise<ChannelList> => get('/channels', left);

/** Returns the address at Meta to which a coordinator's browser is sent for consent. */
export const startConnecting = (): Promise<ConnectStart> => get('/connect/start');

export const readConnection = (id: string, left?: AbortSignal): Promise<ConnectablePages> =>
  get(`/connect/${id}`, left);

export const connectPages = (id: string, owners: Record<string, string | null>): Promise<ChannelList> =>
  send(`/connect/${id}`, { owners });

export const listRemovals = (left?: AbortSignal): Promise<RemovalList> => get('/removals', left);

export const listMemberRemovals = (member: string, left?: AbortSignal): Promise<RemovalList> =>
  get(`/members/${member}/removals`, left);

export const askRemoval = (kind: ConsentKind): Promise<RemovalAsked> => send(`/consents/${kind}/removal`, {});

export const witnessRemoval = (member: string, kind: ConsentKind): Promise<RemovalAsked> =>
  send(`/members/${member}/consents/${kind}/removal`, {});
