import * as z from 'zod';
import { DAY, SECOND } from '../../../functions/domain/time/instant.ts';
import { mustActOnInstagram } from '../access/may.ts';
import type { Operation } from '../operation.ts';
import { checkImageUrl, whyInstagramRefuses } from '../rules/instagram-image.ts';
import { checkAltText, checkCaption } from '../rules/instagram-texts.ts';
import type { Container, ContainerKind, InstagramAccount } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { newId, type AuthenticatedCall } from '../graph-call.ts';
import { GraphError } from '../wire/graph-error.ts';
import { invalid, missingParameter } from '../wire/refusals.ts';
import { fetched } from './first-fetch.ts';

const CONTAINERS_PER_DAY = 400;
const UserTags = z
  .array(
    z.strictObject({
      username: z.string().min(1),
      x: z.coerce.number().min(0).max(1).optional(),
      y: z.coerce.number().min(0).max(1).optional(),
    }),
  )
  .max(20);

function kindOf({ parameters }: AuthenticatedCall): ContainerKind {
  const type = parameters.text('media_type') ?? 'IMAGE';
  if (type === 'IMAGE' || type === 'STORIES' || type === 'CAROUSEL') return type;
  throw invalid(
    `media_type must be one of IMAGE, STORIES, CAROUSEL (this server has no videos): ${type}`,
    2207023,
  );
}

function checkBudget({ state, now }: AuthenticatedCall, account: InstagramAccount): void {
  const { containers } = known(state.instagramTimes, account.id);
  const oldest = containers.at(-CONTAINERS_PER_DAY);
  if (oldest === undefined || oldest <= now - DAY) return;
  throw new GraphError({
    code: 9,
    subcode: 2207042,
    message: 'You reached the maximum number of containers that can be made by an account in 24 hours.',
  });
}

function checkTags({ parameters }: AuthenticatedCall, kind: ContainerKind): void {
  const tags = parameters.structure('user_tags', UserTags);
  if (!tags) return;
  if (kind === 'CAROUSEL') throw invalid('user_tags belong to the items of a carousel, not to the carousel.');
  const unplaced = tags.some(({ x, y }) => x === undefined || y === undefined);
  if (unplaced && kind === 'IMAGE') throw invalid('user_tags of an image need x and y between 0 and 1.');
}

/**
 * Returns the ids of a carousel's items. There are two to ten, each made as a carousel item on this account, not expired
 * and, where the switch says that an item serves once, in no other carousel. Empty for other kinds. Throws otherwise.
 */
function checkChildren(
  { parameters, state }: AuthenticatedCall,
  account: InstagramAccount,
  kind: ContainerKind,
): string[] {
  const children = parameters.list('children');
  if (kind !== 'CAROUSEL') {
    if (children) throw invalid('children can only be used with media_type CAROUSEL.');
    return [];
  }
  if (!children || children.length < 2 || children.length > 10) {
    throw invalid('A carousel needs 2 to 10 children.', 2207028);
  }
  for (const id of children) {
    const child = state.containers.get(id);
    if (!child || child.account !== account.id || !child.carouselItem) {
      throw invalid(`children: ${id} is not a carousel item of this account.`);
    }
  }
  if (new Set(children).size < children.length) throw invalid('children: the same item twice.');
  const isJoined = children.some((id) => state.joined.has(id));
  if (isJoined && state.switches.carouselChildren === 'serveOnce')
    throw invalid('children: an item is part of another carousel already.', 2207028);
  return [...children];
}

/** Returns the caption, the alternative text and the carousel flag; throws for one that the kind does not allow. */
function textsOf(
  { parameters }: AuthenticatedCall,
  kind: ContainerKind,
): Pick<Container, 'caption' | 'altText' | 'carouselItem'> {
  const carouselItem = parameters.flag('is_carousel_item') ?? false;
  const caption = parameters.text('caption') ?? '';
  const altText = parameters.text('alt_text') ?? '';
  if (caption !== '' && carouselItem) throw invalid('caption is not supported for the items of a carousel.');
  if (carouselItem && kind !== 'IMAGE') throw invalid('Only images can be items of a carousel.');
  if (altText !== '' && kind === 'CAROUSEL') throw invalid('alt_text belongs to the items of a carousel.');
  checkCaption(caption);
  checkAltText(altText, kind === 'STORIES');
  return { caption, altText, carouselItem };
}

function pictureOf(
  call: AuthenticatedCall,
  kind: ContainerKind,
): Pick<Container, 'imageUrl' | 'facts' | 'factsAt'> {
  const { parameters, setting, state, now } = call;
  const given = parameters.text('image_url');
  if (kind === 'CAROUSEL') {
    if (given !== undefined) throw invalid('image_url cannot be used with media_type CAROUSEL.');
    return {};
  }
  if (given === undefined) throw missingParameter('image_url');
  const imageUrl = checkImageUrl(given);
  const found = setting.images(imageUrl);
  if (!found) return { imageUrl };
  const facts = fetched(call, imageUrl, found);
  const why = whyInstagramRefuses(facts, kind === 'STORIES');
  if (why && state.switches.instagramFetch === 'atOnce') throw new GraphError(why);
  return { imageUrl, facts, factsAt: now };
}

/** `POST /{ig}/media`: makes a container, which can be published within 24 h. */
export const createContainer: Operation<InstagramAccount> = {
  verb: 'container.create',
  parameters: ['image_url', 'caption', 'alt_text', 'media_type', 'is_carousel_item', 'children', 'user_tags'],
  run: (call, account) => {
    mustActOnInstagram(call, {
      page: account.page,
      id: account.id,
      permissions: ['instagram_basic', 'instagram_content_publish'],
      task: 'CREATE_CONTENT',
    });
    const kind = kindOf(call);
    const texts = textsOf(call, kind);
    checkTags(call, kind);
    const children = checkChildren(call, account, kind);
    checkBudget(call, account);
    const container: Container = {
      id: newId(call, 'container'),
      account: account.id,
      app: call.setting.app.id,
      kind,
      ...texts,
      ...pictureOf(call, kind),
      children,
      createdAt: call.now,
      processing: Math.round((2 + 4 * call.random()) * SECOND),
      stuck: false,
    };
    call.record({ is: 'containerCreated', container });
    return { body: { id: container.id }, created: { is: 'container', value: container } };
  },
};
