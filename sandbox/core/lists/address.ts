import type { Turn } from '../turn.ts';

/** Parameters that Graph does not repeat in `paging.next` and `paging.previous`. */
const LEFT_OUT = new Set(['appsecret_proof', 'appsecret_time', 'access_token', 'id', 'after', 'before']);

/**
 * Returns the absolute address of the same call with other parameters, as in `paging.next`: with the caller's own token and
 * version, but without `appsecret_proof`, which the client must add.
 */
export function addressOf(turn: Turn, changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ access_token: turn.caller.token });
  for (const name of turn.parameters.names()) {
    const value = LEFT_OUT.has(name) ? undefined : turn.parameters.list(name)?.join(',');
    if (value !== undefined) query.set(name, value);
  }
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `${turn.setting.base}/${turn.version}/${turn.parts.join('/')}?${query.toString()}`;
}
