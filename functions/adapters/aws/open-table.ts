import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoTable } from './dynamo-table.ts';
import { PATIENCE } from './patience.ts';

/** Returns the table; the SDK reads region, credentials and, in tests, endpoints from the environment. */
export const openTable = (name: string): DynamoTable =>
  new DynamoTable({ client: new DynamoDBClient(PATIENCE), name });
