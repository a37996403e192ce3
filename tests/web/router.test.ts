import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoute, matchPath } from '../../web/router.ts';

describe('addresses of the app', () => {
  it('takes the named parts out of an address', () => {
    expect(matchPath('/produk/:id/kata', '/produk/kopi-bubuk/kata')).toEqual({ id: 'kopi-bubuk' });
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/izin', '/izin/')).toEqual({});
  });

  it.each(['/produk', '/produk/a/b/c', '/izin/a', '/produk/a/foto', '/produk/%E0%A4%A/kata'])(
    'does not take %s for another page',
    (path) => {
      expect(matchPath('/produk/:id/kata', path)).toBeUndefined();
    },
  );

  it('may do without a last part whose name ends in a question mark, and without no other', () => {
    const pattern = '/halaman/:owner?';
    expect(matchPath(pattern, '/halaman')).toEqual({});
    expect(matchPath(pattern, '/halaman/melati')).toEqual({ owner: 'melati' });
    for (const other of ['/', '/lain', '/halaman/melati/foto'])
      expect(matchPath(pattern, other)).toBeUndefined();
  });

  it('gives the first page that fits, so that fixed words come before names', () => {
    const routes = [{ path: '/promosi/baru' }, { path: '/promosi/:id' }];
    expect(findRoute(routes, '/promosi/baru')?.route.path).toBe('/promosi/baru');
    expect(findRoute(routes, '/promosi/pasar')?.params).toEqual({ id: 'pasar' });
    expect(findRoute(routes, '/lain')).toBeUndefined();
  });

  it('gives back any name that was encoded into an address', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(name, (id) => {
        expect(matchPath('/produk/:id', `/produk/${encodeURIComponent(id)}`)).toEqual({ id });
      }),
    );
  });
});
