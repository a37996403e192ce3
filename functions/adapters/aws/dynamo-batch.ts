import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Item, type Key, nameOfKey, TableUnavailableError } from '../../ports/table.ts';
import { readItem } from './dynamo-item.ts';

/** DynamoDB's limit on the keys of one batch. */
const BATCH = 100;
const FIRST_PAUSE_MS = 25;
/** Consecutive rounds in which DynamoDB may return nothing. The pauses between them double up to 1.6 s. */
const FRUITLESS_ROUNDS = 8;

/** Waits a number of milliseconds of real time. */
export type Pause = (milliseconds: number) => Promise<void>;
type Keys = Record<string, unknown>[];

/** The table that a batch reads, and whether the read is strongly consistent. */
export interface BatchSource {
  readonly table: string;
  readonly consistent: boolean;
}

/** Reads keys in batches of 100 and requests again the keys that DynamoDB left out (above 16 MB, or throttled). */
export async function batchGet(
  client: DynamoDBDocumentClient,
  from: BatchSource,
  keys: readonly Key[],
  pause: Pause,
): Promise<readonly Item[]> {
  const unique = [...new Map(keys.map((key) => [nameOfKey(key), { pk: key.pk, sk: key.sk }])).values()];
  const items: Item[] = [];
  for (let start = 0; start < unique.length; start += BATCH) {
    items.push(...(await untilServed(client, from, unique.slice(start, start + BATCH), pause)));
  }
  return items;
}

async function untilServed(
  client: DynamoDBDocumentClient,
  { table, consistent }: BatchSource,
  keys: Keys,
  pause: Pause,
): Promise<Item[]> {
  const items: Item[] = [];
  let left = keys;
  let fruitless = 0;
  while (left.length > 0) {
    if (fruitless === FRUITLESS_ROUNDS)
      throw new TableUnavailableError('the table kept leaving out keys of a batch');
    if (fruitless > 0) await pause(FIRST_PAUSE_MS * 2 ** (fruitless - 1));
    const request = { RequestItems: { [table]: { Keys: left, ConsistentRead: consistent } } };
    const reply = await client.send(new BatchGetCommand(request));
    const served = reply.Responses?.[table] ?? [];
    items.push(...served.map(readItem));
    left = reply.UnprocessedKeys?.[table]?.Keys ?? [];
    fruitless = served.length > 0 ? 0 : fruitless + 1;
  }
  return items;
}
