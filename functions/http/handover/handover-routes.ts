import * as problems from '../../people/handover/handover-problems.ts';
import { memberChanged, memberNotFound } from '../../records/member-record.ts';
import { forbidden } from '../caller.ts';
import { MemberRow, OfferHandover } from '../contract/members.ts';
import { AnswerHandover, SessionReply } from '../contract/session.ts';
import { NO_COMMUNITY, PASSKEY_DEMANDED } from '../edge/common-refusals.ts';
import { routesOf } from '../edge/routes-of.ts';
import { body, memberParam, reply } from '../edge/route-schemas.ts';

const { put, remove } = routesOf('members');

export const offerHandover = put('/api/members/{id}/handover', 'offerHandover', {
  summary: 'Offer my own role of coordinator to a member, for coordinators',
  description:
    'For coordinators. The member is told on her home and has two weeks to answer (`answerHandover`); nothing changes before. ' +
    'Without `overlaps` the caller steps back by the same yes. The same again changes nothing.',
  request: { params: memberParam, body: body(OfferHandover) },
  refuses: [
    forbidden,
    memberNotFound,
    memberChanged,
    ...PASSKEY_DEMANDED,
    problems.handoverToSelf,
    problems.handoverOfAnother,
  ],
  responses: { 200: reply(MemberRow, 'The member with what she is offered') },
});

export const withdrawHandover = remove('/api/members/{id}/handover', 'withdrawHandover', {
  summary: 'Withdraw the offer of my role of coordinator, for coordinators',
  description: 'For coordinators: the caller’s own offer. The same again changes nothing.',
  request: { params: memberParam },
  refuses: [forbidden, memberNotFound, memberChanged, problems.handoverOfAnother],
  responses: { 200: reply(MemberRow, 'The member without the offer') },
});

export const answerHandover = put('/api/me/handover', 'answerHandover', {
  summary: 'Take over the role of coordinator that is offered to me, or decline it',
  description:
    'For whom a coordinator offered her own role: the caller is coordinator at once, and the other steps back in the same act or, ' +
    'with `overlaps`, as after `giveRoles` asked for her role: by her own yes, or by the caller’s after 48 hours. Refused in a ' +
    'session whose link the other made within a day, and without a passkey where these are demanded.',
  request: { body: body(AnswerHandover) },
  refuses: [
    memberChanged,
    ...PASSKEY_DEMANDED,
    problems.handoverGone,
    problems.handoverByItsLink,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(SessionReply, 'The caller with her roles, and her community') },
});
