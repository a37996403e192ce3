import { SaveMyPhone, SessionReply, SignIn } from '../contract/session.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('session');

export const signIn = post('/api/session', 'signIn', {
  summary: 'Use up a link and begin a session; the same attempt may be repeated for some minutes',
  request: { body: body(SignIn) },
  responses: { 200: reply(SessionReply, 'Signed in; the session is in the cookie') },
});

export const signOut = remove('/api/session', 'signOut', {
  summary: 'End the session, if there is one',
  responses: { 204: { description: 'Signed out' } },
});

export const readSession = get('/api/session', 'readSession', {
  summary: 'Who is signed in',
  responses: { 200: reply(SessionReply, 'The member and her community') },
});

export const saveMyPhone = put('/api/me/phone', 'saveMyPhone', {
  summary: 'Change my own phone number; what is not out yet is made anew with it',
  request: { headers: edits, body: body(SaveMyPhone) },
  responses: { 200: reply(SessionReply, 'The member with her number, and her community') },
});
