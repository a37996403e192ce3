import type { SandboxCore } from '../core/sandbox-core.ts';
import type { Page } from '../core/state/records.ts';
import { known } from '../core/state/sandbox-state.ts';
import { html } from './html.ts';
import { avatar, emptyNote, layout } from './layout.ts';
import { firstOf } from './latest.ts';
import { postCard } from './post-card.ts';
import { countOf } from './formats.ts';

const SHOWN = 30;

/** Renders a Page as a visitor sees it: its name, then its posts, the newest first. */
export function pageFeed(core: SandboxCore, page: Page, now: number): string {
  const { state } = core;
  const { published } = known(state.pageTimes, page.id);
  const posts = firstOf(published.newestFirst(), SHOWN).map((id) =>
    postCard(core, known(state.posts, id), now),
  );
  const account = state.instagrams.get(page.instagram ?? '');
  return layout(
    page.name,
    now,
    html`<div class="column">
      <section class="card profile">
        <div class="cover"></div>
        <div class="body">
          ${avatar(page.name, 'large')}
          <div>
            <h1>${page.name}</h1>
            <span class="quiet">${page.category} · ${countOf(page.followers)} pengikut</span>
            ${account ? html` · <a class="quiet" href="/sandbox/feeds/${account.id}">@${account.username}</a>` : undefined}
          </div>
        </div>
      </section>
      ${posts.length > 0 ? posts : emptyNote('Belum ada kiriman di halaman ini.')}
    </div>`,
  );
}

/** Renders one post at its permalink; undefined when it is not published. */
export const postPage = (core: SandboxCore, postId: string, now: number): string | undefined => {
  const post = core.state.posts.get(postId);
  if (post?.publishedAt === undefined) return undefined;
  const { name } = known(core.state.pages, post.page);
  return layout(name, now, html`<div class="column">${postCard(core, post, now)}</div>`);
};
