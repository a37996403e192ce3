/** Whoever reaches the server without a proxy: a program on this machine. */
const NEAR = 'near';

/**
 * Returns the address of whoever sends a request, from `X-Forwarded-For`, to which each proxy appends the address that it was
 * reached from. Only the last `proxies` entries are of proxies that are ours; what stands before them anybody can write.
 */
export function callerAddress(forwardedFor: string | undefined, proxies: number): string {
  const addresses = (forwardedFor ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return addresses.at(-proxies) ?? addresses[0] ?? NEAR;
}
