import { useState } from 'preact/hooks';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { editPostWords, readPost } from '../../api/posts.ts';
import type { DecidePost, PostReply } from '../../../functions/http/contract/posts.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { EditText } from '../../parts/edit-text.tsx';
import { Show } from '../../parts/loading.tsx';
import { LongText } from '../../parts/long-text.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { placeOf } from '../../parts/place-of.ts';
import { PostStateMark } from '../../parts/post-state.tsx';
import type { Params } from '../../router.ts';
import { has } from '../../session.ts';
import { coordinatorWords } from '../../words/coordinator.ts';
import { formatList, formatNumber } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { dayAndTime } from '../../words/moments.ts';
import { postWords } from '../../words/posts.ts';
import { productWords } from '../../words/product.ts';
import { steeringWords } from '../../words/steering.ts';
import { Decide } from './decide.tsx';
import { Doubt } from './doubt.tsx';
import { MovePost } from './move-post.tsx';
import { postIdOf } from './post-path.ts';

/** Shows one post: its picture, its words, its state, and what the user may do about it. */
export function PostPage({ params }: { readonly params: Params }) {
  const id = postIdOf(params);
  const post = useLoaded(`post/${id}`, (left) => readPost(id, left));
  // Coordinators come from the campaign's list of posts, page owners from their start page.
  const back = has('coordinator') ? `/promosi/${params['campaign'] ?? ''}` : '/';
  return (
    <Page title={post.value?.product.name ?? say(postWords).post} back={back}>
      <Show from={post}>{(value) => <Whole post={value} loaded={post} />}</Show>
    </Page>
  );
}

/** Reasons that reconnecting the page resolves. */
const UNCONNECTED: ReadonlySet<string> = new Set(['channel.tokenDead', 'channel.missing']);

function Whole({ post, loaded }: { readonly post: PostReply; readonly loaded: Loaded<PostReply> }) {
  const words = say(postWords);
  const { set } = loaded;
  const [said, setSaid] = useState<DecidePost['decision']>();
  const sellers = [post.seller, ...post.alsoSellers].map(({ name }) => name);
  return (
    <>
      <PostStateMark state={post.state} overdue={post.overdue} />
      {post.overdue && <Notice mood="wait">{say(steeringWords).overdueWhy[post.overdue]}</Notice>}
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
          {say(coordinatorWords).toChannels}
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
        {words.on(post.channel.name)} ({placeOf(post)}) · {words.by(post.maker.name)} ·{' '}
        {words.orderAt(formatList(sellers, language.value))} ·{' '}
        {post.overdue
          ? say(steeringWords).wasDue(dayAndTime(post.publishAt))
          : words.goesOut(dayAndTime(post.publishedAt ?? post.publishAt))}
        {post.hosted && ` · ${words.hosted}`}
      </p>
      {post.words && (
        <section class="stack">
          <h2>{words.words}</h2>
          {post.may.edit ? (
            <EditText
              name={`post/${post.id}`}
              label={words.words}
              text={post.words.text}
              lang={post.language}
              edit={words.editWords}
              saved={words.wordsSaved}
              hint={`${words.wordsHint} ${say(productWords).captionHint(
                formatNumber(post.words.characters, language.value),
              )}`}
              onSave={async (text) => set(await editPostWords(post.id, text))}
            />
          ) : (
            <LongText text={post.words.text} lang={post.language} />
          )}
          {post.words.editedBy && <p class="small soft">{words.editedBy(post.words.editedBy.name)}</p>}
        </section>
      )}
      {said && (
        <Outcome key={said}>
          <Notice mood="ok">{words.said[said]}</Notice>
        </Outcome>
      )}
      {post.may.decide && (
        <Decide
          post={post}
          set={(decided, decision) => {
            set(decided);
            setSaid(decision);
          }}
        />
      )}
      {post.may.move && <MovePost post={post} set={set} />}
      {post.permalink !== undefined && (
        <ButtonLink icon="out" to={post.permalink} outside>
          {words.openPost}
        </ButtonLink>
      )}
    </>
  );
}
