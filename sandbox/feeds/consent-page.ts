import type { Consent, DialogQuery } from '../core/oauth/dialog.ts';
import { html, type Html } from './html.ts';
import { avatar, layout } from './layout.ts';

const hidden = (name: string, value: string | undefined): Html =>
  value === undefined ? html`` : html`<input type="hidden" name="${name}" value="${value}" />`;

/**
 * The dialog in which a person lets the app act on her Pages. A program can post the same form: `answer` = `allow` or
 * `cancel`; `user` = id; `page` once for each Page's id; and the parameters of the address again.
 */
export function consentPage(appName: string, query: DialogQuery, consent: Consent, now: number): string {
  const [choice] = consent.choices;
  const pages = (choice?.pages ?? []).map(
    ({ id, name }) =>
      html`<label>
        <input type="checkbox" name="page" value="${id}" checked />${avatar(name)}<span>${name}</span>
      </label>`,
  );
  const scopes = consent.scopes.map((scope) => html`<li>${scope}</li>`);
  return layout(
    'Izinkan aplikasi',
    now,
    html`<form class="card consent" method="post">
      <h1>${appName}</h1>
      <p class="lead">${choice?.user.name ?? ''}, aplikasi ini minta izin untuk halaman yang Anda pilih:</p>
      ${pages}
      <p class="lead">Izin yang diminta</p>
      <ul>
        ${scopes}
      </ul>
      ${hidden('client_id', query.clientId)} ${hidden('redirect_uri', query.redirectUri)}
      ${hidden('state', query.state)} ${hidden('scope', query.scope)} ${hidden('config_id', query.configId)}
      ${hidden('response_type', query.responseType)} ${hidden('user', choice?.user.id)}
      <div class="buttons">
        <button class="yes" name="answer" value="allow">Izinkan</button>
        <button name="answer" value="cancel">Batal</button>
      </div>
    </form>`,
  );
}
