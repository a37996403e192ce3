import type { Member } from '../../domain/people/member.ts';
import { concerns } from '../../domain/post/withdrawal.ts';
import { ProblemError, refuseIfAny } from '../../domain/problem.ts';
import type { Product } from '../../domain/product/product.ts';
import { somethingDamaged } from './erasure-problems.ts';
import { filesOfMember } from './files-of-member.ts';
import { erasureBlockers } from './erasure-blockers.ts';
import { gatherOwnData, type OwnData } from '../own-data.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { Table } from '../../ports/table.ts';
import type { Uploads } from '../../ports/uploads.ts';
import { audit } from '../../records/audit.ts';
import { deleteFeed } from '../../records/calendar-feed-record.ts';
import { campaignRecord } from '../../records/campaign-record.ts';
import { listTemplates } from '../../records/campaign-template-record.ts';
import { deleteChannel } from '../../records/connected-channels.ts';
import { deleteItems } from '../../records/delete-items.ts';
import { mapWithConcurrency } from '../../records/map-with-concurrency.ts';
import { daysPartition, keys, offerPartition, rollupPrefix } from '../../records/keys.ts';
import { memberChanged, memberNotFound, memberRecord } from '../../records/member-record.ts';
import { disownPasskeys } from '../../records/passkey-records.ts';
import { postRecord } from '../../records/post-record.ts';
import { change, load, RecordDamagedError } from '../../records/record.ts';
import { stampRoster } from '../../records/roster-stamp.ts';
import { forgetInvitation, listSessions } from '../../records/session-records.ts';
import { type DamageDeps, tellDamage } from '../../records/tell-damage.ts';
import { listCampaigns, listProducts } from '../../records/tenant-lists.ts';

export interface EraseDeps extends DamageDeps {
  readonly media: Pick<MediaStore, 'erase'>;
  readonly uploads: Pick<Uploads, 'removeAllOf'>;
}

interface Request {
  readonly community: string;
  readonly member: string;
  readonly by: string;
}

/**
 * Erases what is stored about a member (UU PDP 27/2022): her products with photos and pictures, photos that she sent and did
 * not use, the captions and pictures of her posts, her pages with their tokens, and last her own item. Ids, times and metrics
 * remain, without her name, and the audit, which proves what was requested and done. Throws for a member who still consents to
 * anything, has another role than member, or has posts under way, and if any record that may be ownProducts is damaged; then
 * nothing is erased. Her devices are signed out first. After a crash, a repeated request does the rest, since her own item is
 * deleted last.
 */
export const eraseMember =
  (deps: EraseDeps) =>
  async (request: Request): Promise<void> => {
    try {
      await erase(deps, request);
    } catch (error) {
      if (!(error instanceof RecordDamagedError)) throw error;
      await tellDamage(deps)(error);
      throw new ProblemError([somethingDamaged]);
    }
  };

async function erase(deps: EraseDeps, { community, member: id, by }: Request): Promise<void> {
  const { table } = deps;
  const found = await load(table, memberRecord, keys.member(community, id));
  if (!found) throw new ProblemError([memberNotFound]);
  const own = await readErasable(table, found);
  refuseIfAny(erasureBlockers(found, own, deps.clock.now()));
  const member = await signOut(deps, found);
  // Files first: they could not be found any more once no record names them.
  const files = await filesOfMember(table, member, own);
  await mapWithConcurrency(files, (file) => deps.media.erase(file));
  await deps.uploads.removeAllOf({ community, member: id });
  await eraseOffers(deps, member, own);
  await eraseCampaignTitles(table, member, own.products);
  await eraseTemplates(table, member, own.products);
  await erasePosts(table, own.posts);
  await mapWithConcurrency(own.votes, (vote) => table.delete(keys.vote(vote)));
  await mapWithConcurrency(own.channels, (channel) => deleteChannel(table, channel));
  await forgetInvitation(table, { community, member: id });
  const sessions = await listSessions(table, community, id);
  await mapWithConcurrency(sessions, ({ digest }) => table.delete(keys.session(digest)));
  await deleteFeed(table, community, id);
  await disownPasskeys(table, member.passkeys ?? []);
  const leftBehind = (await listProducts(table, community)).filter(({ maker }) => maker === id);
  if (leftBehind.length > 0) throw new ProblemError([memberChanged]);
  await audit(table, { community, at: deps.clock.now(), event: 'member.erased', by, subject: id });
  const unchanged = { attribute: 'revision', is: '=', value: member.revision } as const;
  if ((await table.delete(keys.member(community, id), [unchanged])) === 'conflict')
    throw new ProblemError([memberChanged]);
  // Kept roll-ups hold her name.
  await stampRoster(table, community, id, deps.clock.now());
  await deleteItems(table, { pk: daysPartition(community), prefix: rollupPrefix() });
}

