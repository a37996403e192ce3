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
  MemberRow,
  SaveMember,
} from '../../functions/http/contract/members.ts';
import type { DeviceList, SessionReply } from '../../functions/http/contract/session.ts';
import { request, type Seen } from '../../client/request.ts';
import { allPages } from './all-pages.ts';
import { get, once, remove } from './call.ts';
import { Refused } from './refused.ts';
import { send } from './send.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

export const readConsents = (left?: AbortSignal): Promise<ConsentList> =>
  get(request('GET /api/consents'), left);

export const decideConsent = (kind: ConsentKind, granted: boolean): Promise<ConsentList> =>
  send(request('PUT /api/consents/{kind}', { kind, body: { granted } }));

/** Confirms a marked consent of the user's own. */
export const confirmConsent = (kind: ConsentKind): Promise<ConsentList> =>
  send(request('PUT /api/consents/{kind}/confirmed', { kind }));

/** Returns the devices on which the user is signed in. */
export const listDevices = (left?: AbortSignal): Promise<DeviceList> =>
  get(request('GET /api/me/sessions'), left);

/** Signs one of the user's devices out. */
export const endDevice = (session: string): Promise<void> =>
  remove(request('DELETE /api/me/sessions/{session}', { session }));

/** Not repeated automatically: each request makes a new code. */
export const makeOwnCode = (): Promise<{ readonly code: string }> => once(request('POST /api/me/link'));

export const witnessConsent = (
  member: string,
  kind: ConsentKind,
  decision: WitnessConsent,
): Promise<ConsentList> =>
  send(request('PUT /api/members/{id}/consents/{kind}', { id: member, kind, body: decision }));

/** Returns all members, page by page. */
export async function listMembers(left?: AbortSignal): Promise<MemberRow[]> {
  const pages = await allPages((cursor) => get(request('GET /api/members', { query: { cursor } }), left));
  return pages.flatMap(({ members }) => members);
}

/** Signs the member out of all her devices. */
export const signMemberOut = (id: string): Promise<void> =>
  remove(request('DELETE /api/members/{id}/sessions', { id }));

/**
 * Erases all stored data of a member. A member who is not found was erased by an earlier attempt whose response was lost.
 */
export async function eraseMember(id: string): Promise<void> {
  try {
    await remove(request('DELETE /api/members/{id}/data', { id }));
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'member.notFound') throw error;
  }
}

export const saveMember = (id: string, facts: SaveMember, seen: Seen): Promise<MemberRow> =>
  send(request('PUT /api/members/{id}', { id, body: facts, seen }));

/** Saves the user's own number; empty for none. */
export const saveMyPhone = (phone: string, seen: Seen | undefined): Promise<SessionReply> =>
  send(request('PUT /api/me/phone', { body: { phone }, seen }));

export const giveRoles = ({ id, revision }: MemberRow, roles: GiveRoles): Promise<MemberRow> =>
  send(request('PUT /api/members/{id}/roles', { id, body: roles, seen: revision }));

/** Forgets the passkeys of a member who lost hers. */
export const forgetPasskeys = (id: string): Promise<void> =>
  remove(request('DELETE /api/members/{id}/passkeys', { id }));

/** Not repeated automatically: each request makes a new link and ends the one before. */
export const inviteMember = (id: string): Promise<InvitationReply> =>
  once(request('POST /api/members/{id}/invitation', { id }));

export const listChannels = (left?: AbortSignal): Promise<ChannelList> =>
  get(request('GET /api/channels'), left);

/** Disconnects a page or account: its token is erased, and what waits there is held. */
export const disconnectChannel = (id: string): Promise<ChannelList> =>
  send(request('PUT /api/channels/{id}/disconnected', { id }));

/** Returns the address at Meta to which a coordinator's browser is sent for consent. */
export const startConnecting = (): Promise<ConnectStart> => get(request('GET /api/connect/start'));

export const readConnection = (id: string, left?: AbortSignal): Promise<ConnectablePages> =>
  get(request('GET /api/connect/{connection}', { connection: id }), left);

export const connectPages = (id: string, owners: Record<string, string | null>): Promise<ChannelList> =>
  send(request('PUT /api/connect/{connection}', { connection: id, body: { owners } }));

export const listRemovals = (left?: AbortSignal): Promise<RemovalList> =>
  get(request('GET /api/removals'), left);

export const listMemberRemovals = (member: string, left?: AbortSignal): Promise<RemovalList> =>
  get(request('GET /api/members/{id}/removals', { id: member }), left);

export const askRemoval = (kind: ConsentKind): Promise<RemovalAsked> =>
  send(request('PUT /api/consents/{kind}/removal', { kind }));

export const witnessRemoval = (member: string, kind: ConsentKind): Promise<RemovalAsked> =>
  send(request('PUT /api/members/{id}/consents/{kind}/removal', { id: member, kind }));
