import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DialogQuery } from '../core/oauth/dialog.ts';
import { consentPage } from '../feeds/consent-page.ts';
import { html } from '../feeds/html.ts';
import { emptyNote, layout } from '../feeds/layout.ts';
import type { Desk } from './desk.ts';
import { readBody } from './read-body.ts';
import { sendHtml } from './send.ts';

const queryFrom = (given: URLSearchParams): DialogQuery => {
  const text = (name: string): string | undefined => given.get(name) ?? undefined;
  return {
    clientId: text('client_id'),
    redirectUri: text('redirect_uri'),
    state: text('state'),
    scope: text('scope'),
    configId: text('config_id'),
    responseType: text('response_type'),
  };
};

/** Whether a path is the OAuth dialog's, in any version of Graph. */
export const isDialog = (path: string): boolean => /^(\/v\d+\.\d+)?\/dialog\/oauth\/?$/.test(path);

/**
 * Serves the OAuth dialog: `GET` shows a page, `POST` of its form redirects the browser to the app with 302. `consentPage`
 * lists the form's fields, which can also be in the address.
 */
export async function answerOAuthDialog(
  { core, now }: Desk,
  incoming: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> {
  const body = incoming.method === 'POST' ? await readBody(incoming) : undefined;
  const form = new URLSearchParams([
    ...address.searchParams,
    ...new URLSearchParams(body?.toString('utf8') ?? ''),
  ]);
  const query = queryFrom(form);
  const consent = core.openDialog(query);
  if (typeof consent === 'string') {
    return sendHtml(response, 400, layout('Tidak bisa', now(), html`${emptyNote(consent)}`));
  }
  const { origin } = new URL(consent.redirectUri);
  if (incoming.method !== 'POST') {
    return sendHtml(response, 200, consentPage(core.app.name, query, consent, now()), origin);
  }
  const allows = form.get('answer') === 'allow';
  const user = form.get('user') ?? consent.choices[0]?.user.id ?? '';
  const target = core.answerDialog(
    consent,
    allows ? { is: 'allow', user, pages: form.getAll('page') } : { is: 'cancel' },
    now(),
  );
  response.writeHead(302, {
    location: target,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end();
}
