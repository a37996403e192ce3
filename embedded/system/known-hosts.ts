import { hostname as machineName, networkInterfaces } from 'node:os';
import { problem } from '../../functions/domain/problem.ts';
import { languageOf } from '../../functions/http/edge/language.ts';
import { problemResponse } from '../../functions/http/problem-responses.ts';
import type { FetchHandler } from './web-server.ts';

/** The names of this machine for itself. */
export const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const foreignHost = problem('http.foreignHost', 'misdirected', {
  field: 'host',
  id: 'Etalase tidak dikenal dengan nama di header Host ini. Kalau nama itu memang menuju ke sini, jalankan lagi dengan PUBLIC_URL=https://nama, atau tambahkan namanya ke ALLOWED_HOSTS.',
  en: 'Etalase is not known by the name in this Host header. If that name does lead here, start again with PUBLIC_URL=https://name, or add the name to ALLOWED_HOSTS.',
});

/** Where requests to this machine may be addressed to, beside its names for itself. */
export interface KnownHosts {
  readonly publicUrl: string;
  /** Names or addresses, without a port. */
  readonly alsoAllowed: readonly string[];
  /** This machine's own addresses in its networks, by default as they are at the moment. */
  readonly ownAddresses?: () => readonly string[];
}

/** The machine's name, and that in its own network (multicast DNS). No page of another site has a name like these. */
function ownNames(): readonly string[] {
  const name = machineName().toLowerCase();
  return [name, `${name}.local`];
}

/** IPv6 addresses may name the interface after a %, which no address of a page does. */
const currentAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).map(({ address }) => address.replace(/%.*$/, '')),
  );

/** The host name of a Host header, without its port and written as browsers write it; undefined when it is none. */
const hostnameOf = (host: string): string | undefined =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;

const asHostname = (address: string): string | undefined =>
  hostnameOf(address.includes(':') ? `[${address}]` : address);

/**
 * Refuses requests that name a host which is not this machine's, with `http.foreignHost`. A page of another site can make its
 * own name lead to 127.0.0.1 (DNS rebinding); for the browser its requests are then within one site, so that neither the
 * origin nor the cookie's rules stop them. Only the name that it must send tells.
 */
export function forKnownHosts(hosts: KnownHosts, handler: FetchHandler): FetchHandler {
  const { ownAddresses = currentAddresses } = hosts;
  const named = new Set([
    ...LOOPBACK,
    ...ownNames(),
    new URL(hosts.publicUrl).hostname,
    ...hosts.alsoAllowed,
  ]);
  // A machine's addresses change with its networks, so they are asked for anew, and only where no name fits.
  const isKnown = (hostname: string | undefined): boolean =>
    hostname !== undefined && (named.has(hostname) || ownAddresses().map(asHostname).includes(hostname));
  return (request) => {
    const { hostname } = new URL(request.url);
    const header = request.headers.get('host');
    const isOurs = isKnown(hostname) && (header === null || isKnown(hostnameOf(header)));
    return isOurs ? handler(request) : problemResponse([foreignHost], languageOf(request));
  };
}
