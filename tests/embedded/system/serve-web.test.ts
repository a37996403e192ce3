import { describe, expect, it } from 'vitest';
import { serveWeb } from '../../../embedded/system/serve-web.ts';

describe('an address of the web app that cannot be', () => {
  it.each(['/%E0%A4%A', '/%E0%A4%A.js', `/${'a'.repeat(5_000)}.js`, '/%00.js', '/..%2f..%2fetc%2fpasswd.js'])(
    'is not found: %s',
    async (path) => {
      const serve = serveWeb(import.meta.dirname, 'http://127.0.0.1:1');
      expect((await serve(new Request(`http://127.0.0.1${path}`))).status).toBe(404);
    },
  );
});
