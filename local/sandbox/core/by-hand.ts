import { DAY, type Instant } from '../../../functions/domain/instant.ts';
import type { Change } from './state/changes.ts';
import type { Picture } from './rules/image-facts.ts';
import { known, type SandboxState } from './state/sandbox-state.ts';
import { newId } from './turn.ts';

interface Scene {
  readonly state: SandboxState;
  readonly now: Instant;
  readonly record: (change: Change) => void;
}

/** What the owner of a Page or account posts in Meta's own app. The id, or undefined when there is no such account. */
export function postByHand(
  scene: Scene,
  account: string,
  caption: string,
  picture?: Picture,
): string | undefined {
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

/** A story that the owner of an Instagram account puts up in Meta's own app; it has no words. */
export function storyByHand(scene: Scene, account: string, picture: Picture): string | undefined {
  const { state, now, record } = scene;
  if (!state.instagrams.has(account)) return undefined;
  const id = newId(scene, 'media');
  const rest = { caption: '', altText: '', pictures: [picture], publishedAt: now };
  record({ is: 'mediaPublished', media: { id, account, kind: 'STORIES', ...rest } });
  return id;
}

/** What the owner deletes in Meta's own app. False when there is nothing of that id. */
export function removeByHand({ state, now, record }: Scene, id: string): boolean {
  if (state.posts.has(id)) record({ is: 'postRemoved', id, at: now });
  else if (state.media.has(id)) record({ is: 'mediaRemoved', id, at: now });
  else return false;
  return true;
}

/** Publishes what was scheduled natively and is due, each at its own time. */
export function publishScheduled({ state, now, record }: Scene): void {
  for (let next = state.schedule[0]; next && next.at <= now; next = state.schedule[0]) {
    record({ is: 'postPublished', id: known(state.posts, next.id).id, at: next.at });
  }
}

/** A login as the dialog and the exchange would make it: for tests and simulations that begin after it. */
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
