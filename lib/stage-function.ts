import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type IGrantable, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Function,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type * as z from 'zod';
import { functionCode } from './bundling/function-code.ts';
import type { FunctionFolder } from './bundling/functions.ts';
import { type Places, placesOf } from './ceilings.ts';
import type { Processor } from './bundling/copy-beside.ts';
import type { Settings } from './settings.ts';

/** The environment variables in a function's schema in `functions/config.ts`: a missing one is a compile error. */
type Variables<S extends z.ZodObject> = { readonly [Name in keyof z.input<S>]: string };

/** What all functions of a deployment have in common. */
interface Hosting extends Places {
  /** How long logs are kept, in days. */
  readonly logDays: Settings['logDays'];
  readonly processor: Processor;
  /** Whether X-Ray samples runs. */
  readonly tracing: boolean;
}

export interface StageFunctionProps<S extends z.ZodObject> {
  /** The folder below `functions/` whose `handler.ts` is the entry. */
  readonly folder: FunctionFolder;
  /** What the function does, in one sentence. */
  readonly description: string;
  /** The schema with which the handler reads its environment variables. */
  readonly settings: S;
  readonly environment: Variables<S>;
  /** In megabytes; processor time grows with it. Measured by `npm run bench -- --only cold`. */
  readonly memorySize: number;
  /** By default 60 s: less than the 90 s after which SQS delivers a message again. */
  readonly timeout?: Duration;
  readonly hosting: Hosting;
}

const RETENTION: Readonly<Record<Settings['logDays'], RetentionDays>> = {
  7: RetentionDays.ONE_WEEK,
  14: RetentionDays.TWO_WEEKS,
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
};

const ARCHITECTURE: Readonly<Record<Processor, Architecture>> = {
  arm64: Architecture.ARM_64,
  x86_64: Architecture.X86_64,
};

/** A Lambda function of the flow, with its own role and log. */
export class StageFunction<S extends z.ZodObject> extends Construct implements IGrantable {
  readonly lambda: Function;
  readonly grantPrincipal: Role;

  constructor(scope: Construct, id: string, props: StageFunctionProps<S>) {
    super(scope, id);
    const { logDays, processor, tracing } = props.hosting;
    const places = placesOf(props.folder, props.hosting);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RETENTION[logDays],
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Our own role instead of AWS's: it may write to this log only.
    this.grantPrincipal = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.grantPrincipal);
    this.lambda = new Function(this, 'Lambda', {
      code: functionCode(props.folder, processor),
      handler: 'index.handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: ARCHITECTURE[processor],
      memorySize: props.memorySize,
      timeout: props.timeout ?? Duration.seconds(60),
      ...(places !== undefined && { reservedConcurrentExecutions: places }),
      // What the meter counts under (functions/adapters/aws/emf-meter.ts), and the alarms watch.
      environment: { ...props.environment, POWERTOOLS_SERVICE_NAME: Stack.of(this).stackName },
      ...(tracing && { tracing: Tracing.ACTIVE }),
      role: this.grantPrincipal,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Lambda's own two lines for every call would be more than our logs, and they cost money.
      systemLogLevelV2: SystemLogLevel.WARN,
      // Functions send messages that start functions again. That is intended, and the due index ends such loops: after 8
      // misses, or when it is too late.
      recursiveLoop: RecursiveLoop.ALLOW,
      // Only the due index retries.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(5),
    });
  }
}
