import type { AuditEntry } from '../../domain/people/audit.ts';
import type { Brand } from '../../domain/people/brand.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Post } from '../../domain/post/post.ts';
import { type Product, ProductFacts } from '../../domain/product/product.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Caller } from '../caller.ts';
import { channelsView } from '../channels/channel-view.ts';
import { consentView } from '../consents/consent-view.ts';
import type { MyDataPage as MyDataReply } from '../contract/my-data.ts';
import { mentionedBy, peopleOf, reasonView } from '../posts/post-view.ts';
import { formerPriceView } from '../products/product-view.ts';
import { readNames } from '../views/names.ts';
import type { PictureLink } from '../views/picture-links.ts';
import type { MyDataPage } from '../../people/my-data-pages.ts';
import type { OwnData } from '../../people/own-data.ts';
import type { Table } from '../../ports/table.ts';

type ViewDeps = Pick<AppDeps, 'table' | 'clock'>;

interface Asked {
  readonly caller: Caller;
  readonly link: PictureLink;
}

/** Returns one page of what is stored about the caller. Other members are named as the caller's screens name them. */
export async function myDataView(
  deps: ViewDeps,
  page: MyDataPage,
  { caller, link }: Asked,
): Promise<Omit<MyDataReply, 'next'>> {
  const { madeAt, community, lines, told } = page;
  const { member } = caller;
  return {
    madeAt: toIso(madeAt),
    community: { id: community.id, name: community.name },
    ...(page.isFirst && {
      member: await memberView(member, link),
      consents: (await consentView(deps.table, member)).consents,
      channels: await pagesView(deps, page, caller),
    }),
    products: await Promise.all(page.products.map((product) => productView(product, link))),
    deletedProducts: page.deletedProducts.map(({ id, name, deletedAt }) => ({
      id,
      name,
      deletedAt: toIso(deletedAt),
    })),
    captions: page.captions.map(({ product, language, place, text }) => ({ product, language, place, text })),
    pictures: await picturesView(page, link),
    campaigns: page.campaigns.map(({ id, title, products, from, days, status, createdAt }) => ({
      id,
      title,
      products,
      from,
      days,
      status,
      createdAt: toIso(createdAt),
    })),
    votes: page.votes.map(({ campaign, about, thing, answer, day, at }) => ({
      campaign,
      about,
      thing,
      answer,
      ...(day !== undefined && { day }),
      at: toIso(at),
    })),
    told: told.map(({ product, day, kind, count, at, undone }) => ({
      product,
      day,
      kind,
      count,
      at: toIso(at),
      undone: undone === true,
    })),
    posts: await ownPosts(deps.table, page.posts, link),
    records: recordsView(lines, member),
  };
}

async function memberView(member: Member, link: PictureLink): Promise<NonNullable<MyDataReply['member']>> {
  const { id, name, roles, phone, brand, standingOk, signedOutAt } = member;
  return {
    id,
    name,
    roles,
    standingOk,
    ...(phone !== undefined && { phone }),
    ...(brand && { brand: await brandView(brand, link) }),
    ...(signedOutAt !== undefined && { signedOutAt: toIso(signedOutAt) }),
  };
}

const brandView = async ({ logoKey, ...facts }: Brand, link: PictureLink) => ({
  ...facts,
  ...(logoKey !== undefined && { logoUrl: await link(logoKey) }),
});

async function productView(product: Product, link: PictureLink): Promise<MyDataReply['products'][number]> {
  const { id, photo, morePhotos = [], soldOut, previousPrice, createdAt } = product;
  const photos = [...(photo ? [photo] : []), ...morePhotos];
  return {
    ...ProductFacts.parse(product),
    id,
    photos: await Promise.all(
      photos.flatMap(({ key, repaired }) => [key, ...(repaired ? [repaired.key] : [])]).map(link),
    ),
    soldOut,
    ...(previousPrice && { previousPrice: formerPriceView(previousPrice) }),
    createdAt: toIso(createdAt),
  };
}

const picturesView = async ({ pictures }: OwnData, link: PictureLink): Promise<MyDataReply['pictures']> =>
  Promise.all(
    pictures.flatMap(({ product, language, pictures: drawn }) =>
      drawn.map(async ({ format, key }) => ({ product, language, format, url: await link(key) })),
    ),
  );

/** Returns the caller's channels as the app shows them, that is, without tokens. */
async function pagesView(
  deps: ViewDeps,
  { channels }: OwnData,
  caller: Caller,
): Promise<NonNullable<MyDataReply['channels']>> {
  const remoteIds = new Map(channels.map(({ id, remoteId }) => [id, remoteId]));
  const rows = await channelsView(deps.table, channels, { caller, now: deps.clock.now() });
  return rows.channels.map(({ id, platform, name, health, connectedAt, dataAccessUntil }) => ({
    id,
    platform,
    name,
    remoteId: remoteIds.get(id) ?? '',
    health,
    connectedAt,
    ...(dataAccessUntil !== undefined && { dataAccessUntil }),
  }));
}

/** An entry only says whether the caller did it: the names of other members are not part of her data. */
const recordsView = (lines: readonly AuditEntry[], { id }: Member): MyDataReply['records'] =>
  lines.map(({ at, event, by, subject, detail }) => ({
    at: toIso(at),
    event,
    byMe: by === id,
    subject,
    ...(detail !== undefined && { detail }),
  }));

/** Returns what happened to a post, and why; a published post has its URL. */
const fateOf = ({ state, reason, publishAt, publishedAt, permalink, remoteId }: Post) => ({
  state,
  ...(reason !== undefined && { reason: reasonView(reason) }),
  publishAt: toIso(publishAt),
  ...(publishedAt !== undefined && { publishedAt: toIso(publishedAt) }),
  ...(permalink !== undefined && { permalink }),
  ...(remoteId !== undefined && { remoteId }),
});

/** Returns the posts that concern a member, each with its caption and with names instead of ids. */
async function ownPosts(
  table: Table,
  posts: OwnData['posts'],
  link: PictureLink,
): Promise<MyDataReply['posts']> {
  const [first] = posts;
  if (!first) return [];
  const names = await readNames(table, first.post.community, mentionedBy(posts.map(({ post }) => post)));
  return Promise.all(
    posts.map(async ({ post, caption }) => ({
      id: post.id,
      campaign: post.campaign,
      ...peopleOf(post, names),
      hosted: post.hosted,
      language: post.language,
      audience: post.audience,
      shape: post.shape,
      ...fateOf(post),
      ...(post.pictureKey !== undefined && { pictureUrl: await link(post.pictureKey) }),
      ...(caption && { text: caption.text, altText: caption.altText }),
    })),
  );
}
