import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtApp } from '../../web/build/service-worker.ts';
import { type Asked, wantedOf } from '../../web/worker/wanted.ts';

const ORIGIN = 'https://etalase.test';

describe('what the service worker answers', () => {
  const wanted = (path: string, asked: { method?: string; mode?: Asked['mode'] } = {}) =>
    wantedOf({ method: 'GET', mode: 'cors', url: new URL(path, ORIGIN).href, ...asked }, ORIGIN);

  it.each(['/', '/foto', '/produk/0a1b/kata', '/hasil?dari=2026-12-01', '/masuk#secret'])(
    'is the page when %s is opened',
    (path) => expect(wanted(path, { mode: 'navigate' })).toBe('page'),
  );

  it('is a file that the build made, however it is asked for', () => {
    expect(wanted('/assets/make-1a2b.js')).toBe('file');
    expect(wanted('/assets/make-1a2b.js', { mode: 'navigate' })).toBe('file');
  });

  it.each(['/api/session', '/api/report.csv', '/api/connect/return', '/media/a/b.jpg', '/media/a/b'])(
    'is never %s, opened or asked for',
    (path) => {
      expect(wanted(path)).toBeUndefined();
      expect(wanted(path, { mode: 'navigate' })).toBeUndefined();
    },
  );

  it('is a thumbnail that a page shows; not one that is opened by itself, and none of another origin', () => {
    expect(wanted('/media/photos/a1/b-small.jpg?expires=1&signature=x', { mode: 'no-cors' })).toBe('picture');
    expect(wanted('/media/photos/a1/b-small.jpg', { mode: 'navigate' })).toBeUndefined();
    expect(wanted('https://pictures.test/media/a/b-small.jpg', { mode: 'no-cors' })).toBeUndefined();
  });

  it('is the photo that another app shares, at the address of the manifest alone', () => {
    const manifest: { share_target: { action: string; method: string } } = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../web/public/etalase.webmanifest', import.meta.url)), 'utf8'),
    );
    const { action, method } = manifest.share_target;
    expect(wanted(action, { method, mode: 'navigate' })).toBe('share');
    expect(wanted(action)).toBeUndefined();
    expect(wanted(`${action}/x`, { method })).toBeUndefined();
    expect(wanted(`https://pictures.test${action}`, { method })).toBeUndefined();
  });

  it('is nothing that is written, of another origin, or a file without a hash in its name', () => {
    expect(wanted('/foto', { method: 'POST', mode: 'navigate' })).toBeUndefined();
    expect(wanted('https://pictures.test/assets/a.js')).toBeUndefined();
    expect(wanted('/robots.txt', { mode: 'navigate' })).toBeUndefined();
    expect(wanted('/foto')).toBeUndefined();
  });
});

describe('what the service worker knows of its build', () => {
  const names = [
    'index.html',
    'icon.svg',
    'assets/care-1.js',
    'assets/make-2.js',
    'assets/main-3.css',
    'assets/english-4.js',
  ];

  it('is every script and style, those of the main job first, and English apart', () => {
    const { files, english } = builtApp('<html>', names);
    expect(files).toEqual(['/assets/main-3.css', '/assets/make-2.js', '/assets/care-1.js']);
    expect(english).toBe('/assets/english-4.js');
  });

  it('has another version when the page or the name of any file is another one', () => {
    const version = (page: string, care: string) =>
      builtApp(
        page,
        names.map((name) => name.replace('care-1', care)),
      ).version;
    expect(version('<html>', 'care-1')).toBe(version('<html>', 'care-1'));
    expect(version('<html lang="id">', 'care-1')).not.toBe(version('<html>', 'care-1'));
    expect(version('<html>', 'care-9')).not.toBe(version('<html>', 'care-1'));
  });
});
