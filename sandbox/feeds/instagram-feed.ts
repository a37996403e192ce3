import { DAY } from '../../functions/domain/time/instant.ts';
import { engagementAt } from '../core/engagement/engagement.ts';
import { engagedMediumOf } from '../core/engagement/engaged-posts.ts';
import type { SandboxCore } from '../core/sandbox-core.ts';
import { mediaIdOf, shortcodeOf } from '../core/state/ids.ts';
import type { InstagramAccount, Media } from '../core/state/records.ts';
import { known } from '../core/state/sandbox-state.ts';
import { html, type Html } from './html.ts';
import { avatar, emptyNote, layout } from './layout.ts';
import { firstOf } from './latest.ts';
import { pictureOf, picturesOf, reactionsOf } from './post-card.ts';
import { countOf, hourOf, timeOf } from './formats.ts';

const SHOWN = 60;

const tile = (core: SandboxCore, media: Media, now: number): Html => {
  const [picture] = media.pictures;
  const { likes } = engagementAt(core.seed, engagedMediumOf(core.state, media), now);
  const many = media.pictures.length > 1 ? html`<em>${media.pictures.length} foto</em>` : undefined;
  return html`<a href="/sandbox/feeds/p/${shortcodeOf(media.id)}/">
    ${picture ? pictureOf(picture, media.altText) : undefined}${many}<span>${countOf(likes)} suka</span>
  </a>`;
};

function stories(core: SandboxCore, account: InstagramAccount, now: number): Html | undefined {
  const { state } = core;
  const row = known(state.instagramTimes, account.id).stories.newestFirst();
  const live = firstOf(row, SHOWN)
    .map((id) => known(state.media, id))
    .filter(({ publishedAt }) => now < publishedAt + DAY);
  if (live.length === 0) return undefined;
  const rings = live.map(({ id, pictures: [picture], publishedAt }) => {
    const image = picture ? pictureOf(picture, '') : undefined;
    return html`<a href="/sandbox/feeds/p/${shortcodeOf(id)}/">${image}${hourOf(publishedAt)}</a>`;
  });
  return html`<nav class="stories" aria-label="Cerita">${rings}</nav>`;
}

/** Renders an account as a visitor sees it: its name, its stories, then its posts in a grid. */
export function instagramFeed(core: SandboxCore, account: InstagramAccount, now: number): string {
  const { state } = core;
  const { media } = known(state.instagramTimes, account.id);
  const tiles = firstOf(media.newestFirst(), SHOWN).map((id) => tile(core, known(state.media, id), now));
  return layout(
    `@${account.username}`,
    now,
    html`<section class="account">
        ${avatar(account.name, 'large')}
        <div>
          <h1>${account.username}</h1>
          <p class="facts">
            <span><b>${countOf(media.count)}</b> kiriman</span>
            <span><b>${countOf(account.followers)}</b> pengikut</span>
            <a href="/sandbox/feeds/${account.page}">${account.name}</a>
          </p>
        </div>
      </section>
      ${stories(core, account, now)}
      ${tiles.length > 0 ? html`<div class="grid">${tiles}</div>` : emptyNote('Belum ada kiriman di akun ini.')}`,
  );
}

/** Renders one medium at its permalink; undefined when there is none. */
export function mediaPage(core: SandboxCore, shortcode: string, now: number): string | undefined {
  const media = core.state.media.get(mediaIdOf(shortcode) ?? '');
  if (!media) return undefined;
  const { id, username, name } = known(core.state.instagrams, media.account);
  return layout(
    `@${username}`,
    now,
    html`<article class="card single post">
      ${picturesOf(media.pictures, media.altText)}
      <div class="side">
        <div class="head">
          ${avatar(name)}
          <div class="who">
            <div>
              <a href="/sandbox/feeds/${id}"><b>${username}</b></a>
              <time class="quiet">${timeOf(media.publishedAt)}</time>
            </div>
          </div>
        </div>
        ${media.caption === '' ? undefined : html`<p class="text">${media.caption}</p>`}
        ${reactionsOf(core, engagedMediumOf(core.state, media), now)}
      </div>
    </article>`,
  );
}
