import type { PlanInput } from '../functions/domain/campaign/plan-input.ts';
import { planPosts } from '../functions/domain/campaign/plan-posts.ts';
import { CONSENT_KINDS } from '../functions/domain/people/consent.ts';
import { fromIso } from '../functions/domain/time/instant.ts';
import { DEMO_COMMUNITY } from '../embedded/standing/demo-community.ts';
import type { Bench } from './bench.ts';
import { median, rounded } from './measure.ts';
import { NO_HISTORY } from '../tests/factories/no-history.ts';

const MEMBERS = 150;
const PRODUCTS = 10;
const DAYS = 30;
const NOW = fromIso('2026-12-01T01:00:00.000Z');

const numbered = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** A community of 150 members who all agreed, each with a page and an account, whose owners look at each post first. */
function world(seed: string): PlanInput {
  const community = DEMO_COMMUNITY.id;
  const consents = Object.fromEntries(
    CONSENT_KINDS.map((kind) => [kind, { granted: true, at: NOW, how: 'app' as const }]),
  );
  const members = numbered(MEMBERS, (index) => ({
    community,
    id: `m${String(index)}`,
    name: `m${String(index)}`,
    roles: ['member' as const],
    consents,
    standingOk: { makers: [], products: [] },
    revision: 1,
  }));
  const channels = members.flatMap(({ id }) =>
    (['facebook', 'instagram'] as const).map((platform) => ({
      community,
      id: `${id}-${platform}`,
      owner: id,
      platform,
      remoteId: `${id}-${platform}`,
      page: `${id}-facebook`,
      name: id,
      sealedToken: 'sealed',
      connectedAt: NOW,
      health: { state: 'healthy' as const, checkedAt: NOW },
      revision: 1,
    })),
  );
  const products = numbered(PRODUCTS, (index) => ({
    community,
    id: `p${String(index)}`,
    maker: `m${String(index)}`,
    kind: 'craft' as const,
    name: `p${String(index)}`,
    words: 'Dibuat sendiri.',
    price: 10_000,
    unit: 'potong',
    languages: ['id' as const],
    audiences: ['bridging' as const],
    photo: { key: 'p.jpg', width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } },
    people: { answer: 'nobody' as const, by: `m${String(index)}`, at: NOW },
    soldOut: false,
    createdAt: NOW,
    revision: 1,
  }));
  return {
    campaign: {
      community,
      id: 'panen',
      title: 'Panen',
      kind: 'window',
      products: products.map(({ id }) => id),
      audience: 'bridging',
      from: '2026-12-01',
      days: DAYS,
      start: 'slots',
      status: 'scheduled',
      proposedBy: 'flamboyan',
      planRevision: 1,
      seed,
      createdAt: NOW,
      expandedChunks: 0,
      fence: 0,
      revision: 1,
    },
    community: DEMO_COMMUNITY,
    products,
    members,
    channels,
    ...NO_HISTORY,
    writable: ['id'],
    now: NOW,
  };
}

/** What a plan of a large community costs, and whether it leaves anybody out in silence. */
export const bench: Bench = {
  area: 'plan',
  run({ runs, note }) {
    const wanted = MEMBERS * 2 * PRODUCTS;
    const cpu: number[] = [];
    let silent = 0;
    for (let round = -2; round < runs; round += 1) {
      const input = world(`seed ${String(round)}`);
      const before = process.cpuUsage();
      const { posts, conflicts } = planPosts(input);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) cpu.push((user + system) / 1000);
      silent += wanted - posts.length - conflicts.length;
      if (round === 0)
        note(
          `of ${String(wanted)} posts ${String(posts.length)} are placed, ${String(conflicts.length)} named`,
        );
    }
    const settings = `${String(MEMBERS)} members with two pages each, ${String(PRODUCTS)} products, ${String(DAYS)} days`;
    return Promise.resolve([
      {
        id: 'plan.cpu_ms',
        value: rounded(median(cpu), 0),
        goal: 300,
        unit: 'ms',
        better: 'lower' as const,
        how: `CPU of one plan: ${settings}, whose owners look at each post first; median, one process, two warm rounds before`,
      },
      {
        id: 'plan.silent',
        value: silent,
        goal: 0,
        unit: 'posts',
        better: 'lower' as const,
        how: `of those plans: posts of members who agreed that are neither placed nor named with a reason`,
      },
    ]);
  },
};
