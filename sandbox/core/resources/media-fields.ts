import { commentsAt } from '../engagement/comments.ts';
import { engagementAt } from '../engagement/engagement.ts';
import { engagedMediumOf } from '../engagement/engaged-posts.ts';
import { limitOf } from '../fields/counted-edge.ts';
import { narrow } from '../fields/narrow.ts';
import type { NodeType } from '../fields/project.ts';
import { shortcodeOf } from '../state/ids.ts';
import type { Media } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { stamp, type AuthenticatedCall } from '../graph-call.ts';
import { pictureAddress } from './post-attachments.ts';
import { mediaInsights } from './media-insights.ts';

const counts = (media: Media, { setting, state, now }: AuthenticatedCall) =>
  engagementAt(setting.seed, engagedMediumOf(state, media), now);

/** Returns the permalink of a medium, which the sandbox itself serves. */
const mediaAddress = (base: string, id: string): string => `${base}/sandbox/feeds/p/${shortcodeOf(id)}/`;

const childrenOf = ({ kind, pictures }: Media, base: string): unknown =>
  kind === 'CAROUSEL'
    ? {
        data: pictures.map(({ sha256 }) => ({
          media_type: 'IMAGE',
          media_url: pictureAddress(base, sha256),
        })),
      }
    : undefined;

/** A published Instagram post or story. `media_type` is never STORY: `media_product_type` is. */
export const mediaType: NodeType<Media> = {
  name: 'IGMedia',
  defaults: ['id'],
  fields: {
    caption: (media) => (media.caption === '' ? undefined : media.caption),
    alt_text: (media) => (media.altText === '' ? undefined : media.altText),
    timestamp: (media, call) => stamp(call, media.publishedAt),
    permalink: (media, { setting }) => mediaAddress(setting.base, media.id),
    shortcode: (media) => shortcodeOf(media.id),
    media_type: (media) => (media.kind === 'CAROUSEL' ? 'CAROUSEL_ALBUM' : 'IMAGE'),
    media_product_type: (media) => (media.kind === 'STORIES' ? 'STORY' : 'FEED'),
    media_url: (media, { setting }) => {
      const [picture] = media.pictures;
      return picture && pictureAddress(setting.base, picture.sha256);
    },
    children: (media, { setting }, asked) =>
      narrow(childrenOf(media, setting.base), asked, ['media_type', 'media_url'], 'IGMedia'),
    username: (media, { state }) => known(state.instagrams, media.account).username,
    owner: (media, _, asked) => narrow({ id: media.account }, asked, ['id'], 'IGUser'),
    is_comment_enabled: () => true,
    like_count: (media, call) => counts(media, call).likes,
    comments_count: (media, call) => counts(media, call).comments,
    view_count: (media, call) => counts(media, call).views,
    saved_count: (media, call) => counts(media, call).saves,
    shares_count: (media, call) => counts(media, call).shares,
    reposts_count: (media, call) => counts(media, call).reposts,
    total_like_count: (media, call) => counts(media, call).likes,
    total_comments_count: (media, call) => counts(media, call).comments,
    total_views_count: (media, call) => counts(media, call).views,
    comments: (media, call, asked) => {
      const subject = engagedMediumOf(call.state, media);
      const found = commentsAt(call.setting.seed, subject, call.now, limitOf(asked));
      const data = found.map(({ id, text, at }) => ({ id, text, timestamp: stamp(call, at) }));
      return narrow({ data }, asked, ['id', 'text', 'timestamp', 'username', 'from'], 'IGComment');
    },
    insights: (media, call, asked) => mediaInsights(media, call, asked),
  },
};
