import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DataTable } from './data-table.ts';
import { MediaBucket } from './media-bucket.ts';
import { SealingKey } from './sealing-key.ts';
import type { Stores } from './stores.ts';

export interface StatefulStackProps extends StackProps {
  /** Whether table, media and key survive the deletion of the stack. */
  readonly keepData: boolean;
}

/** What cannot be created again: the table, the media and the key. This stack is deployed first and seldom changes. */
export class StatefulStack extends Stack implements Stores {
  readonly table: DataTable;
  readonly media: MediaBucket;
  readonly key: SealingKey;

  constructor(scope: Construct, id: string, props: StatefulStackProps) {
    super(scope, id, props);
    const { keepData } = props;
    this.table = new DataTable(this, 'Table', { keepData });
    this.media = new MediaBucket(this, 'Media', { keepData });
    this.key = new SealingKey(this, 'Key', { keepData });
    // For commands on an operator's machine: sealing the Meta app's secret, exporting data.
    new CfnOutput(this, 'KeyArn', { value: this.key.keyId });
    new CfnOutput(this, 'TableName', { value: this.table.name });
    new CfnOutput(this, 'MediaBucketName', { value: this.media.bucket.bucketName });
  }
}
