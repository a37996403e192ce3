import { createHash } from 'node:crypto';
import { DOCS_STYLE } from './docs-style.ts';

/** Where the description of the API is a page for people. */
export const DOCS_PATH = '/api/docs';

/** What the page may load, beside nothing: its own style, named by its hash, and the icon of the web app. */
export const DOCS_POLICY = {
  styleSrc: [`'sha256-${createHash('sha256').update(DOCS_STYLE).digest('base64')}'`],
  imgSrc: ["'self'"],
};
