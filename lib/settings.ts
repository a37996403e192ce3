import type { Node } from 'constructs';
import * as z from 'zod';
import { Processor } from './bundling/copy-beside.ts';
import { hasBedrock, servicesMissingIn } from './regions.ts';

/** How long CloudWatch keeps logs, in days: some of the periods that it supports. */
const LogDays = z.union([z.literal(7), z.literal(14), z.literal(30), z.literal(90)]);

const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;
const Region = z.string().regex(REGION, { error: 'must be a region such as ap-southeast-3' });

/** A domain of one's own, with its certificate. */
const Domain = z.strictObject({
  name: z.string().regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, {
    error: 'must be a name such as etalase.example.org, without https:// and without a slash',
  }),
  /** CloudFront accepts certificates from that region only. */
  certificateArn: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]{36}$/, {
    error: 'must be the ARN of a certificate in us-east-1, where CloudFront looks for it',
  }),
  /** The Route 53 hosted zone to which the name is added. When it is absent, the operator adds the name herself. */
  hostedZoneId: z
    .string()
    .regex(/^Z[A-Z0-9]{8,31}$/, { error: 'must be the id of a hosted zone, such as Z0123456789ABC' })
    .optional(),
});

/** The settings of one deployment, in cdk.json or by `--context`. They must never contain secrets. */
export const Settings = z.strictObject({
  /** Jakarta: near the users, and their data stay in the country. */
  region: Region.default('ap-southeast-3'),
  /** Whether table, media and key survive the deletion of the stack, and the table has deletion protection. */
  keepData: z.boolean(),
  logDays: LogDays,
  /** Gets an e-mail when an alarm fires or the budget is nearly spent. When absent, nobody does. */
  operatorEmail: z.email({ error: 'must be an e-mail address that an operator reads' }).optional(),
  /** In US dollars per month. The operator is notified at 80 % of it, and when the forecast exceeds it. */
  budget: z.number().min(1).max(10_000).default(10),
  domain: Domain.optional(),
  /**
   * How many posts are published at once, which limits the rate of calls to Meta: each waits in a function of its own. The
   * default is below the ten concurrent functions of a new account. SQS allows 2 to 1,000.
   */
  publishAtOnce: z.int().min(2).max(1_000).default(5),
  /**
   * Whether the account keeps that many places for publishing, and caps the other stages, so that pictures and numbers can
   * never take them (lib/ceilings.ts). A new account has too few places; `npm run deploy` says how many it needs.
   */
  keepPlaces: z.boolean().default(false),
  /** Whether CloudWatch has a page with what is counted, how fast the API and the functions are, and what is throttled. */
  dashboard: z.boolean().default(false),
  /** Whether X-Ray samples the functions' runs. */
  tracing: z.boolean().default(false),
  /** A web ACL that limits how often an address may ask the API (lib/firewall-stack.ts). It costs $6 a month and more. */
  firewall: z
    .strictObject({
      /** WAF allows 10 and more. A carrier puts thousands of phones behind one address. */
      requestsInFiveMinutes: z.int().min(10).max(2_000_000_000).default(3_000),
      /** Output of its stack, or any other web ACL; until it is named, nothing is limited. */
      webAclArn: z
        .string()
        .regex(/^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]{1,128}\/[0-9a-f-]{36}$/, {
          error: 'must be the ARN of a web ACL for CloudFront, which is in us-east-1',
        })
        .optional(),
    })
    .optional(),
  /** A model or inference profile on Bedrock that writes captions; by default the phrase books write all captions. */
  captionModel: z
    .strictObject({
      modelId: z.string().regex(/^[a-z0-9][a-z0-9.:-]{2,199}$/i, {
        error: 'must be the id of a model or of an inference profile, such as apac.amazon.nova-lite-v1:0',
      }),
      /** A region with that model; by default the deployment's region. */
      region: Region.optional(),
    })
    .optional(),
  /** Lets workflow runs of a repository at GitHub deploy (lib/delivery.ts); by default nobody but who has credentials. */
  delivery: z
    .strictObject({
      repository: z.string().regex(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/, {
        error: 'must be a repository such as owner/name',
      }),
      /** GitHub's identity provider, where the account has one: it can have only one. By default it is made. */
      providerArn: z
        .string()
        .regex(/^arn:aws:iam::\d{12}:oidc-provider\/token\.actions\.githubusercontent\.com$/, {
          error: 'must be the ARN of the provider token.actions.githubusercontent.com',
        })
        .optional(),
    })
    .optional(),
  /** The architecture of the functions. Values other than the default are for tests on a developer's machine. */
  processor: Processor.default('arm64'),
  /** Another server that speaks the Graph API, for trying out; by default Meta's. Without TLS only on this machine. */
  graphUrl: z
    .url({ protocol: /^https?$/ })
    .refine((url) => /^(https:|http:\/\/127\.0\.0\.1:)/.test(url), {
      error: 'must begin with https://, or with http://127.0.0.1: for an emulator',
    })
    .optional(),
  graphVersion: z
    .string()
    .regex(/^v\d{2}\.\d$/)
    .optional(),
});
export type Settings = z.infer<typeof Settings>;

export const Deployment = z.enum(['dev', 'prod']);
export type Deployment = z.infer<typeof Deployment>;

/** A setting of the deployment is missing or wrong. The message names each such setting. */
export class BadSettingsError extends Error {
  override readonly name = 'BadSettingsError';
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, where: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => [where, ...path].join('.') + `: ${message}`);
  throw new BadSettingsError(`wrong settings: ${faults.join('; ')}`);
}

/** Checks the settings against each other and against the regions. */
function checkTogether(deployment: Deployment, settings: Settings): void {
  const { region, operatorEmail, keepData, captionModel } = settings;
  const faults: string[] = [];
  const missing = servicesMissingIn(region);
  if (missing === 'unknown')
    faults.push(`region: nothing is known of ${region}; add it to lib/data/regions.json or choose another`);
  else if (missing.length > 0) faults.push(`region: ${region} has no ${missing.join(' and no ')}`);
  if (captionModel && !hasBedrock(captionModel.region ?? region))
    faults.push(
      `captionModel.region: Bedrock is not in ${captionModel.region ?? region}; name one that has it`,
    );
  if (deployment === 'prod' && operatorEmail === undefined)
    faults.push('operatorEmail: somebody must be told when an alarm goes off in production');
  if (deployment === 'prod' && !keepData) faults.push('keepData: production keeps its data');
  if (faults.length > 0)
    throw new BadSettingsError(
      `wrong settings: ${faults.map((fault) => `${deployment}.${fault}`).join('; ')}`,
    );
}

/** Reads the name of the deployment (context `deployment`, by default `dev`) and its settings (context of that name). */
export function readDeployment(node: Node): { readonly deployment: Deployment; readonly settings: Settings } {
  const named: unknown = node.tryGetContext('deployment');
  const deployment = parsed(Deployment, named ?? 'dev', 'deployment');
  const settings = parsed(Settings, node.tryGetContext(deployment), deployment);
  checkTogether(deployment, settings);
  return { deployment, settings };
}
