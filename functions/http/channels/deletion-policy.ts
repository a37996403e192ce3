import { createHash } from 'node:crypto';

/** Where Meta asks for a deletion, and below which its status is a page. */
export const DELETION_PATH = '/api/connect/meta/deletion';

/** The style of that page; it stands in the page, because nothing of the app is loaded without a session. */
export const DELETION_STYLE = `
:root { color-scheme: light; }
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: #2b2118; background: #faf6ef; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
section { background: #fff; border: 1px solid #e3d9c9; border-radius: 0.75rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
section h2 { font-size: 1.125rem; margin: 0 0 0.5rem; }
p { margin: 0 0 0.75rem; }
p:last-child { margin: 0; }
code { overflow-wrap: anywhere; font-size: 0.9375rem; }
`;

/** What the page may load, beside nothing: its own style, named by its hash. */
export const DELETION_POLICY = {
  styleSrc: [`'sha256-${createHash('sha256').update(DELETION_STYLE).digest('base64')}'`],
};
