import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../../functions/domain/problem.ts';
import type { Account, ExistingStack } from '../../../../bin/commands/deploy/account.ts';
import { preflight, type Target } from '../../../../bin/commands/deploy/preflight.ts';

const REGION = 'ap-southeast-3';
const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/0a';
const KEY = 'arn:aws:kms:ap-southeast-3:123456789012:key/1';
const target = (settings: Partial<Target['settings']> = {}): Target => ({
  deployment: 'prod',
  settings: {
    region: REGION,
    operatorEmail: 'operator@example.org',
    publishAtOnce: 5,
    keepPlaces: false,
    ...settings,
  },
});
const stackOf = (status: string, more: Partial<ExistingStack> = {}): ExistingStack => ({
  status,
  parameters: {},
  outputs: {},
  ...more,
});

/** An account in which everything is as it should be, but for what a test changes. */
const account = (
  changes: Partial<Account> = {},
  stacks: Readonly<Record<string, ExistingStack>> = {},
): Account => ({
  id: async () => '123456789012',
  stack: async (name) => (name === 'CDKToolkit' ? stackOf('CREATE_COMPLETE') : stacks[name]),
  mayAssume: async () => true,
  lacking: async () => [],
  concurrency: async () => 1000,
  certificate: async () => ({ status: 'ISSUED', names: ['*.example.org'] }),
  keyState: async () => 'Enabled',
  ...changes,
});

/** The codes of what stands against a deployment, and the English texts. */
async function refused(given: Account, wanted = target()): Promise<readonly (readonly [string, string])[]> {
  try {
    await preflight(wanted, given);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code, text }) => [code, text.en]);
  }
}

