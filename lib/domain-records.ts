import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';

export interface DomainRecordsProps {
  readonly name: string;
  readonly hostedZoneId: string;
  readonly distribution: Distribution;
}

/** Adds our domain name to its hosted zone, for IPv4 and IPv6. */
export class DomainRecords extends Construct {
  constructor(scope: Construct, id: string, { name, hostedZoneId, distribution }: DomainRecordsProps) {
    super(scope, id);
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: name });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
    new ARecord(this, 'A', { zone, recordName: `${name}.`, target });
    new AaaaRecord(this, 'Aaaa', { zone, recordName: `${name}.`, target });
  }
}
