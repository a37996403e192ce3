import { Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

export interface CaptionModelProps {
  /** When absent, no function may call a model. */
  readonly model: Settings['captionModel'];
}

/** The id of an inference profile begins with the area across whose regions it distributes calls. */
const PROFILE = /^(us|eu|apac|jp|au|ca|global)\.(.+)$/;

/** Returns the model behind an inference profile; undefined when the id is that of a model. */
export const profiledModel = (modelId: string): string | undefined => PROFILE.exec(modelId)?.[2];

/** The Bedrock model that writes captions, if any; without it the phrase books write all captions. */
export class CaptionModel extends Construct {
  /** The environment variables of a function that writes captions. */
  readonly environment: { readonly BEDROCK_MODEL_ID?: string; readonly BEDROCK_REGION?: string };
  readonly #resources: readonly string[];

  constructor(scope: Construct, id: string, { model }: CaptionModelProps) {
    super(scope, id);
    if (!model) {
      this.environment = {};
      this.#resources = [];
      return;
    }
    const { account, region: here } = Stack.of(this);
    const region = model.region ?? here;
    const profiled = profiledModel(model.modelId);
    this.environment = { BEDROCK_MODEL_ID: model.modelId, BEDROCK_REGION: region };
    this.#resources = profiled
      ? [
          `arn:aws:bedrock:${region}:${account}:inference-profile/${model.modelId}`,
          // A profile routes calls to this model in any region of its area, and AWS requires the permission for each.
          `arn:aws:bedrock:*::foundation-model/${profiled}`,
        ]
      : [`arn:aws:bedrock:${region}::foundation-model/${model.modelId}`];
  }

  /** Lets a function call this model and no other. */
  grantUse(grantee: IGrantable): void {
    if (this.#resources.length === 0) return;
    Grant.addToPrincipal({
      grantee,
      actions: ['bedrock:InvokeModel'],
      resourceArns: [...this.#resources],
    });
  }
}
