import * as z from 'zod';
import { DAY, type Instant } from '../../functions/domain/time/instant.ts';
import type { Change } from './state/changes.ts';
import { Picture } from './rules/image-facts.ts';
import { known, type SandboxState } from './state/sandbox-state.ts';
import { newId } from './graph-call.ts';

interface Scene {
  readonly state: SandboxState;
  readonly now: Instant;
  readonly record: (change: Change) => void;
}

const Account = z.string().max(40);
const RemoteId = z.string().max(80);

/** What the owner of a Page or an Instagram account does in Meta's own app. */
export const ByHand = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('post'),
    account: Account,
    caption: z.string().max(2_200),
    picture: Picture.optional(),
  }),
  /** A story has no caption. */
  z.strictObject({ do: z.literal('story'), account: Account, picture: Picture }),
  z.strictObject({ do: z.literal('edit'), remoteId: RemoteId, caption: z.string().max(2_200) }),
  z.strictObject({ do: z.literal('remove'), remoteId: RemoteId }),
  /** Instagram only: the medium is hidden from people and from the API until its owner shows it again. */
  z.strictObject({ do: z.literal('archive'), remoteId: RemoteId }),
  z.strictObject({ do: z.literal('showAgain'), remoteId: RemoteId }),
  /** Puts the post or medium first on its owner's profile and in the listing. */
  z.strictObject({ do: z.literal('pin'), remoteId: RemoteId }),
]);
export type ByHand = z.infer<typeof ByHand>;

/** Carries the act out. Returns the id of the post or medium; undefined when there is no such account, post or medium. */
export function actByHand(scene: Scene, act: ByHand): string | undefined {
  switch (act.do) {
    case 'post':
      return post(scene, act.account, act.caption, act.picture);
    case 'story':
      return story(scene, act.account, act.picture);
    case 'edit':
      return edit(scene, act.remoteId, act.caption);
    case 'remove':
      return remove(scene, act.remoteId);
    case 'archive':
    case 'showAgain':
      return archive(scene, act.remoteId, act.do === 'archive');
    case 'pin':
      return pin(scene, act.remoteId);
  }
}

function post(scene: Scene, account: string, caption: string, picture?: Picture): string | undefined {
  const { state, now, record } = scene;
  if (state.instagrams.has(account)) {
    const id = newId(scene, 'media');
    const pictures = picture ? [picture] : [];
    record({
      is: 'mediaPublished',
      media: { id, account, kind: 'IMAGE', caption, altText: '', pictures, publishedAt: now },
    });
    return id;
  }
  if (!state.pages.has(account)) return undefined;
  const photo = picture && {
    id: newId(scene, 'photo'),
    page: account,
    caption,
    altText: '',
    picture,
    createdAt: now,
  };
  if (photo) record({ is: 'photoUploaded', photo });
  const id = `${account}_${newId(scene, 'post')}`;
  const photos = photo ? [photo.id] : [];
  const times = { createdAt: now, updatedAt: now, publishedAt: now };
  record({ is: 'postCreated', post: { id, page: account, message: caption, photos, ...times } });
  return id;
}

function story(scene: Scene, account: string, picture: Picture): string | undefined {
  const { state, now, record } = scene;
  if (!state.instagrams.has(account)) return undefined;
  const id = newId(scene, 'media');
  const rest = { caption: '', altText: '', pictures: [picture], publishedAt: now };
  record({ is: 'mediaPublished', media: { id, account, kind: 'STORIES', ...rest } });
  return id;
}

function edit({ state, now, record }: Scene, id: string, caption: string): string | undefined {
  if (state.posts.has(id)) record({ is: 'postEdited', id, message: caption, at: now });
  else if (state.media.has(id)) record({ is: 'mediaEdited', id, caption });
  else return undefined;
  return id;
}

function remove({ state, now, record }: Scene, id: string): string | undefined {
  if (state.posts.has(id)) record({ is: 'postRemoved', id, at: now });
  else if (state.media.has(id)) record({ is: 'mediaRemoved', id, at: now });
  else return undefined;
  return id;
}

function archive({ state, now, record }: Scene, id: string, isArchived: boolean): string | undefined {
  const media = state.media.get(id);
  if (!media || (media.archived === true) === isArchived) return undefined;
  record({ is: isArchived ? 'mediaArchived' : 'mediaShownAgain', id, at: now });
  return id;
}

function pin({ state, record }: Scene, id: string): string | undefined {
  if (!state.posts.has(id) && !state.media.has(id)) return undefined;
  record({ is: 'pinned', id });
  return id;
}

/** Publishes the posts that Facebook itself was to publish by now, each at its own time. */
export function publishScheduled({ state, now, record }: Scene): void {
  for (let next = state.schedule[0]; next && next.at <= now; next = state.schedule[0]) {
    record({ is: 'postPublished', id: known(state.posts, next.id).id, at: next.at });
  }
}

/** Opens a login as the dialog and the token exchange would, for tests and simulations that skip both. Returns its id. */
export function openSession(
  { state, now, record }: Scene,
  login: { user: string; pages: readonly string[]; scopes: readonly string[] },
): string {
  state.counter += 1;
  const number = state.counter;
  const id = `s${number}`;
  record({
    is: 'sessionOpened',
    session: {
      id,
      number,
      user: login.user,
      pages: [...login.pages],
      scopes: [...login.scopes],
      life: 'long',
      agreedAt: now,
      openedAt: now,
      expiresAt: now + 60 * DAY,
    },
  });
  return id;
}
