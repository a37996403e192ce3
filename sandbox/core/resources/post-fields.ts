import { permits } from '../access/caller.ts';
import { commentsAt } from '../engagement/comments.ts';
import { engagementAt } from '../engagement/engagement.ts';
import { subjectOfPost } from '../engagement/subjects.ts';
import { limitOf, wantsSummary } from '../fields/counted-edge.ts';
import { narrow } from '../fields/narrow.ts';
import type { NodeType } from '../fields/project.ts';
import type { Wish } from '../fields/wish.ts';
import type { PagePost } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { stamp, type Turn } from '../turn.ts';
import { notPermitted } from '../wire/refusals.ts';
import { ATTACHMENT_FIELDS, attachmentsOf, pictureAddress, postAddress } from './post-attachments.ts';
import { postInsights } from './post-insights.ts';

const engagementOf = ({ setting, state, now }: Turn, post: PagePost) => {
  const subject = subjectOfPost(state, post);
  return subject && engagementAt(setting.seed, subject, now);
};

/** Summaries of what visitors did need a permission of their own; without it the whole read fails. */
function mustReadVisitors({ caller, now }: Turn): void {
  if (!permits(caller, 'pages_read_user_content', now)) throw notPermitted('pages_read_user_content');
}

function reactionsOf(post: PagePost, turn: Turn, asked: Wish): unknown {
  mustReadVisitors(turn);
  limitOf(asked);
  const total = engagementOf(turn, post)?.likes ?? 0;
  // Graph names a visitor only with that person's consent: the list is empty, the count is not.
  return { data: [], ...(wantsSummary(asked) ? { summary: { total_count: total } } : {}) };
}

function commentsOf(post: PagePost, turn: Turn, asked: Wish): unknown {
  mustReadVisitors(turn);
  const subject = subjectOfPost(turn.state, post);
  const found = subject ? commentsAt(turn.setting.seed, subject, turn.now, limitOf(asked)) : [];
  const data = found.map(({ id, text, at }) => ({ id, message: text, created_time: stamp(turn, at) }));
  const total = engagementOf(turn, post)?.comments ?? 0;
  const edge = { data, ...(wantsSummary(asked) ? { summary: { total_count: total } } : {}) };
  return narrow(edge, asked, ['id', 'message', 'created_time', 'from'], 'Comment');
}

/** A post of a Page, with the fields whose values the sandbox can compute. */
export const postType: NodeType<PagePost> = {
  name: 'PagePost',
  defaults: ['created_time', 'message', 'id'],
  fields: {
    message: (post) => (post.message === '' ? undefined : post.message),
    created_time: (post, turn) => stamp(turn, post.publishedAt ?? post.createdAt),
    updated_time: (post, turn) => stamp(turn, post.updatedAt),
    permalink_url: (post, turn) => postAddress(turn.setting.base, post.id),
    is_published: (post) => post.publishedAt !== undefined,
    is_hidden: () => false,
    is_expired: () => false,
    status_type: ({ photos, link }) => {
      if (photos.length > 0) return 'added_photos';
      return link === undefined ? 'mobile_status_update' : 'shared_story';
    },
    scheduled_publish_time: (post) =>
      post.scheduledAt === undefined ? undefined : Math.floor(post.scheduledAt / 1_000),
    from: (post, { state }, asked) =>
      narrow({ id: post.page, name: known(state.pages, post.page).name }, asked, ['id', 'name'], 'Page'),
    full_picture: (post, { state, setting }) => {
      const photo = state.photos.get(post.photos[0] ?? '');
      return photo && pictureAddress(setting.base, photo.picture.sha256);
    },
    attachments: (post, turn, asked) =>
      narrow(attachmentsOf(post, turn), asked, ATTACHMENT_FIELDS, 'StoryAttachment'),
    shares: (post, turn, asked) => {
      const count = engagementOf(turn, post)?.shares ?? 0;
      return count === 0 ? undefined : narrow({ count }, asked, ['count'], 'Shares');
    },
    reactions: reactionsOf,
    comments: commentsOf,
    insights: (post, turn, asked) => postInsights(post, turn, asked),
  },
};
