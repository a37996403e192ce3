import type { ChangeOf } from './changes.ts';
import type { JournalEntry } from './journal.ts';
import type { PagePost } from './records.ts';
import { known, type SandboxState } from './sandbox-state.ts';

type FacebookChange =
  | ChangeOf<'photoUploaded'>
  | ChangeOf<'postCreated'>
  | ChangeOf<'postPublished'>
  | ChangeOf<'postEdited'>
  | ChangeOf<'postScheduled'>
  | ChangeOf<'postRemoved'>;

const seen = (
  state: SandboxState,
  post: PagePost,
  event: JournalEntry['event'],
  at: number,
): JournalEntry => ({
  at,
  event,
  platform: 'facebook',
  account: post.page,
  remoteId: post.id,
  caption: post.message,
  pictureSha256: state.photos.get(post.photos[0] ?? '')?.picture.sha256 ?? null,
});

function unschedule(state: SandboxState, post: PagePost): void {
  if (post.scheduledAt === undefined) return;
  known(state.pageTimes, post.page).scheduled.remove(post.id);
  const index = state.schedule.findIndex(({ id }) => id === post.id);
  if (index >= 0) state.schedule.splice(index, 1);
}

function schedule(state: SandboxState, post: PagePost, at: number): void {
  unschedule(state, post);
  state.posts.set(post.id, { ...post, scheduledAt: at });
  known(state.pageTimes, post.page).scheduled.append(post.id);
  const later = state.schedule.findIndex((entry) => entry.at > at);
  state.schedule.splice(later < 0 ? state.schedule.length : later, 0, { id: post.id, at });
}

function publish(state: SandboxState, post: PagePost, at: number): void {
  unschedule(state, post);
  const { scheduledAt: _, ...rest } = post;
  state.posts.set(post.id, { ...rest, publishedAt: at, updatedAt: at });
  known(state.pageTimes, post.page).published.append(post.id);
  state.journal.push(seen(state, post, 'published', at));
}

function create(state: SandboxState, post: PagePost): void {
  const { publishedAt, scheduledAt, ...draft } = post;
  state.posts.set(post.id, draft);
  known(state.pageTimes, post.page).created.append(post.id);
  for (const id of post.photos) state.photos.set(id, { ...known(state.photos, id), post: post.id });
  if (publishedAt !== undefined) publish(state, draft, publishedAt);
  else if (scheduledAt !== undefined) schedule(state, draft, scheduledAt);
}

function remove(state: SandboxState, post: PagePost, at: number): void {
  unschedule(state, post);
  const times = known(state.pageTimes, post.page);
  times.created.remove(post.id);
  times.published.remove(post.id);
  state.posts.delete(post.id);
  if (post.publishedAt !== undefined) state.journal.push(seen(state, post, 'removed', at));
}

/** Applies a change on a Page. */
export function applyFacebook(state: SandboxState, change: FacebookChange): void {
  switch (change.is) {
    case 'photoUploaded':
      state.photos.set(change.photo.id, change.photo);
      return;
    case 'postCreated':
      create(state, change.post);
      return;
    case 'postPublished':
      publish(state, known(state.posts, change.id), change.at);
      return;
    case 'postEdited': {
      const post = known(state.posts, change.id);
      state.posts.set(post.id, { ...post, message: change.message, updatedAt: change.at });
      return;
    }
    case 'postScheduled':
      schedule(state, known(state.posts, change.id), change.for);
      return;
    case 'postRemoved':
      remove(state, known(state.posts, change.id), change.at);
  }
}
