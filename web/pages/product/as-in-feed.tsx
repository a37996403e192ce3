import type { Platform } from '../../../functions/domain/channel/platform.ts';
import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import type { CaptionsReply, PicturesReply } from '../../../functions/http/contract/creatives.ts';
import type { Loaded } from '../../api/loaded.ts';
import { FeedPost } from '../../components/feed-post.tsx';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';
import { shareMessages } from '../../i18n/share.ts';
import { session } from '../../session.ts';
import { goesOut } from './goes-out.ts';

/** In the order in which they are shown. */
const PLATFORMS = Object.keys({ facebook: 0, instagram: 0 } satisfies Record<Platform, number>) as Platform[];

/** What is shown of a post that may not be planned. */
interface Shown {
  readonly channel: Pick<PlannedRow['channel'], 'name' | 'platform'>;
  readonly moment: string;
}

/**
 * Shows the first post on each platform as it will look in the feed; while nothing can go out yet, a practice post that
 * nobody else sees. The pictures and captions are those of this screen.
 */
export function AsInFeed({
  product,
  posts,
  pictures,
  captions,
}: {
  readonly product: string;
  readonly posts: readonly PlannedRow[];
  readonly pictures: Loaded<PicturesReply>;
  readonly captions: Loaded<CaptionsReply>;
}) {
  const messages = say(productMessages);
  const picture = pictures.value?.pictures.find(({ format }) => format === 'feed');
  const planned = PLATFORMS.flatMap((platform): Shown[] => {
    const first = posts.find(({ channel, shape }) => channel.platform === platform && shape !== 'story');
    return first ? [{ channel: first.channel, moment: goesOut(first.publishAt) }] : [];
  });
  const name = session.value?.community.name ?? '';
  const practice = PLATFORMS.map((platform): Shown => ({
    channel: { name, platform },
    moment: say(shareMessages).practice,
  }));
  return (
    <>
      <h3>{say(shareMessages).asInFeed}</h3>
      <div class="feed-posts">
        {(planned.length > 0 ? planned : practice).map(({ channel, moment }) => (
          <FeedPost
            key={channel.platform}
            channel={channel}
            platform={messages.places[channel.platform]}
            moment={moment}
            picture={
              picture && {
                url: picture.url,
                text: messages.pictureOf(product, messages.places[channel.platform]),
              }
            }
            caption={captions.value?.captions.find(({ place }) => place === channel.platform)}
          />
        ))}
      </div>
    </>
  );
}
