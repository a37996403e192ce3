/** The groups of an IPv6 address that stay: a provider's or a household's network, not its devices. */
const GROUPS_KEPT = 3;
const GROUPS = 8;
const V4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i;
const V6 = /^[0-9a-f:]{2,39}$/i;

/**
 * Returns the network that an address is in, /24 or /48: enough to tell a village's line from a stranger's, and to ask a provider,
 * but nobody's own address. Anything else is `unknown`, for it may be what somebody typed.
 */
export function shortenAddress(address: string): string {
  const [, a, b, c] = V4.exec(address) ?? [];
  if (a !== undefined && b !== undefined && c !== undefined)
    return [a, b, c].every((part) => Number(part) <= 255) ? `${a}.${b}.${c}.0/24` : 'unknown';
  if (!V6.test(address) || !address.includes(':')) return 'unknown';
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const behind = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = GROUPS - before.length - behind.length;
  const isWhole = tail === undefined ? missing === 0 : missing > 0;
  if (!isWhole || [...before, ...behind].some((group) => !/^[0-9a-f]{1,4}$/.test(group))) return 'unknown';
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...behind];
  const kept = groups.slice(0, GROUPS_KEPT).map((group) => Number.parseInt(group, 16).toString(16));
  return `${kept.join(':')}::/48`;
}
