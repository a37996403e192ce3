import type { OwnData, TakeHome } from '../../people/own-data.ts';
import type { AuditEntry } from '../../domain/people/audit.ts';
import type { Brand } from '../../domain/people/brand.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { Member } from '../../domain/people/member.ts';
import { type Product, ProductFacts } from '../../domain/product/product.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Caller } from '../caller.ts';
import type { MyData } from '../contract/my-data.ts';
import { channelsView } from '../channels/channel-view.ts';
import { consentView } from '../consents/consent-view.ts';
import type { PictureLink } from '../views/picture-links.ts';
import { formerPriceView } from '../products/product-view.ts';
import { ownPosts } from './own-posts.ts';

type ViewDeps = Pick<AppDeps, 'table' | 'clock'>;

interface Asked {
  readonly caller: Caller;
  readonly link: PictureLink;
}

/** Everything that is stored about the caller. Where others are named, it is as her screens name them. */
export async function myDataView(
  deps: ViewDeps,
  { madeAt, community, own, lines }: TakeHome,
  { caller, link }: Asked,
): Promise<MyData> {
  const { member } = caller;
  return {
    madeAt: toIso(madeAt),
    community: { id: community.id, name: community.name },
    member: await memberView(member, link),
    consents: (await consentView(deps.table, member)).consents,
    products: await Promise.all(own.products.map((product) => productView(product, link))),
    captions: own.captions.map(({ product, language, place, text }) => ({ product, language, place, text })),
    pictures: await picturesView(own, link),
    channels: await pagesView(deps, own, caller),
    campaigns: own.campaigns.map(({ id, title, products, from, days, status, createdAt }) => ({
      id,
      title,
      products,
      from,
      days,
      status,
      createdAt: toIso(createdAt),
    })),
    posts: await ownPosts(deps.table, own.posts, link),
    records: recordsView(lines, member),
  };
}

async function memberView(member: Member, link: PictureLink): Promise<MyData['member']> {
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

async function productView(product: Product, link: PictureLink): Promise<MyData['products'][number]> {
  const { id, photo, morePhotos = [], soldOut, previousPrice, createdAt } = product;
  const photos = [...(photo ? [photo] : []), ...morePhotos];
  return {
    ...ProductFacts.parse(product),
    id,
    photos: await Promise.all(photos.map(({ key }) => link(key))),
    soldOut,
    ...(previousPrice && { previousPrice: formerPriceView(previousPrice) }),
    createdAt: toIso(createdAt),
  };
}

const picturesView = async ({ pictures }: OwnData, link: PictureLink): Promise<MyData['pictures']> =>
  Promise.all(
    pictures.flatMap(({ product, language, pictures: drawn }) =>
      drawn.map(async ({ format, key }) => ({ product, language, format, url: await link(key) })),
    ),
  );

/** As the app tells of them, which leaves the token out. */
async function pagesView(deps: ViewDeps, { channels }: OwnData, caller: Caller): Promise<MyData['channels']> {
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

/** Who did it, where she did not, is not hers to take home. */
const recordsView = (lines: readonly AuditEntry[], { id }: Member): MyData['records'] =>
  lines
    .map(({ at, event, by, subject, detail }) => ({
      at: toIso(at),
      event,
      byMe: by === id,
      subject,
      ...(detail !== undefined && { detail }),
    }))
    .reverse();
