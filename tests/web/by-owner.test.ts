import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../functions/http/contract/channels.ts';
import { byOwner, needsHelp } from '../../web/pages/channels/by-owner.ts';

const NOW = '2026-12-01T01:00:00.000Z';

const row = (owner: string, changes: Partial<ChannelRow> = {}): ChannelRow => ({
  id: `${owner}-facebook`,
  platform: 'facebook',
  name: owner,
  ...(owner !== '' && { owner: { id: owner, name: owner } }),
  mine: false,
  health: { state: 'healthy', connected: true, text: { id: 'Tersambung', en: 'Connected' }, since: NOW },
  connectedAt: NOW,
  ...changes,
});
const broken = { health: { ...row('').health, state: 'broken' } } as const;
const ending = { connectAgainBefore: '2026-12-10T01:00:00.000Z' };

describe('pages by their owners', () => {
  it('begin with what is broken or soon will be, then with the community’s own, then by name', () => {
    const all = [row('seruni'), row(''), row('melati', ending), row('anggrek'), row('kantil', broken)];
    const owners = byOwner(all).map(({ owner }) => owner?.id);
    expect(owners).toEqual(['kantil', 'melati', undefined, 'anggrek', 'seruni']);
  });

  it('need somebody when they are broken, or have to be connected again before long', () => {
    expect([row('a'), row('b', broken), row('c', ending)].map(needsHelp)).toEqual([false, true, true]);
  });
});
