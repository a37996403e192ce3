import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The name of the one table in every data folder. It changes when its indexes do: dynalite cannot add one to a table. */
export const LOCAL_TABLE = 'etalase-2';
/** The name that it had in folders of the first version. */
export const FIRST_TABLE = 'etalase';

/** Returns a client for a table on this machine, which needs no credentials and no region. */
export function localTableClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // A failed request may have taken effect, and a local table does not throttle: the caller decides whether to retry.
    maxAttempts: 1,
  });
}
