import type { Graph } from '../../ports/graph.ts';

/** What Etalase asks a coordinator for (graph-api.md 6). */
const PERMISSIONS = [
  'pages_show_list',
  'pages_manage_posts',
  'pages_read_engagement',
  'pages_read_user_content',
  'read_insights',
  'instagram_basic',
  'instagram_content_publish',
  'instagram_manage_insights',
  'business_management',
] as const;

export interface ConsentOptions {
  readonly baseUrl: string;
  readonly version: string;
  readonly appId: string;
  /** A configuration of Facebook Login for Business; it then names the permissions instead of us. */
  readonly loginConfiguration?: string;
}

/** Meta shows the dialog on another host than the API; a server that stands in for Graph shows its own. */
const dialogHost = (baseUrl: string): string =>
  new URL(baseUrl).hostname === 'graph.facebook.com'
    ? 'https://www.facebook.com'
    : new URL(baseUrl).href.replace(/\/+$/, '');

/** Builds the address of the dialog. `redirectUri` must be the very same when the code is exchanged. */
export const createConsentAddress =
  ({ baseUrl, version, appId, loginConfiguration }: ConsentOptions): Graph['consentAddress'] =>
  ({ redirectUri, state }) => {
    const query = new URLSearchParams({ client_id: appId, redirect_uri: redirectUri, state });
    query.set('response_type', 'code');
    if (loginConfiguration === undefined) query.set('scope', PERMISSIONS.join(','));
    else query.set('config_id', loginConfiguration);
    return `${dialogHost(baseUrl)}/${version}/dialog/oauth?${query.toString()}`;
  };
