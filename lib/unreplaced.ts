import type { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import * as z from 'zod';
import { BadSettingsError } from './settings.ts';

/**
 * The logical ids of the stores in CloudFormation. When one of them changes, or a property that cannot be changed without replacement,
 * CloudFormation replaces the store with an empty one.
 */
const LOGICAL_IDS = { table: 'Table710B521B', media: 'MediaBucket4022EBBF', key: 'Key9BCD29C7' } as const;
const TABLE_KEYS = 'pk/HASH, sk/RANGE';

const Keys = z.array(z.object({ attributeName: z.string(), keyType: z.string() }));

const fault = (what: string, why: string): BadSettingsError =>
  new BadSettingsError(
    `this would make ${what} anew and leave its data behind: ${why}. Take the change back, or move the data first (docs/backup.md)`,
  );

function checkId(stack: Stack, resource: CfnResource, what: string, expected: string): void {
  const id = z.string().parse(stack.resolve(resource.logicalId));
  if (id !== expected) throw fault(what, `its logical id is ${id} instead of ${expected}`);
}

/** Throws `BadSettingsError` when an app would replace a store that contains data. */
export function refuseReplacing(stack: Stack): void {
  const all = stack.node.findAll();
  const table = all.find((each) => each instanceof CfnTable);
  const bucket = all.find((each) => each instanceof CfnBucket);
  const key = all.find((each) => each instanceof CfnKey);
  if (!table || !bucket || !key) throw fault('the stores', 'one of table, bucket and key is missing');

  checkId(stack, table, 'the table', LOGICAL_IDS.table);
  const keySchema = Keys.parse(stack.resolve(table.keySchema))
    .map(({ attributeName, keyType }) => `${attributeName}/${keyType}`)
    .join(', ');
  if (keySchema !== TABLE_KEYS) throw fault('the table', `its keys are ${keySchema}`);
  if (stack.resolve(table.tableName) !== undefined) throw fault('the table', 'it got a name');

  checkId(stack, bucket, 'the media bucket', LOGICAL_IDS.media);
  if (stack.resolve(bucket.bucketName) !== undefined) throw fault('the media bucket', 'it got a name');
  checkId(stack, key, 'the key', LOGICAL_IDS.key);
  if (key.keySpec !== undefined || key.multiRegion !== undefined) throw fault('the key', 'its kind changed');
}
