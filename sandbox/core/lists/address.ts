import type { Turn } from '../turn.ts';

/** Parameters that Graph does not repeat in the address of another page. */
const LEFT_OUT = new Set(['appsecret_proof', 'appsecret_time', 'access_token', 'id', 'after', 'before']);

/**
 * The absolute address of the same call with other parameters, with the caller's own token and version in it, as
 * `paging.next` has it. A proof of the app's secret is not in it: whoever follows must add one.
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
