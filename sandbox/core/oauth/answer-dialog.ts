import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { Random } from '../../../functions/domain/seeded.ts';
import type { Change } from '../state/changes.ts';
import type { Consent } from './dialog.ts';

/** What a person did in the dialog. */
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

/** Where the browser goes next: back to the app, with a code or with why there is none. */
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
