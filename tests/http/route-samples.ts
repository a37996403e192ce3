import { BY_HAND, DOUBTED, FOREIGN, WAITING } from './settle.ts';
import type { Ask } from './world.ts';

const FACTS = {
  kind: 'food',
  name: 'Tiwul instan',
  words: 'Tinggal dikukus.',
  price: 15_000,
  unit: 'bungkus',
  languages: ['id'],
  audiences: ['bridging'],
};
const WISH = {
  title: 'Pasar',
  products: ['tiwul'],
  audience: 'bridging',
  from: '2026-12-02',
  days: 2,
  start: 'slots',
};
const BRAND = { name: 'Watu Lereng', address: 'Giriwening RT 02', village: 'Giriwening', accent: '#8a3b12' };
const SETTINGS = {
  name: 'Rukun Lereng',
  village: 'Giriwening',
  contactPhone: '0812-3456-7890',
  hashtags: ['#RukunLereng'],
  slots: ['18:30'],
  quietHours: { from: '21:00', to: '06:00' },
  postsPerChannelAndDay: 2,
};
const PHOTO = new Uint8Array([1, 2, 3]);

type Request = Omit<Ask, 'as'> & { readonly path: string };

export interface Sample {
  readonly good: Request;
  /** Who may do it just so. */
  readonly by: string;
  /** Who may not: a member who does not own it, a coordinator, a leader. */
  readonly notBy: readonly ('melati' | 'kenanga' | 'flamboyan' | 'bakung')[];
  /** The same about what the neighbouring community has, and what it is answered; absent when it names nothing. */
  readonly foreign?: Request & { readonly status: number };
}

const put = (path: string, json: unknown): Request => ({ path, method: 'PUT', json });
const everybody = { by: 'kenanga', notBy: [] } as const;
const maker = { by: 'kenanga', notBy: ['melati', 'bakung'] } as const;
const coordinator = { by: 'flamboyan', notBy: ['kenanga', 'bakung'] } as const;

