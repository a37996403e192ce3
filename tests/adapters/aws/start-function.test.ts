import { describe, expect, it } from 'vitest';
import { createStarter } from '../../../functions/adapters/aws/start-function.ts';
import { startFakeLambda } from '../../factories/aws/fake-lambda.ts';
import { CREDENTIALS, type Credentials, REGION } from '../../factories/aws/verify-signature.ts';

const NAME = 'arn:aws:lambda:ap-southeast-3:000000000000:function:App-Render-1a';

async function opened(credentials: Credentials = CREDENTIALS) {
  const lambda = await startFakeLambda([NAME]);
  return { lambda, start: createStarter({ region: REGION, credentials, endpoint: lambda.endpoint }) };
}

describe('starting a function', () => {
  it('hands over the payload and does not wait for the work', async () => {
    const { lambda, start } = await opened();
    await start(NAME, { text: 'Kopi é' });
    expect(lambda.started).toEqual([{ name: NAME, payload: { text: 'Kopi é' } }]);
  });

  it('signs with the session token that Lambda gives its functions', async () => {
    const { lambda, start } = await opened({ ...CREDENTIALS, sessionToken: 'session' });
    await start(NAME, {});
    expect(lambda.asked[0]?.headers).toMatchObject({ 'x-amz-security-token': 'session' });
    expect(lambda.asked[0]?.headers['authorization']).toContain('x-amz-security-token');
  });

  it('fails when the function is not there, with its name and without the payload', async () => {
    const { start } = await opened();
    await expect(start('gone', { secret: 'x' })).rejects.toThrow(
      /^gone was not started: Lambda answered 404 ResourceNotFoundException$/,
    );
  });

  it('fails with credentials of somebody else', async () => {
    const { start } = await opened({ ...CREDENTIALS, secretAccessKey: 'x' });
    await expect(start(NAME, {})).rejects.toThrow('403 SignatureDoesNotMatch');
  });

  it.each([
    [429, 'TooManyRequestsException'],
    [500, 'ServiceException'],
  ])('says on %d that Lambda may take it later', async (status, code) => {
    const { lambda, start } = await opened();
    lambda.failNext(1, status, code);
    await expect(start(NAME, {})).rejects.toMatchObject({ name: 'AwsUnavailableError', retryable: true });
  });

  it('says the same when nobody listens', async () => {
    const start = createStarter({ region: REGION, credentials: CREDENTIALS, endpoint: 'http://127.0.0.1:9' });
    await expect(start(NAME, {})).rejects.toMatchObject({ code: 'aws.unavailable' });
  });
});
