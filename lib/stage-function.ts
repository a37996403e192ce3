import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, RecursiveLoop, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { z } from 'zod';
import { type Beside, bundling, PROJECT } from './bundling.ts';
import type { Settings } from './settings.ts';

/** The variables that a function's schema in `functions/config.ts` asks for: one that is missing does not compile. */
type Variables<S extends z.ZodObject> = { readonly [Name in keyof z.input<S>]: string };

export interface StageFunctionProps<S extends z.ZodObject> {
  /** The folder below `functions/` whose `handler.ts` is the entry. */
  readonly folder: string;
  /** What the function does, in a sentence. */
  readonly description: string;
  /** The schema with which the handler reads its variables. */
  readonly settings: S;
  readonly environment: Variables<S>;
  /** In megabytes; the share of a processor goes with it. Estimates until they are measured. */
  readonly memorySize: number;
  /** 60 s when absent: less than the 90 s after which a message comes back. */
  readonly timeout?: Duration;
  /** What the code needs beside itself; nothing when absent. */
  readonly beside?: Beside;
  /** How long its log is kept, in days. */
  readonly logDays: Settings['logDays'];
}

const RETENTION: Readonly<Record<Settings['logDays'], RetentionDays>> = {
  7: RetentionDays.ONE_WEEK,
  14: RetentionDays.TWO_WEEKS,
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
};

/** One Lambda function of the flow, with a role and a log of its own. */
export class StageFunction<S extends z.ZodObject> extends Construct implements IGrantable {
  readonly lambda: NodejsFunction;
  readonly grantPrincipal: Role;

  constructor(scope: Construct, id: string, props: StageFunctionProps<S>) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RETENTION[props.logDays],
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of ours instead of AWS's: it may write to this log and to no other.
    this.grantPrincipal = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.grantPrincipal);
    this.lambda = new NodejsFunction(this, 'Lambda', {
      entry: join(PROJECT, 'functions', props.folder, 'handler.ts'),
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout ?? Duration.seconds(60),
      environment: { ...props.environment },
      bundling: bundling(props.beside ?? 'nothing'),
      depsLockFilePath: join(PROJECT, 'package-lock.json'),
      role: this.grantPrincipal,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Work nudges itself on through the queues. That is wanted, and the due index ends it: 8 misses, a late limit.
      recursiveLoop: RecursiveLoop.ALLOW,
      // The due index is the only retry.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(5),
      awsSdkConnectionReuse: false,
    });
  }
}
