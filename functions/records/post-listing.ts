import * as z from 'zod';
import { PlannedPost } from '../domain/campaign/plan.ts';
import { ID_FORM } from '../domain/identity.ts';
import { PLATFORMS, type Platform } from '../domain/channel/platform.ts';
import { ListState } from '../domain/post/list-state.ts';
import { POST_SHAPES, type PostShape } from '../domain/post/post-shape.ts';

/**
 * What lists and calendars tell of a post beside its time and state. It stays the same as long as there is the post, so that its
 * steps do not write to the indexes that carry it.
 */
export const PostListing = PlannedPost.pick({
  platform: true,
  channel: true,
  owner: true,
  product: true,
  maker: true,
  seller: true,
  alsoSellers: true,
  shape: true,
});
export type PostListing = z.infer<typeof PostListing>;

const OF_PLATFORM: Readonly<Record<Platform, string>> = { facebook: 'f', instagram: 'i' };
const OF_SHAPE: Readonly<Record<PostShape, string>> = { photo: 'p', carousel: 'c', text: 't', story: 's' };

/** An id as the app makes it: 128 bits, which are 22 characters of base64. */
const MADE_ID = /^[0-9a-f]{32}$/;
/** What follows the platform in the id of a channel: 64 bits, which are 11 characters of base64. */
const MADE_CHANNEL = /^[0-9a-f]{16}$/;

const shorter = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');
const longer = (short: string): string => Buffer.from(short, 'base64url').toString('hex');

/**
 * Returns the listing as one short text, for it stands in each entry of two indexes. A letter each for platform and shape; then
 * channel, product, maker, seller, owner and those who sell too: each begins with a sign that no id holds.
 */
function packListing(listing: PostListing): string {
  const { platform, shape, channel, product, maker, seller, owner, alsoSellers = [] } = listing;
  const afterPlatform = channel.slice(platform.length + 1);
  const isMade = channel === `${platform}-${afterPlatform}` && MADE_CHANNEL.test(afterPlatform);
  return [
    OF_PLATFORM[platform],
    OF_SHAPE[shape],
    isMade ? `~${shorter(afterPlatform)}` : `.${channel}`,
    packId(product),
    packId(maker),
    seller === maker ? '=' : packId(seller),
    owner === undefined ? '!' : owner === seller ? '=' : packId(owner),
    ...alsoSellers.map(packId),
  ].join('');
}

const packId = (id: string): string => (MADE_ID.test(id) ? `~${shorter(id)}` : `.${id}`);

const PACKED = /^(?<platform>.)(?<shape>.)(?<channel>~[\w-]{11}|\.[a-z0-9-]+)(?<ids>.*)$/;
const PACKED_ID = /~[\w-]{22}|\.[a-z0-9-]+|[=!]/g;

/** Reads what `packListing` wrote; of another text, parts that are no ids, for a schema to refuse. */
function unpackListing(packed: string): Partial<Record<keyof PostListing, unknown>> {
  const parts = PACKED.exec(packed)?.groups;
  if (!parts) return {};
  const platform = PLATFORMS.find((name) => OF_PLATFORM[name] === parts['platform']);
  const shape = POST_SHAPES.find((name) => OF_SHAPE[name] === parts['shape']);
  const { channel = '', ids = '' } = parts;
  const [product, maker, seller, owner, ...also] = (ids.match(PACKED_ID) ?? []).map(unpackId);
  const sells = seller === '=' ? maker : seller;
  return {
    platform,
    shape,
    channel: channel.startsWith('~') ? `${String(platform)}-${longer(channel.slice(1))}` : channel.slice(1),
    product,
    maker,
    seller: sells,
    ...(owner !== '!' && { owner: owner === '=' ? sells : owner }),
    ...(also.length > 0 && { alsoSellers: also }),
  };
}

const unpackId = (packed: string): string =>
  packed.startsWith('~') ? longer(packed.slice(1)) : packed.startsWith('.') ? packed.slice(1) : packed;

const Packed = z.looseObject({ product: z.string().refine((text) => !ID_FORM.test(text)) });

/**
 * Returns a post's item or entry with its listing in attributes of their own, as both were stored before version 4. Packed, it
 * stands in place of the product's id: both indexes carry that attribute already, and no id looks like it.
 */
export function withListing(item: unknown): unknown {
  const packed = Packed.safeParse(item).data;
  return packed ? { ...packed, ...unpackListing(packed.product) } : item;
}

/** The listing of a post as an entry of an index carries it. */
export const CarriedListing = z.preprocess(withListing, PostListing);

/** Returns the attributes with which a post's listing is stored: one that holds all, and none of the others. */
export const storedListing = (
  listing: PostListing,
): Readonly<Record<keyof PostListing, string | undefined>> => ({
  platform: undefined,
  channel: undefined,
  owner: undefined,
  maker: undefined,
  seller: undefined,
  alsoSellers: undefined,
  shape: undefined,
  product: packListing(listing),
});

const OF_STATE: Readonly<Record<ListState, string>> = {
  waiting: 'w',
  asked: 'a',
  needsPerson: 'n',
  out: 'o',
  failed: 'f',
  removed: 'r',
  cancelled: 'c',
};

/** Returns the letter by which the index tells a post's state in lists. */
export const packState = (state: ListState): string => OF_STATE[state];

/** A post's state in lists as the index carries it; before version 4 it was a word. */
export const CarriedState = z
  .string()
  .transform((carried) => ListState.options.find((state) => OF_STATE[state] === carried) ?? carried)
  .pipe(ListState);
