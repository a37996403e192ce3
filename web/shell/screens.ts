import type { ComponentType } from 'preact';
import { Home } from '../pages/home.tsx';
import type { Params } from '../router.ts';

/** A page's component. */
export type Screen = ComponentType<{ readonly params: Params }>;

interface Route {
  readonly path: string;
  readonly load: () => Promise<Screen>;
}

// Over a weak signal each file costs a round trip, so pages that are used together are in one file, which is loaded when
// first needed.
/** The steps from a photo to a product: a member's main job. */
export const make = () => import('../chunks/make.ts');
const sell = () => import('../chunks/sell.ts');
const plan = () => import('../chunks/plan.ts');
const calendar = () => import('../chunks/calendar.ts');
const lessons = () => import('../chunks/lessons.ts');
const mine = () => import('../chunks/mine.ts');
const people = () => import('../chunks/people.ts');
const members = () => import('../chunks/members.ts');
const report = () => import('../chunks/report.ts');
const groupPlan = () => import('../chunks/group-plan.ts');
const enter = () => import('../chunks/enter.ts');

/** The target of sign-in links. */
export const ENTRANCE = '/masuk';

/** The target of links to a plan in the group. */
export const GROUP_PLAN = '/rencana/:link';

/** Every address of the app. Steps of one job have their own, so that "back" and reloading keep the position. */
export const ROUTES: readonly Route[] = [
  { path: '/', load: async () => Home },
  { path: ENTRANCE, load: async () => (await enter()).SignInPage },
  { path: '/foto', load: async () => (await make()).StartProduct },
  { path: '/antrean', load: async () => (await make()).QueuePage },
  { path: '/produk/:id/foto', load: async () => (await make()).PhotoStep },
  { path: '/produk/:id/kata', load: async () => (await make()).FactsStep },
  { path: '/produk/:id/cetak', load: async () => (await mine()).PrintPage },
  { path: '/produk/:id', load: async () => (await sell()).ProductPage },
  { path: '/teman', load: async () => (await sell()).Friends },
  { path: '/pelajaran/:lesson?', load: async () => (await lessons()).loadLessons() },
  { path: '/kiriman', load: async () => (await plan()).loadPostQueue() },
  { path: '/kiriman/:campaign/:post', load: async () => (await plan()).loadPost() },
  { path: GROUP_PLAN, load: async () => (await groupPlan()).GroupPlanPage },
  { path: '/promosi', load: async () => (await plan()).loadCampaigns() },
  { path: '/kalender', load: async () => (await calendar()).loadCalendar() },
  { path: '/promosi/baru', load: async () => (await plan()).PickKind },
  { path: '/promosi/contoh/:template', load: async () => (await plan()).BeginFromTemplate },
  { path: '/promosi/baru/:kind', load: async () => (await plan()).Propose },
  { path: '/promosi/:id/ubah', load: async () => (await plan()).ChangeCampaign },
  { path: '/promosi/:id/salin', load: async () => (await plan()).CopyCampaign },
  { path: '/promosi/gambar', load: async () => (await plan()).GroupPictures },
  { path: '/promosi/mitra/:invitation?', load: async () => (await plan()).Partners },
  { path: '/promosi/:id', load: async () => (await plan()).loadCampaign() },
  { path: '/saya', load: async () => (await mine()).Me },
  { path: '/izin', load: async () => (await mine()).Consents },
  { path: '/perangkat', load: async () => (await mine()).Devices },
  { path: '/halaman/:owner?', load: async () => (await people()).loadChannels() },
  { path: '/connect/:id?', load: async () => (await people()).Connect },
  { path: '/anggota', load: async () => (await members()).loadMembers() },
  { path: '/anggota/:id', load: async () => (await members()).loadMember() },
  { path: '/anggota/:id/foto', load: async () => (await make()).StartProductFor },
  { path: '/anggota/:id/merek', load: async () => (await mine()).BrandPage },
  { path: '/merek', load: async () => (await mine()).BrandPage },
  { path: '/ya-tetap', load: async () => (await mine()).StandingOkPage },
  { path: '/catatan', load: async () => (await members()).AuditPage },
  { path: '/komunitas', load: async () => (await members()).CommunityPage },
  { path: '/hasil/kiriman', load: async () => (await report()).loadFigurePosts() },
  { path: '/hasil', load: async () => (await report()).loadReport() },
];
