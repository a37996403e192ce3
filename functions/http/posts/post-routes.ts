import { createRoute, z } from '@hono/zod-openapi';
import { DecidePost, EditPostWords, MovePost, PostList, PostReply, ResolveDoubt } from '../contract/posts.ts';
import { body, postParam, reply } from '../edge/route-parts.ts';

const tags = ['posts'];

export const listPosts = createRoute({
  method: 'get',
  path: '/api/posts',
  operationId: 'listMyPosts',
  summary: 'Posts on my pages, of my products or sold by me, newest first',
  tags,
  request: {
    // There is no other list today; the parameter leaves room for one.
    query: z.object({ mine: z.enum(['', 'true']).optional() }),
  },
  responses: {
    200: reply(
      PostList,
      'At most 100 posts, two weeks back to a month ahead, and whatever waits for her word',
    ),
  },
});

export const readPost = createRoute({
  method: 'get',
  path: '/api/posts/{id}',
  operationId: 'readPost',
  summary: 'One post with its words',
  tags,
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post') },
});

export const decidePost = createRoute({
  method: 'put',
  path: '/api/posts/{id}/decision',
  operationId: 'decidePost',
  summary: 'Say yes to a post on my page, or skip it; counts at once',
  tags,
  request: { params: postParam, body: body(DecidePost) },
  responses: { 200: reply(PostReply, 'The post as it now stands') },
});

export const editPostWords = createRoute({
  method: 'put',
  path: '/api/posts/{id}/words',
  operationId: 'editPostWords',
  summary: 'Change what a post will say, until it goes out',
  tags,
  request: { params: postParam, body: body(EditPostWords) },
  responses: { 200: reply(PostReply, 'The post with its new words') },
});

export const movePost = createRoute({
  method: 'put',
  path: '/api/posts/{id}/time',
  operationId: 'movePost',
  summary: 'Give a post another time, until it goes out; a held one comes back with it',
  tags,
  request: { params: postParam, body: body(MovePost) },
  responses: { 200: reply(PostReply, 'The post at its new time') },
});

export const checkPost = createRoute({
  method: 'post',
  path: '/api/posts/{id}/check',
  operationId: 'checkPost',
  summary: 'Have a post in doubt looked for at once; only reads at Meta, so pressing twice is safe',
  tags,
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post, being checked') },
});

export const resolveDoubt = createRoute({
  method: 'put',
  path: '/api/posts/{id}/doubt',
  operationId: 'resolveDoubt',
  summary: 'Say whether a post that we could not make sure of is on its page',
  tags,
  request: { params: postParam, body: body(ResolveDoubt) },
  responses: { 200: reply(PostReply, 'The post as it now stands') },
});

export const confirmRemoval = createRoute({
  method: 'put',
  path: '/api/posts/{id}/removed',
  operationId: 'confirmRemoval',
  summary: 'Say that a post which we cannot look for was deleted by hand on its page',
  tags,
  request: { params: postParam },
  responses: { 200: reply(PostReply, 'The post, removed') },
});
