import * as z from 'zod';
import { tooLateToCancel } from '../../campaigns/cancel-post.ts';
import { tooLateToDecide } from '../../campaigns/decide-post.ts';
import { postChanged, tooLateToMove } from '../../campaigns/reschedule-post.ts';
import { notToRetry, replaced } from '../../campaigns/retry-post.ts';
import { alreadyHeld, pausedByOwner, tooLateToPause } from '../../campaigns/steer-post.ts';
import {
  changedMeanwhile,
  changeProductFirst,
  tooLateToEdit,
  waitForPhraseBook,
} from '../../captions/caption-problems.ts';
import {
  dayFull,
  inQuietHours,
  ownerStillDecides,
  pageBroken,
  tooNear,
  tooSoon,
} from '../../domain/post/new-time.ts';
import { checkedByUs, notAsked } from '../../publish/confirm-removal.ts';
import { notForAPerson } from '../../publish/resolve-doubt.ts';
import { notInDoubt } from '../../publish/settle-now.ts';
import { postNotFound } from '../../records/posts.ts';
import { forbidden } from '../caller.ts';
import { AuditList } from '../contract/audit.ts';
import { OwnerReminders } from '../contract/owner-reminders.ts';
import { PostQuery } from '../contract/post-query.ts';
import {
  DecidePost,
  EditPostCaption,
  MovePost,
  PostList,
  PostReply,
  ResolveDoubt,
  SteerPost,
  StoppedPosts,
} from '../contract/posts.ts';
import { CAPTION_TEXT, NO_COMMUNITY } from '../edge/common-refusals.ts';
import { pageQuery } from '../edge/cursor.ts';
import type { Refusal } from '../edge/refusals.ts';
import { body, postParam, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post } = routesOf('posts');

const NEW_TIME: readonly Refusal[] = [
  tooSoon,
  ownerStillDecides,
  inQuietHours({ quietHours: { from: '21:00', to: '06:00' } }),
  dayFull,
  tooNear,
  pageBroken,
];

export const listPosts = get('/api/posts', 'listPosts', {
  summary: 'Posts of the community, or with ?mine those that concern me',
  description:
    'For everybody of the community, by the time for which they are planned. Every filter narrows the list.',
  request: { query: PostQuery },
  refuses: NO_COMMUNITY,
  responses: {
    200: reply(
      PostList,
      'One page, which with a filter may be shorter than asked. With ?mine at most 100 posts, two weeks back to a month ahead, and whatever waits for the caller’s word',
    ),
  },
});

export const listOwnerReminders = get('/api/owner-reminders', 'listOwnerReminders', {
  summary: 'Reminders for owners of pages whose silence soon counts as yes',
  description: 'For coordinators, who send them by hand: a text for each, with what waits and until when.',
  refuses: [forbidden, ...NO_COMMUNITY],
  responses: {
    200: reply(OwnerReminders, 'Those with the least time first; empty when nobody is to be reminded'),
  },
});

export const readPost = get('/api/posts/{id}', 'readPost', {
  summary: 'One post with its caption',
  description: 'For everybody of the community. `may` says what the caller may do with it now.',
  request: { params: postParam },
  refuses: [postNotFound],
  responses: { 200: reply(PostReply, 'The post') },
});

export const readPostHistory = get('/api/posts/{id}/history', 'readPostHistory', {
  summary: 'Who did what to a post, newest first; for those whom it concerns and for coordinators',
  description: 'For the owner of its page, its maker, its seller and coordinators.',
  request: { params: postParam, query: z.object(pageQuery(100)) },
  refuses: [forbidden, postNotFound],
  responses: { 200: reply(AuditList, 'One page') },
});

export const decidePost = put('/api/posts/{id}/decision', 'decidePost', {
  summary:
    'Say yes to a post on my page, or skip it; a coordinator may skip one on the community’s page. Counts at once',
  description:
    'For the owner of the page during the owner’s window, and for coordinators. The last word holds.',
  request: { params: postParam, body: body(DecidePost) },
  refuses: [forbidden, postNotFound, tooLateToDecide, tooLateToCancel],
  responses: { 200: reply(PostReply, 'The post as it now stands') },
});

