import { problem, type Problem } from './problem.ts';

/**
 * Returns the problem of an edit that was made from a revision that is no longer current: somebody else changed the thing
 * meanwhile. `code` names the thing; the field at fault is the revision that was sent.
 */
export const staleEdit = (code: Problem['code']): Problem =>
  problem(code, 'stale', {
    field: 'if-match',
    id: 'Ini sudah diubah orang lain sejak kamu membukanya. Lihat yang terbaru, lalu ubah lagi kalau masih perlu.',
    en: 'Somebody else has changed this since you opened it. Look at the newest, then change it again if you still need to.',
  });
