import { FOREIGN, WAITING } from './settle.ts';
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
  listProducts: { ...everybody, good: { path: '/api/products' } },
  readProduct: {
    ...everybody,
    good: { path: '/api/products/tiwul' },
    foreign: { path: '/api/products/ikan', status: 404 },
  },
  saveProduct: {
    ...maker,
    good: put('/api/products/tiwul', { ...FACTS, revision: 1 }),
    foreign: { ...put('/api/products/baru', { ...FACTS, maker: 'pandan' }), status: 403 },
  },
  takePhoto: {
    ...maker,
    good: { path: '/api/products/tiwul/photo', method: 'PUT', bytes: PHOTO },
    foreign: { path: '/api/products/ikan/photo', method: 'PUT', bytes: PHOTO, status: 404 },
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
    by: 'kenanga',
    notBy: ['flamboyan', 'bakung'],
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
  listMyPosts: { ...everybody, good: { path: '/api/posts?mine' } },
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
  listMyConsents: { ...everybody, good: { path: '/api/consents' } },
  decideMyConsent: {
    by: 'kenanga',
    notBy: ['flamboyan', 'bakung'],
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
  listMembers: { ...coordinator, good: { path: '/api/members' } },
  readReport: { ...everybody, good: { path: '/api/report?from=2026-11-01&to=2026-11-30' } },
  downloadReport: { ...everybody, good: { path: '/api/report.csv?from=2026-11-01&to=2026-11-30' } },
};
