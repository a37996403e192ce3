import { createRoute, z } from '@hono/zod-openapi';
import { GiveRoles, InvitationReply, MemberList, MemberRow, SaveMember } from '../contract/members.ts';
import { pageQuery } from '../edge/cursor.ts';
import { body, idParam, reply } from '../edge/route-parts.ts';

const tags = ['members'];

export const listMembers = createRoute({
  method: 'get',
  path: '/api/members',
  operationId: 'listMembers',
  summary: 'Members of the community, 100 a page, for coordinators',
  tags,
  request: { query: z.object(pageQuery(100)) },
  responses: { 200: reply(MemberList, 'One page') },
});

export const saveMember = createRoute({
  method: 'put',
  path: '/api/members/{id}',
  operationId: 'saveMember',
  summary: 'Add a member, or change her name and phone number, for coordinators',
  tags,
  request: { params: idParam, body: body(SaveMember) },
  responses: { 200: reply(MemberRow, 'The member as saved') },
});

export const giveRoles = createRoute({
  method: 'put',
  path: '/api/members/{id}/roles',
  operationId: 'giveRoles',
  summary: 'Make a member coordinator or leader, or no more, for coordinators',
  tags,
  request: { params: idParam, body: body(GiveRoles) },
  responses: { 200: reply(MemberRow, 'The member with her roles') },
});

export const inviteMember = createRoute({
  method: 'post',
  path: '/api/members/{id}/invitation',
  operationId: 'inviteMember',
  summary: 'Make a link that lets a member in once; ends the one made before',
  tags,
  request: { params: idParam },
  responses: { 200: reply(InvitationReply, 'The link, told this one time') },
});

export const eraseMember = createRoute({
  method: 'delete',
  path: '/api/members/{id}/data',
  operationId: 'eraseMember',
  summary: 'Erase what is stored about a member who consents to nothing any more, for coordinators',
  tags,
  request: { params: idParam },
  responses: { 204: { description: 'Erased; the same again finds no such member' } },
});

export const signMemberOut = createRoute({
  method: 'delete',
  path: '/api/members/{id}/sessions',
  operationId: 'signMemberOut',
  summary: 'Sign a member out of all her devices and end her unused link',
  tags,
  request: { params: idParam },
  responses: { 204: { description: 'Signed out everywhere' } },
});
