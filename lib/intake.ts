import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { IntakeSettings } from '../functions/config.ts';
import { apiEnvironment, type ApiFunctionProps } from './api-function.ts';
import { StageFunction } from './stage-function.ts';

/** The paths of the API that need a library of pictures or of paper; what stands behind a path goes with it. */
export const PICTURE_PATHS = [
  '/api/members/{id}/logo',
  '/api/products/{id}/looks',
  '/api/products/{id}/photo',
  '/api/products/{id}/photos',
  '/api/products/{id}/photos/{photo}',
  '/api/products/{id}/pictures',
  '/api/products/{id}/print/{paper}',
  '/api/products/{id}/theme',
];

/** The part of the API that takes photos in and draws pictures while somebody waits. */
export class Intake extends Construct {
  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id);
    const intake = new StageFunction(this, 'Function', {
      folder: 'intake',
      description: 'Takes photos in and draws the pictures that somebody waits for',
      settings: IntakeSettings,
      environment: apiEnvironment(props),
      // One whole processor: a photo is decoded and pictures are drawn while she waits.
      memorySize: 1769,
      timeout: Duration.seconds(29),
      hosting: props.hosting,
    });
    props.table.grantUse(intake);
    props.media.grantUse(intake);
    props.key.grantFingerprint(intake);
    props.queues.grantSend(intake);
    props.front.serve('Pictures', PICTURE_PATHS, intake.lambda);
  }
}