describe('before anything is deployed', () => {
  it('nothing stands against an account that is set up', async () => {
    expect(await preflight(target(), account())).toEqual({ warnings: [], stack: undefined });
  });

  it('credentials that AWS does not take are refused', async () => {
    expect(await refused(account({ id: async () => undefined }))).toMatchObject([
      ['deploy.credentials', expect.stringContaining('aws configure sso')],
    ]);
  });

  it('a region that is not enabled is named, with the place where it is switched on', async () => {
    const off = account({ id: async (region) => (region === REGION ? undefined : '123456789012') });
    expect(await refused(off)).toMatchObject([['deploy.regionOff', expect.stringContaining('AWS Regions')]]);
  });

  it('each region without CDK is named with its command, the budget’s only where there is one', async () => {
    const bare = account({ stack: async () => undefined });
    expect((await refused(bare)).map(([, text]) => /aws:\S+/.exec(text)?.[0])).toEqual([
      `aws://123456789012/${REGION}`,
      'aws://123456789012/us-east-1',
    ]);
    expect(await refused(bare, target({ operatorEmail: undefined }))).toHaveLength(1);
  });

  it('each role of CDK that must not be assumed is named, with what it is for and what to ask for', async () => {
    const denied = account({ mayAssume: async (_role, region) => region !== REGION });
    const role = (purpose: string) => `cdk-hnb659fds-${purpose}-role-123456789012-${REGION}`;
    expect(await refused(denied)).toEqual(
      [
        [role('deploy'), 'which is for changing the stacks'],
        [role('file-publishing'), 'which is for uploading templates'],
        [role('lookup'), 'which is for reading the account'],
      ].map(([name, purpose]) => [
        'deploy.rights',
        expect.stringMatching(new RegExp(`${name}, ${purpose}.*Ask .* for sts:AssumeRole`)),
      ]),
    );
  });

  it('a single role of the budget’s region that is missing is named alone', async () => {
    const denied = account({
      mayAssume: async (role) => !role.includes('lookup-role-123456789012-us-east-1'),
    });
    expect(await refused(denied)).toMatchObject([
      ['deploy.rights', expect.stringContaining('lookup-role-123456789012-us-east-1')],
    ]);
  });

  it.each([
    'cloudformation:DescribeStacks',
    'lambda:GetAccountSettings',
    'kms:GenerateDataKey',
    's3:PutObject',
  ])('own credentials without %s are told so once, with whom to ask', async (action) => {
    const without = account({
      lacking: async (rights) => rights.filter((right) => right.action === action),
    });
    expect(await refused(without)).toEqual([
      ['deploy.ownRights', expect.stringMatching(new RegExp(`lack ${action}, .*Ask whoever administers`))],
    ]);
  });

  it('own rights are asked for the key and the bucket that are there, or for some like them', async () => {
    const asked: string[] = [];
    const noting = (stacks: Readonly<Record<string, ExistingStack>>) =>
      account(
        {
          lacking: async (rights) => {
            asked.push(...rights.map(({ action, resource }) => `${action} ${resource}`));
            return [];
          },
        },
        stacks,
      );
    await preflight(target(), noting({}));
    expect(asked).toContain('s3:PutObject arn:aws:s3:::etalase-prod-web/index.html');
    await preflight(
      target(),
      noting({
        'Etalase-prod-data': stackOf('UPDATE_COMPLETE', { outputs: { KeyArn: KEY } }),
        'Etalase-prod': stackOf('UPDATE_COMPLETE', { outputs: { WebBucketName: 'web-1' } }),
      }),
    );
    expect(asked).toContain(`kms:GenerateDataKey ${KEY}`);
    expect(asked).toContain('s3:PutObject arn:aws:s3:::web-1/index.html');
  });

  it('rights that cannot be asked for are a warning that names them, and nothing is guessed', async () => {
    const { warnings } = await preflight(target(), account({ lacking: async () => undefined }));
    expect(warnings).toMatchObject([
      { code: 'deploy.rightsUnknown', text: { en: expect.stringContaining('kms:GenerateDataKey') } },
    ]);
  });

  it.each([
    ['UPDATE_IN_PROGRESS', ['deploy.stackBusy']],
    ['UPDATE_ROLLBACK_FAILED', ['deploy.stackHalfMade']],
    ['DELETE_FAILED', ['deploy.stackHalfDeleted']],
    ['ROLLBACK_COMPLETE', []],
    ['REVIEW_IN_PROGRESS', []],
    ['UPDATE_ROLLBACK_COMPLETE', []],
  ])('a stack that is in %s gives %j', async (status, codes) => {
    const found = await refused(account({}, { 'Etalase-prod': stackOf(status) }));
    expect(found.map(([code]) => code)).toEqual(codes);
  });

  describe('the certificate of a domain of one’s own', () => {
    const own = target({ domain: { name: 'etalase.example.org', certificateArn: CERTIFICATE } });

    it('is good when it is issued for that name or for its siblings', async () => {
      expect(await refused(account(), own)).toEqual([]);
    });

    it.each([
      ['is missing', undefined, 'Request one there'],
      [
        'waits for its record',
        { status: 'PENDING_VALIDATION', names: ['etalase.example.org'] },
        'DNS record',
      ],
      ['is for another name', { status: 'ISSUED', names: ['*.example.com'] }, 'not for etalase.example.org'],
      ['is for names further down', { status: 'ISSUED', names: ['*.etalase.example.org'] }, 'not for'],
    ])('that %s is refused', async (_, certificate, text) => {
      const found = await refused(account({ certificate: async () => certificate }), own);
      expect(found).toMatchObject([['deploy.certificate', expect.stringContaining(text)]]);
    });
  });

  it.each(['PendingDeletion', 'Disabled', undefined])('a key that is %s is refused', async (state) => {
    const stacks = { 'Etalase-prod-data': stackOf('UPDATE_COMPLETE', { outputs: { KeyArn: KEY } }) };
    expect(await refused(account({ keyState: async () => state }, stacks))).toMatchObject([
      ['deploy.keyUnusable', expect.stringContaining(state ?? 'deleted')],
    ]);
  });

  it('the ten places of a new account are a warning, and no reason to stop', async () => {
    const { warnings } = await preflight(target(), account({ concurrency: async () => 10 }));
    expect(warnings).toMatchObject([
      { code: 'deploy.fewPlaces', text: { en: expect.stringContaining('10') } },
    ]);
  });

  it('places cannot be kept for publishing in an account that has too few', async () => {
    const kept = target({ keepPlaces: true, publishAtOnce: 40 });
    expect(await refused(account({ concurrency: async () => 199 }), kept)).toMatchObject([
      ['deploy.tooFewPlaces', expect.stringContaining('200')],
    ]);
    expect(await refused(account({ concurrency: async () => 200 }), kept)).toEqual([]);
  });

  it('everything is said at once', async () => {
    const stacks = { 'Etalase-prod': stackOf('DELETE_FAILED') };
    const codes = (await refused(account({ mayAssume: async () => false }, stacks))).map(([code]) => code);
    expect(codes).toEqual([...Array<string>(6).fill('deploy.rights'), 'deploy.stackHalfDeleted']);
  });
});
