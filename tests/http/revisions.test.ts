import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { INSIDE_ROUTES } from '../../functions/http/all-routes.ts';
import { edits, editsOrCreates } from '../../functions/http/edge/revisions.ts';
import { aProduct } from '../factories/entities.ts';
import { SAMPLES } from './route-samples.ts';
import { httpWorld } from './world.ts';

/** Writes that replace nothing that somebody may have typed meanwhile, so that they need no revision. */
const NO_EDITS: Readonly<Record<string, string>> = {
  allowUpload: 'makes a form; nothing is stored',
  draftTranslation: 'drafts for her to read; nothing is stored',
  addPhoto: 'adds; the same photo again changes nothing',
  removePhoto: 'names what it removes',
  setSoldOut: 'a decision: the last word about the stock holds, also one that waited on a phone',
  drawLooks: 'draws what is missing',
  drawPictures: 'draws what is missing',
  drawPoster: 'draws; nothing that somebody typed is stored',
  drawPriceList: 'draws; nothing that somebody typed is stored',
  drawResult: 'draws; nothing that somebody typed is stored',
  switchLearnedHours: 'a decision: the last word about hours holds',
  tellOrder: 'adds under an id of the client; the same again changes nothing',
  takeBackOrder: 'names what it takes back',
  proposeCampaign: 'creates under an id of the client; another wish under the same id is refused',
  shareProduct: 'creates under an id of the client; another wish under the same id is refused',
  scheduleCampaign: 'makes a new plan instead of the old one, which is what it says',
  steerCampaign: 'a decision: its state table says what may follow what',
  decidePost: 'a decision: the last word of the owner holds',
  stopMyPosts: 'a decision: its state table says what may be cancelled',
  steerPost: 'a decision: its state table says what may follow what',
  cancelPost: 'a decision: its state table says what may be cancelled',
  retryPost: 'asks; a post that is on its way is returned unchanged',
  checkPost: 'asks; nothing is replaced',
  resolveDoubt: 'a decision: its state table says what may follow what',
  confirmRemoval: 'a decision: its state table says what may follow what',
  askMyRemoval: 'a decision about what is out',
  witnessRemoval: 'a decision about what is out',
  decideMyConsent: 'a decision: withdrawing a consent must never fail because of another change',
  witnessConsent: 'a decision: withdrawing a consent must never fail because of another change',
  connectPages: 'of a connection that only its opener may use, once',
  inviteMember: 'makes a new link, which ends the one before',
  eraseMember: 'names what it removes',
  signMemberOut: 'names what it removes',
  endMySession: 'names what it removes',
  askForNewPasskey: 'asks; the answer is good once',
  addPasskey: 'answers a question that is asked once',
  removePasskey: 'names what it removes',
  askForProof: 'asks; the answer is good once',
  proveByPasskey: 'answers a question that is asked once',
  forgetPasskeys: 'removes all that are there',
  makeMyLink: 'makes a new link, which ends the one before',
  saveCampaignTemplate: 'creates under an id of the client; the same again returns what was saved first',
  deleteCampaignTemplate: 'names what it removes',
  makeMyFeed: 'makes a new address, which ends the one before',
  endMyFeed: 'names what it removes',
  bringInProducts:
    'says of each row what it would do, and does nothing to a product that is the same already',
  askGroup: 'asks anew, with another link and deadline',
  voteOnPlan: 'a decision: the last word of who owns the page or product holds',
  confirmMyConsent: 'a decision: it only takes a mark away',
  disconnectChannel: 'a decision: the same again changes nothing',
  offerHandover: 'a decision: the last word of who hands over holds until it is answered',
  withdrawHandover: 'a decision: it only takes an offer back',
  answerHandover: 'a decision: of an offer that is gone, nothing is left to answer',
  makePartnerCode: 'makes a new code, which ends the one before',
  withdrawPartnerCode: 'names what it removes',
  lookAtPartnerCode: 'asks; nothing is stored',
  becomePartners: 'of a code that is good once',
  endPartnership: 'a decision: ending must never fail because of another change',
  invitePartner: 'a decision: the last words hold until there is an answer',
  withdrawInvitation: 'a decision: the same again changes nothing',
  answerInvitation: 'creates under an id of the client; another wish under the same id is refused',
  declineInvitation: 'a decision: the same again changes nothing',
  noteRecapSent: 'a decision: the same again changes nothing',
};

const isEdit = ({ request }: (typeof INSIDE_ROUTES)[number]): boolean =>
  request?.headers === edits || request?.headers === editsOrCreates;

const samples = INSIDE_ROUTES.flatMap((route) => {
  const sample = SAMPLES[route.operationId ?? ''];
  return sample && isEdit(route) ? [{ operation: route.operationId ?? '', ...sample }] : [];
});

/** A world in which the photo that a product names is there, for what lays out its pictures. */
async function photographed() {
  const world = await httpWorld();
  const { photo } = aProduct();
  if (photo) await world.deps.media.write(photo.key, new Uint8Array([9]), 'image/jpeg');
  return world;
}

const Revised = z.object({ revision: z.union([z.string(), z.number()]) });

