import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { openWebServer } from '../../../embedded/system/web-server.ts';

/** A server of somebody else's on one address; undefined where the machine has no such address. */
async function somebodyOn(host: string): Promise<number | undefined> {
  const server: Server = createServer().listen(0, host);
  onTestFinished(() => void server.close());
  await Promise.race([once(server, 'listening'), once(server, 'error')]).catch(() => undefined);
  const address = server.address();
  return typeof address === 'object' && address ? address.port : undefined;
}

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

describe('the web server of one machine', () => {
  it('answers on every address that localhost may lead to, and ends on all of them', async () => {
    const hasIpv6 = (await somebodyOn('::1')) !== undefined;
    const server = await openWebServer(0);
    server.serve((request) => new Response(new URL(request.url).hostname));
    const port = String(server.port);
    const hosts = ['localhost', '127.0.0.1', ...(hasIpv6 ? ['[::1]'] : [])];
    const answers = await Promise.all(hosts.map((host) => textAt(`http://${host}:${port}/`)));
    expect(answers).toEqual(hosts);
    await server.close();
    for (const host of hosts) await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow('fetch failed');
  });

  it('takes no port on which localhost may lead to another program', async () => {
    const taken = (await somebodyOn('::1')) ?? (await somebodyOn('127.0.0.1')) ?? 0;
    const refused = await openWebServer(taken).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({ problems: [{ code: 'local.portInUse', field: 'port' }] });
  });
});
