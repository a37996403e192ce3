import type { PostReply } from '../../../functions/http/contract/posts.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { readPost } from '../../api/posts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { LongText } from '../../components/long-text.tsx';
import { Notice } from '../../components/notice.tsx';
import { platformText } from '../../components/platform-text.ts';
import { PostStateChip } from '../../components/post-state-chip.tsx';
import { takeFocus } from '../../components/take-focus.ts';
import { calendarMessages } from '../../i18n/calendar.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { MovePost } from '../posts/move-post.tsx';
import { postPath } from '../posts/post-path.ts';

/** Shows a chosen post as it will look in the feed, and lets it be moved. `onChange` is called when it was. */
export function PostBeside({
  id,
  onChange,
  onClose,
}: {
  readonly id: string;
  readonly onChange: () => void;
  readonly onClose: () => void;
}) {
  const messages = say(calendarMessages);
  const loaded = useLoaded(`post/${id}`, (left) => readPost(id, left));
  const changing: Loaded<PostReply> = {
    ...loaded,
    set: (post) => {
      loaded.set(post);
      onChange();
    },
  };
  return (
    <aside class="beside stack" aria-label={messages.chosen} tabIndex={-1} ref={takeFocus}>
      <Show from={loaded}>
        {(post) => (
          <>
            <FeedPost post={post} />
            <PostStateChip state={post.state} overdue={post.overdue} />
            {post.reason && <Notice mood="help">{post.reason.text[language.value]}</Notice>}
            {post.may.move && <MovePost post={post} loaded={changing} />}
            <ButtonLink icon="next" to={postPath(post.id)}>
              {messages.whole}
            </ButtonLink>
          </>
        )}
      </Show>
      <Button icon="cross" kind="quiet" onPress={onClose}>
        {messages.close}
      </Button>
    </aside>
  );
}

/** A post as followers see it: on Instagram the picture comes before the caption, on Facebook after it. */
function FeedPost({ post }: { readonly post: PostReply }) {
  const { channel, words, pictureUrl } = post;
  const picture = pictureUrl !== undefined && (
    <img src={pictureUrl} alt={words?.altText ?? ''} width="1080" height="1350" />
  );
  const caption = words && <LongText text={words.text} lang={post.language} />;
  return (
    <article class="review feed-post">
      <header>
        <span class="initial" aria-hidden="true">
          {channel.name.slice(0, 1)}
        </span>
        <div>
          <strong>{channel.name}</strong>
          <p class="small soft">
            {platformText(post)} · {dayAndTime(post.publishedAt ?? post.publishAt)}
          </p>
        </div>
      </header>
      {channel.platform === 'instagram' ? [picture, caption] : [caption, picture]}
    </article>
  );
}
