import { hash64 } from '../../functions/domain/seeded.ts';
import { html, type Html } from './html.ts';
import { initialsOf, timeOf } from './formats.ts';

/** Renders the frame that every page of the feeds has. */
export const layout = (title: string, now: number, content: Html): string =>
  html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/sandbox/feeds/style.css" />
      </head>
      <body>
        <header class="top">
          <a class="home" href="/sandbox/feeds">Kotak pasir</a>
          <span class="note">Tiruan untuk mencoba, bukan Facebook atau Instagram</span>
          <time>${timeOf(now)} WIB</time>
        </header>
        <main>${content}</main>
      </body>
    </html>`.text;

const TONES = 6;

/** Renders a disc with the initials of a name; its colour depends on the name alone. */
export function avatar(name: string, size: 'small' | 'large' = 'small'): Html {
  const tone = Number.parseInt(hash64(name).slice(-6), 16) % TONES;
  return html`<span class="avatar ${size} tone${tone}" aria-hidden="true">${initialsOf(name)}</span>`;
}

/** Returns the sentence that stands where a list would be empty. */
export const emptyNote = (text: string): Html => html`<p class="empty">${text}</p>`;
