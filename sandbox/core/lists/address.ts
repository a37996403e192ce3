import type { AuthenticatedCall } from '../graph-call.ts';

/** Parameters that Graph does not repeat in `paging.next` and `paging.previous`. */
const LEFT_OUT = new Set(['appsecret_proof', 'appsecret_time', 'access_token', 'id', 'after', 'before']);

/**
 * Returns the absolute address of the same call with other parameters, as in `paging.next`: with the caller's own token and
 * version, but without `appsecret_proof`, which the client must add.
 */
export function addressOf(call: AuthenticatedCall, changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ access_token: call.caller.token });
  for (const name of call.parameters.names()) {
    const value = LEFT_OUT.has(name) ? undefined : call.parameters.list(name)?.join(',');
    if (value !== undefined) query.set(name, value);
  }
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `${call.setting.base}/${call.version}/${call.segments.join('/')}?${query.toString()}`;
}
