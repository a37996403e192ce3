import type { SandboxCore } from '../core/sandbox-core.ts';
import type { Picture } from '../core/rules/image-facts.ts';
import type { Page } from '../core/state/records.ts';
import { known } from '../core/state/sandbox-state.ts';
import { html, type Html } from './html.ts';
import { avatar, layout } from './layout.ts';
import { firstOf } from './latest.ts';
import { pictureOf } from './post-card.ts';
import { countOf } from './formats.ts';

const THUMBNAILS = 3;
const CHANNELS_SHOWN = 120;

function picturesOf({ state }: SandboxCore, page: Page): Picture[] {
  const posts = firstOf(known(state.pageTimes, page.id).published.newestFirst(), THUMBNAILS);
  const onPage = posts.flatMap((id) => {
    const [photo = ''] = known(state.posts, id).photos;
    return state.photos.get(photo)?.picture ?? [];
  });
  const times = page.instagram === undefined ? undefined : known(state.instagramTimes, page.instagram);
  const media = times ? firstOf(times.media.newestFirst(), THUMBNAILS) : [];
  const onInstagram = media.flatMap((id) => known(state.media, id).pictures.slice(0, 1));
  const seen = new Map([...onPage, ...onInstagram].map((picture) => [picture.sha256, picture]));
  return [...seen.values()].slice(0, THUMBNAILS);
}

function channel(core: SandboxCore, page: Page): Html {
  const { state } = core;
  const account = state.instagrams.get(page.instagram ?? '');
  const posts = known(state.pageTimes, page.id).published.count;
  const media = account ? known(state.instagramTimes, account.id).media.count : 0;
  const thumbnails = picturesOf(core, page).map((picture) => html`<span>${pictureOf(picture, '')}</span>`);
  const strip = thumbnails.length > 0 ? thumbnails : html`<span class="none">Belum ada kiriman</span>`;
  return html`<section class="card channel">
    <div class="who">
      ${avatar(page.name)}
      <div><b>${page.name}</b><small>${page.category} · ${countOf(page.followers)} pengikut</small></div>
    </div>
    <div class="strip">${strip}</div>
    <div class="links">
      <a class="pill" href="/sandbox/feeds/${page.id}">Halaman · ${countOf(posts)}</a>
      ${
        account
          ? html`<a class="pill" href="/sandbox/feeds/${account.id}"
              >@${account.username} · ${countOf(media)}</a
            >`
          : undefined
      }
    </div>
  </section>`;
}

/** Renders the list of all Pages and accounts. */
export function overview(core: SandboxCore, now: number): string {
  const pages = firstOf(core.state.pages.values(), CHANNELS_SHOWN);
  const rest = core.state.pages.size - pages.length;
  return layout(
    'Kotak pasir',
    now,
    html`<h1>Yang dilihat orang</h1>
      <p class="lead">Halaman dan akun tiruan, dengan kiriman yang sudah tayang di sini.</p>
      <div class="channels">${pages.map((page) => channel(core, page))}</div>
      ${rest > 0 ? html`<p class="lead">… dan ${countOf(rest)} halaman lagi.</p>` : undefined}`,
  );
}
