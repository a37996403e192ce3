import { join } from 'node:path';
import { Duration, Fn } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { DomainRecords } from './domain-records.ts';
import type { MediaBucket } from './media-bucket.ts';
import type { Settings } from './settings.ts';
import { WebHeaders } from './web-headers.ts';
import type { Web } from './web.ts';

export interface FrontProps {
  readonly media: MediaBucket;
  readonly web: Web;
  /** By default CloudFront's own domain name. */
  readonly domain?: Settings['domain'];
  /** The web ACL that CloudFront asks; by default none. */
  readonly webAclArn?: string | undefined;
}

/** The longest that CloudFront keeps a removed picture in its cache. */
const LONGEST_CACHING = Duration.days(1);
/**
 * Rate limit of all callers together. It is many times what members need, but so low that a stranger cannot use up the ten
 * concurrent functions of a new account, which publishing needs too. A meeting in which thirty phones open the app fits
 * into the burst.
 */
const MOST_CALLS = { rateLimit: 50, burstLimit: 200 };
const HERE = import.meta.dirname;

const ownAddress = (scope: Construct, domain: Settings['domain']) =>
  domain && {
    domainNames: [domain.name],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', domain.certificateArn),
    minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
  };

/** The only public origin: the API below `/api/`, pictures below `/media/`, and the web app everywhere else. */
export class Front extends Construct {
  readonly api: HttpApi;
  /** Without a trailing slash. */
  readonly url: string;

  constructor(scope: Construct, id: string, { media, web, domain, webAclArn }: FrontProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: 'Etalase: the API behind CloudFront',
      createDefaultStage: false,
    });
    // Has the construct id of CDK's own default stage, which would have no limits: the API has this one stage, and
    // CloudFormation cannot create it a second time under another id.
    this.api.addStage('DefaultStage', { autoDeploy: true, throttle: MOST_CALLS });
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: 'Etalase',
      defaultRootObject: 'index.html',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      // The most expensive price class: only it includes the edge locations near Jakarta and Hong Kong.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_ALL,
      ...ownAddress(this, domain),
      ...(webAclArn !== undefined && { webAclId: webAclArn }),
      defaultBehavior: this.#web(web),
      additionalBehaviors: { '/api/*': this.#api(), '/media/*': this.#media(media) },
    });
    this.url = `https://${domain?.name ?? distribution.distributionDomainName}`;
    if (domain?.hostedZoneId !== undefined)
      new DomainRecords(this, 'Records', {
        name: domain.name,
        hostedZoneId: domain.hostedZoneId,
        distribution,
      });
  }

  /** Routes paths of the API to a function, by default with every method. When two paths match, API Gateway takes the more specific one. */
  serve(name: string, paths: readonly string[], target: IFunction, method = HttpMethod.ANY): void {
    const integration = new HttpLambdaIntegration(name, target);
    for (const path of paths) this.api.addRoutes({ path, methods: [method], integration });
  }

  /** Files keep the caching headers that the upload gave them. A path without a file is a page of the app. */
  #web({ bucket }: Web): cloudfront.BehaviorOptions {
    const pages = new cloudfront.Function(this, 'WebPages', {
      comment: 'Answers addresses of pages with the app',
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromFile({ filePath: join(HERE, 'web-pages.js') }),
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      compress: true,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: new WebHeaders(this, 'WebHeaders'),
      functionAssociations: [{ function: pages, eventType: cloudfront.FunctionEventType.VIEWER_REQUEST }],
    };
  }

  /** Never cached. All headers are forwarded except `Host`, by which API Gateway identifies the API. */
  #api(): cloudfront.BehaviorOptions {
    return {
      origin: new HttpOrigin(Fn.parseDomainName(this.api.apiEndpoint)),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    };
  }

  /** The media gate runs before the cache, so an expired URL is refused even while the picture is cached. */
  #media({ bucket }: MediaBucket): cloudfront.BehaviorOptions {
    const access = new cloudfront.S3OriginAccessControl(this, 'MediaAccess');
    const gate = new cloudfront.Function(this, 'MediaGate', {
      comment: 'Refuses addresses of pictures that have ended',
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromFile({ filePath: join(HERE, 'media-gate.js') }),
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
