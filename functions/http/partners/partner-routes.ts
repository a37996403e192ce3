import * as z from 'zod';
import { campaignChanged } from '../../campaigns/campaign-problems.ts';
import { Id } from '../../domain/identity.ts';
import * as problems from '../../partners/partner-problems.ts';
import { campaignNotFound } from '../../records/campaign-record.ts';
import { OF_A_WISH } from '../campaigns/wish-refusals.ts';
import { forbidden } from '../caller.ts';
import { CampaignRow } from '../contract/campaigns.ts';
import {
  AnswerInvitation,
  CampaignInvitations,
  InvitedPartners,
  InvitePartner,
  PartnerCodeReply,
  PartnerList,
  PartnerNameView,
  PartnerRow,
  TypedPartnerCode,
} from '../contract/partners.ts';
import { CAPTION_TEXT, NO_COMMUNITY } from '../edge/common-refusals.ts';
import { tooOften } from '../edge/rate-limit.ts';
import { body, campaignParam, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('partners');

const partnerParam = z.object({
  id: Id.meta({ description: 'The partner', examples: ['rukun-puncak'] }),
});
const invitationParam = z.object({
  id: Id.meta({
    description: 'The invitation',
    examples: ['5f0c6d1e-8a34-4c55-9d8e-2f6f4c1a7b90'],
  }),
});

/** What may be wrong with a typed code. */
const OF_A_CODE = [
  problems.partnerCodeWrong,
  problems.partnerCodeEnded,
  problems.partnerCodeUsed,
  problems.partnerCodeOwn,
  problems.partnerAlready,
  tooOften,
] as const;

export const listPartners = get('/api/partners', 'listPartners', {
  summary: 'The partners of my community, and whether a code of ours waits, for coordinators',
  description: 'For coordinators. Communities that are no partners are listed nowhere.',
  refuses: [forbidden],
  responses: { 200: reply(PartnerList, 'The partners, the oldest first') },
});

export const makePartnerCode = post('/api/partner-code', 'makePartnerCode', {
  summary: 'Make a code by which one other community becomes our partner, for coordinators',
  description:
    'For coordinators, who send it by hand. Good once, for seven days, while its maker is a coordinator; a new one ends the one ' +
    'before. Only this answer tells it.',
  refuses: [forbidden, problems.tooManyPartners],
  responses: { 200: reply(PartnerCodeReply, 'The code, told this one time') },
});

export const withdrawPartnerCode = remove('/api/partner-code', 'withdrawPartnerCode', {
  summary: 'Withdraw the code that nobody has typed yet, for coordinators',
  description: 'For coordinators. The same again changes nothing.',
  refuses: [forbidden],
  responses: { 204: { description: 'There is no such code' } },
});

export const lookAtPartnerCode = post('/api/partner-code/owner', 'lookAtPartnerCode', {
  summary: 'Whose code it is, before I agree, for coordinators',
  description: 'For coordinators. Changes nothing. Ten codes a minute.',
  request: { body: body(TypedPartnerCode) },
  refuses: [forbidden, ...OF_A_CODE],
  responses: { 200: reply(PartnerNameView, 'The community that made it') },
});

export const becomePartners = post('/api/partners', 'becomePartners', {
  summary: 'Agree to be partners with the community whose code it is, for coordinators',
  description:
    'For coordinators. Both communities are partners at once, and it is in the audit of both. The same code again, typed by the ' +
    'same community, changes nothing. Ten codes a minute.',
  request: { body: body(TypedPartnerCode) },
  refuses: [forbidden, ...OF_A_CODE, problems.tooManyPartners],
  responses: { 200: reply(PartnerRow, 'The new partner') },
});

export const endPartnership = remove('/api/partners/{id}', 'endPartnership', {
  summary: 'End a partnership, at once and without a reason, for coordinators',
  description:
    'For coordinators of either side; it is in the audit of both. Invitations that were not answered go, and counts stop. ' +
    'Campaigns stay whose they are. The same again changes nothing.',
  request: { params: partnerParam },
  refuses: [forbidden],
  responses: { 204: { description: 'No partner any more' } },
});

export const listInvitedPartners = get('/api/campaigns/{id}/partners', 'listInvitedPartners', {
  summary: 'The partners that were invited to a campaign, with counts of those that joined, for coordinators',
  description:
    'For coordinators. All that is told of a partner’s members is counts: no names, pages, products, pictures, links or times.',
  request: { params: campaignParam },
  refuses: [forbidden, campaignNotFound],
  responses: { 200: reply(InvitedPartners, 'In the order of inviting') },
});

export const invitePartner = put('/api/campaigns/{id}/invitation', 'invitePartner', {
  summary: 'Invite a partner to a campaign, in my own words, for coordinators',
  description:
    'For coordinators. The partner’s coordinators read title, kind, dates, occasion and these words, and nothing of products, ' +
    'members or numbers. The same again changes nothing; other words replace the first until there is an answer.',
  request: { params: campaignParam, body: body(InvitePartner) },
  refuses: [
    forbidden,
    campaignNotFound,
    problems.partnerNotFound,
    problems.invitingOver,
    problems.invitationAnswered,
    ...CAPTION_TEXT,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(InvitedPartners, 'The partners that were invited to it') },
});

export const withdrawInvitation = remove('/api/campaigns/{id}/partners/{partner}', 'withdrawInvitation', {
  summary: 'Withdraw the invitation of a partner that has not answered, for coordinators',
  description:
    'For coordinators. It is in the audit of both, and both still see it, as withdrawn. The partner can be invited again. The ' +
    'same again changes nothing.',
  request: {
    params: campaignParam.extend({
      partner: Id.meta({ description: 'The partner that was invited', examples: ['rukun-puncak'] }),
    }),
  },
  refuses: [forbidden, campaignNotFound, problems.invitationAnswered],
  responses: { 204: { description: 'Nobody can answer it any more' } },
});

export const listCampaignInvitations = get('/api/campaign-invitations', 'listCampaignInvitations', {
  summary: 'Campaigns of partners to which we are invited, for coordinators',
  description:
    'For coordinators. Those that were declined, are over or cancelled, or came from a former partner, are left out; one that ' +
    'was withdrawn stays, marked so.',
  refuses: [forbidden, ...NO_COMMUNITY],
  responses: { 200: reply(CampaignInvitations, 'The oldest first') },
});

export const answerInvitation = put('/api/campaign-invitations/{id}/answer', 'answerInvitation', {
  summary: 'Join a partner’s campaign by one of our own, for coordinators',
  description:
    'For coordinators. Proposes a campaign of the caller’s community, with its products, pages and consents; nothing is posted ' +
    'before a coordinator schedules it. The partner is then told counts. The same again changes nothing.',
  request: { params: invitationParam, body: body(AnswerInvitation) },
  refuses: [
    forbidden,
    problems.invitationNotFound,
    problems.invitationAnswered,
    ...OF_A_WISH,
    campaignChanged,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(CampaignRow, 'The campaign as proposed') },
});

export const declineInvitation = remove('/api/campaign-invitations/{id}', 'declineInvitation', {
  summary: 'Decline an invitation, without a reason, for coordinators',
  description: 'For coordinators. The same again changes nothing.',
  request: { params: invitationParam },
  refuses: [forbidden, problems.invitationAnswered, ...NO_COMMUNITY],
  responses: { 204: { description: 'There is no such invitation any more' } },
});
