import { passkeyName } from '../../functions/domain/people/passkey.ts';
import { NEW_PASSKEY, PASSKEY_PROOF, SAMPLE_PASSKEYS } from './sample-passkeys.ts';
import { INVITATION, PUNCAK, SAMPLE_CODE } from './sample-partners.ts';
import { sessionOf } from './session-of.ts';
import { BY_HAND, DOUBTED, WAITING } from './settle.ts';
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
}

const put = (path: string, json: unknown): Request => ({ path, method: 'PUT', json });
const member = { by: 'kenanga' } as const;
const coordinator = { by: 'flamboyan' } as const;
const leader = { by: 'bakung' } as const;

/** One good request of every route behind the session, by operation. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  readSession: { ...member, good: { path: '/api/session' } },
  downloadMyData: { ...member, good: { path: '/api/me/data' } },
  listMySessions: { ...member, good: { path: '/api/me/sessions' } },
  endMySession: { ...member, good: { path: `/api/me/sessions/${sessionOf('kenanga')}`, method: 'DELETE' } },
  makeMyLink: { ...member, good: { path: '/api/me/link', method: 'POST' } },
  listMyPasskeys: { ...member, good: { path: '/api/me/passkeys' } },
  askForNewPasskey: { ...member, good: { path: '/api/me/passkeys/new', method: 'POST' } },
  addPasskey: { ...leader, good: { path: '/api/me/passkeys', method: 'POST', json: NEW_PASSKEY } },
  removePasskey: {
    ...leader,
    good: { path: `/api/me/passkeys/${passkeyName(SAMPLE_PASSKEYS[1])}`, method: 'DELETE' },
  },
  askForProof: { ...leader, good: { path: '/api/me/passkeys/proof/question', method: 'POST' } },
  proveByPasskey: {
    ...leader,
    good: { path: '/api/me/passkeys/proof', method: 'POST', json: PASSKEY_PROOF },
  },
  forgetPasskeys: { ...coordinator, good: { path: '/api/members/bakung/passkeys', method: 'DELETE' } },
  confirmMyConsent: { ...member, good: { path: '/api/consents/nameInReports/confirmed', method: 'PUT' } },
  listMyChanges: { ...member, good: { path: '/api/me/changes' } },
  saveMyPhone: { ...member, good: put('/api/me/phone', { phone: '0811-222-3333' }) },
  listProducts: { ...member, good: { path: '/api/products' } },
  readProduct: {
    ...member,
    good: { path: '/api/products/tiwul' },
  },
  saveProduct: {
    ...member,
    good: put('/api/products/tiwul', FACTS),
  },
  bringInProducts: {
    ...member,
    good: {
      path: '/api/product-lists?dryRun=false',
      method: 'PUT',
      bytes: new TextEncoder().encode('Nama;Harga;Jenis\nKeripik;12.500;kerajinan'),
    },
  },
  deleteProduct: {
    ...member,
    good: { path: '/api/products/tiwul', method: 'DELETE' },
  },
  takePhoto: {
    ...member,
    good: { path: '/api/products/tiwul/photo', method: 'PUT', bytes: PHOTO },
  },
  allowUpload: {
    ...member,
    good: {
      path: '/api/products/tiwul/upload',
      method: 'POST',
      json: { bytes: 5_000_000, type: 'image/jpeg' },
    },
  },
  setFocus: {
    ...member,
    good: put('/api/products/tiwul/focus', { x: 0.2, y: 0.8 }),
  },
  setAsTaken: {
    ...member,
    good: put('/api/products/tiwul/as-taken', { asTaken: true }),
  },
  tellPeople: {
    ...member,
    good: put('/api/products/tiwul/people', { people: 'me' }),
  },
  tellOrder: {
    ...member,
    good: put('/api/products/tiwul/told/20261201-0123456789abcdef', { kind: 'sold', count: 12 }),
  },
  takeBackOrder: {
    ...member,
    good: { path: '/api/products/tiwul/told/20261201-0123456789abcdef', method: 'DELETE' },
  },
  setSoldOut: {
    ...member,
    good: put('/api/products/tiwul/sold-out', { soldOut: true }),
  },
  addPhoto: {
    ...member,
    good: { path: '/api/products/tiwul/photos', method: 'PUT', bytes: PHOTO },
  },
  removePhoto: {
    ...member,
    good: { path: '/api/products/tiwul/photos/lama', method: 'DELETE' },
  },
  drawLooks: {
    ...member,
    good: { path: '/api/products/berfoto/looks', method: 'PUT' },
  },
  chooseTheme: {
    ...member,
    good: put('/api/products/tiwul/theme', { theme: 'batik' }),
  },
  movePrice: {
    ...member,
    good: put('/api/products/tiwul/price-corner', { format: 'feed', language: 'id' }),
  },
  draftTranslation: {
    ...member,
    good: { path: '/api/products/tiwul/translations/en', method: 'POST' },
  },
  printLabels: {
    by: 'kenanga',
    good: { path: '/api/products/anyaman/print/label' },
  },
  readLabelSizes: {
    by: 'kenanga',
    good: { path: '/api/products/anyaman/print/sizes' },
  },
  printShelfCards: {
    by: 'flamboyan',
    good: { path: '/api/products/anyaman/print/shelf' },
  },
  drawPictures: {
    ...member,
    // Only new photos are drawn from; the one of the factory has no bytes in this world.
    good: put('/api/products/berfoto/pictures', { formats: ['feed'], language: 'id' }),
  },
  drawPoster: {
    ...member,
    good: put('/api/posters', {
      kind: 'bazaar',
      what: 'Bazar Minggu Legi',
      day: '2026-12-12',
      hours: '08.00–14.00',
      place: 'Depan terminal Wonosobo',
      products: ['produk-kenanga'],
    }),
  },
  drawPriceList: {
    ...member,
    good: put('/api/price-lists', {
      title: 'Oleh-oleh Giriwening',
      products: ['produk-kenanga', 'produk-melati', 'produk-flamboyan', 'produk-bakung'],
    }),
  },
  drawResult: {
    ...leader,
    good: put('/api/result-pictures', { from: '2026-11-02', to: '2026-12-01', language: 'en' }),
  },
  readCaptions: {
    ...member,
    good: { path: '/api/products/tiwul/captions?language=id&audience=bridging' },
  },
  editCaption: {
    ...member,
    good: put('/api/products/tiwul/captions/id/facebook', { text: 'Tiwul hangat.' }),
  },
  shareProduct: {
    by: 'kenanga',
    good: put('/api/products/tiwul/share/bagikan-1', { audience: 'bridging' }),
  },
  listCampaignKinds: { ...member, good: { path: '/api/campaign-kinds' } },
  previewShare: {
    by: 'kenanga',
    good: { path: '/api/products/tiwul/share/bagikan-hari-ini?audience=bridging' },
  },
  listCampaigns: { ...member, good: { path: '/api/campaigns' } },
  readCampaign: {
    ...member,
    good: { path: '/api/campaigns/pasar-minggu' },
  },
  proposeCampaign: {
    by: 'kenanga',
    good: put('/api/campaigns/baru', WISH),
  },
  changeCampaign: {
    ...coordinator,
    good: put('/api/campaigns/pasar-minggu/wish', { ...WISH, days: 3 }),
  },
  steerCampaign: {
    by: 'flamboyan',
    good: put('/api/campaigns/pasar-minggu/steering', { steering: 'pause' }),
  },
  previewPlan: {
    ...member,
    good: { path: '/api/campaigns/pasar-minggu/plan' },
  },
  scheduleCampaign: {
    ...coordinator,
    good: { path: '/api/campaigns/pasar-minggu/schedule', method: 'POST' },
  },
  askGroup: {
    ...coordinator,
    good: put('/api/campaigns/pasar-minggu/group-ask', { until: '2026-12-02T11:00:00.000Z' }),
  },
  readPlanPart: { ...member, good: { path: '/api/group-plans/tautan-pasar-minggu/mine' } },
  voteOnPlan: {
    ...member,
    good: put('/api/group-plans/tautan-pasar-minggu/votes/product/produk-kenanga', { answer: 'yes' }),
  },
  readCalendar: { ...member, good: { path: '/api/calendar?from=2026-11-30&to=2027-01-10' } },
  listCampaignTemplates: { ...member, good: { path: '/api/campaign-templates' } },
  saveCampaignTemplate: {
    ...coordinator,
    good: put('/api/campaign-templates/contoh', { campaign: 'pasar-minggu' }),
  },
  deleteCampaignTemplate: {
    ...coordinator,
    good: { path: '/api/campaign-templates/contoh', method: 'DELETE' },
  },
  downloadPlan: { ...member, good: { path: '/api/calendar.csv?from=2026-11-30&to=2027-01-10' } },
  readMyFeed: { ...member, good: { path: '/api/me/calendar-feed' } },
  makeMyFeed: { ...member, good: { path: '/api/me/calendar-feed', method: 'POST', json: { posts: 'mine' } } },
  endMyFeed: { ...member, good: { path: '/api/me/calendar-feed', method: 'DELETE' } },
  listOwnerReminders: { ...coordinator, good: { path: '/api/owner-reminders' } },
  listPosts: { ...member, good: { path: '/api/posts?state=waiting' } },
  readPost: {
    ...member,
    good: { path: `/api/posts/${WAITING}` },
  },
  decidePost: {
    by: 'kenanga',
    good: put(`/api/posts/${WAITING}/decision`, { decision: 'yes' }),
  },
  editPostWords: {
    by: 'kenanga',
    good: put(`/api/posts/${WAITING}/words`, { text: 'Keripik renyah.' }),
  },
  movePost: {
    by: 'kenanga',
    good: put(`/api/posts/${WAITING}/time`, { publishAt: '2026-12-02T03:00:00.000Z' }),
  },
  stopMyPosts: { ...member, good: { path: '/api/me/posts/stop', method: 'POST' } },
  steerPost: { ...member, good: put(`/api/posts/${WAITING}/steering`, { steering: 'pause' }) },
  cancelPost: {
    by: 'flamboyan',
    good: { path: `/api/posts/${WAITING}/cancelled`, method: 'PUT' },
  },
  retryPost: {
    by: 'kenanga',
    good: { path: `/api/posts/${WAITING}/retry`, method: 'POST' },
  },
  readPostHistory: {
    by: 'kenanga',
    good: { path: `/api/posts/${WAITING}/history` },
  },
  checkPost: {
    by: 'kenanga',
    good: { path: `/api/posts/${DOUBTED}/check`, method: 'POST' },
  },
  resolveDoubt: {
    by: 'flamboyan',
    good: put(`/api/posts/${DOUBTED}/doubt`, { is: 'out' }),
  },
  confirmRemoval: {
    by: 'flamboyan',
    good: { path: `/api/posts/${BY_HAND}/removed`, method: 'PUT' },
  },
  readStandingOk: { ...member, good: { path: '/api/standing-ok' } },
  giveStandingOk: {
    ...member,
    good: put('/api/standing-ok', { makers: ['melati'], products: ['tiwul'] }),
  },
  askMyRemoval: {
    ...member,
    good: { path: '/api/consents/nameInReports/removal', method: 'PUT' },
  },
  listMyRemovals: { ...member, good: { path: '/api/removals' } },
  listPageRemovals: { ...member, good: { path: '/api/removals/pages' } },
  listMemberRemovals: {
    ...coordinator,
    good: { path: '/api/members/kenanga/removals' },
  },
  witnessRemoval: {
    ...coordinator,
    good: { path: '/api/members/kenanga/consents/nameInReports/removal', method: 'PUT' },
  },
  readBrand: {
    ...member,
    good: { path: '/api/members/kenanga/brand' },
  },
  saveBrand: {
    ...member,
    good: put('/api/members/kenanga/brand', BRAND),
  },
  takeLogo: {
    ...member,
    good: { path: '/api/members/kenanga/logo', method: 'PUT', bytes: PHOTO },
  },
  removeLogo: {
    ...member,
    good: { path: '/api/members/kenanga/logo', method: 'DELETE' },
  },
  listAudit: { ...coordinator, good: { path: '/api/audit' } },
  listTroubles: { ...coordinator, good: { path: '/api/troubles' } },
  listMyConsents: { ...member, good: { path: '/api/consents' } },
  decideMyConsent: {
    ...member,
    good: put('/api/consents/ownPage', { granted: false }),
  },
  witnessConsent: {
    ...coordinator,
    good: put('/api/members/kantil/consents/hosting', { granted: true, how: 'paper' }),
  },
  listChannels: { ...member, good: { path: '/api/channels' } },
  disconnectChannel: {
    ...member,
    good: { path: '/api/channels/kenanga-facebook/disconnected', method: 'PUT' },
  },
  startConnecting: { ...coordinator, good: { path: '/api/connect/start' } },
  readConnection: {
    ...coordinator,
    good: { path: '/api/connect/from-flamboyan' },
  },
  connectPages: {
    ...coordinator,
    good: put('/api/connect/from-flamboyan', { owners: { '2001': 'melati' } }),
  },
  readCommunity: { ...coordinator, good: { path: '/api/community' } },
  listPartners: { ...coordinator, good: { path: '/api/partners' } },
  makePartnerCode: { ...coordinator, good: { path: '/api/partner-code', method: 'POST' } },
  withdrawPartnerCode: { ...coordinator, good: { path: '/api/partner-code', method: 'DELETE' } },
  lookAtPartnerCode: {
    ...coordinator,
    good: { path: '/api/partner-code/owner', method: 'POST', json: { code: SAMPLE_CODE } },
  },
  becomePartners: {
    ...coordinator,
    good: { path: '/api/partners', method: 'POST', json: { code: SAMPLE_CODE } },
  },
  endPartnership: { ...coordinator, good: { path: `/api/partners/${PUNCAK}`, method: 'DELETE' } },
  listInvitedPartners: { ...coordinator, good: { path: '/api/campaigns/pasar-minggu/partners' } },
  invitePartner: {
    ...coordinator,
    good: put('/api/campaigns/pasar-minggu/invitation', { partner: PUNCAK, words: 'Ayo ramaikan bareng.' }),
  },
  withdrawInvitation: {
    ...coordinator,
    good: { path: `/api/campaigns/pasar-minggu/partners/${PUNCAK}`, method: 'DELETE' },
  },
  listCampaignInvitations: { ...coordinator, good: { path: '/api/campaign-invitations' } },
  answerInvitation: {
    ...coordinator,
    good: put(`/api/campaign-invitations/${INVITATION}/answer`, { campaign: 'ikut-pasar', wish: WISH }),
  },
  declineInvitation: {
    ...coordinator,
    good: { path: `/api/campaign-invitations/${INVITATION}`, method: 'DELETE' },
  },
  saveCommunity: { ...coordinator, good: put('/api/community', SETTINGS) },
  readLearnedHours: { ...coordinator, good: { path: '/api/community/hours' } },
  switchLearnedHours: { ...coordinator, good: put('/api/community/hours', { inUse: false }) },
  saveMember: {
    ...coordinator,
    good: put('/api/members/kenanga', { name: 'Kenanga', phone: '0812-3456-7890' }),
  },
  giveRoles: {
    ...coordinator,
    good: put('/api/members/kenanga/roles', { coordinator: true, leader: false }),
  },
  offerHandover: { ...coordinator, good: put('/api/members/kenanga/handover', { overlaps: false }) },
  withdrawHandover: { ...coordinator, good: { path: '/api/members/bakung/handover', method: 'DELETE' } },
  answerHandover: { ...leader, good: put('/api/me/handover', { accepted: true }) },
  inviteMember: {
    ...coordinator,
    good: { path: '/api/members/kenanga/invitation', method: 'POST' },
  },
  eraseMember: {
    ...coordinator,
    good: { path: '/api/members/seruni/data', method: 'DELETE' },
  },
  signMemberOut: {
    ...coordinator,
    good: { path: '/api/members/kenanga/sessions', method: 'DELETE' },
  },
  listMembers: { ...coordinator, good: { path: '/api/members' } },
  readReport: { ...member, good: { path: '/api/report?from=2026-11-01&to=2026-12-31' } },
  readReportPeople: { ...leader, good: { path: '/api/report/people?from=2026-11-01&to=2026-12-31' } },
  listReportPosts: {
    ...leader,
    good: { path: '/api/report/posts?from=2026-11-01&to=2026-12-31&platform=facebook' },
  },
  readGroupText: { ...leader, good: { path: '/api/report/group' } },
  listRecaps: { ...leader, good: { path: '/api/report/recaps' } },
  noteRecapSent: { ...leader, good: { path: '/api/report/recaps/2026-11-23/sent', method: 'PUT' } },
  listSeasons: { ...member, good: { path: '/api/report/seasons' } },
  readTryNext: { ...member, good: { path: '/api/report/try-next' } },
  readFunnel: { ...leader, good: { path: '/api/report/funnel' } },
  downloadYear: { ...leader, good: { path: '/api/report/year.csv?year=2026' } },
  readNotablePosts: { ...leader, good: { path: '/api/report/notable' } },
  downloadReportWorkbook: { ...member, good: { path: '/api/report.xlsx?from=2026-11-01&to=2026-12-31' } },
  downloadReport: { ...member, good: { path: '/api/report.csv?from=2026-11-01&to=2026-12-31' } },
};
