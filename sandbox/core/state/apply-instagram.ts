import type { ChangeOf } from './changes.ts';
import type { JournalEntry } from './journal.ts';
import type { Media } from './records.ts';
import { known, type SandboxState } from './sandbox-state.ts';

type InstagramChange =
  | ChangeOf<'containerCreated'>
  | ChangeOf<'containerFetched'>
  | ChangeOf<'containerStuck'>
  | ChangeOf<'mediaPublished'>
  | ChangeOf<'mediaRemoved'>
  | ChangeOf<'mediaEdited'>
  | ChangeOf<'mediaArchived'>
  | ChangeOf<'mediaShownAgain'>;

const seen = (media: Media, event: JournalEntry['event'], at: number): JournalEntry => ({
  at,
  event,
  platform: 'instagram',
  account: media.account,
  remoteId: media.id,
  caption: media.caption,
  pictureSha256: media.pictures[0]?.sha256 ?? null,
});

function publish(state: SandboxState, media: Media): void {
  const times = known(state.instagramTimes, media.account);
  state.media.set(media.id, media);
  (media.kind === 'STORIES' ? times.stories : times.media).append(media.id);
  if (media.container !== undefined) {
    const container = known(state.containers, media.container);
    times.publishes.push(media.publishedAt);
    state.containers.set(container.id, {
      ...container,
      publishedAt: container.publishedAt ?? media.publishedAt,
    });
  }
  state.journal.push(seen(media, 'published', media.publishedAt));
}

function remove(state: SandboxState, media: Media, at: number): void {
  const times = known(state.instagramTimes, media.account);
  times.media.remove(media.id);
  times.stories.remove(media.id);
  state.media.delete(media.id);
  if (media.archived !== true) state.journal.push(seen(media, 'removed', at));
}

function archive(state: SandboxState, media: Media, at: number): void {
  state.media.set(media.id, { ...media, archived: true });
  state.journal.push(seen(media, 'removed', at));
}

/** Applies a change on an Instagram account. */
export function applyInstagram(state: SandboxState, change: InstagramChange): void {
  switch (change.is) {
    case 'containerCreated': {
      const { container } = change;
      state.containers.set(container.id, container);
      known(state.instagramTimes, container.account).containers.push(container.createdAt);
      for (const child of container.children) state.joined.add(child);
      if (container.imageUrl !== undefined && container.facts === undefined) state.toFetch.add(container.id);
      return;
    }
    case 'containerFetched':
      state.containers.set(change.id, {
        ...known(state.containers, change.id),
        facts: change.facts,
        factsAt: change.at,
      });
      state.toFetch.delete(change.id);
      return;
    case 'containerStuck':
      state.containers.set(change.id, { ...known(state.containers, change.id), stuck: true });
      return;
    case 'mediaPublished':
      publish(state, change.media);
      return;
    case 'mediaRemoved':
      remove(state, known(state.media, change.id), change.at);
      return;
    case 'mediaEdited':
      state.media.set(change.id, { ...known(state.media, change.id), caption: change.caption });
      return;
    case 'mediaArchived':
      archive(state, known(state.media, change.id), change.at);
      return;
    case 'mediaShownAgain': {
      const { archived: _, ...media } = known(state.media, change.id);
      state.media.set(media.id, media);
      state.journal.push(seen(media, 'published', change.at));
    }
  }
}
