import { type Stack, Validations } from 'aws-cdk-lib';
import { profiledModel } from './caption-model.ts';
import type { Settings } from './settings.ts';
import { StageFunction } from './stage-function.ts';

/** A rule of cdk-nag's AwsSolutions pack that one construct does not follow, and why. */
interface Finding {
  /** The path of the construct below its stack; its children are included. */
  readonly at: string;
  readonly rule: string;
  readonly reason: string;
}

const PRIVACY =
  'AWS’s own log of every fetch would hold whole addresses of members and Meta. The API writes a line with a shortened one itself (functions/http/edge/access-lines.ts); CloudTrail knows who changed buckets.';
const PICTURES_OF_THE_BUCKET =
  'Objects of the one media bucket: keys are made while working (HMAC of what they show), so none can be named beforehand.';

const DATA: readonly Finding[] = [{ at: 'Media/Bucket', rule: 'S1', reason: PRIVACY }];

const APP: readonly Finding[] = [
  { at: 'Web/Bucket', rule: 'S1', reason: 'It holds public files that are built again at each deployment.' },
  { at: 'Uploads/Bucket', rule: 'S1', reason: PRIVACY },
  {
    at: 'Intake/Function/Role',
    rule: 'IAM5[Resource::<UploadsBucketC4B27CC7.Arn>/uploads/*]',
    reason:
      'Objects of the bucket of uploads: each has a key that nobody can guess, made when it is allowed.',
  },
  { at: 'Front/Api', rule: 'APIG1', reason: PRIVACY },
  {
    at: 'Front/Api',
    rule: 'APIG4',
    reason:
      'The API asks for its own session (an HttpOnly cookie) before all but sign-in, health and Meta’s callbacks; a test asks every route as a stranger.',
  },
  { at: 'Front/Distribution', rule: 'CFR3', reason: PRIVACY },
  {
    at: 'Front/Distribution',
    rule: 'CFR4',
    reason:
      'Without an own domain CloudFront’s certificate is used, for which the minimum cannot be set; with one it is TLS 1.2.',
  },
  {
    at: 'Front/Distribution',
    rule: 'CFR1',
    reason: 'Buyers are abroad, and Meta fetches pictures from everywhere.',
  },
  {
    at: 'Front/Distribution',
    rule: 'CFR2',
    reason:
      'WAF costs $5 a month and more, several times an idle installation; the API limits writes by session and bodies by route.',
  },
];

const DELIVERY: readonly Finding[] = [
  {
    at: 'Delivery/DeployRole',
    rule: 'IAM5[Resource::*]',
    reason:
      'It reads which stacks there are, the quota and a certificate before it deploys; none of that is secret or of persons.',
  },
  {
    at: 'Delivery/DeployRole',
    rule: 'IAM5[Resource::<WebBucketE51352C0.Arn>/*]',
    reason: 'The files of the web app: their names contain hashes of each build.',
  },
];

/** X-Ray's two rights cannot be given on anything narrower. */
const tracedFunctions = (app: Stack): readonly Finding[] =>
  app.node.children
    .filter(({ node }) => node.tryFindChild('Function') instanceof StageFunction)
    .map(({ node }) => ({
      at: `${node.id}/Function/Role`,
      rule: 'IAM5[Resource::*]',
      reason: 'X-Ray has no resources: a function with tracing may add to the account’s traces.',
    }));

/** Returns the findings about wide permissions. Each names its exact resource, so any other resource is still reported. */
function wideRights(data: Stack, model: Settings['captionModel']): readonly Finding[] {
  const media = `IAM5[Resource::${data.stackName}:ExportsOutputFnGetAttMediaBucket4022EBBFArnD921DB08/*]`;
  const profile = model && profiledModel(model.modelId);
  return [
    ...['Intake', 'Inspect', 'Render'].map((name) => ({
      at: `${name}/Function/Role`,
      rule: media,
      reason: PICTURES_OF_THE_BUCKET,
    })),
    ...(profile === undefined ? [] : ['Http', 'Campaigns']).map((name) => ({
      at: `${name}/Function/Role`,
      rule: `IAM5[Resource::arn:aws:bedrock:*::foundation-model/${profile}]`,
      reason:
        'An inference profile passes calls on to one model in whichever region is free: AWS wants the right on each.',
    })),
  ];
}

/** The role that CDK creates for the scheduler's target; we do not choose its id. */
const SCHEDULER = {
  at: /^SchedulerRoleForTarget/,
  rule: 'IAM5[Resource::<ClockFunctionLambda9DC68C83.Arn>:*]',
  reason: 'The tick may start any version of the one function that is the clock.',
};

/** Acknowledges each finding with its reason. Any other finding makes `tests/infra/nag.test.ts` fail. */
export function acknowledgeFindings(
  data: Stack,
  app: Stack,
  { captionModel, delivery, tracing }: Pick<Settings, 'captionModel' | 'delivery' | 'tracing'>,
): void {
  acknowledge(data, DATA);
  acknowledge(app, [
    ...APP,
    ...wideRights(data, captionModel),
    ...(delivery ? DELIVERY : []),
    ...(tracing ? tracedFunctions(app) : []),
  ]);
  for (const child of app.node.children.filter(({ node }) => SCHEDULER.at.test(node.id)))
    Validations.of(child).acknowledge(idOf(SCHEDULER.rule, SCHEDULER.reason));
}

function acknowledge(stack: Stack, findings: readonly Finding[]): void {
  for (const { at, rule, reason } of findings) {
    const construct = stack.node.findAll().find(({ node }) => node.path === `${stack.node.path}/${at}`);
    if (!construct) throw new Error(`a finding is excused at ${at}, which is not there`);
    Validations.of(construct).acknowledge(idOf(rule, reason));
  }
}

const idOf = (rule: string, reason: string) => ({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
