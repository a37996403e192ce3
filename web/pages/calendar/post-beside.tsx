import type { PostReply } from '../../../functions/http/contract/posts.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { readPost } from '../../api/posts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FeedPost } from '../../components/feed-post.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { platformText } from '../../components/platform-text.ts';
import { PostStateChip } from '../../components/post-state-chip.tsx';
import { takeFocus } from '../../components/take-focus.ts';
import { calendarMessages } from '../../i18n/calendar.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { MovePost } from '../posts/move-post.tsx';
import { PausePost } from '../posts/pause-post.tsx';
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
            <FeedPost
              channel={post.channel}
              platform={platformText(post)}
              moment={dayAndTime(post.publishedAt ?? post.publishAt)}
              picture={
                post.pictureUrl === undefined
                  ? undefined
                  : { url: post.pictureUrl, text: post.words?.altText ?? '' }
              }
              caption={post.words && { text: post.words.text, language: post.language }}
            />
            <PostStateChip state={post.state} overdue={post.overdue} />
            {post.reason && <Notice mood="help">{post.reason.text[language.value]}</Notice>}
            {post.may.move && <MovePost post={post} loaded={changing} />}
            <PausePost post={post} loaded={changing} />
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