describe('an edit', () => {
  it('is every write that replaces what somebody typed; the others are listed with their reason', () => {
    const writes = INSIDE_ROUTES.filter(({ method }) => method !== 'get');
    const others = writes.filter((route) => !isEdit(route)).map(({ operationId = '' }) => operationId);
    expect(others.filter((operation) => NO_EDITS[operation] === undefined)).toEqual([]);
    expect(samples.length).toBeGreaterThan(12);
  });

  it.each(samples)('$operation is refused when it does not say what it replaces', async ({ good, by }) => {
    const world = await httpWorld();
    const { path, ...how } = good;
    const told = await world.refused(`${path}?lang=en`, { ...how, as: by, unseen: true });
    const problem = { status: 428, code: 'http.revisionMissing', problems: [{ field: 'if-match' }] };
    expect(told).toMatchObject({ ...problem, retryable: false });
    expect(told.detail).toContain('If-Match');
    expect(await world.refused(path, { ...how, as: by, unseen: true })).toMatchObject({
      detail: expect.stringContaining('bacaan terakhir'),
    });
  });

  it.each(samples)('$operation is refused by name when the revision is none', async ({ good, by }) => {
    const world = await httpWorld();
    const { path, ...how } = good;
    for (const tag of ['3', '*', '""', '"a", "b"', '"a b"', 'nonsense', `"${'x'.repeat(65)}"`]) {
      const headers = { 'if-match': tag };
      const problem = await world.refused(path, { ...how, as: by, unseen: true, headers });
      expect(problem).toMatchObject({
        status: 400,
        code: 'http.badRevision',
        problems: [{ field: 'if-match' }],
      });
    }
  });

  const facts = samples.filter(({ operation }) => !['removeLogo', 'takeLogo'].includes(operation));
  const answered = facts.filter(({ operation }) => operation !== 'deleteProduct');

  it.each(facts)(
    '$operation is refused when somebody else was faster, and says what to do',
    async ({ good, by }) => {
      const world = await photographed();
      const { path, ...how } = good;
      const before = world.stored();
      const headers = { 'if-match': '"99"' };
      const problem = await world.refused(`${path}?lang=en`, { ...how, as: by, unseen: true, headers });
      expect(problem).toMatchObject({ status: 412, retryable: false, problems: [{ field: 'if-match' }] });
      expect(problem.detail).toContain('Look at the newest');
      expect(world.stored()).toEqual(before);
    },
  );

  it.each(answered)(
    '$operation is taken with the newest revision, and answers the next one',
    async ({ good, by }) => {
      const world = await photographed();
      const { path, ...how } = good;
      const response = await world.ask(path, { ...how, as: by });
      expect(response.status).toBe(200);
      const { revision } = Revised.parse(await response.json());
      expect(response.headers.get('etag')).toBe(`"${revision}"`);
      // A proxy that compresses makes the tag weak. The same again changes nothing, as after an answer that was lost.
      const headers = { 'if-match': `W/"${revision}"` };
      const again = await world.ask(path, { ...how, as: by, unseen: true, headers });
      expect(again.status).toBe(200);
    },
  );
});

describe('what can be edited', () => {
  const reads = INSIDE_ROUTES.filter(({ method, operationId = '', responses }) => {
    const reply = z
      .object({ content: z.object({ 'application/json': z.object({ schema: z.instanceof(z.ZodObject) }) }) })
      .safeParse(responses[200]);
    const shape = reply.success ? reply.data.content['application/json'].schema.shape : {};
    return method === 'get' && 'revision' in shape && SAMPLES[operationId] !== undefined;
  });

  it.each(reads)('$operationId tells its revision as an ETag', async ({ operationId = '' }) => {
    const world = await photographed();
    const { good, by } = SAMPLES[operationId] ?? { good: { path: '' }, by: '' };
    const response = await world.ask(good.path, { as: by });
    const { revision } = Revised.parse(await response.json());
    expect(response.headers.get('etag')).toBe(`"${revision}"`);
  });

  it('has a revision for each part of a member, so that one edit does not make another stale', async () => {
    const world = await photographed();
    const row = await world.ask('/api/members/kenanga/brand', { as: 'kenanga' });
    const tag = row.headers.get('etag') ?? '';
    const json = { granted: false };
    await world.ask('/api/consents/ownPage', { method: 'PUT', json, as: 'kenanga' });
    await world.ask('/api/members/kenanga/roles', { method: 'PUT', json: { leader: true }, as: 'flamboyan' });
    const brand = SAMPLES['saveBrand']?.good.json;
    const how = { method: 'PUT', json: brand, as: 'kenanga', unseen: true, headers: { 'if-match': tag } };
    expect((await world.ask('/api/members/kenanga/brand', how)).status).toBe(200);
  });

  it('refuses roles without a body and without a role', async () => {
    const world = await photographed();
    const path = '/api/members/kenanga/roles';
    const as = 'flamboyan';
    expect(await world.refused(path, { method: 'PUT', as })).toMatchObject({ code: 'http.bodyMissing' });
    const empty = await world.refused(path, { method: 'PUT', json: {}, as });
    expect(empty).toMatchObject({ status: 422, problems: [{ field: 'coordinator' }] });
  });
});
