/** What the roles are for that `cdk bootstrap` makes in an account and region. */
export type BootstrapPurpose = 'deploy' | 'file-publishing' | 'lookup';

/** Returns the ARN of such a role, as `cdk bootstrap` names it by default. */
export const bootstrapRole = (purpose: BootstrapPurpose, account: string, region: string): string =>
  `arn:aws:iam::${account}:role/cdk-hnb659fds-${purpose}-role-${account}-${region}`;
