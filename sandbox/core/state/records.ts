import * as z from 'zod';
import { Instant } from '../../../functions/domain/time/instant.ts';
import { ImageFacts, Picture } from '../rules/image-facts.ts';

export const TASKS = ['ANALYZE', 'ADVERTISE', 'MODERATE', 'CREATE_CONTENT', 'MANAGE'] as const;

/** A Facebook Page. `followers` decides the reach of its posts; Graph gives no insights of a Page under 100 likes. */
export const Page = z.object({
  id: z.string(),
  name: z.string(),
  category: z.string(),
  followers: z.number().int().nonnegative(),
  instagram: z.string().optional(),
});
export type Page = z.infer<typeof Page>;

/** An Instagram professional account, linked to one Page. */
export const InstagramAccount = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  page: z.string(),
  followers: z.number().int().nonnegative(),
});
export type InstagramAccount = z.infer<typeof InstagramAccount>;

/** A person with a Facebook account, and her tasks on each Page. */
export const User = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.record(z.string(), z.array(z.enum(TASKS))),
});
export type User = z.infer<typeof User>;

/** One login of a person in the app; every token belongs to one. `number` increases, so that earlier logins can be told. */
export const Session = z.object({
  id: z.string(),
  number: z.number().int(),
  user: z.string(),
  pages: z.array(z.string()),
  scopes: z.array(z.string()),
  life: z.enum(['short', 'long']),
  /** When the person last agreed in the dialog: data access lasts 90 days from then. */
  agreedAt: Instant,
  openedAt: Instant,
  expiresAt: Instant,
});
export type Session = z.infer<typeof Session>;

/** The code that the dialog gave the browser; it can be exchanged once. */
export const LoginCode = z.object({
  code: z.string(),
  redirectUri: z.string(),
  user: z.string(),
  pages: z.array(z.string()),
  scopes: z.array(z.string()),
  at: Instant,
  used: z.boolean(),
});
export type LoginCode = z.infer<typeof LoginCode>;

export const Photo = z.object({
  id: z.string(),
  page: z.string(),
  caption: z.string(),
  altText: z.string(),
  picture: Picture,
  createdAt: Instant,
  /** The post that shows the photo; without one, the photo is not visible. */
  post: z.string().optional(),
});
export type Photo = z.infer<typeof Photo>;

export const PagePost = z.object({
  id: z.string(),
  page: z.string(),
  /** Absent when a person posted it by hand, in which case the app may not change it. */
  app: z.string().optional(),
  message: z.string(),
  link: z.string().optional(),
  photos: z.array(z.string()),
  createdAt: Instant,
  updatedAt: Instant,
  publishedAt: Instant.optional(),
  scheduledAt: Instant.optional(),
});
export type PagePost = z.infer<typeof PagePost>;

export const ContainerKind = z.enum(['IMAGE', 'STORIES', 'CAROUSEL']);
export type ContainerKind = z.infer<typeof ContainerKind>;

export const Container = z.object({
  id: z.string(),
  account: z.string(),
  app: z.string(),
  kind: ContainerKind,
  carouselItem: z.boolean(),
  caption: z.string(),
  altText: z.string(),
  imageUrl: z.string().optional(),
  children: z.array(z.string()),
  createdAt: Instant,
  /** Milliseconds that Instagram needs to process it. */
  processing: z.number().int().nonnegative(),
  facts: ImageFacts.optional(),
  factsAt: Instant.optional(),
  stuck: z.boolean(),
  publishedAt: Instant.optional(),
});
export type Container = z.infer<typeof Container>;

/** A published Instagram post or story. */
export const Media = z.object({
  id: z.string(),
  account: z.string(),
  container: z.string().optional(),
  kind: ContainerKind,
  caption: z.string(),
  altText: z.string(),
  pictures: z.array(Picture),
  publishedAt: Instant,
  /** Its owner archived it: people and the API do not see it until she shows it again. */
  archived: z.boolean().optional(),
});
export type Media = z.infer<typeof Media>;
