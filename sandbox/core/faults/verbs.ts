import * as z from 'zod';

/** What a call does, whatever its path: the names by which a fault chooses calls. */
export const Verb = z.enum([
  'photo.upload',
  'photo.read',
  'post.create',
  'post.update',
  'post.read',
  'post.delete',
  'post.list',
  'post.insights',
  'page.read',
  'container.create',
  'container.read',
  'media.publish',
  'media.read',
  'media.list',
  'media.stories',
  'media.delete',
  'media.insights',
  'quota.read',
  'instagram.read',
  'user.read',
  'accounts.list',
  'permissions.list',
  'token.exchange',
  'token.debug',
  'batch',
]);
export type Verb = z.infer<typeof Verb>;
