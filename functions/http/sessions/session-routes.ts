import { createRoute } from '@hono/zod-openapi';
import { SaveMyPhone, SessionReply, SignIn } from '../contract/session.ts';
import { body, reply } from '../edge/route-parts.ts';

const tags = ['session'];

export const signIn = createRoute({
  method: 'post',
  path: '/api/session',
  operationId: 'signIn',
  summary: 'Use up a link and begin a session; the same attempt may be repeated for some minutes',
  tags,
  request: { body: body(SignIn) },
  responses: { 200: reply(SessionReply, 'Signed in; the session is in the cookie') },
});

export const signOut = createRoute({
  method: 'delete',
  path: '/api/session',
  operationId: 'signOut',
  summary: 'End the session, if there is one',
  tags,
  responses: { 204: { description: 'Signed out' } },
});

export const readSession = createRoute({
  method: 'get',
  path: '/api/session',
  operationId: 'readSession',
  summary: 'Who is signed in',
  tags,
  responses: { 200: reply(SessionReply, 'The member and her community') },
});

export const saveMyPhone = createRoute({
  method: 'put',
  path: '/api/me/phone',
  operationId: 'saveMyPhone',
  summary: 'Change my own phone number; what is not out yet is made anew with it',
  tags,
  request: { body: body(SaveMyPhone) },
  responses: { 200: reply(SessionReply, 'The member with her number, and her community') },
});
