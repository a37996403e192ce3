import { z } from 'zod';
import { AuditList } from '../contract/audit.ts';
import { PostQuery } from '../contract/post-query.ts';
import {
  DecidePost,
  EditPostCaption,
  MovePost,
  PostList,
  PostReply,
  ResolveDoubt,
} from '../contract/posts.ts';
import { pageQuery } from '../edge/cursor.ts';
import { body, postParam, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post } = routesOf('posts');

export const listPosts = get('/api/posts', 'listPosts', {
  summary: 'Posts of the community, or with ?mine those that concern me',
  request: { query: PostQuery },
  responses: {
    200: reply(
      PostList,
      'One page, which with a filter may be shorter than asked. With ?mine at most 100 posts, two weeks back to a month ahead, and whatever waits for her word',
    ),
  },
});

export const readPost = get('/api/posts/{id}', 'readPost', {
  summary: 'One post with its caption',
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post') },
});

export const readPostHistory = get('/api/posts/{id}/history', 'readPostHistory', {
  summary: 'Who did what to a post, newest first; for those whom it concerns and for coordinators',
  request: { params: postParam, query: z.object(pageQuery(100)) },
  responses: { 200: reply(AuditList, 'One page') },
});

export const decidePost = put('/api/posts/{id}/decision', 'decidePost', {
  summary:
    'Say yes to a post on my page, or skip it; a coordinator may skip one on the community’s page. Counts at once',
  request: { params: postParam, body: body(DecidePost) },
  responses: { 200: reply(PostReply, 'The post as it now stands') },
});

export const editPostCaption = put('/api/posts/{id}/words', 'editPostWords', {
  summary: 'Change what a post will say, until it goes out',
  request: { headers: edits, params: postParam, body: body(EditPostCaption) },
  responses: { 200: reply(PostReply, 'The post with its new caption') },
});

export const movePost = put('/api/posts/{id}/time', 'movePost', {
  summary: 'Give a post another time, until it goes out; a held one comes back with it',
  request: { headers: edits, params: postParam, body: body(MovePost) },
  responses: { 200: reply(PostReply, 'The post at its new time') },
});

export const cancelPost = put('/api/posts/{id}/cancelled', 'cancelPost', {
  summary: 'Cancel one post that is not out, for coordinators; the same again changes nothing',
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post, cancelled') },
});

export const retryPost = post('/api/posts/{id}/retry', 'retryPost', {
  summary:
    'Have a post that is held, or that failed before anything was sent, tried again as soon as its page allows; pressing twice is safe',
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post at its new time') },
});

export const checkPost = post('/api/posts/{id}/check', 'checkPost', {
  summary: 'Have a post in doubt looked for at once; only reads at Meta, so pressing twice is safe',
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post, being checked') },
});

export const resolveDoubt = put('/api/posts/{id}/doubt', 'resolveDoubt', {
  summary: 'Say whether a post that we could not make sure of is on its page',
  request: { params: postParam, body: body(ResolveDoubt) },
  responses: { 200: reply(PostReply, 'The post as it now stands') },
});

export const confirmRemoval = put('/api/posts/{id}/removed', 'confirmRemoval', {
  summary: 'Say that a post which we cannot look for was deleted by hand on its page',
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post, removed') },
});
