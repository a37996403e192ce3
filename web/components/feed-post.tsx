import type { Language } from '../../functions/domain/language.ts';
import type { ChannelName } from '../../functions/http/contract/posts.ts';
import { LongText } from './long-text.tsx';

/** A post as followers see it: on Instagram the picture comes before the caption, on Facebook after it. */
export function FeedPost({
  channel,
  platform,
  moment,
  picture,
  caption,
}: {
  readonly channel: Pick<ChannelName, 'name' | 'platform'>;
  /** Where it stands, such as "Facebook". */
  readonly platform: string;
  readonly moment: string;
  readonly picture: { readonly url: string; readonly text: string } | undefined;
  readonly caption: { readonly text: string; readonly language: Language } | undefined;
}) {
  const shown = picture && <img src={picture.url} alt={picture.text} width="1080" height="1350" />;
  const text = caption && <LongText text={caption.text} lang={caption.language} />;
  return (
    <article class="review feed-post">
      <header>
        <span class="initial" aria-hidden="true">
          {channel.name.slice(0, 1)}
        </span>
        <div>
          <strong>{channel.name}</strong>
          <p class="small soft">
            {platform} · {moment}
          </p>
        </div>
      </header>
      {channel.platform === 'instagram' ? [shown, text] : [text, shown]}
    </article>
  );
}
