import { useState } from 'preact/hooks';
import type { ReportPost } from '../../../functions/http/contract/report-posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { readFigurePosts } from '../../api/report.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { reportMessages } from '../../i18n/report.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { postPath } from '../posts/post-path.ts';
import { dayName } from './day-name.ts';
import { sumText } from './sum-text.ts';
import { figureFrom } from './to-posts.ts';

/** The posts behind one figure of the report, the newest first, each with its own numbers. */
export function FigurePosts() {
  const messages = say(reportPartMessages);
  const { search } = location;
  const { figure, name } = figureFrom(search);
  const [more, setMore] = useState<readonly ReportPost[]>([]);
  const [cursor, setCursor] = useState<string>();
  const [isEnd, setEnd] = useState(false);
  const action = useAction();
  const first = useLoaded(`figure${search}`, (left) => readFigurePosts(figure, undefined, left));
  const next = isEnd ? undefined : (cursor ?? first.value?.next);
  const readMore = () =>
    action.run(async () => {
      const page = await readFigurePosts(figure, next);
      setMore([...more, ...page.posts]);
      setCursor(page.next);
      setEnd(page.next === undefined);
    });
  return (
    <Page title={name === '' ? messages.posts : name} back="/hasil">
      <p class="soft">
        {messages.posts} · {say(reportMessages).span(dayName(figure.from), dayName(figure.to))}
      </p>
      <Show from={first}>
        {({ posts }) => {
          const all = [...posts, ...more];
          if (all.length === 0 && next === undefined) return <p>{messages.noPosts}</p>;
          return (
            <ul class="figure-posts">
              {all.map((post) => (
                <Row key={post.id} post={post} />
              ))}
            </ul>
          );
        }}
      </Show>
      <Problems lines={action.problems} />
      {next !== undefined && (
        <Button icon="next" busy={action.busy} onPress={readMore}>
          {messages.postsMore}
        </Button>
      )}
    </Page>
  );
}

function Row({ post }: { readonly post: ReportPost }) {
  const { main } = say(reportMessages);
  const { reach, views, engagement } = post.totals;
  return (
    <li class="card">
      <a href={postPath(post.id)}>
        {post.pictureUrl !== undefined && (
          <img
            src={post.thumbUrl ?? post.pictureUrl}
            alt=""
            width="80"
            height="100"
            loading="lazy"
            decoding="async"
          />
        )}
        <span>
          <strong>{post.product.name}</strong>
          <span class="small soft">
            {post.channel.name} · {dayAndTime(post.publishedAt)}
            {post.takenDown && ` · ${say(reportPartMessages).gone}`}
          </span>
          <span class="small">
            {main.reach}: {sumText(reach)} · {main.views}: {sumText(views)} · {main.engagement}:{' '}
            {sumText(engagement)}
          </span>
        </span>
      </a>
    </li>
  );
}
