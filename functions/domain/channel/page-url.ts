import type { Channel } from './channel.ts';

/**
 * Where a person sees the page or account itself. Undefined for an Instagram account whose name Meta did not tell: its
 * number is no address there.
 */
export function pageUrl({
  platform,
  name,
  remoteId,
}: Pick<Channel, 'platform' | 'name' | 'remoteId'>): string | undefined {
  if (platform === 'facebook') return `https://www.facebook.com/${encodeURIComponent(remoteId)}`;
  const account = name.replace(/^@/, '');
  return account === remoteId ? undefined : `https://www.instagram.com/${encodeURIComponent(account)}/`;
}
