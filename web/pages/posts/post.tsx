import { useState } from 'preact/hooks';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { editPostCaption, readPost } from '../../api/posts.ts';
import type { DecidePost, PostReply } from '../../../functions/http/contract/posts.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Desk } from '../../components/desk.tsx';
import { EditText } from '../../components/edit-text.tsx';
import { Show } from '../../components/loading.tsx';
import { LongText } from '../../components/long-text.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { Page } from '../../components/page.tsx';
import { platformText } from '../../components/platform-text.ts';
import { PostStateChip } from '../../components/post-state-chip.tsx';
import type { Params } from '../../router.ts';
import { has } from '../../session.ts';
import { coordinatorMessages } from '../../i18n/coordinator.ts';
import { formatList } from '../../i18n/further-formats.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postQueueMessages } from '../../i18n/post-queue.ts';
import { postStateMessages } from '../../i18n/post-states.ts';
import { postMessages } from '../../i18n/posts.ts';
import { productMessages } from '../../i18n/product.ts';
import { steeringMessages } from '../../i18n/steering.ts';
import { Decide } from './decide.tsx';
import { Doubt } from './doubt.tsx';
import { MovePost } from './move-post.tsx';
import { PausePost } from './pause-post.tsx';
import { postIdOf } from './post-path.ts';
import { WaitingPosts } from './post-queue.tsx';
import { RetryPost } from './retry-post.tsx';
import { StopPost } from './stop-post.tsx';

/** Shows one post: its picture, its caption, its state, and what the user may do about it. */
export function PostPage({ params }: { readonly params: Params }) {
  const id = postIdOf(params);
  const post = useLoaded(`post/${id}`, (left) => readPost(id, left));
  // Coordinators come from the campaign's list of posts, page owners from their start page.
  const back = has('coordinator') ? `/promosi/${params['campaign'] ?? ''}` : '/';
  const page = (
    <Page title={post.value?.product.name ?? say(postMessages).post} back={back}>
      <Show from={post}>{(value) => <Whole key={value.id} post={value} loaded={post} />}</Show>
    </Page>
  );
  if (!has('coordinator')) return page;
  return (
    <Desk list={() => <WaitingPosts shown={id} />} label={say(postQueueMessages).queue}>
      {page}
    </Desk>
  );
}

/** Reasons that reconnecting the page resolves. */
const UNCONNECTED: ReadonlySet<string> = new Set(['channel.tokenDead', 'channel.missing']);

function Whole({ post, loaded }: { readonly post: PostReply; readonly loaded: Loaded<PostReply> }) {
  const messages = say(postMessages);
  const { set } = loaded;
  const [decision, setDecision] = useState<DecidePost['decision']>();
  const sellers = [post.seller, ...post.alsoSellers].map(({ name }) => name);
  return (
    <>
      <PostStateChip state={post.state} overdue={post.overdue} />
      {post.overdue && <Notice mood="wait">{say(steeringMessages).overdueWhy[post.overdue]}</Notice>}
      {post.reason && (
        <Notice mood="help">
          <p>{post.reason.text[language.value]}</p>
          <p>
            <strong>{post.reason.nextStep[language.value]}</strong>
          </p>
        </Notice>
      )}
      {has('coordinator') && UNCONNECTED.has(post.reason?.code ?? '') && (
        <ButtonLink icon="plug" kind="solid" to="/halaman">
          {say(coordinatorMessages).toChannels}
        </ButtonLink>
      )}
      <Doubt post={post} loaded={loaded} />
      {post.pictureUrl !== undefined && (
        <img
          class="picture"
          src={post.pictureUrl}
          alt={post.words?.altText ?? ''}
          width="1080"
          height="1350"
        />
      )}
      <p class="small soft">
        {say(postStateMessages).on(post.channel.name)} ({platformText(post)}) · {messages.by(post.maker.name)}{' '}
        · {messages.orderFrom(formatList(sellers, language.value))} ·{' '}
        {post.overdue
          ? say(steeringMessages).wasDue(dayAndTime(post.publishAt))
          : messages.goesOut(dayAndTime(post.publishedAt ?? post.publishAt))}
        {post.hosted && ` · ${messages.hosted}`}
      </p>
      {post.words && (
        <section class="stack">
          <h2>{messages.caption}</h2>
          {post.may.edit ? (
            <EditText
              name={`post/${post.id}`}
              label={messages.caption}
              text={post.words.text}
              lang={post.language}
              edit={say(productMessages).editCaption}
              saved={messages.captionSaved}
              hint={`${messages.captionHint} ${say(productMessages).captionHint(
                formatNumber(post.words.characters, language.value),
              )}`}
              onSave={async (text) => set(await editPostCaption(post, text))}
              onRefused={loaded.reload}
            />
          ) : (
            <LongText text={post.words.text} lang={post.language} />
          )}
          {post.words.editedBy && <p class="small soft">{messages.editedBy(post.words.editedBy.name)}</p>}
        </section>
      )}
      {post.may.move && <MovePost post={post} loaded={loaded} />}
      <PausePost post={post} loaded={loaded} />
      <StopPost post={post} set={set} />
      {post.permalink !== undefined && (
        <ButtonLink icon="out" to={post.permalink} outside>
          {messages.openPost}
        </ButtonLink>
      )}
      <div class="desk-actions">
        {decision && (
          <Outcome key={decision}>
            <Notice mood="ok">{messages.decided[decision]}</Notice>
          </Outcome>
        )}
        {post.may.decide && (
          <Decide
            post={post}
            set={(decided, given) => {
              set(decided);
              setDecision(given);
            }}
          />
        )}
        <RetryPost post={post} set={set} />
      </div>
    </>
  );
}
