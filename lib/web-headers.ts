import { Duration, Stack } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { webHeaders } from '../functions/domain/web-headers.ts';

/** The same duration as in the API's responses. */
const TLS_ONLY = Duration.days(180);

/**
 * The web app's headers at CloudFront, which has named settings for security headers and takes all others as custom
 * headers. Naming the uploads bucket would be a circular dependency, because the bucket names this distribution. So uploads
 * to any bucket of the region are allowed.
 */
export class WebHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string) {
    const {
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': _referrer,
      'x-content-type-options': _sniffing,
      'x-frame-options': _frames,
      ...others
    } = webHeaders({ uploads: [`https://*.s3.${Stack.of(scope).region}.amazonaws.com`] });
    const override = true;
    super(scope, id, {
      comment: 'Etalase: what pages of the app may do',
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override },
        contentTypeOptions: { override },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
        strictTransportSecurity: { accessControlMaxAge: TLS_ONLY, override },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override })),
      },
    });
  }
}
