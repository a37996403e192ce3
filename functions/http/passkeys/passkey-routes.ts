import * as problems from '../../people/passkeys/passkey-problems.ts';
import { memberReachesFurther, removalWaits } from '../../people/member-problems.ts';
import { memberNotFound } from '../../records/member-record.ts';
import { forbidden } from '../caller.ts';
import {
  AskToSignIn,
  NewPasskey,
  NewPasskeyQuestion,
  PasskeyList,
  passkeyParam,
  PasskeyProof,
  PasskeyQuestion,
  PasskeySignIn,
} from '../contract/passkeys.ts';
import { SessionReply } from '../contract/session.ts';
import { NO_COMMUNITY, PASSKEY_DEMANDED } from '../edge/common-refusals.ts';
import { body, memberParam, reply } from '../edge/route-schemas.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';

const { get, post, remove } = routesOf('passkeys');

/** What may be wrong with any answer of a passkey. */
const ANSWER = [
  problems.ADDRESS_WITHOUT_NAME,
  problems.passkeyUnreadable,
  problems.challengeUnknown,
  problems.challengeUsed,
  problems.challengeEnded,
  problems.challengeOfAnother,
  problems.otherOrigin,
  problems.passkeyNotVerified,
];
const PROOF = [...ANSWER, problems.passkeyUnknown, problems.passkeyCopied, memberNotFound];
const ADDING = [problems.passkeyNotProven, problems.tooManyPasskeys];

export const listMyPasskeys = get('/api/me/passkeys', 'listMyPasskeys', {
  summary: 'My passkeys, and whether one is demanded here',
  description: 'For everybody: the caller’s own.',
  responses: { 200: reply(PasskeyList, 'The passkeys') },
});

export const askForNewPasskey = post('/api/me/passkeys/new', 'askForNewPasskey', {
  summary: 'Ask this browser for a new passkey; for five minutes',
  description:
    'For everybody. The answer is what `navigator.credentials.create` takes. After the first one, a passkey that is there ' +
    'has to prove first that it is she.',
  refuses: [problems.ADDRESS_WITHOUT_NAME, ...ADDING],
  responses: { 200: reply(NewPasskeyQuestion, 'The question') },
});

export const addPasskey = post('/api/me/passkeys', 'addPasskey', {
  summary: 'Add the passkey that the browser made',
  description:
    'For everybody, in the session and at the origin that asked. It is the first proof of this session.',
  request: { body: body(NewPasskey) },
  refuses: [...ANSWER, ...ADDING, problems.passkeyTaken, memberNotFound],
  responses: { 200: reply(PasskeyList, 'The passkeys') },
});

export const removePasskey = remove('/api/me/passkeys/{passkey}', 'removePasskey', {
  summary: 'Remove one of my passkeys; not the last one',
  description: 'For everybody, after a proof. A last one that is lost is forgotten by another coordinator.',
  request: { params: passkeyParam },
  refuses: [problems.passkeyNotProven, problems.passkeyNotFound, problems.secondPersonNeeded, memberNotFound],
  responses: { 200: reply(PasskeyList, 'The passkeys that are left') },
});

export const askForProof = post('/api/me/passkeys/proof/question', 'askForProof', {
  summary: 'Ask for a proof that it is I; for five minutes',
  description: 'For everybody with a passkey. The answer is what `navigator.credentials.get` takes.',
  refuses: [problems.ADDRESS_WITHOUT_NAME, problems.passkeyMissing],
  responses: { 200: reply(PasskeyQuestion, 'The question') },
});

export const proveByPasskey = post('/api/me/passkeys/proof', 'proveByPasskey', {
  summary: 'Prove that it is I; it holds for a working day in this session',
  description: 'For everybody with a passkey, in the session and at the origin that asked.',
  request: { body: body(PasskeyProof) },
  refuses: PROOF,
  responses: { 200: reply(PasskeyList, 'The passkeys; this session is proven') },
});

export const forgetPasskeys = remove('/api/members/{id}/passkeys', 'forgetPasskeys', {
  summary: 'Forget the passkeys of somebody who lost hers, so that she can add a new one',
  description: 'For coordinators, of others. The audit names who did it. The same again changes nothing.',
  request: { params: memberParam },
  refuses: [
    forbidden,
    memberNotFound,
    memberReachesFurther,
    removalWaits,
    problems.secondPersonNeeded,
    ...PASSKEY_DEMANDED,
  ],
  responses: { 204: { description: 'Forgotten' } },
});

export const askPasskeyToSignIn = post('/api/session/passkey/question', 'askPasskeyToSignIn', {
  ...OPEN,
  summary: 'Ask any passkey to sign its member in; for five minutes',
  description: 'For everybody. The answer is what `navigator.credentials.get` takes.',
  request: { body: body(AskToSignIn) },
  refuses: [problems.ADDRESS_WITHOUT_NAME],
  responses: { 200: reply(PasskeyQuestion, 'The question') },
});

export const signInByPasskey = post('/api/session/passkey', 'signInByPasskey', {
  ...OPEN,
  summary: 'Begin a session by a passkey',
  description:
    'For whoever has one. The answer sets the cookie of the session, which is proven from its start.',
  request: { body: body(PasskeySignIn) },
  refuses: [...PROOF, ...NO_COMMUNITY],
  responses: { 200: reply(SessionReply, 'Signed in; the session is in the cookie') },
});
