import { z } from 'zod';
import { GiveRoles, InvitationReply, MemberList, MemberRow, SaveMember } from '../contract/members.ts';
import { pageQuery } from '../edge/cursor.ts';
import { body, idParam, reply } from '../edge/route-schemas.ts';
import { edits, editsOrCreates } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('members');

export const listMembers = get('/api/members', 'listMembers', {
  summary: 'Members of the community, 100 a page, for coordinators',
  request: { query: z.object(pageQuery(100)) },
  responses: { 200: reply(MemberList, 'One page') },
});

export const saveMember = put('/api/members/{id}', 'saveMember', {
  summary: 'Add a member, or change her name and phone number, for coordinators',
  request: { headers: editsOrCreates, params: idParam, body: body(SaveMember) },
  responses: { 200: reply(MemberRow, 'The member as saved') },
});

export const giveRoles = put('/api/members/{id}/roles', 'giveRoles', {
  summary: 'Make a member coordinator or leader, or no more, for coordinators',
  request: { headers: edits, params: idParam, body: body(GiveRoles) },
  responses: { 200: reply(MemberRow, 'The member with her roles') },
});

export const inviteMember = post('/api/members/{id}/invitation', 'inviteMember', {
  summary: 'Make a link that lets a member in once; ends the one made before',
  request: { params: idParam },
  responses: { 200: reply(InvitationReply, 'The link, told this one time') },
});

export const eraseMember = remove('/api/members/{id}/data', 'eraseMember', {
  summary: 'Erase what is stored about a member who consents to nothing any more, for coordinators',
  request: { params: idParam },
  responses: { 204: { description: 'Erased; the same again finds no such member' } },
});

export const signMemberOut = remove('/api/members/{id}/sessions', 'signMemberOut', {
  summary: 'Sign a member out of all her devices and end her unused link',
  request: { params: idParam },
  responses: { 204: { description: 'Signed out everywhere' } },
});
