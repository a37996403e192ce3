import { phoneLength, phoneNotDigits } from '../../people/member-problems.ts';
import {
  codeEnded,
  codesTaken,
  codeSpent,
  codeUsed,
  codeWrong,
  linkNotValid,
  sessionNotFound,
} from '../../people/sessions/session-problems.ts';
import { memberNotFound, memberStale } from '../../records/member-record.ts';
import {
  DeviceList,
  OwnLinkReply,
  SaveMyPhone,
  SessionReply,
  SignIn,
  VisitorReply,
} from '../contract/session.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { body, reply, sessionParam } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('session');

export const signIn = post('/api/session', 'signIn', {
  ...OPEN,
  summary: 'Use up a link and begin a session; the same attempt may be repeated for some minutes',
  description:
    'For whoever has a link: the text after its `#`; or a code that another device of hers shows. The answer sets the cookie of the session.',
  request: { body: body(SignIn) },
  refuses: [linkNotValid, codeWrong, codeSpent, codeEnded, codeUsed, ...NO_COMMUNITY],
  responses: { 200: reply(SessionReply, 'Signed in; the session is in the cookie') },
});

export const signOut = remove('/api/session', 'signOut', {
  ...OPEN,
  summary: 'End the session, if there is one',
  description: 'For everybody. The cookie is taken back; without a session it changes nothing.',
  responses: { 204: { description: 'Signed out' } },
});

export const readVisitor = get('/api/visitor', 'readVisitor', {
  ...OPEN,
  summary: 'Who is signed in on this device, or nobody',
  description:
    'For everybody, also without a session: the app asks it first, and nobody signed in is no error then. The answer is that of `readSession`, or empty.',
  refuses: NO_COMMUNITY,
  responses: { 200: reply(VisitorReply, 'The session of this device, if there is one') },
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

export const listMySessions = get('/api/me/sessions', 'listMySessions', {
  summary: 'The devices on which I am signed in, and whose link opened each',
  description: 'For everybody: the caller’s own, newest first. A device of the last second may be missing.',
  responses: { 200: reply(DeviceList, 'The devices') },
});

export const endMySession = remove('/api/me/sessions/{session}', 'endMySession', {
  summary: 'Sign one of my devices out',
  description: 'For everybody: the caller’s own, also the one that asks.',
  request: { params: sessionParam },
  refuses: [sessionNotFound],
  responses: { 204: { description: 'Signed out there' } },
});

export const makeMyLink = post('/api/me/link', 'makeMyLink', {
  summary: 'Make a link, and a code to type, that sign me in once more; for ten minutes',
  description:
    'For everybody. Only this answer tells both. Whoever opens the link or types the code is signed in as the caller; five wrong tries end the code.',
  refuses: [codesTaken],
  responses: { 200: reply(OwnLinkReply, 'The link, told this one time') },
});
