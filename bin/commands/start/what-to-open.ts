import type { Problem } from '../../../functions/domain/problem.ts';
import { redirectUri } from '../../../functions/http/channels/serve-return.ts';
import { listChannels } from '../../../functions/records/channels.ts';
import { loadCommunity } from '../../../functions/records/community-record.ts';
import type { Installation, RunningTime } from '../../../embedded/system/open-installation.ts';
import type { NamedGraph } from '../../../embedded/system/graph-target.ts';
import { isNotSetUp } from '../../../embedded/standing/empty-community.ts';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { ROLES, type Role } from '../../../functions/domain/people/roles.ts';
import { type InvitationDeps, makeInvitation } from '../../../functions/records/session-records.ts';
import { listMembers } from '../../../functions/records/tenant-lists.ts';
import type { System } from '../../../embedded/system/open-system.ts';

/** Terminals and journals keep what is printed, and the next start prints others. */
const PRINTED_LINK_LIFE = DAY;

interface RoleLink {
  readonly role: Role;
  readonly name: string;
  readonly address: string;
}

/**
 * Makes one sign-in link for each role that a member of the community has. The secret follows a #, so that no server logs
 * it.
 */
export async function makeRoleLinks(
  system: InvitationDeps & Pick<System, 'clock'>,
  community: string,
  base: string,
): Promise<RoleLink[]> {
  const members = await listMembers(system.table, community);
  const links: RoleLink[] = [];
  for (const role of ROLES) {
    // Of several members with a role, one who sells food shows the most screens.
    const holders = members.filter(({ roles }) => roles.includes(role));
    const holder = holders.find(({ id }) => id === 'kenanga') ?? holders[0];
    if (!holder) continue;
    // Each start prints new links. For another browser, a person makes a link of her own in the app.
    const madeAt = system.clock.now();
    const secret = await makeInvitation(system, {
      community,
      member: holder.id,
      expiresAt: madeAt + PRINTED_LINK_LIFE,
      origin: { how: 'start', madeAt },
    });
    links.push({ role, name: holder.name, address: `${base}/masuk#${secret}` });
  }
  return links;
}

interface Begun {
  /** By id. */
  readonly communities: readonly string[];
  /** The server that `GRAPH_URL` names; undefined for our own sandbox. */
  readonly graph: NamedGraph | undefined;
  /** Why a program could not connect the demo's pages. */
  readonly unconnected: Problem | undefined;
}

const line = (name: string, address: string, why?: string): string =>
  `${name.padEnd(12)}${address}${why === undefined ? '' : `   (${why})`}`;

/** Returns what `npm start` prints when it is ready: the addresses, the sign-in links, and what is still to be done. */
export async function whatToOpen(
  { system, url, localUrl, graphUrl, sandbox }: Installation<RunningTime>,
  { communities, graph, unconnected }: Begun,
): Promise<string[]> {
  const linesOfEach: string[] = [];
  let connected = 0;
  for (const community of communities) {
    const pages = (await listChannels(system.table, community)).length;
    connected += pages;
    if (communities.length > 1) linesOfEach.push(await titleOf(system, community));
    linesOfEach.push(...(await linesOf(system, community, { url, isConnected: pages > 0 })));
  }
  return [
    line('Etalase', url),
    ...(url === localUrl ? [] : [line('listens', localUrl, 'where PUBLIC_URL must lead')]),
    ...linesOfEach,
    ...(communities.length > 0 ? [] : [line('community', 'none here: npm run community -- add --data …')]),
    line('health', `${url}/api/health`),
    ...(sandbox || !graph
      ? [line('feeds', `${graphUrl}/sandbox/feeds`, 'the sandbox that stands in for Facebook and Instagram')]
      : [
          line(
            'graph',
            graphUrl,
            graph.answers
              ? `${String(connected)} pages and accounts connected`
              : 'does not answer now; what is due waits',
          ),
          line('redirect', redirectUri(url), 'the app there must have exactly this redirect address'),
        ]),
    ...(unconnected ? [`not connected yet: ${unconnected.text.en}`] : []),
    'etalase: ready',
  ];
}

async function titleOf({ table }: System, community: string): Promise<string> {
  const { name } = await loadCommunity(table, community);
  return line('community', name, community);
}

/** Returns the sign-in links of one community, and what its coordinator is still to do. */
async function linesOf(
  system: System,
  community: string,
  { url, isConnected }: { readonly url: string; readonly isConnected: boolean },
): Promise<string[]> {
  const links = await makeRoleLinks(system, community, url);
  return [
    ...links.map(({ role, name, address }) => line(role, address, name)),
    ...((await isNotSetUp(system, community))
      ? [
          line(
            'first step',
            `${url}/komunitas`,
            'the coordinator fills in its name, village and WhatsApp number',
          ),
        ]
      : []),
    ...(isConnected ? [] : [line('connect', `${url}/halaman`, 'the coordinator connects the pages there')]),
  ];
}
