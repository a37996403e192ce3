import { join } from 'node:path';
import { Duration, Fn } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import type { MediaBucket } from './media-bucket.ts';
import type { Web } from './web.ts';

export interface FrontProps {
  readonly media: MediaBucket;
  readonly web: Web;
}

/** The longest that CloudFront keeps a picture after it was removed. */
const LONGEST_CACHING = Duration.days(1);

/** The one public address: the API below `/api/`, pictures below `/media/`, and the web app everywhere else. */
export class Front extends Construct {
  /** Routes are added by whoever serves them. */
  readonly api: HttpApi;
  /** Without a slash at the end. */
  readonly url: string;

  constructor(scope: Construct, id: string, { media, web }: FrontProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { description: 'Etalase: the API behind CloudFront' });
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: 'Etalase',
      defaultRootObject: 'index.html',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(web.bucket),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: cloudfront.ResponseHeadersPolicy.SECURITY_HEADERS,
      },
      additionalBehaviors: { '/api/*': this.#api(), '/media/*': this.#media(media) },
    });
    this.url = `https://${distribution.distributionDomainName}`;
  }

  /** Never cached; everything is passed on but the host, by which API Gateway knows itself. */
  #api(): cloudfront.BehaviorOptions {
    return {
      origin: new HttpOrigin(Fn.parseDomainName(this.api.apiEndpoint)),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    };
  }

  /** The gate runs before the cache, so an address that has ended is refused even while the picture is cached. */
  #media({ bucket }: MediaBucket): cloudfront.BehaviorOptions {
    const access = new cloudfront.S3OriginAccessControl(this, 'MediaAccess');
    const gate = new cloudfront.Function(this, 'MediaGate', {
      comment: 'Refuses addresses of pictures that have ended',
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromFile({ filePath: join(import.meta.dirname, 'media-gate.js') }),
    });
    return {
      origin: S3BucketOrigin.withBucketDefaults(bucket, {
        originAccessControlId: access.originAccessControlId,
      }),
      cachePolicy: new cloudfront.CachePolicy(this, 'MediaCaching', {
        defaultTtl: LONGEST_CACHING,
        maxTtl: LONGEST_CACHING,
        minTtl: Duration.seconds(0),
      }),
      functionAssociations: [{ function: gate, eventType: cloudfront.FunctionEventType.VIEWER_REQUEST }],
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    };
  }
}
