import type { NotablePostReply } from '../../../functions/http/contract/report-posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { readNotable, type ReportDays } from '../../api/report.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { postPath } from '../posts/post-path.ts';

/** The posts that were seen most, as pictures with their captions; to coordinators also those that were seen least. */
export function Notable({ days }: { readonly days: ReportDays }) {
  const messages = say(reportPartMessages);
  const notable = useLoaded(`notable/${days.from}/${days.to}`, (left) =>
    readNotable(days, 'community', left),
  ).value;
  if (!notable || notable.best.length === 0) return null;
  return (
    <>
      <section class="stack">
        <h2>{messages.best}</h2>
        <Gallery posts={notable.best} />
      </section>
      {notable.weakest && notable.weakest.length > 0 && (
        <section class="stack no-print">
          <h2>{messages.weakest}</h2>
          <p class="small soft">{messages.weakestWhy}</p>
          <Gallery posts={notable.weakest} />
        </section>
      )}
    </>
  );
}

/** Shows posts as pictures with the beginning of their captions, each leading to its post. */
export const Gallery = ({ posts }: { readonly posts: readonly NotablePostReply[] }) => {
  const messages = say(reportPartMessages);
  return (
    <ul class="gallery">
      {posts.map(({ id, product, channel, pictureUrl, thumbUrl, words, reach }) => (
        <li key={id} class="card">
          <a href={postPath(id)}>
            {pictureUrl !== undefined && (
              <img
                src={thumbUrl ?? pictureUrl}
                alt=""
                width="1080"
                height="1350"
                loading="lazy"
                decoding="async"
              />
            )}
            <strong>{messages.seenBy(formatNumber(reach, language.value))}</strong>
            <span class="small">{product.name}</span>
            <span class="small soft">{channel.name}</span>
          </a>
          {words !== undefined && <p class="small begun keep-lines">{words}</p>}
        </li>
      ))}
    </ul>
  );
};
