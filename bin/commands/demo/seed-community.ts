import type { System } from '../../../embedded/system/open-system.ts';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import { saveProduct } from '../../../functions/intake/save-product.ts';
import { connectChannels } from '../../../functions/channels/connect-channels.ts';
import type { ConnectablePage } from '../../../functions/channels/open-connection.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import { readProduct } from '../../../functions/domain/product/form/read-product.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { listChannels } from '../../../functions/records/channels.ts';
import { communityRecord } from '../../../functions/records/community-record.ts';
import { memberRecord } from '../../../functions/records/member-record.ts';
import { insert } from '../../../functions/records/record.ts';
import { openInDialog } from './open-in-dialog.ts';
import {
  DEMO_COMMUNITY,
  DEMO_MEMBERS,
  DEMO_PAGE_OWNERS,
  demoMember,
} from '../../../embedded/standing/demo-community.ts';
import { codeRefused, noPages } from './connecting-problems.ts';
import { DEMO_PRODUCTS } from './product-data.ts';

const COORDINATOR = 'flamboyan';

/**
 * Exists while the pages are being connected one after the other. When it exists at a start, an earlier run was killed
 * meanwhile.
 */
const CONNECTING = { pk: 'demo', sk: 'connecting' };

/**
 * Creates the demo community: members and their consents, channels, products. Existing records are not changed. Returns the
 * channels.
 */
export async function seedCommunity(system: System, redirectUri: string): Promise<Channel[]> {
  const { table, clock } = system;
  const now = clock.now();
  await insert(table, communityRecord, DEMO_COMMUNITY);
  for (const [index, member] of DEMO_MEMBERS.entries()) {
    await insert(table, memberRecord, demoMember(member, index, now));
  }
  const connected = await listChannels(table, DEMO_COMMUNITY.id);
  if (connected.length > 0 && !(await table.get(CONNECTING))) return connected;
  await table.put(CONNECTING);
  const channels = await connectDemoChannels(system, redirectUri);
  await table.delete(CONNECTING);
  return channels;
}

/**
 * Connects every page that the coordinator may post to, each to its owner. Throws `ProblemError` when that is impossible.
 */
async function connectDemoChannels(system: System, redirectUri: string): Promise<Channel[]> {
  const community = DEMO_COMMUNITY.id;
  const opening = { community, by: COORDINATOR, redirectUri };
  const { connection, pages } = await openInDialog(system, opening).catch((error: unknown) => {
    throw isRefused(error) ? new ProblemError([codeRefused], { cause: error }) : error;
  });
  const owners = ownersOf(pages);
  if (Object.keys(owners).length === 0) throw new ProblemError([noPages]);
  return connectChannels(system)({ community, by: COORDINATOR, connection, owners });
}

const isRefused = (error: unknown): boolean =>
  error instanceof ProblemError && error.problems[0].code === 'channel.connectingRefused';

/**
 * Returns the owner of each page by the page's name. On a Graph server with other pages, unknown pages are given in order to
 * the owners without one, so that the demo has pages to post to.
 */
function ownersOf(pages: readonly ConnectablePage[]): Record<string, string | null> {
  const postable = pages.filter(({ mayPost }) => mayPost);
  const named = postable.filter(({ name }) => Object.hasOwn(DEMO_PAGE_OWNERS, name));
  const taken = new Set(named.map(({ name }) => name));
  const left = Object.entries(DEMO_PAGE_OWNERS).filter(([name]) => !taken.has(name));
  const strangers = postable.filter(({ name }) => !Object.hasOwn(DEMO_PAGE_OWNERS, name));
  return Object.fromEntries([
    ...named.map(({ id, name }) => [id, DEMO_PAGE_OWNERS[name] ?? null] as const),
    ...strangers.flatMap(({ id }, index) => {
      const owner = left[index];
      return owner ? [[id, owner[1]] as const] : [];
    }),
  ]);
}

/**
 * Creates the other members' products, so that the screens show something. Without photos, which the members take
 * themselves.
 */
export async function seedProducts(system: System): Promise<void> {
  const today = dayOf(system.clock.now(), DEMO_COMMUNITY.zone);
  for (const [maker, form] of Object.entries(DEMO_PRODUCTS)) {
    const reading = readProduct(form, today);
    if ('problems' in reading) throw new ProblemError(reading.problems);
    await saveProduct(system)({
      community: DEMO_COMMUNITY.id,
      id: `contoh-${maker}`,
      maker,
      facts: reading.facts,
    });
  }
}
