import { type Problem, problem } from '../../domain/problem.ts';

/** For posts whose removal was asked for and that may still be out. */
export const postsToTakeDown = (count: number): Problem =>
  problem('community.postsToTakeDown', 'conflict', {
    id: `${count} kiriman diminta dihapus dan mungkin masih tayang. Tunggu sampai hilang, atau pakai --leave-posts: kiriman itu tetap di halamannya, dan hanya pemilik halaman yang bisa menghapusnya.`,
    en: `Of ${count} posts the removal was asked for, and they may still be out. Wait until they are gone, or add --leave-posts: they then stay on their pages, and only whoever owns a page can delete them there.`,
  });

/** For posts that are not out yet, or of which nobody knows. */
export const postsUnderWay = (count: number): Problem =>
  problem('community.postsUnderWay', 'conflict', {
    id: `${count} kiriman masih menunggu atau sedang dicek. Batalkan promosinya dulu, atau pakai --leave-posts: yang belum tayang tidak akan tayang, dan yang sedang dicek tetap di halamannya kalau ternyata tayang.`,
    en: `${count} posts wait or are being looked for. Cancel the campaigns first, or add --leave-posts: what is not out never goes out, and what is being looked for stays on its page if it is out.`,
  });

/** For pages with a token. */
export const pagesConnected = (count: number): Problem =>
  problem('community.pagesConnected', 'conflict', {
    id: `${count} halaman atau akun masih tersambung. Putuskan dulu di /halaman, atau pakai --forget-pages: tokennya dihapus di sini, dan izin di Facebook tetap ada sampai pemiliknya mencabutnya (Pengaturan, Integrasi bisnis).`,
    en: `${count} pages or accounts are connected. Disconnect them first at /halaman, or add --forget-pages: their tokens are deleted here, and the consent at Facebook stays until its giver withdraws it there (Settings, Business integrations).`,
  });
