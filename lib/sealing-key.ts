import { RemovalPolicy } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

export interface SealingKeyProps {
  /** Whether the key survives the deletion of the stack; without it no page's token can be decrypted. */
  readonly keepData: boolean;
}

/** The purpose of a data key. The functions send it to KMS with each call (`functions/adapters/aws/kms-sealer.ts`). */
type Purpose = 'seal' | 'fingerprint';

/** The only KMS key. Each grant is restricted to the function's purpose. */
export class SealingKey extends Construct {
  readonly keyId: string;
  readonly #key: Key;

  constructor(scope: Construct, id: string, { keepData }: SealingKeyProps) {
    super(scope, id);
    this.#key = new Key(this, 'Key', {
      description: 'Etalase: seals tokens and the key of fingerprints',
      enableKeyRotation: true,
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.keyId = this.#key.keyArn;
  }

  /** Lets a function seal new tokens and open sealed ones. */
  grantSeal(grantee: IGrantable): Grant {
    return this.#grant(grantee, 'seal', ['kms:GenerateDataKey', 'kms:Decrypt']);
  }

  /** Lets a function open tokens that other functions sealed. */
  grantOpen(grantee: IGrantable): Grant {
    return this.#grant(grantee, 'seal', ['kms:Decrypt']);
  }

  /** Lets a function compute fingerprints, which name pictures. The first call of all creates the fingerprint key. */
  grantFingerprint(grantee: IGrantable): Grant {
    return this.#grant(grantee, 'fingerprint', ['kms:GenerateDataKey', 'kms:Decrypt']);
  }

  /** Lets somebody see whether the key can be used. */
  grantLook(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['kms:DescribeKey'],
      resourceArns: [this.#key.keyArn],
    });
  }

  #grant(grantee: IGrantable, purpose: Purpose, actions: string[]): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions,
      resourceArns: [this.#key.keyArn],
      conditions: { StringEquals: { 'kms:EncryptionContext:purpose': purpose } },
    });
  }
}