export const editPostCaption = put('/api/posts/{id}/words', 'editPostWords', {
  summary: 'Change what a post will say, until it goes out',
  description: 'For the owner of the page and for the seller.',
  request: { headers: edits, params: postParam, body: body(EditPostCaption) },
  refuses: [
    forbidden,
    postNotFound,
    changedMeanwhile,
    tooLateToEdit,
    changeProductFirst,
    waitForPhraseBook,
    ...CAPTION_TEXT,
  ],
  responses: { 200: reply(PostReply, 'The post with its new caption') },
});

export const movePost = put('/api/posts/{id}/time', 'movePost', {
  summary: 'Give a post another time, until it goes out; a held one comes back with it',
  description: 'For the owner of the page, the seller and coordinators.',
  request: { headers: edits, params: postParam, body: body(MovePost) },
  refuses: [forbidden, postNotFound, postChanged, tooLateToMove, ...NEW_TIME],
  responses: { 200: reply(PostReply, 'The post at its new time') },
});

export const steerPost = put('/api/posts/{id}/steering', 'steerPost', {
  summary: 'Pause one post that is not out, or let it go on; the same again changes nothing',
  description:
    'For the owner of the page, the seller and coordinators; what the owner of the page paused, only she resumes. ' +
    'She gets back what was left of her time to look.',
  request: { params: postParam, body: body(SteerPost) },
  refuses: [forbidden, postNotFound, tooLateToPause, alreadyHeld, pausedByOwner, ...NO_COMMUNITY],
  responses: { 200: reply(PostReply, 'The post as it now stands') },
});

export const cancelPost = put('/api/posts/{id}/cancelled', 'cancelPost', {
  summary: 'Cancel one post that is not out, for coordinators; the same again changes nothing',
  description: 'For coordinators, on every page of the community. The audit says who did it.',
  request: { params: postParam },
  refuses: [forbidden, postNotFound, tooLateToCancel],
  responses: { 200: reply(PostReply, 'The post, cancelled') },
});

export const stopMyPosts = post('/api/me/posts/stop', 'stopMyPosts', {
  summary: 'Stop all of my posts that are not out: of my products, on my pages, and those that only I sell',
  description:
    'For everybody, about what is her own. A post that names other sellers beside her stays. The same again stops what an ' +
    'earlier request left undone.',
  responses: { 200: reply(StoppedPosts, 'How many were stopped') },
});

export const retryPost = post('/api/posts/{id}/retry', 'retryPost', {
  summary:
    'Have a post that is held, or failed before anything was sent, tried again as soon as its page allows',
  description: 'For the owner of the page, the seller and coordinators. Pressing twice is safe.',
  request: { params: postParam },
  refuses: [forbidden, postNotFound, notToRetry, replaced, tooLateToMove, ...NEW_TIME, ...NO_COMMUNITY],
  responses: { 200: reply(PostReply, 'The post at its new time') },
});

export const checkPost = post('/api/posts/{id}/check', 'checkPost', {
  summary: 'Have a post in doubt looked for at once; only reads at Meta, so pressing twice is safe',
  description: 'For the owner of the page and for coordinators.',
  request: { params: postParam },
  refuses: [forbidden, postNotFound, notInDoubt],
  responses: { 200: reply(PostReply, 'The post, being checked') },
});

export const resolveDoubt = put('/api/posts/{id}/doubt', 'resolveDoubt', {
  summary: 'Say whether a post that we could not make sure of is on its page',
  description:
    'For the owner of the page and for coordinators, who have looked there. One that is not out begins anew at the ' +
    'time that is named.',
  request: { params: postParam, body: body(ResolveDoubt) },
  refuses: [forbidden, postNotFound, notForAPerson, ...NEW_TIME],
  responses: { 200: reply(PostReply, 'The post as it now stands') },
});

export const confirmRemoval = put('/api/posts/{id}/removed', 'confirmRemoval', {
  summary: 'Say that a post which we cannot look for was deleted by hand on its page',
  description: 'For the owner of the page and for coordinators. Refused where Etalase can look for itself.',
  request: { params: postParam },
  refuses: [forbidden, postNotFound, notAsked, checkedByUs],
  responses: { 200: reply(PostReply, 'The post, removed') },
});
