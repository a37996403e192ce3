import { BUDGET_REGION } from '../../../lib/budget-stack.ts';
import type { ExistingStack } from './account.ts';
import type { Target } from './preflight.ts';

/** What `deploy` does with the operator's own credentials, without a role of CDK. */
export interface OwnRight {
  /** As IAM writes it. */
  readonly action: string;
  /** An ARN, or `*`. */
  readonly resource: string;
}

/** The place of what a first deployment has not made yet: rights are asked for one like it. */
const NO_KEY = 'key/00000000-0000-0000-0000-000000000000';

/** Returns the rights that reading the account needs. */
export const rightsToLook = ({ deployment, settings }: Target, id: string): readonly OwnRight[] => {
  const regions = settings.operatorEmail === undefined ? [settings.region] : [settings.region, BUDGET_REGION];
  const stack = (region: string, name: string): OwnRight => ({
    action: 'cloudformation:DescribeStacks',
    resource: `arn:aws:cloudformation:${region}:${id}:stack/${name}/*`,
  });
  return [
    ...regions.map((region) => stack(region, 'CDKToolkit')),
    stack(settings.region, `Etalase-${deployment}`),
    { action: 'lambda:GetAccountSettings', resource: '*' },
    ...(settings.domain
      ? [{ action: 'acm:DescribeCertificate', resource: settings.domain.certificateArn }]
      : []),
  ];
};

/** Returns the rights that the rest needs: to seal the app's secret, and to upload the web app. */
export function rightsToAct(
  target: Target,
  id: string,
  { data, stack }: { readonly data?: ExistingStack | undefined; readonly stack?: ExistingStack | undefined },
): readonly OwnRight[] {
  const { deployment, settings } = target;
  const key = data?.outputs['KeyArn'] ?? `arn:aws:kms:${settings.region}:${id}:${NO_KEY}`;
  const bucket = stack?.outputs['WebBucketName'] ?? `etalase-${deployment}-web`;
  return [
    ...['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'].map((action) => ({ action, resource: key })),
    { action: 's3:PutObject', resource: `arn:aws:s3:::${bucket}/index.html` },
  ];
}

/** The names of some rights, each once, for a sentence. */
export const namesOf = (rights: readonly OwnRight[]): string =>
  [...new Set(rights.map(({ action }) => action))].join(', ');
