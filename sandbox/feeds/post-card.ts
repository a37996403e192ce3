import { commentsAt } from '../core/engagement/comments.ts';
import { engagementAt } from '../core/engagement/engagement.ts';
import type { EngagedPost } from '../core/engagement/final-engagement.ts';
import { engagedPostOf } from '../core/engagement/engaged-posts.ts';
import type { Picture } from '../core/rules/image-facts.ts';
import type { PagePost } from '../core/state/records.ts';
import { known } from '../core/state/sandbox-state.ts';
import type { SandboxCore } from '../core/sandbox-core.ts';
import { html, type Html } from './html.ts';
import { avatar } from './layout.ts';
import { countOf, timeOf } from './formats.ts';

const COMMENTS_SHOWN = 3;

/** Returns the `img` element of a picture. */
export const pictureOf = ({ sha256, width, height }: Picture, altText: string): Html =>
  html`<img
    src="/sandbox/pictures/${sha256}"
    width="${width}"
    height="${height}"
    alt="${altText}"
    loading="lazy"
  />`;

/** Returns the pictures of a post beside each other; nothing for a text without pictures. */
export function picturesOf(pictures: readonly Picture[], altText: string): Html {
  if (pictures.length === 0) return html``;
  const images = pictures.map((picture) => pictureOf(picture, altText));
  return html`<div class="pictures ${pictures.length > 1 ? 'many' : ''}">${images}</div>`;
}

/** Renders the counts of reactions, and some of the comments. */
export function reactionsOf(core: SandboxCore, post: EngagedPost, now: number): Html {
  const counts = engagementAt(core.seed, post, now);
  const comments = commentsAt(core.seed, post, now, COMMENTS_SHOWN).map(
    ({ text, at }) => html`<li>${text}<small>${timeOf(at)}</small></li>`,
  );
  return html`<p class="counts">
      <span><b>${countOf(counts.likes)}</b> suka</span>
      <span><b>${countOf(counts.comments)}</b> komentar</span>
      <span><b>${countOf(counts.shares)}</b> dibagikan</span>
      <span>dilihat <b>${countOf(counts.reach)}</b> orang</span>
    </p>
    ${
      comments.length > 0
        ? html`<ul class="comments">
            ${comments}
          </ul>`
        : undefined
    }`;
}

/** Renders one post of a Page as part of a feed. */
export function postCard(core: SandboxCore, post: PagePost, now: number): Html {
  const { state } = core;
  const page = known(state.pages, post.page);
  const photos = post.photos.map((id) => known(state.photos, id));
  const engaged = engagedPostOf(state, post);
  const altText = photos[0]?.altText ?? '';
  return html`<article class="card post" id="${post.id}">
    <div class="head">
      ${avatar(page.name)}
      <div class="who">
        <div>
          <a href="/sandbox/feeds/${page.id}"><b>${page.name}</b></a>
          <a class="quiet" href="/sandbox/feeds/posts/${post.id}">
            <time>${timeOf(post.publishedAt ?? post.createdAt)}</time>
          </a>
        </div>
      </div>
    </div>
    ${post.message === '' ? undefined : html`<p class="text">${post.message}</p>`}
    ${post.link === undefined ? undefined : html`<p class="text quiet">${post.link}</p>`}
    ${picturesOf(
      photos.map(({ picture }) => picture),
      altText,
    )}
    ${engaged ? reactionsOf(core, engaged, now) : undefined}
  </article>`;
}
