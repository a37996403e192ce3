import { phoneLength, phoneNotDigits } from '../../people/member-problems.ts';
import { linkNotValid } from '../../people/sessions/session-problems.ts';
import { memberNotFound, memberStale } from '../../records/member-record.ts';
import { SaveMyPhone, SessionReply, SignIn } from '../contract/session.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('session');

export const signIn = post('/api/session', 'signIn', {
  ...OPEN,
  summary: 'Use up a link and begin a session; the same attempt may be repeated for some minutes',
  description: 'For whoever has a link: the text after its `#`. The answer sets the cookie of the session.',
  request: { body: body(SignIn) },
  refuses: [linkNotValid, ...NO_COMMUNITY],
  responses: { 200: reply(SessionReply, 'Signed in; the session is in the cookie') },
});

export const signOut = remove('/api/session', 'signOut', {
  ...OPEN,
  summary: 'End the session, if there is one',
  description: 'For everybody. The cookie is taken back; without a session it changes nothing.',
  responses: { 204: { description: 'Signed out' } },
});

export const readSession = get('/api/session', 'readSession', {
  summary: 'Who is signed in',
  description: 'For everybody: the caller, and what the screens need to know about the community.',
  refuses: NO_COMMUNITY,
  responses: { 200: reply(SessionReply, 'The member and her community') },
});

export const saveMyPhone = put('/api/me/phone', 'saveMyPhone', {
  summary: 'Change my own phone number; what is not out yet is made anew with it',
  description: 'For everybody. Empty, buyers reach the number of the community instead.',
  request: { headers: edits, body: body(SaveMyPhone) },
  refuses: [memberNotFound, memberStale, phoneNotDigits, phoneLength, ...NO_COMMUNITY],
  responses: { 200: reply(SessionReply, 'The member with her number, and her community') },
});
