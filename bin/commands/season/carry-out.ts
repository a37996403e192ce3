import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decidePost } from '../../../functions/campaigns/decide-post.ts';
import { proposeCampaign } from '../../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../../functions/campaigns/schedule-campaign.ts';
import { shareProduct } from '../../../functions/campaigns/share-product.ts';
import { CONSENT_KINDS } from '../../../functions/domain/people/consent.ts';
import { readProduct } from '../../../functions/domain/product/form/read-product.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { ownShare } from '../../../functions/domain/seeded.ts';
import { addDays, dayOf, type LocalDay } from '../../../functions/domain/time/local-day.ts';
import { redirectUri } from '../../../functions/http/channels/serve-return.ts';
import { saveProduct } from '../../../functions/intake/save-product.ts';
import { tellOrder } from '../../../functions/intake/tell-order.ts';
import { tellPeople } from '../../../functions/intake/tell-people.ts';
import { takePhoto } from '../../../functions/intake/take-photo.ts';
import { decideConsent } from '../../../functions/people/decide-consent.ts';
import { giveStandingOk } from '../../../functions/people/give-standing-ok.ts';
import { saveBrand } from '../../../functions/people/save-brand.ts';
import { saveMember } from '../../../functions/people/save-member.ts';
import { listChannels } from '../../../functions/records/channels.ts';
import { communityRecord } from '../../../functions/records/community-record.ts';
import { keys } from '../../../functions/records/keys.ts';
import { memberRecord } from '../../../functions/records/member-record.ts';
import { listPosts } from '../../../functions/records/posts.ts';
import { productRecord } from '../../../functions/records/product-record.ts';
import { insert, load } from '../../../functions/records/record.ts';
import { listCampaigns, listMembers } from '../../../functions/records/tenant-lists.ts';
import type { Installation } from '../../../embedded/system/open-installation.ts';
import { DEMO_COMMUNITY, DEMO_MEMBERS, demoMember } from '../../../embedded/standing/demo-community.ts';
import type { Person } from './cast.ts';
import { connectPages } from './connect-pages.ts';
import type { Happening, SeasonCampaign } from './season-plan.ts';
import type { SeasonTime } from './season-time.ts';

type Stage = Installation<SeasonTime>;

const community = DEMO_COMMUNITY.id;
const COORDINATOR = 'flamboyan';

/** The id of what a person sells. */
const productId = (person: string, nth: number): string => `${person}-${String(nth + 1)}`;

/** Carries out one thing that people do, by the use cases that their screens call. */
export function carryOut(stage: Stage, people: readonly Person[], happening: Happening): Promise<unknown> {
  switch (happening.is) {
    case 'join':
      return join(stage, people, happening.people);
    case 'offer':
      return offer(stage, happening.person, happening.nth);
    case 'campaign':
      return plan(stage, people, happening.campaign);
    case 'share':
      return share(stage, happening.person, happening.id);
    case 'tell':
      return tell(stage, people, happening);
    case 'review':
      return decideAsOwners(stage, people, happening.day);
    case 'break':
      return breakPage(stage, happening.person);
    case 'reconnect':
      return connectPages(stage.system, pagesOf([happening.person]), redirectUri(stage.url));
    case 'leave':
      return leave(stage, happening.person);
  }
}

const pagesOf = (people: readonly Person[]): ReadonlyMap<string, string | null> =>
  new Map(people.flatMap(({ id, page }) => (page ? [[page.name, id] as const] : [])));

async function join({ system, sandbox, url }: Stage, all: readonly Person[], joining: readonly Person[]) {
  const isFirst = (await insert(system.table, communityRecord, DEMO_COMMUNITY)) === 'written';
  // Those who found a community have nobody who could let them in. They sell nothing, so they need not consent to anything.
  if (isFirst)
    for (const [index, member] of DEMO_MEMBERS.entries())
      if (member.roles)
        await insert(system.table, memberRecord, {
          ...demoMember(member, index, system.clock.now()),
          consents: {},
        });
  for (const person of joining.filter(({ role }) => role === 'member'))
    await addPerson(system, person, all.indexOf(person));
  const added = joining.flatMap(({ page }) => (page?.isNew ? [page] : []));
  if (added.length > 0)
    await sandbox?.addPages(added.map(({ name, instagram }) => ({ name, ...(instagram && { instagram }) })));
  const pages = new Map([...pagesOf(joining), ...(isFirst ? [[DEMO_COMMUNITY.name, null] as const] : [])]);
  await connectPages(system, pages, redirectUri(url));
  await letThrough(system, all);
}

async function addPerson(
  system: Stage['system'],
  { id: member, name, phone, brand, agreed }: Person,
  house: number,
) {
  const whose = { community, member };
  await saveMember(system)({ ...whose, by: COORDINATOR, typed: { name, ...(phone && { phone }) } });
  if (brand) {
    const address = `Dusun Lor RT ${String(1 + (house % 9)).padStart(2, '0')}, Desa Giriwening`;
    await saveBrand(system)({ ...whose, typed: { ...brand, address, village: DEMO_COMMUNITY.village } });
  }
  if (agreed === 'nothing') return;
  const by = agreed === 'app' ? member : COORDINATOR;
  for (const kind of CONSENT_KINDS)
    await decideConsent(system)({ ...whose, kind, granted: true, by, how: agreed });
}

