import { RemovalPolicy } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

export interface SealingKeyProps {
  /** Whether it outlives the stack: without it no page's token can be opened. */
  readonly keepData: boolean;
}

/** What a data key is for; the functions say it to KMS with each call (`functions/adapters/aws/kms-sealer.ts`). */
type Purpose = 'seal' | 'fingerprint';

/** The one KMS key. Grants are narrowed to the purpose that a function has. */
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

  /** Lets a function seal new tokens and open them. */
  grantSeal(grantee: IGrantable): Grant {
    return this.#grant(grantee, 'seal', ['kms:GenerateDataKey', 'kms:Decrypt']);
  }

  /** Lets a function open what others sealed. */
  grantOpen(grantee: IGrantable): Grant {
    return this.#grant(grantee, 'seal', ['kms:Decrypt']);
  }

  /** Lets a function name pictures; the first of all makes the key of names. */
  grantFingerprint(grantee: IGrantable): Grant {
    return this.#grant(grantee, 'fingerprint', ['kms:GenerateDataKey', 'kms:Decrypt']);
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
