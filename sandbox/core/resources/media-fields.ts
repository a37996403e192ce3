import { commentsAt } from '../engagement/comments.ts';
import { engagementAt } from '../engagement/engagement.ts';
import { subjectOfMedia } from '../engagement/subjects.ts';
import { limitOf } from '../fields/counted-edge.ts';
import { narrow } from '../fields/narrow.ts';
import type { NodeType } from '../fields/project.ts';
import { shortcodeOf } from '../state/ids.ts';
import type { Media } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { stamp, type Turn } from '../turn.ts';
import { pictureAddress } from './post-attachments.ts';
import { mediaInsights } from './media-insights.ts';

const counts = (media: Media, { setting, state, now }: Turn) =>
  engagementAt(setting.seed, subjectOfMedia(state, media), now);

/** Returns the permalink of a medium, which the sandbox itself serves. */
export const mediaAddress = (base: string, id: string): string =>
  `${base}/sandbox/feeds/p/${shortcodeOf(id)}/`;

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
    timestamp: (media, turn) => stamp(turn, media.publishedAt),
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
    like_count: (media, turn) => counts(media, turn).likes,
    comments_count: (media, turn) => counts(media, turn).comments,
    view_count: (media, turn) => counts(media, turn).views,
    saved_count: (media, turn) => counts(media, turn).saves,
    shares_count: (media, turn) => counts(media, turn).shares,
    reposts_count: (media, turn) => counts(media, turn).reposts,
    total_like_count: (media, turn) => counts(media, turn).likes,
    total_comments_count: (media, turn) => counts(media, turn).comments,
    total_views_count: (media, turn) => counts(media, turn).views,
    comments: (media, turn, asked) => {
      const subject = subjectOfMedia(turn.state, media);
      const found = commentsAt(turn.setting.seed, subject, turn.now, limitOf(asked));
      const data = found.map(({ id, text, at }) => ({ id, text, timestamp: stamp(turn, at) }));
      return narrow({ data }, asked, ['id', 'text', 'timestamp', 'username', 'from'], 'IGComment');
    },
    insights: (media, turn, asked) => mediaInsights(media, turn, asked),
  },
};
