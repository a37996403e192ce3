import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { engagementAt, type Engagement } from './engagement.ts';
import { subjectOfMedia, subjectOfPost } from './subjects.ts';

/** What insights would have said of a published post or media at a moment, past or future; undefined when there is none. */
export function engagementOf(
  state: SandboxState,
  seed: string,
  remoteId: string,
  at: Instant,
): Engagement | undefined {
  const post = state.posts.get(remoteId);
  const media = state.media.get(remoteId);
  const subject = post ? subjectOfPost(state, post) : media && subjectOfMedia(state, media);
  return subject && engagementAt(seed, subject, at);
}
