import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { Random } from '../../../functions/domain/seeded.ts';
import { isPermission, PERMISSIONS } from '../access/permissions.ts';
import type { Setting } from '../setting.ts';
import type { Page, User } from '../state/records.ts';
import type { Change } from '../state/changes.ts';

/** The query of the dialog's address. */
export interface DialogQuery {
  readonly clientId?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly state?: string | undefined;
  readonly scope?: string | undefined;
  readonly configId?: string | undefined;
  readonly responseType?: string | undefined;
}

/** What the dialog asks a person. */
export interface Consent {
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scopes: readonly string[];
  readonly choices: readonly { readonly user: User; readonly pages: readonly Page[] }[];
}

const isWebAddress = (text: string): boolean => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hash === '';
};

/** A login configuration grants every permission; otherwise the named scopes and the public profile are granted. */
function scopesOf({ scope, configId }: DialogQuery): string[] | undefined {
  if (configId !== undefined) return [...PERMISSIONS];
  const named = (scope ?? '').split(/[\s,]+/).filter((name) => name !== '');
  return named.every(isPermission) ? [...new Set(['public_profile', ...named])] : undefined;
}

/** Returns what to ask, or the sentence that tells the person why the app may not ask. */
export function openDialog({ app, state }: Setting, query: DialogQuery): Consent | string {
  const { clientId, redirectUri, responseType } = query;
  if (clientId !== app.id) return 'Invalid App ID: The provided app ID does not look like a valid app ID.';
  if (redirectUri === undefined || !isWebAddress(redirectUri)) {
    return 'URL blocked: redirect_uri must be an http or https address without a fragment.';
  }
  if (responseType !== undefined && responseType !== 'code')
    return 'Invalid response_type: only code is served.';
  const scopes = scopesOf(query);
  if (!scopes) return `Invalid Scopes: ${query.scope ?? ''}`;
  const choices = [...state.users.values()].map((user) => ({
    user,
    pages: Object.keys(user.roles).flatMap((id) => state.pages.get(id) ?? []),
  }));
  return { redirectUri, state: query.state, scopes, choices };
}

/** The person's choice in the dialog. */
export type DialogAnswer =
  | { readonly is: 'cancel' }
  | { readonly is: 'allow'; readonly user: string; readonly pages: readonly string[] };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const codeFrom = (random: Random): string =>
  `AQ${Array.from({ length: 60 }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'A').join('')}`;

function addressWith(redirectUri: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return `${address.toString()}#_=_`;
}

/** Returns the address that the browser is sent to: the app's, with a code or with the reason why there is none. */
export function answerDialog(
  consent: Consent,
  answer: DialogAnswer,
  { now, random, record }: { now: Instant; random: Random; record: (change: Change) => void },
): string {
  const { redirectUri, state } = consent;
  const choice = answer.is === 'allow' && consent.choices.find(({ user }) => user.id === answer.user);
  if (answer.is === 'cancel' || !choice) {
    return addressWith(redirectUri, {
      error: 'access_denied',
      error_code: '200',
      error_description: 'Permissions error',
      error_reason: 'user_denied',
      state,
    });
  }
  const pages = choice.pages.filter(({ id }) => answer.pages.includes(id)).map(({ id }) => id);
  const code = codeFrom(random);
  record({
    is: 'codeIssued',
    code: {
      code,
      redirectUri,
      user: choice.user.id,
      pages,
      scopes: [...consent.scopes],
      at: now,
      used: false,
    },
  });
  return addressWith(redirectUri, { code, state });
}