/** Ends all sessions of a member. Throws `memberChanged` when her item changed since it was read. */
async function signOut({ table, clock }: EraseDeps, member: Member): Promise<Member> {
  const changes = { signedOutAt: clock.now(), revision: member.revision + 1 };
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const out = await change(table, memberRecord, member, changes, [check]);
  if (!out) throw new ProblemError([memberChanged]);
  return out;
}

/** Deletes a member's products with all captions and pictures of them, and her captions and pictures of others' products. */
async function eraseOffers({ table }: EraseDeps, { community, id }: Member, own: OwnData): Promise<void> {
  await mapWithConcurrency(own.captions, (draft) => table.delete(keys.captionDraft(draft)));
  await mapWithConcurrency(own.pictures, ({ product, language }) =>
    table.delete(keys.creative(community, product, id, language)),
  );
  await mapWithConcurrency(own.products, async (product) => {
    await deleteItems(table, { pk: offerPartition(community, product.id) });
    await table.delete(keys.product(community, product.id));
  });
  await mapWithConcurrency(own.deletedProducts, (product) =>
    table.delete(keys.deletedProduct(community, product.id)),
  );
}

/**
 * Reads the stored data of a member that is erased with her. Of the posts on her pages, these are the ones that concern her
 * or whose page was ownProducts when they were planned; posts from before she owned the page belong to others. Throws
 * `RecordDamagedError` when any post of her community cannot be read: it may be ownProducts, and still published.
 */
async function readErasable(table: Table, member: Member): Promise<OwnData> {
  const own = await gatherOwnData({ table })(member);
  const isHers = ({ post }: OwnData['posts'][number]): boolean =>
    concerns(post, member.id) || post.owner === member.id;
  return { ...own, posts: own.posts.filter(isHers) };
}

/**
 * Deletes captions, pictures and permalinks of posts that are over. Ids of people and pages, and times, remain: reports
 * count them.
 */
async function erasePosts(table: Table, posts: OwnData['posts']): Promise<void> {
  await mapWithConcurrency(posts, async ({ post }) => {
    const captions = keys.postCaption(post.community, post.id, 0);
    await deleteItems(table, {
      pk: captions.pk,
      prefix: captions.sk.slice(0, captions.sk.lastIndexOf('#') + 1),
    });
    await table.delete(keys.postPictures(post.community, post.id));
    // Normally nobody works on the post any more. A conflict, with a removal for instance, is ignored.
    await change(
      table,
      postRecord,
      post,
      { pictureKey: undefined, permalink: undefined, fence: post.fence + 1 },
      [{ attribute: 'fence', is: '=', value: post.fence }],
    );
  });
}

/** Deletes each template with only her products. */
async function eraseTemplates(
  table: Table,
  { community }: Member,
  products: readonly Product[],
): Promise<void> {
  const ownProducts = new Set(products.map(({ id }) => id));
  const hers = (await listTemplates(table, community)).filter((template) =>
    template.products.every((id) => ownProducts.has(id)),
  );
  await mapWithConcurrency(hers, ({ id }) => table.delete(keys.campaignTemplate(community, id)));
}

/** Replaces the title of each campaign with only her products by its id: a shared product gave its campaign its name. */
async function eraseCampaignTitles(
  table: Table,
  { community }: Member,
  products: readonly Product[],
): Promise<void> {
  const ownProducts = new Set(products.map(({ id }) => id));
  const campaigns = (await listCampaigns(table, community)).filter((campaign) =>
    campaign.products.every((id) => ownProducts.has(id)),
  );
  await mapWithConcurrency(campaigns, (campaign) =>
    change(table, campaignRecord, campaign, { title: campaign.id }, []),
  );
}
