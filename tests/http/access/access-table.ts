import type { KindName } from './things.ts';

/**
 * What a caller of each role is answered, in the order member, coordinator, leader: `+` served, `-` 403, `0` 404, `g` 410,
 * `c` 409.
 */
type Answers = `${Answer}${Answer}${Answer}`;
type Answer = '+' | '-' | '0' | 'g' | 'c';

export type AccessRow =
  | { readonly about: 'nothing'; readonly answers: Answers }
  | {
      readonly about: KindName;
      readonly own: Answers;
      readonly others: Answers;
      readonly foreign: Answers;
      readonly absent: Answers;
    };

const nothing = (answers: Answers): AccessRow => ({ about: 'nothing', answers });
const about = (
  kind: KindName,
  own: Answers,
  others: Answers,
  foreign: Answers = '000',
  absent: Answers = '000',
): AccessRow => ({ about: kind, own, others, foreign, absent });

const EVERYBODY = nothing('+++');
const COORDINATORS = nothing('-+-');
const LEADERS = nothing('-++');
/** What only the maker of a product and coordinators do. */
const MAKERS = about('product', '++-', '-+-');

/** Of every operation behind the session, who may do it to what. A route without a row here fails the tests. */
export const ACCESS: Readonly<Record<string, AccessRow>> = {
  readSession: EVERYBODY,
  saveMyPhone: EVERYBODY,
  listMyChanges: EVERYBODY,
  listMySessions: EVERYBODY,
  // Her own alone: to whoever asks, anybody else's is not there.
  endMySession: about('session', '+++', '000'),
  makeMyLink: EVERYBODY,
  listMyPasskeys: EVERYBODY,
  askForNewPasskey: EVERYBODY,
  // Questions and keys of the samples are the leader's.
  addPasskey: nothing('--+'),
  removePasskey: about('passkey', '--+', '--0', '--0', '--0'),
  askForProof: nothing('--+'),
  proveByPasskey: nothing('--+'),
  // Her own she loses to a second person alone.
  forgetPasskeys: about('member', '---', '-+-', '-0-', '-0-'),
  confirmMyConsent: EVERYBODY,
  stopMyPosts: EVERYBODY,
  listProducts: EVERYBODY,
  readProduct: about('product', '+++', '+++'),
  saveProduct: about('product', '++-', '-+-', '++-', '++-'),
  bringInProducts: nothing('++-'),
  deleteProduct: MAKERS,
  takePhoto: MAKERS,
  allowUpload: MAKERS,
  setFocus: MAKERS,
  setAsTaken: MAKERS,
  tellPeople: MAKERS,
  setSoldOut: MAKERS,
  tellOrder: MAKERS,
  takeBackOrder: MAKERS,
  addPhoto: MAKERS,
  removePhoto: MAKERS,
  drawLooks: about('product', '+++', '+++'),
  chooseTheme: MAKERS,
  movePrice: MAKERS,
  draftTranslation: MAKERS,
  printLabels: MAKERS,
  printShelfCards: MAKERS,
  readLabelSizes: MAKERS,
  drawPictures: about('product', '+++', '+++'),
  drawPoster: nothing('++-'),
  drawPriceList: nothing('++-'),
  drawResult: LEADERS,
  readCaptions: about('product', '+++', '+++'),
  editCaption: about('product', '+++', '+++'),
  // A friend's product she posts on her own pages.
  shareProduct: about('product', '++-', '++-'),
  previewShare: about('product', '++-', '++-'),
  readCalendar: EVERYBODY,
  downloadPlan: EVERYBODY,
  readMyFeed: EVERYBODY,
  makeMyFeed: EVERYBODY,
  endMyFeed: EVERYBODY,
  listCampaignKinds: EVERYBODY,
  listCampaignTemplates: EVERYBODY,
  // Templates belong to the community; what is called like a neighbour's is a new one here.
  saveCampaignTemplate: about('campaignTemplate', '-+-', '-+-', '-+-', '-+-'),
  deleteCampaignTemplate: about('campaignTemplate', '-+-', '-+-', '-+-', '-+-'),
  listCampaigns: EVERYBODY,
  readCampaign: about('campaign', '+++', '+++'),
  proposeCampaign: about('campaign', 'cc-', 'cc-', '++-', '++-'),
  // Of the member's own, which is scheduled already, nothing is hers to change.
  changeCampaign: about('campaign', '-+-', '-+-'),
  previewPlan: about('campaign', '+++', '+++'),
  scheduleCampaign: about('campaign', '-+-', '-+-', '-0-', '-0-'),
  steerCampaign: about('campaign', '++-', '-+-'),
  askGroup: about('campaign', '-+-', '-+-', '-0-', '-0-'),
  // Whoever has a link may read what it shows without a session, so a plan of others is told apart from none.
  readPlanPart: about('groupPlan', '+++', '+++', '---'),
  // The sample answers for a product of the member's.
  voteOnPlan: about('groupPlan', '+--', '+--', '---'),
  listOwnerReminders: COORDINATORS,
  listPosts: EVERYBODY,
  readPost: about('post', '+++', '+++'),
  readPostHistory: about('post', '+++', '-+-'),
  decidePost: about('post', '+++', '---'),
  editPostWords: about('post', '+++', '---'),
  movePost: about('post', '+++', '-+-'),
  steerPost: about('post', '+++', '-+-'),
  cancelPost: about('post', '-+-', '-+-'),
  retryPost: about('held', '+++', '-+-'),
  checkPost: about('doubted', '+++', '-+-'),
  resolveDoubt: about('doubted', '+++', '-+-'),
  confirmRemoval: about('byHand', '+++', '-+-'),
  readStandingOk: EVERYBODY,
  giveStandingOk: EVERYBODY,
  listMyConsents: EVERYBODY,
  decideMyConsent: EVERYBODY,
  witnessConsent: about('member', '---', '-+-', '-0-', '-0-'),
  askMyRemoval: EVERYBODY,
  listMyRemovals: EVERYBODY,
  listPageRemovals: EVERYBODY,
  listMemberRemovals: about('member', '-+-', '-+-', '-0-', '-0-'),
  witnessRemoval: about('member', '-+-', '-+-', '-0-', '-0-'),
  listChannels: EVERYBODY,
  disconnectChannel: about('channel', '+++', '-+-'),
  // Everybody in the samples has a page; who has none is refused (tests/http/reconnect-own-page.test.ts).
  startConnecting: EVERYBODY,
  readConnection: about('connection', '-+-', '-g-', '-g-', '-g-'),
  connectPages: about('connection', '-+-', '-g-', '-g-', '-g-'),
  readCommunity: COORDINATORS,
  saveCommunity: COORDINATORS,
  readLearnedHours: COORDINATORS,
  switchLearnedHours: COORDINATORS,
  listPartners: COORDINATORS,
  makePartnerCode: COORDINATORS,
  withdrawPartnerCode: COORDINATORS,
  lookAtPartnerCode: COORDINATORS,
  becomePartners: COORDINATORS,
  // Of a community that is no partner, there is nothing to end, whether it exists or not.
  endPartnership: about('partner', '-+-', '-+-', '-+-', '-+-'),
  listInvitedPartners: about('campaign', '-+-', '-+-', '-0-', '-0-'),
  invitePartner: about('campaign', '-+-', '-+-', '-0-', '-0-'),
  withdrawInvitation: about('campaign', '-+-', '-+-', '-0-', '-0-'),
  listCampaignInvitations: COORDINATORS,
  answerInvitation: about('campaignInvitation', '-+-', '-+-', '-0-', '-0-'),
  declineInvitation: about('campaignInvitation', '-+-', '-+-', '-+-', '-+-'),
  listMembers: COORDINATORS,
  saveMember: about('member', '-+-', '-+-', '-+-', '-+-'),
  giveRoles: about('member', '-+-', '-+-', '-0-', '-0-'),
  // A role is offered to others alone; nobody but the leader of the samples is offered one.
  offerHandover: about('member', '---', '-+-', '-0-', '-0-'),
  withdrawHandover: about('member', '-+-', '-+-', '-0-', '-0-'),
  answerHandover: nothing('gg+'),
  inviteMember: about('member', '-+-', '-+-', '-0-', '-0-'),
  eraseMember: about('leaver', '-c-', '-+-', '-0-', '-0-'),
  signMemberOut: about('member', '-+-', '-+-', '-0-', '-0-'),
  downloadMyData: EVERYBODY,
  readBrand: about('member', '++-', '-+-', '-0-', '-0-'),
  saveBrand: about('member', '++-', '-+-', '-0-', '-0-'),
  takeLogo: about('member', '++-', '-+-', '-0-', '-0-'),
  removeLogo: about('member', '++-', '-+-', '-0-', '-0-'),
  readReport: EVERYBODY,
  readReportPeople: LEADERS,
  listReportPosts: LEADERS,
  readNotablePosts: LEADERS,
  readGroupText: LEADERS,
  listRecaps: LEADERS,
  noteRecapSent: about('recap', '-++', '-++', '-00', '-00'),
  listSeasons: EVERYBODY,
  readTryNext: EVERYBODY,
  readFunnel: LEADERS,
  downloadYear: LEADERS,
  downloadReport: EVERYBODY,
  downloadReportWorkbook: EVERYBODY,
  listAudit: COORDINATORS,
  listTroubles: COORDINATORS,
};

/** What a good request may name in its body that only the neighbours have, and what each is answered. */
export const NAMED_IN_BODIES: Readonly<
  Record<string, { readonly change: (json: object) => object; readonly status: number }>
> = {
  saveProduct: { change: (json) => ({ ...json, maker: 'pandan' }), status: 403 },
  proposeCampaign: { change: (json) => ({ ...json, products: ['ikan'] }), status: 404 },
  drawPoster: { change: (json) => ({ ...json, products: ['ikan'] }), status: 404 },
  drawPriceList: {
    change: (json) => ({ ...json, products: ['produk-kenanga', 'produk-melati', 'produk-bakung', 'ikan'] }),
    status: 404,
  },
  invitePartner: { change: (json) => ({ ...json, partner: 'rukun-kota' }), status: 404 },
  answerInvitation: {
    change: (json) => ({
      ...json,
      wish: { title: 'P', products: ['ikan'], audience: 'bridging', from: '2026-12-02', days: 2 },
    }),
    status: 404,
  },
  connectPages: { change: () => ({ owners: { '2001': 'pandan' } }), status: 404 },
  giveStandingOk: { change: (json) => ({ ...json, makers: ['pandan'] }), status: 404 },
};
