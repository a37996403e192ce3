import { Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

export interface CaptionModelProps {
  /** Nobody may ask any model when absent. */
  readonly model: Settings['captionModel'];
}

/** Inference profiles begin with the part of the world across which they spread calls. */
const PROFILE = /^(us|eu|apac|jp|au|ca|global)\.(.+)$/;

/** The model behind an inference profile; undefined when the id is a model's own. */
export const profiledModel = (modelId: string): string | undefined => PROFILE.exec(modelId)?.[2];

/** The model on Bedrock that words captions, if any; without it the phrase books write alone. */
export class CaptionModel extends Construct {
  /** What a function that writes captions is told. */
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
          // A profile passes calls on to this model in the regions that it spans: AWS wants the right on each.
          `arn:aws:bedrock:*::foundation-model/${profiled}`,
        ]
      : [`arn:aws:bedrock:${region}::foundation-model/${model.modelId}`];
  }

  /** Lets a function ask the model, and no other. */
  grantUse(grantee: IGrantable): void {
    if (this.#resources.length === 0) return;
    Grant.addToPrincipal({
      grantee,
      actions: ['bedrock:InvokeModel'],
      resourceArns: [...this.#resources],
    });
  }
}
