import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * The name of the one table in every data folder. It changes when its indexes do, to which dynalite cannot add one, and when
 * what stands in them does: so a folder tells which items must be renewed.
 */
export const LOCAL_TABLE = 'etalase-4';
/** The names that it had in folders of older versions, oldest first. */
export const OLDER_TABLES = ['etalase', 'etalase-2', 'etalase-3'] as const;

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