/** The most makers whom one owner may let through without looking. */
const MOST_MAKERS = 200;

/** Every owner who does not review posts first lets all makers of today through. */
async function letThrough(system: Stage['system'], all: readonly Person[]) {
  const ids = new Set((await listMembers(system.table, community)).map(({ id }) => id));
  const makers = all
    .filter(({ id, brand }) => brand && ids.has(id))
    .map(({ id }) => id)
    .slice(0, MOST_MAKERS);
  for (const { id: member } of all.filter((person) => ids.has(person.id) && person.page && isWilling(person)))
    await giveStandingOk(system)({ community, member, standingOk: { makers, products: [] } });
}

const isWilling = ({ reviewsFirst, agreed }: Person): boolean => !reviewsFirst && agreed !== 'nothing';

async function offer({ system }: Stage, { id: maker, goods }: Person, nth: number): Promise<void> {
  const what = goods[nth];
  if (!what) throw new Error(`${maker} has no such goods`);
  const reading = readProduct(what.form, dayOf(system.clock.now(), DEMO_COMMUNITY.zone));
  if ('problems' in reading) throw new ProblemError(reading.problems);
  const saved = await saveProduct(system)({
    community,
    id: productId(maker, nth),
    maker,
    facts: reading.facts,
  });
  if (what.photo === undefined) return;
  const withPhoto = await takePhoto(system)(saved, new Uint8Array(await readFile(what.photo)));
  // None of the photos of the folder shows anybody who can be recognised.
  await tellPeople(system)(withPhoto, { people: 'nobody', by: maker });
}

/** The product of a maker that campaigns show: the first with a photo. */
function shownOf(people: readonly Person[], maker: string): string {
  const goods = people.find(({ id }) => id === maker)?.goods ?? [];
  return productId(
    maker,
    Math.max(
      0,
      goods.findIndex(({ photo }) => photo !== undefined),
    ),
  );
}

async function plan({ system }: Stage, people: readonly Person[], campaign: SeasonCampaign): Promise<void> {
  const { id, title, by, makers, owners, audience, stories, asks, isScheduled } = campaign;
  const channels = (await listChannels(system.table, community))
    .filter(({ owner }) => owner === undefined || owners.includes(owner))
    .map((channel) => channel.id);
  const products = makers.map((maker) => shownOf(people, maker));
  const wish = { title, products, audience, channels, stories, asks, ...datesOf(campaign) };
  await proposeCampaign(system)({ community, id, by, wish });
  if (isScheduled) await scheduleCampaign(system)({ community, id, by: COORDINATOR });
}

/** Returns the fields that a campaign has by its kind. */
function datesOf({ kind, from, days, makers }: SeasonCampaign) {
  if (kind === 'bazaar') return { kind, on: addDays(from, days - 1) };
  return { kind, from, days, ...(kind === 'rotation' && { perDay: Math.ceil(makers.length / days) }) };
}

async function share({ system }: Stage, { id: by }: Person, campaign: string): Promise<void> {
  const product = await loadShown(system, productId(by, 0));
  await shareProduct(system)({ product, campaign, audience: 'bridging', by });
}

async function loadShown(system: Stage['system'], id: string): Promise<Product> {
  const product = await load(system.table, productRecord, keys.product(community, id));
  if (!product) throw new Error(`there is no product ${id}`);
  return product;
}

/** Notes what a maker sold, or who asked, of the product that campaigns show. */
async function tell(
  { system }: Stage,
  people: readonly Person[],
  { person, day, told }: Happening & { is: 'tell' },
): Promise<void> {
  const product = shownOf(people, person.id);
  const name = createHash('sha256').update(`${product}|${told.kind}`).digest('hex').slice(0, 16);
  const id = `${day.replaceAll('-', '')}-${name}`;
  await tellOrder(system)(await loadShown(system, product), { id, ...told });
}

/** How far back a post that still waits for its owner may have been planned. */
const DAYS_BACK = 8;

/** The owners who review posts first say yes to most posts, skip some, and forget some. */
async function decideAsOwners({ system }: Stage, people: readonly Person[], day: LocalDay): Promise<void> {
  const reviewers = new Set(people.filter(({ reviewsFirst }) => reviewsFirst).map(({ id }) => id));
  const recent = (await listCampaigns(system.table, community)).filter(
    ({ from, status }) => status === 'scheduled' && from >= addDays(day, -DAYS_BACK),
  );
  for (const { id } of recent) {
    for (const post of await listPosts(system.table, community, id)) {
      if (post.state !== 'awaiting_owner' || !reviewers.has(post.owner ?? '')) continue;
      const draw = ownShare(post.id, 1);
      if (draw < 0.2) continue;
      await decidePost(system)({ community, post: post.id, decision: draw < 0.3 ? 'skip' : 'yes' });
    }
  }
}

async function breakPage({ system, sandbox }: Stage, { id }: Person): Promise<void> {
  const ownChannels = (await listChannels(system.table, community)).filter(({ owner }) => owner === id);
  await sandbox?.killTokens(ownChannels.map(({ remoteId }) => remoteId));
}

async function leave({ system }: Stage, { id: member }: Person): Promise<void> {
  for (const kind of CONSENT_KINDS)
    await decideConsent(system)({ community, member, kind, granted: false, by: member, how: 'app' });
}
