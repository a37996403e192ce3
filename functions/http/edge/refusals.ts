import type { RouteConfig } from '@hono/zod-openapi';
import type { Problem, ProblemKind } from '../../domain/problem.ts';
import { sessionEnded, sessionMissing } from '../../people/sessions/session-problems.ts';
import { PROBLEM_SCHEMA } from '../contract/problem.ts';
import { MEANINGS, SURPRISE } from '../problem-responses.ts';
import { appTooOld } from './app-version.ts';
import { tooLarge } from './body-limits.ts';
import { badCursor } from './cursor.ts';
import { malformed, notJson, unavailable } from './on-error.ts';
import { foreign, isWrite } from './origin-check.ts';
import { bodyMissing, FORM, notForm } from './request-shape.ts';
import { badRevision, revisionMissing } from './revisions.ts';
import { tooOften } from './rate-limit.ts';

/** A problem that an operation may answer: one as it is thrown, or all whose code begins alike (`family`). */
export interface Refusal extends Pick<Problem, 'code' | 'kind'> {
  readonly text: { readonly en: string };
}

/** Describes problems of one kind whose codes begin alike and stand in a table of their own, such as the rules of law. */
export const family = (code: `${string}.*`, kind: ProblemKind, en: string): Refusal => ({
  code,
  kind,
  text: { en },
});

/** What is refused everywhere under the same conditions. Described once, by name, where nothing else has its status. */
const SHARED = {
  Unreadable: [family('input.*', 'invalid', 'A part of the request is not as described; `field` names it.')],
  SignedOut: [sessionMissing, sessionEnded],
  ForeignSite: [foreign],
  AppTooOld: [appTooOld],
  TooLarge: [tooLarge('body', '64 KB, of a photo 15 MB')],
  TooOften: [tooOften],
  NotWhole: [malformed],
  NotJson: [notJson],
  NotForm: [notForm],
  NoBody: [bodyMissing, malformed],
  NoRevision: [revisionMissing],
  BadRevision: [badRevision],
  BadCursor: [badCursor],
  Surprise: [SURPRISE],
  Unavailable: [unavailable],
} as const satisfies Readonly<Record<string, readonly Refusal[]>>;
type SharedName = keyof typeof SHARED;

/** A failure of ours is the one problem whose status is not that of its kind. */
const statusOf = ({ code, kind }: Refusal): number => (code === SURPRISE.code ? 500 : MEANINGS[kind].status);

const titleOf = ([first]: readonly Refusal[]): string => (first ? MEANINGS[first.kind].title.en : '');

function codeSchema(refusals: readonly Refusal[]) {
  const codes = [...new Set(refusals.map(({ code }) => code))].sort();
  const exact = codes.filter((code) => !code.endsWith('.*'));
  const families = codes.filter((code) => code.endsWith('.*'));
  const patterns = families.map((code) => ({
    type: 'string' as const,
    pattern: `^${code.slice(0, -2)}\\.[a-zA-Z]+$`,
  }));
  const choices = [...(exact.length > 0 ? [{ type: 'string' as const, enum: exact }] : []), ...patterns];
  const [only, ...others] = choices;
  return only && others.length === 0 ? only : { anyOf: choices };
}

/** Describes a status with its problems: their codes for programs, and a line about each for people. */
function responseOf(refusals: readonly Refusal[]) {
  const lines = refusals.map(({ code, text }) => `\`${code}\`: ${text.en}`);
  return {
    description: [`${titleOf(refusals)}.`, ...new Set(lines)].join('\n\n'),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [PROBLEM_SCHEMA, { type: 'object' as const, properties: { code: codeSchema(refusals) } }],
        },
      },
    },
  };
}

/** The responses to which operations refer by name (`components.responses`). */
export const sharedResponses = (): Readonly<Record<string, ReturnType<typeof responseOf>>> =>
  Object.fromEntries(Object.entries(SHARED).map(([name, refusals]) => [name, responseOf(refusals)]));

/** What of a route's declaration decides which requests are refused before its handler sees them. */
export interface Guarded {
  readonly method: string;
  readonly isOpen: boolean;
  readonly request: NonNullable<RouteConfig['request']>;
  readonly isConditional: boolean;
}

function sharedBy({ method, isOpen, request, isConditional }: Guarded): readonly SharedName[] {
  const types = Object.keys(request.body?.content ?? {});
  const takesJson = types.includes('application/json');
  const query = request.query && 'shape' in request.query ? request.query.shape : {};
  const writes = isWrite(method.toUpperCase());
  return [
    'Unreadable',
    'AppTooOld',
    'Surprise',
    'Unavailable',
    ...(isOpen ? [] : (['SignedOut'] as const)),
    ...(writes ? (['ForeignSite', 'TooLarge'] as const) : []),
    'TooOften',
    ...(takesJson && types.length === 1 ? (['NoBody', 'NotJson'] as const) : []),
    ...(types.includes(FORM) ? (['NotForm'] as const) : []),
    ...(writes && (types.length === 0 || (takesJson && types.length > 1)) ? (['NotWhole'] as const) : []),
    ...(isConditional ? (['NoRevision', 'BadRevision'] as const) : []),
    ...('cursor' in query ? (['BadCursor'] as const) : []),
  ];
}

/**
 * Returns the responses of a route that are no success: what it refuses by its own declaration, and what is refused
 * everywhere. No other code says which statuses and codes an operation answers.
 */
export function refusalResponses(guarded: Guarded, own: readonly Refusal[]): RouteConfig['responses'] {
  const shared = sharedBy(guarded).map((name) => ({ name, refusals: SHARED[name] }));
  const all: readonly Refusal[] = [...shared.flatMap(({ refusals }): readonly Refusal[] => refusals), ...own];
  const statuses = new Map<number, Refusal[]>();
  for (const refusal of all) {
    const status = statusOf(refusal);
    statuses.set(status, [...(statuses.get(status) ?? []), refusal]);
  }
  const responses = [...statuses].map(([status, refusals]) => {
    const same = shared.find(
      (one) =>
        refusals.length === one.refusals.length &&
        refusals.every((refusal, at) => one.refusals[at] === refusal),
    );
    return [status, same ? { $ref: `#/components/responses/${same.name}` } : responseOf(refusals)] as const;
  });
  return Object.fromEntries(responses);
}