/** One good request of every route behind the session, by operation. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  readSession: { ...everybody, good: { path: '/api/session' } },
  downloadMyData: { ...everybody, good: { path: '/api/me/data' } },
  saveMyPhone: { ...everybody, good: put('/api/me/phone', { phone: '0811-222-3333' }) },
  listProducts: { ...everybody, good: { path: '/api/products' } },
  readProduct: {
    ...everybody,
    good: { path: '/api/products/tiwul' },
    foreign: { path: '/api/products/ikan', status: 404 },
  },
  saveProduct: {
    ...maker,
    good: put('/api/products/tiwul', FACTS),
    foreign: { ...put('/api/products/baru', { ...FACTS, maker: 'pandan' }), status: 403 },
  },
  deleteProduct: {
    ...maker,
    good: { path: '/api/products/tiwul', method: 'DELETE' },
    foreign: { path: '/api/products/ikan', method: 'DELETE', status: 404 },
  },
  takePhoto: {
    ...maker,
    good: { path: '/api/products/tiwul/photo', method: 'PUT', bytes: PHOTO },
    foreign: { path: '/api/products/ikan/photo', method: 'PUT', bytes: PHOTO, status: 404 },
  },
  allowUpload: {
    ...maker,
    good: { path: '/api/products/tiwul/upload', method: 'POST', json: { bytes: 5_000_000 } },
    foreign: { path: '/api/products/ikan/upload', method: 'POST', json: { bytes: 1 }, status: 404 },
  },
  setFocus: {
    ...maker,
    good: put('/api/products/tiwul/focus', { x: 0.2, y: 0.8 }),
    foreign: { ...put('/api/products/ikan/focus', { x: 0.2, y: 0.8 }), status: 404 },
  },
  setSoldOut: {
    ...maker,
    good: put('/api/products/tiwul/sold-out', { soldOut: true }),
    foreign: { ...put('/api/products/ikan/sold-out', { soldOut: true }), status: 404 },
  },
  addPhoto: {
    ...maker,
    good: { path: '/api/products/tiwul/photos', method: 'PUT', bytes: PHOTO },
    foreign: { path: '/api/products/ikan/photos', method: 'PUT', bytes: PHOTO, status: 404 },
  },
  removePhoto: {
    ...maker,
    good: { path: '/api/products/tiwul/photos/lama', method: 'DELETE' },
    foreign: { path: '/api/products/ikan/photos/lama', method: 'DELETE', status: 404 },
  },
  drawLooks: {
    ...everybody,
    good: { path: '/api/products/berfoto/looks', method: 'PUT' },
    foreign: { path: '/api/products/ikan/looks', method: 'PUT', status: 404 },
  },
  chooseTheme: {
    ...maker,
    good: put('/api/products/tiwul/theme', { theme: 'batik' }),
    foreign: { ...put('/api/products/ikan/theme', { theme: 'batik' }), status: 404 },
  },
  printLabels: {
    by: 'kenanga',
    notBy: ['melati', 'bakung'],
    good: { path: '/api/products/anyaman/print/label' },
    foreign: { path: '/api/products/ikan/print/label', status: 404 },
  },
  printShelfCards: {
    by: 'flamboyan',
    notBy: ['melati', 'bakung'],
    good: { path: '/api/products/anyaman/print/shelf' },
    foreign: { path: '/api/products/ikan/print/shelf', status: 404 },
  },
  drawPictures: {
    ...everybody,
    // Only new photos are drawn from; the one of the factory has no bytes in this world.
    good: put('/api/products/berfoto/pictures', { formats: ['feed'], language: 'id' }),
    foreign: { ...put('/api/products/ikan/pictures', { formats: ['feed'], language: 'id' }), status: 404 },
  },
  readCaptions: {
    ...everybody,
    good: { path: '/api/products/tiwul/captions?language=id&audience=bridging' },
    foreign: { path: '/api/products/ikan/captions', status: 404 },
  },
  editCaption: {
    ...everybody,
    good: put('/api/products/tiwul/captions/id/facebook', { text: 'Tiwul hangat.' }),
    foreign: { ...put('/api/products/ikan/captions/id/facebook', { text: 'Ikan.' }), status: 404 },
  },
  shareProduct: {
    by: 'kenanga',
    notBy: ['melati', 'flamboyan', 'bakung'],
    good: put('/api/products/tiwul/share/bagikan-1', { audience: 'bridging' }),
    foreign: { ...put('/api/products/ikan/share/bagikan-1', { audience: 'bridging' }), status: 404 },
  },
  listCampaigns: { ...everybody, good: { path: '/api/campaigns' } },
  readCampaign: {
    ...everybody,
    good: { path: '/api/campaigns/pasar-minggu' },
    foreign: { path: '/api/campaigns/pasar-laut', status: 404 },
  },
  proposeCampaign: {
    by: 'kenanga',
    notBy: ['bakung'],
    good: put('/api/campaigns/baru', WISH),
    foreign: { ...put('/api/campaigns/baru', { ...WISH, products: ['ikan'] }), status: 404 },
  },
  steerCampaign: {
    by: 'flamboyan',
    notBy: ['kenanga', 'bakung'],
    good: put('/api/campaigns/pasar-minggu/steering', { steering: 'pause' }),
    foreign: { ...put('/api/campaigns/pasar-laut/steering', { steering: 'cancel' }), status: 404 },
  },
  previewPlan: {
    ...everybody,
    good: { path: '/api/campaigns/pasar-minggu/plan' },
    foreign: { path: '/api/campaigns/pasar-laut/plan', status: 404 },
  },
  scheduleCampaign: {
    ...coordinator,
    good: { path: '/api/campaigns/pasar-minggu/schedule', method: 'POST' },
    foreign: { path: '/api/campaigns/pasar-laut/schedule', method: 'POST', status: 404 },
  },
  listPosts: { ...everybody, good: { path: '/api/posts?state=waiting' } },
  readPost: {
    ...everybody,
    good: { path: `/api/posts/${WAITING}` },
    foreign: { path: `/api/posts/${FOREIGN}`, status: 404 },
  },
  decidePost: {
    by: 'kenanga',
    notBy: ['melati', 'flamboyan', 'bakung'],
    good: put(`/api/posts/${WAITING}/decision`, { decision: 'yes' }),
    foreign: { ...put(`/api/posts/${FOREIGN}/decision`, { decision: 'skip' }), status: 404 },
  },
  editPostWords: {
    by: 'kenanga',
    notBy: ['melati', 'flamboyan', 'bakung'],
    good: put(`/api/posts/${WAITING}/words`, { text: 'Keripik renyah.' }),
    foreign: { ...put(`/api/posts/${FOREIGN}/words`, { text: 'Ikan.' }), status: 404 },
  },
  movePost: {
    by: 'kenanga',
    notBy: ['melati', 'bakung'],
    good: put(`/api/posts/${WAITING}/time`, { publishAt: '2026-12-02T03:00:00.000Z' }),
    foreign: { ...put(`/api/posts/${FOREIGN}/time`, { publishAt: '2026-12-02T03:00:00.000Z' }), status: 404 },
  },
  cancelPost: {
    by: 'flamboyan',
    notBy: ['melati', 'kenanga', 'bakung'],
    good: { path: `/api/posts/${WAITING}/cancelled`, method: 'PUT' },
    foreign: { path: `/api/posts/${FOREIGN}/cancelled`, method: 'PUT', status: 404 },
  },
  retryPost: {
    by: 'kenanga',
    notBy: ['melati', 'bakung'],
    good: { path: `/api/posts/${WAITING}/retry`, method: 'POST' },
    foreign: { path: `/api/posts/${FOREIGN}/retry`, method: 'POST', status: 404 },
  },
  readPostHistory: {
    by: 'kenanga',
    notBy: ['bakung'],
    good: { path: `/api/posts/${WAITING}/history` },
    foreign: { path: `/api/posts/${FOREIGN}/history`, status: 404 },
  },
  checkPost: {
    by: 'kenanga',
    notBy: ['melati', 'bakung'],
    good: { path: `/api/posts/${DOUBTED}/check`, method: 'POST' },
    foreign: { path: `/api/posts/${FOREIGN}/check`, method: 'POST', status: 404 },
  },
  resolveDoubt: {
    by: 'flamboyan',
    notBy: ['melati', 'bakung'],
    good: put(`/api/posts/${DOUBTED}/doubt`, { is: 'out' }),
    foreign: { ...put(`/api/posts/${FOREIGN}/doubt`, { is: 'out' }), status: 404 },
  },
  confirmRemoval: {
    by: 'flamboyan',
    notBy: ['melati', 'bakung'],
    good: { path: `/api/posts/${BY_HAND}/removed`, method: 'PUT' },
    foreign: { path: `/api/posts/${FOREIGN}/removed`, method: 'PUT', status: 404 },
  },
  readStandingOk: { ...everybody, good: { path: '/api/standing-ok' } },
  giveStandingOk: {
    ...everybody,
    good: put('/api/standing-ok', { makers: ['melati'], products: ['tiwul'] }),
    foreign: { ...put('/api/standing-ok', { makers: ['pandan'], products: [] }), status: 404 },
  },
  askMyRemoval: {
    ...everybody,
    good: { path: '/api/consents/nameInReports/removal', method: 'PUT' },
  },
  listMyRemovals: { ...everybody, good: { path: '/api/removals' } },
  listPageRemovals: { ...everybody, good: { path: '/api/removals/pages' } },
  listMemberRemovals: {
    ...coordinator,
    good: { path: '/api/members/kenanga/removals' },
    foreign: { path: '/api/members/pandan/removals', status: 404 },
  },
  witnessRemoval: {
    ...coordinator,
    good: { path: '/api/members/kenanga/consents/nameInReports/removal', method: 'PUT' },
    foreign: { path: '/api/members/pandan/consents/nameInReports/removal', method: 'PUT', status: 404 },
  },
  readBrand: {
    ...maker,
    good: { path: '/api/members/kenanga/brand' },
    foreign: { path: '/api/members/pandan/brand', status: 403 },
  },
  saveBrand: {
    ...maker,
    good: put('/api/members/kenanga/brand', BRAND),
    foreign: { ...put('/api/members/pandan/brand', BRAND), status: 403 },
  },
  takeLogo: {
    ...maker,
    good: { path: '/api/members/kenanga/logo', method: 'PUT', bytes: PHOTO },
    foreign: { path: '/api/members/pandan/logo', method: 'PUT', bytes: PHOTO, status: 403 },
  },
  removeLogo: {
    ...maker,
    good: { path: '/api/members/kenanga/logo', method: 'DELETE' },
    foreign: { path: '/api/members/pandan/logo', method: 'DELETE', status: 403 },
  },
  listAudit: { ...coordinator, good: { path: '/api/audit' } },
  listTroubles: { ...coordinator, good: { path: '/api/troubles' } },
  listMyConsents: { ...everybody, good: { path: '/api/consents' } },
  decideMyConsent: {
    ...everybody,
    good: put('/api/consents/ownPage', { granted: false }),
  },
  witnessConsent: {
    ...coordinator,
    good: put('/api/members/kantil/consents/hosting', { granted: true, how: 'paper' }),
    foreign: { ...put('/api/members/pandan/consents/hosting', { granted: true, how: 'paper' }), status: 404 },
  },
  listChannels: { ...everybody, good: { path: '/api/channels' } },
  startConnecting: { ...coordinator, good: { path: '/api/connect/start' } },
  readConnection: {
    ...coordinator,
    good: { path: '/api/connect/from-flamboyan' },
    foreign: { path: '/api/connect/from-pandan', status: 410 },
  },
  connectPages: {
    ...coordinator,
    good: put('/api/connect/from-flamboyan', { owners: { '2001': 'melati' } }),
    foreign: { ...put('/api/connect/from-flamboyan', { owners: { '2001': 'pandan' } }), status: 404 },
  },
  readCommunity: { ...coordinator, good: { path: '/api/community' } },
  saveCommunity: { ...coordinator, good: put('/api/community', SETTINGS) },
  saveMember: {
    ...coordinator,
    good: put('/api/members/kenanga', { name: 'Kenanga', phone: '0812-3456-7890' }),
  },
  giveRoles: {
    ...coordinator,
    good: put('/api/members/kenanga/roles', { coordinator: true, leader: false }),
    foreign: { ...put('/api/members/pandan/roles', { coordinator: true, leader: false }), status: 404 },
  },
  inviteMember: {
    ...coordinator,
    good: { path: '/api/members/kenanga/invitation', method: 'POST' },
    foreign: { path: '/api/members/pandan/invitation', method: 'POST', status: 404 },
  },
  eraseMember: {
    ...coordinator,
    good: { path: '/api/members/seruni/data', method: 'DELETE' },
    foreign: { path: '/api/members/pandan/data', method: 'DELETE', status: 404 },
  },
  signMemberOut: {
    ...coordinator,
    good: { path: '/api/members/kenanga/sessions', method: 'DELETE' },
    foreign: { path: '/api/members/pandan/sessions', method: 'DELETE', status: 404 },
  },
  listMembers: { ...coordinator, good: { path: '/api/members' } },
  readReport: { ...everybody, good: { path: '/api/report?from=2026-11-01&to=2026-12-31' } },
  downloadReport: { ...everybody, good: { path: '/api/report.csv?from=2026-11-01&to=2026-12-31' } },
};
