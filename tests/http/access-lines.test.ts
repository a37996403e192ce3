import { describe, expect, it } from 'vitest';
import { shortenAddress } from '../../functions/http/edge/shorten-address.ts';
import { httpWorld } from './world.ts';

/** Whom CloudFront was reached from, then CloudFront itself. */
const FROM = { 'x-forwarded-for': '9.9.9.9, 203.0.113.77, 130.176.1.1' };

const opened = () => httpWorld({ accessLines: true, proxies: 2 });
const linesOf = ({ log }: Awaited<ReturnType<typeof opened>>) =>
  log.lines.filter(({ message }) => message === 'request').map(({ fields }) => fields);

describe('the line of a request', () => {
  it('says which operation, on what, by whom, from which network, and how it ended', async () => {
    const world = await opened();
    await world.ask('/api/products/tiwul', { as: 'kenanga', headers: FROM });
    expect(linesOf(world)).toEqual([
      {
        route: 'GET /api/products/:id',
        status: 200,
        ms: 0,
        from: '203.0.113.0/24',
        community: 'rukun-lereng',
        member: 'kenanga',
        about: 'tiwul',
      },
    ]);
  });

  it('names no member and no thing to whoever has no session, whatever stands in the path', async () => {
    const world = await opened();
    await world.ask('/api/products/tiwul', { headers: FROM });
    const [line] = linesOf(world);
    expect(line).toMatchObject({ status: 401, from: '203.0.113.0/24' });
    expect([line?.['member'], line?.['about']]).toEqual([undefined, undefined]);
  });

  it('holds neither a secret of a link nor what somebody typed', async () => {
    const world = await opened();
    await world.app.request('/api/group-plans/secret-of-a-link?phone=0812', { headers: FROM });
    await world.app.request('/api/products/Ibu%20Kenanga%200812', {
      headers: { ...FROM, cookie: 'etalase=secret-of-kenanga' },
    });
    expect(linesOf(world)).toHaveLength(2);
    expect(JSON.stringify(linesOf(world))).not.toMatch(/secret-of|0812|Ibu|113\.77|9\.9\.9/);
  });

  it('is not written where logs have no end: on one machine', async () => {
    const world = await httpWorld();
    await world.ask('/api/health');
    expect(linesOf(world)).toEqual([]);
  });
});

describe('a shortened address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:DB8:1234:5678:9abc:def0:1234:5678', '2001:db8:1234::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['near', 'unknown'],
    ['999.0.113.77', 'unknown'],
    ['2001:db8:1:2:3:4:5', 'unknown'],
    ['1:2:3:4:5:6:7:8::', 'unknown'],
    ['Ibu Kenanga', 'unknown'],
    ['', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(shortenAddress(address)).toBe(network);
  });
});
