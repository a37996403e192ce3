import { Stack } from 'aws-cdk-lib';
import { CfnOIDCProvider, PolicyStatement, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type BootstrapPurpose, bootstrapRole } from './bootstrap-role.ts';
import { BUDGET_REGION } from './budget-stack.ts';
import type { SealingKey } from './sealing-key.ts';
import type { Deployment, Settings } from './settings.ts';
import type { Web } from './web.ts';

export interface DeliveryProps {
  readonly delivery: NonNullable<Settings['delivery']>;
  readonly deployment: Deployment;
  readonly region: string;
  readonly key: SealingKey;
  readonly web: Web;
}

/** GitHub's issuer of identities for workflow runs (docs.github.com, "OpenID Connect"). */
const ISSUER = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';
/** The roles of `cdk bootstrap` that each run takes. */
const READING: readonly BootstrapPurpose[] = ['lookup'];
const DEPLOYING: readonly BootstrapPurpose[] = ['deploy', 'file-publishing', 'lookup'];

/**
 * Lets the workflow of a public host deploy without a key that somebody could lose: AWS trusts the identity that the host
 * gives a run. The run that shows what would change may only read; the run that deploys belongs to the environment of the
 * deployment's name, where the repository demands a reviewer (.github/workflows/deploy.yml).
 */
export class Delivery extends Construct {
  readonly deployRole: Role;
  readonly diffRole: Role;

  constructor(scope: Construct, id: string, props: DeliveryProps) {
    super(scope, id);
    const { delivery, deployment, region, key, web } = props;
    const provider = delivery.providerArn ?? this.#provider();
    const roleFor = (name: string, environment: string): Role =>
      new Role(this, name, {
        description: `Etalase: for runs of ${delivery.repository} in the environment ${environment}`,
        assumedBy: new WebIdentityPrincipal(provider, {
          StringEquals: {
            [`${ISSUER}:aud`]: AUDIENCE,
            [`${ISSUER}:sub`]: `repo:${delivery.repository}:environment:${environment}`,
          },
        }),
      });
    this.diffRole = roleFor('DiffRole', `${deployment}-diff`);
    this.deployRole = roleFor('DeployRole', deployment);
    this.#mayAssume(this.diffRole, READING, region);
    this.#mayAssume(this.deployRole, DEPLOYING, region);
    this.#mayCheck(this.deployRole);
    key.grantSeal(this.deployRole);
    key.grantLook(this.deployRole);
    web.grantUpload(this.deployRole);
  }

  /** An account has one provider for an issuer; a second deployment in it names the first one's. */
  #provider(): string {
    const made = new CfnOIDCProvider(this, 'Provider', {
      url: `https://${ISSUER}`,
      clientIdList: [AUDIENCE],
    });
    return made.attrArn;
  }

  #mayAssume(role: Role, purposes: readonly BootstrapPurpose[], region: string): void {
    const { account } = Stack.of(this);
    const names = [region, BUDGET_REGION].flatMap((where) =>
      purposes.map((purpose) => bootstrapRole(purpose, account, where)),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: names }));
  }

  /** What `npm run deploy` reads before it changes anything (bin/commands/deploy/account.ts). */
  #mayCheck(role: Role): void {
    role.addToPolicy(
      new PolicyStatement({
        actions: ['cloudformation:DescribeStacks', 'lambda:GetAccountSettings', 'acm:DescribeCertificate'],
        resources: ['*'],
      }),
    );
  }
}
