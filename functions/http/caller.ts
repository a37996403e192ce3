import type { OpenAPIHono } from '@hono/zod-openapi';
import type { BlankEnv } from 'hono/types';
import { type Action, can } from '../domain/people/roles.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Caller } from '../people/sessions/find-caller.ts';

export type { Caller };

/** An app whose routes need no session. */
export type OpenApp = OpenAPIHono<BlankEnv>;

/** The variables of every route that requires a session. */
export type InsideEnv = { Variables: { caller: Caller } };
/** An app whose routes all know their caller. */
export type InsideApp = OpenAPIHono<InsideEnv>;

export const forbidden = problem('access.forbidden', 'forbidden', {
  id: 'Ini bukan milik atau tugasmu. Minta bantuan koordinator.',
  en: 'This is not yours to do. Ask a coordinator for help.',
});

/** Whether the caller may do something with what belongs to these members of the caller's own community. */
export const may = ({ actor }: Caller, action: Action, owners: readonly string[] = []): boolean =>
  can(actor, action, { community: actor.community, owners });

/** Throws `ProblemError` unless the caller may do it. */
export function allow(caller: Caller, action: Action, owners: readonly string[] = []): void {
  if (!may(caller, action, owners)) throw new ProblemError([forbidden]);
}
