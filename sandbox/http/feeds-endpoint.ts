import type { ServerResponse } from 'node:http';
import { html } from '../feeds/html.ts';
import { instagramFeed, mediaPage } from '../feeds/instagram-feed.ts';
import { emptyNote, layout } from '../feeds/layout.ts';
import { overview } from '../feeds/overview.ts';
import { pageFeed, postPage } from '../feeds/page-feed.ts';
import { STYLE } from '../feeds/style.ts';
import type { Desk } from './desk.ts';
import { sendHtml, sendText } from './send.ts';

function pageOf({ core, now }: Desk, segments: readonly string[]): string | undefined {
  const [first, second] = segments;
  core.advance(now());
  if (first === undefined) return overview(core, now());
  if (first === 'posts') return postPage(core, second ?? '', now());
  if (first === 'p') return mediaPage(core, second ?? '', now());
  const page = core.state.pages.get(first);
  if (page) return pageFeed(core, page, now());
  const account = core.state.instagrams.get(first);
  return account && instagramFeed(core, account, now());
}

/** Serves the feeds as people see them, and the permalinks. */
export function answerFeeds(desk: Desk, response: ServerResponse, path: string): void {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'sandbox' && segment !== 'feeds');
  if (segments[0] === 'style.css') return sendText(response, 200, 'text/css; charset=UTF-8', STYLE);
  const page = pageOf(desk, segments);
  if (page !== undefined) return sendHtml(response, 200, page);
  const note = emptyNote('Tidak ada di sini, atau sudah dihapus.');
  sendHtml(response, 404, layout('Tidak ada', desk.now(), html`${note}`));
}

/** Returns the media type by content: a Page accepts PNG as well as JPEG; anything else that was fetched is only stored. */
function typeOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? 'image/png' : 'application/octet-stream';
}

/** Serves a picture that was fetched or uploaded earlier. */
export async function answerPicture(
  { pictures }: Desk,
  response: ServerResponse,
  sha256: string,
): Promise<void> {
  const bytes = await pictures.read(sha256);
  if (!bytes) return sendText(response, 404, 'text/plain; charset=UTF-8', 'not here');
  response.writeHead(200, {
    'content-type': typeOf(bytes),
    'content-length': bytes.length,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}
