import { permits } from '../access/caller.ts';
import { commentsAt } from '../engagement/comments.ts';
import { engagementAt } from '../engagement/engagement.ts';
import { engagedPostOf } from '../engagement/engaged-posts.ts';
import { limitOf, wantsSummary } from '../fields/counted-edge.ts';
import { narrow } from '../fields/narrow.ts';
import type { NodeType } from '../fields/project.ts';
import type { Wish } from '../fields/wish.ts';
import type { PagePost } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { stamp, type AuthenticatedCall } from '../graph-call.ts';
import { notPermitted } from '../wire/refusals.ts';
import { ATTACHMENT_FIELDS, attachmentsOf, pictureAddress, postAddress } from './post-attachments.ts';
import { postInsights } from './post-insights.ts';

const engagementOf = ({ setting, state, now }: AuthenticatedCall, post: PagePost) => {
  const subject = engagedPostOf(state, post);
  return subject && engagementAt(setting.seed, subject, now);
};

/** Summaries of what visitors did need a permission of their own; without it the whole read fails. */
function mustReadVisitors({ caller, now }: AuthenticatedCall): void {
  if (!permits(caller, 'pages_read_user_content', now)) throw notPermitted('pages_read_user_content');
}

function reactionsOf(post: PagePost, call: AuthenticatedCall, asked: Wish): unknown {
  mustReadVisitors(call);
  limitOf(asked);
  const total = engagementOf(call, post)?.likes ?? 0;
  // Graph names a visitor only with that person's consent: the list is empty, the count is not.
  return { data: [], ...(wantsSummary(asked) ? { summary: { total_count: total } } : {}) };
}

function commentsOf(post: PagePost, call: AuthenticatedCall, asked: Wish): unknown {
  mustReadVisitors(call);
  const subject = engagedPostOf(call.state, post);
  const found = subject ? commentsAt(call.setting.seed, subject, call.now, limitOf(asked)) : [];
  const data = found.map(({ id, text, at }) => ({ id, message: text, created_time: stamp(call, at) }));
  const total = engagementOf(call, post)?.comments ?? 0;
  const edge = { data, ...(wantsSummary(asked) ? { summary: { total_count: total } } : {}) };
  return narrow(edge, asked, ['id', 'message', 'created_time', 'from'], 'Comment');
}

/** A post of a Page, with the fields whose values the sandbox can compute. */
export const postType: NodeType<PagePost> = {
  name: 'PagePost',
  defaults: ['created_time', 'message', 'id'],
  fields: {
    message: (post) => (post.message === '' ? undefined : post.message),
    created_time: (post, call) => stamp(call, post.publishedAt ?? post.createdAt),
    updated_time: (post, call) => stamp(call, post.updatedAt),
    permalink_url: (post, call) => postAddress(call.setting.base, post.id),
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
    attachments: (post, call, asked) =>
      narrow(attachmentsOf(post, call), asked, ATTACHMENT_FIELDS, 'StoryAttachment'),
    shares: (post, call, asked) => {
      const count = engagementOf(call, post)?.shares ?? 0;
      return count === 0 ? undefined : narrow({ count }, asked, ['count'], 'Shares');
    },
    reactions: reactionsOf,
    comments: commentsOf,
    insights: (post, call, asked) => postInsights(post, call, asked),
  },
};
