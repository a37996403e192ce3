import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Where CloudFront looks for web ACLs, as for certificates. */
export const FIREWALL_REGION = 'us-east-1';

export interface FirewallStackProps extends StackProps {
  readonly firewall: NonNullable<Settings['firewall']>;
}

const FIVE_MINUTES = 300;
const TOO_MANY_REQUESTS = 429;

/** No samples: they would be whole addresses of members. */
const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
});

/**
 * A web ACL that refuses an address which asks the API too often. It has a stack of its own because CloudFront takes only those
 * of us-east-1; the operator copies its ARN from the output into the setting `firewall.webAclArn`, like that of a certificate.
 * Pictures and pages are not limited: Meta fetches all pictures from a few addresses.
 */
export class FirewallStack extends Stack {
  constructor(scope: Construct, id: string, { firewall, ...props }: FirewallStackProps) {
    super(scope, id, props);
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      description: 'Etalase: limits how often an address may ask the API',
      visibilityConfig: visibility('all'),
      rules: [
        {
          name: 'too-often',
          priority: 0,
          action: { block: { customResponse: { responseCode: TOO_MANY_REQUESTS } } },
          visibilityConfig: visibility('too-often'),
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              evaluationWindowSec: FIVE_MINUTES,
              limit: firewall.requestsInFiveMinutes,
              scopeDownStatement: {
                byteMatchStatement: {
                  fieldToMatch: { uriPath: {} },
                  positionalConstraint: 'STARTS_WITH',
                  searchString: '/api/',
                  textTransformations: [{ priority: 0, type: 'NONE' }],
                },
              },
            },
          },
        },
      ],
    });
    new CfnOutput(this, 'WebAclArn', {
      value: acl.attrArn,
      description: 'Write it into firewall.webAclArn in cdk.json and deploy again',
    });
  }
}
