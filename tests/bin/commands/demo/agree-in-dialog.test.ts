import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ProblemError } from '../../../../functions/domain/problem.ts';
import { agreeInDialog } from '../../../../bin/commands/demo/agree-in-dialog.ts';

/** The address of a consent page, as a Graph server of a test shows it. */
async function dialogOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const back = encodeURIComponent('http://localhost:8080/api/connect/return');
  return `http://127.0.0.1:${port}/dialog/oauth?client_id=4711&redirect_uri=${back}&state=s3cret`;
}

async function said(address: string): Promise<string> {
  const error: unknown = await agreeInDialog(address).catch((reason: unknown) => reason);
  if (!(error instanceof ProblemError)) throw new Error('it did not refuse in plain words');
  const [{ code, text }] = error.problems;
  return `${code}: ${text.en}`;
}

describe('a program that agrees for a coordinator', () => {
  it('leaves Meta’s own pages to a person', async () => {
    const meta = 'https://www.facebook.com/v24.0/dialog/oauth?client_id=1';
    expect(await said(meta)).toMatch(/^demo\.personNeeded: At Meta a person must agree: .*\/halaman/);
  });

  it('says what to check when the page lets nobody in, and no state', async () => {
    const address = await dialogOf((_, response) => response.writeHead(400).end('URL blocked'));
    const sentence = await said(address);
    expect(sentence).toMatch(/HTTP 400.*META_APP_ID \(4711\).*http:\/\/localhost:8080\/api\/connect\/return/);
    expect(sentence).not.toContain('s3cret');
  });

  it('takes a page that wants a password for what it is: no consent', async () => {
    const address = await dialogOf((_, response) => response.end('<form><input name="password"></form>'));
    expect(await said(address)).toMatch(/^demo\.dialogRefused: .*HTTP 200/);
  });

  it('says that the page does not answer', async () => {
    const address = await dialogOf((incoming) => incoming.destroy());
    expect(await said(address)).toMatch(
      /^demo\.dialogSilent: The consent page at http:\/\/127\.0\.0\.1:\d+ does not/,
    );
  });
});
