import { setTimeout as wait } from 'node:timers/promises';
import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Changes, Check, Item, Key, Page, Query, Table, Written } from '../../ports/table.ts';
import { batchGet, type Pause } from './dynamo-batch.ts';
import { reaching } from './dynamo-errors.ts';
import { conditionOf, keyConditionOf, Placeholders, updateOf } from './dynamo-expressions.ts';
import { readCursor, readItem } from './dynamo-item.ts';

/**
 * The port `Table` on DynamoDB, or on any server with the same protocol. The client retries by its own settings. When the
 * response to a write was lost, the retry of a conditional write can therefore return `conflict`, and an `add` can count
 * twice.
 */
export class DynamoTable implements Table {
  readonly #client: DynamoDBDocumentClient;
  readonly #name: string;

  readonly #pause: Pause;

  /** `pause` waits before the keys that DynamoDB left out of a batch are requested again. */
  constructor(options: { readonly client: DynamoDBClient; readonly name: string; readonly pause?: Pause }) {
    this.#client = DynamoDBDocumentClient.from(options.client, {
      marshallOptions: { removeUndefinedValues: true },
    });
    this.#name = options.name;
    this.#pause = options.pause ?? ((milliseconds) => wait(milliseconds));
  }

  async get(key: Key, options: { readonly consistent?: boolean } = {}): Promise<Item | undefined> {
    const command = new GetCommand({ ...this.#at(key), ConsistentRead: options.consistent === true });
    const { Item: item } = await reaching(() => this.#client.send(command));
    return item && readItem(item);
  }

  async getMany(
    keys: readonly Key[],
    { consistent = false }: { readonly consistent?: boolean } = {},
  ): Promise<readonly Item[]> {
    const from = { table: this.#name, consistent };
    return reaching(() => batchGet(this.#client, from, keys, this.#pause));
  }

  async put(item: Item, checks: readonly Check[] = []): Promise<Written> {
    const placeholders = new Placeholders();
    const command = new PutCommand({
      TableName: this.#name,
      Item: item,
      ...conditionOf(checks, placeholders),
      ...placeholders.members(),
    });
    return written(checks, () => this.#client.send(command));
  }

  async update(key: Key, changes: Changes, checks: readonly Check[] = []): Promise<Written> {
    refuseFractions(changes);
    const placeholders = new Placeholders();
    const command = new UpdateCommand({
      ...this.#at(key),
      ...updateOf(changes, placeholders),
      ...conditionOf(checks, placeholders),
      ...placeholders.members(),
    });
    return written(checks, () => this.#client.send(command));
  }

  async delete(key: Key, checks: readonly Check[] = []): Promise<Written> {
    const placeholders = new Placeholders();
    const command = new DeleteCommand({
      ...this.#at(key),
      ...conditionOf(checks, placeholders),
      ...placeholders.members(),
    });
    return written(checks, () => this.#client.send(command));
  }

  async query(query: Query): Promise<Page> {
    if (query.prefix !== undefined && (query.from !== undefined || query.to !== undefined)) {
      throw new TypeError('a query has a prefix or bounds, not both');
    }
    if (query.to !== undefined && isEmptyRange(query.from ?? '', query.to)) return { items: [] };
    const placeholders = new Placeholders();
    const command = new QueryCommand({
      TableName: this.#name,
      IndexName: query.index,
      ...keyConditionOf(query, placeholders),
      ...placeholders.members(),
      ScanIndexForward: query.descending !== true,
      Limit: query.limit,
      ConsistentRead: query.consistent === true,
      ExclusiveStartKey: query.after && { ...query.after },
    });
    const { Items: items = [], LastEvaluatedKey: last } = await reaching(() => this.#client.send(command));
    return { items: items.map(readItem), ...(last && { next: readCursor(last) }) };
  }

  #at({ pk, sk }: Key): { TableName: string; Key: { pk: string; sk: string } } {
    return { TableName: this.#name, Key: { pk, sk } };
  }
}

/** Whether no key is within the bounds. DynamoDB refuses empty and reversed bounds; it orders keys by UTF-8 bytes. */
function isEmptyRange(from: string, to: string): boolean {
  return to === '' || Buffer.compare(Buffer.from(from, 'utf8'), Buffer.from(to, 'utf8')) > 0;
}

/** Throws for fractions: their sums differ between DynamoDB's decimals and JavaScript's doubles. */
function refuseFractions(changes: Changes): void {
  for (const [name, amount] of Object.entries(changes.add ?? {})) {
    if (!Number.isSafeInteger(amount)) throw new RangeError(`${name}: only whole numbers are added`);
  }
}

async function written(checks: readonly Check[], call: () => Promise<unknown>): Promise<Written> {
  // DynamoDB cannot express `IN` with an empty list, which never holds.
  if (checks.some((check) => check.is === 'in' && check.values.length === 0)) return 'conflict';
  try {
    await reaching(call);
    return 'written';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'conflict';
    throw error;
  }
}
