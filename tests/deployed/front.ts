import { createServer, request as askOrigin, type ServerResponse } from 'node:http';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { frontOf } from '../../bin/commands/deploy/front.ts';
import { S3MediaStore } from '../../functions/adapters/aws/s3-media-store.ts';

export interface FrontOptions {
  readonly aws: string;
  readonly apiId: string;
  readonly client: S3Client;
  readonly media: string;
  readonly web: string;
}

export interface Front {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Stands where CloudFront stands, since the emulator's own reaches no origin of the emulator: `/api` goes to its API Gateway,
 * `/media` through the function of the edge to its bucket, everything else to the bucket of the web app.
 */
export async function startFront({ aws, apiId, client, media, web }: FrontOptions): Promise<Front> {
  const gateway = new URL(aws);
  const pictures = frontOf(new S3MediaStore({ client, bucket: media, publicUrl: aws }), Date);
  const page = async (path: string) => {
    const key = /\.[a-z0-9]+$/i.test(path) ? path.slice(1) : 'index.html';
    const { Body: body, ContentType: type = '' } = await client.send(
      new GetObjectCommand({ Bucket: web, Key: key }),
    );
    return { type, bytes: (await body?.transformToByteArray()) ?? new Uint8Array() };
  };
  const showPicture = async (asked: URL, outgoing: ServerResponse): Promise<void> => {
    const answer = await pictures(new Request(asked));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  };
  // A browser runs no script that comes without its type.
  const showPage = async ({ pathname }: URL, outgoing: ServerResponse): Promise<void> => {
    const { type, bytes } = await page(pathname);
    outgoing.writeHead(200, { 'content-type': type }).end(bytes);
  };
  const server = createServer((incoming, outgoing) => {
    const asked = new URL(incoming.url ?? '/', aws);
    const failed = (error: unknown): void => void outgoing.writeHead(502).end(String(error));
    if (asked.pathname.startsWith('/api/')) {
      const { method, url: path } = incoming;
      const headers = { ...incoming.headers, host: `${apiId}.execute-api.localhost:${gateway.port}` };
      const origin = { hostname: gateway.hostname, port: gateway.port, method, path, headers };
      const sent = askOrigin(origin, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      sent.on('error', failed);
      incoming.pipe(sent);
    } else {
      const show = asked.pathname.startsWith('/media/') ? showPicture : showPage;
      show(asked, outgoing).catch(failed);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the front has no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
