import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listWaitingPosts } from '../../api/posts.ts';
import { Desk } from '../../components/desk.tsx';
import { Icon } from '../../components/icon.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { PlatformMarks } from '../../components/platform-marks.tsx';
import { PostStateChip } from '../../components/post-state-chip.tsx';
import { showChosen } from '../../components/show-chosen.ts';
import { useWide } from '../../components/use-wide.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postQueueMessages } from '../../i18n/post-queue.ts';
import { postPath } from './post-path.ts';
import { RemindOwners } from './remind-owners.tsx';

/** A coordinator's list of posts that wait for a person; on a desk one of them is chosen to the right. */
export function PostQueue() {
  const messages = say(postQueueMessages);
  return (
    <Desk list={() => <WaitingPosts />} label={messages.queue}>
      <Page title={messages.queue} back="/">
        <p class="lead">{messages.queueWhy}</p>
        <RemindOwners />
        {useWide('desk') ? <p class="soft">{messages.choose}</p> : <WaitingPosts />}
      </Page>
    </Desk>
  );
}

/** The posts that are held, have failed, or of which a page's owner is asked. `shown` is the one whose screen is open. */
export function WaitingPosts({ shown }: { readonly shown?: string }) {
  const messages = say(postQueueMessages);
  const waiting = useLoaded('posts/waiting', listWaitingPosts);
  return (
    <Show from={waiting}>
      {(posts) =>
        posts.length === 0 ? (
          <Notice mood="ok">{messages.nothingWaits}</Notice>
        ) : (
          <ul class="ways">
            {posts.map((post) => (
              <Row key={post.id} post={post} isShown={post.id === shown} />
            ))}
          </ul>
        )
      }
    </Show>
  );
}

function Row({ post, isShown }: { readonly post: PostRow; readonly isShown: boolean }) {
  const { id, pictureUrl, thumbUrl, product, channel, publishAt, state, overdue } = post;
  return (
    <li ref={isShown ? showChosen : null}>
      <a class="way" href={postPath(id)} aria-current={isShown ? 'page' : undefined}>
        {pictureUrl !== undefined && (
          <img
            class="row-picture"
            src={thumbUrl ?? pictureUrl}
            alt=""
            width="64"
            height="80"
            loading="lazy"
            decoding="async"
          />
        )}
        <span>
          <strong>{product.name}</strong>
          <span class="small soft">
            {channel.name} · {dayAndTime(publishAt)}
          </span>
          <span class="state">
            <PostStateChip state={state} overdue={overdue} />
            <PlatformMarks platforms={[channel.platform]} />
          </span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
