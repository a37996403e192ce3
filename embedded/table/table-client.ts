import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The name of the one table in every data folder. */
export const LOCAL_TABLE = 'etalase';

/** A client for a table on this machine: no credentials are looked for, no region asked. */
export function localTableClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // A request that failed here may have taken effect, and nothing here is throttled: the caller decides.
    maxAttempts: 1,
  });
}
