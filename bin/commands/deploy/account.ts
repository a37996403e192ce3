import { ACMClient, DescribeCertificateCommand } from '@aws-sdk/client-acm';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import type { OwnRight } from './own-rights.ts';
import * as faults from './preflight-faults.ts';
import { simulateRights } from './simulate-rights.ts';

/** A stack of CloudFormation as it is now. */
export interface ExistingStack {
  readonly status: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What a deployment asks about an AWS account before it changes anything. It only reads. */
export interface Account {
  /** Returns the account's id; undefined when the region refuses the credentials, or there are none. */
  readonly id: (region: string) => Promise<string | undefined>;
  /** Returns undefined when there is no such stack. */
  readonly stack: (name: string, region: string) => Promise<ExistingStack | undefined>;
  readonly mayAssume: (roleArn: string, region: string) => Promise<boolean>;
  /** Returns the rights that the credentials' own policies do not give; undefined when that cannot be asked. */
  readonly lacking: (rights: readonly OwnRight[]) => Promise<readonly OwnRight[] | undefined>;
  /** Returns how many functions of the account may run at once in a region. */
  readonly concurrency: (region: string) => Promise<number>;
  /** Returns the state and the names of a certificate in us-east-1; undefined when there is none. */
  readonly certificate: (
    arn: string,
  ) => Promise<{ readonly status: string; readonly names: readonly string[] } | undefined>;
  /** Returns the state of a key, such as `PendingDeletion`; undefined when it is gone. */
  readonly keyState: (arn: string, region: string) => Promise<string | undefined>;
}

/** Names of the SDK's errors that mean: these credentials are not taken here. A region that is off gives the first. */
const REFUSED = [
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'CredentialsProviderError',
  'AuthFailure',
];

/** Returns the answer; undefined when the call failed with an error of one of these names. Throws any other error. */
async function unless<T>(names: readonly string[], call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && names.includes(error.name)) return undefined;
    throw error;
  }
}

const DENIED = ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation'];

/** Returns the answer to a question that these credentials may not be allowed to ask. Throws `deploy.ownRights`, which names it. */
async function asking<T>(action: string, call: Promise<T>): Promise<T> {
  const answer = await unless(
    DENIED,
    call.then((value) => ({ value })),
  );
  if (answer === undefined) throw new ProblemError([faults.ownRights(action)]);
  return answer.value;
}

const byName = (
  pairs: readonly { readonly name: string | undefined; readonly value: string | undefined }[] = [],
): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.map(({ name, value }) => [name ?? '', value ?? '']));

/** Where CloudFront looks for certificates. */
const CERTIFICATE_REGION = 'us-east-1';

/** The account of the credentials that the AWS SDK finds. */
export const sdkAccount: Account = {
  id: async (region) =>
    (await unless(REFUSED, new STSClient({ region }).send(new GetCallerIdentityCommand({}))))?.Account,

  stack: async (name, region) => {
    const client = new CloudFormationClient({ region });
    // CloudFormation answers a `ValidationError` for a stack that does not exist.
    const found = await unless(
      ['ValidationError'],
      asking('cloudformation:DescribeStacks', client.send(new DescribeStacksCommand({ StackName: name }))),
    );
    const stack = found?.Stacks?.[0];
    if (!stack) return undefined;
    return {
      status: stack.StackStatus ?? '',
      parameters: byName(
        stack.Parameters?.map(({ ParameterKey, ParameterValue }) => ({
          name: ParameterKey,
          value: ParameterValue,
        })),
      ),
      outputs: byName(
        stack.Outputs?.map(({ OutputKey, OutputValue }) => ({ name: OutputKey, value: OutputValue })),
      ),
    };
  },

  mayAssume: async (RoleArn, region) => {
    const RoleSessionName = 'etalase-preflight';
    const asked = new STSClient({ region }).send(new AssumeRoleCommand({ RoleArn, RoleSessionName }));
    return (await unless(['AccessDenied'], asked)) !== undefined;
  },

  lacking: async (rights) => {
    const caller = await new STSClient({ region: CERTIFICATE_REGION }).send(new GetCallerIdentityCommand({}));
    return simulateRights(caller.Arn ?? '', rights);
  },

  concurrency: async (region) => {
    const asked = new LambdaClient({ region }).send(new GetAccountSettingsCommand({}));
    const { AccountLimit: limit } = await asking('lambda:GetAccountSettings', asked);
    return limit?.ConcurrentExecutions ?? 0;
  },

  certificate: async (CertificateArn) => {
    const client = new ACMClient({ region: CERTIFICATE_REGION });
    const asked = asking(
      'acm:DescribeCertificate',
      client.send(new DescribeCertificateCommand({ CertificateArn })),
    );
    const found = (await unless(['ResourceNotFoundException'], asked))?.Certificate;
    return found && { status: found.Status ?? '', names: found.SubjectAlternativeNames ?? [] };
  },

  keyState: async (KeyId, region) => {
    const asked = asking(
      'kms:DescribeKey',
      new KMSClient({ region }).send(new DescribeKeyCommand({ KeyId })),
    );
    return (await unless(['NotFoundException'], asked))?.KeyMetadata?.KeyState;
  },
};
