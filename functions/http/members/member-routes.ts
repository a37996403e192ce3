import * as z from 'zod';
import * as problems from '../../people/member-problems.ts';
import * as erasure from '../../people/leaving/erasure-problems.ts';
import { memberChanged, memberNotFound, memberStale } from '../../records/member-record.ts';
import { forbidden } from '../caller.ts';
import { GiveRoles, InvitationReply, MemberList, MemberRow, SaveMember } from '../contract/members.ts';
import { pageQuery } from '../edge/cursor.ts';
import { body, memberParam, reply } from '../edge/route-schemas.ts';
import { edits, editsOrCreates } from '../edge/revisions.ts';
import { PASSKEY_DEMANDED } from '../edge/common-refusals.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('members');

export const listMembers = get('/api/members', 'listMembers', {
  summary: 'Members of the community, 100 a page, for coordinators',
  description: 'For coordinators, in the order of ids.',
  request: { query: z.object(pageQuery(100)) },
  refuses: [forbidden],
  responses: { 200: reply(MemberList, 'One page') },
});

export const saveMember = put('/api/members/{id}', 'saveMember', {
  summary: 'Add a member, or change name and phone number, for coordinators',
  description:
    'For coordinators. A new member has consented to nothing yet, so nothing of the new member is published. Without `phone` she has ' +
    'none. Posts that are not out yet are made anew with what changed.',
  request: { headers: editsOrCreates, params: memberParam, body: body(SaveMember) },
  refuses: [
    forbidden,
    memberNotFound,
    memberStale,
    problems.nameMissing,
    problems.nameTooLong,
    problems.nameBroken,
    problems.phoneNotDigits,
    problems.phoneLength,
  ],
  responses: { 200: reply(MemberRow, 'The member as saved') },
});

export const giveRoles = put('/api/members/{id}/roles', 'giveRoles', {
  summary: 'Make a member coordinator or leader, or no more, for coordinators',
  description:
    'For coordinators. A role that is not named stays. The role of another coordinator goes by the yes of a second one, or of ' +
    'herself, or 48 hours after it was asked for (`removal`); who has it for less than 48 hours loses it at once. A community ' +
    'always keeps a coordinator: nobody takes her own role away by herself, and nobody gives what she does not have.',
  request: { headers: edits, params: memberParam, body: body(GiveRoles) },
  refuses: [
    forbidden,
    memberNotFound,
    memberStale,
    memberChanged,
    ...PASSKEY_DEMANDED,
    problems.roleReachesFurther,
    problems.ownCoordinatorRole,
    problems.noCoordinatorNow,
    problems.removalByItsLink,
  ],
  responses: { 200: reply(MemberRow, 'The member with her roles') },
});

export const inviteMember = post('/api/members/{id}/invitation', 'inviteMember', {
  summary: 'Make a link that lets a member in once; ends the one made before',
  description: 'For coordinators. Only this answer tells the link; hand it to the member herself.',
  request: { params: memberParam },
  refuses: [forbidden, memberNotFound, memberChanged, ...PASSKEY_DEMANDED, problems.memberReachesFurther],
  responses: { 200: reply(InvitationReply, 'The link, told this one time') },
});

export const eraseMember = remove('/api/members/{id}/data', 'eraseMember', {
  summary: 'Erase what is stored about a member who consents to nothing any more, for coordinators',
  description:
    'For coordinators. Refused while the member has a role, a consent, or posts that are under way or out on pages of others.',
  request: { params: memberParam },
  refuses: [
    forbidden,
    memberNotFound,
    memberChanged,
    erasure.rolesLeft,
    erasure.consentsLeft,
    erasure.postsLeft(2),
    erasure.somethingDamaged,
  ],
  responses: { 204: { description: 'Erased; the same again finds no such member' } },
});

export const signMemberOut = remove('/api/members/{id}/sessions', 'signMemberOut', {
  summary: 'Sign a member out of all her devices and end her unused link',
  description: 'For coordinators, when a phone is lost. The same again changes nothing.',
  request: { params: memberParam },
  refuses: [forbidden, memberNotFound, memberChanged],
  responses: { 204: { description: 'Signed out everywhere' } },
});
