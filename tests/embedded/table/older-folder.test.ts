import { PutCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { CreateTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { tableSchema } from '../../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../../functions/adapters/aws/dynamo-table.ts';
import { openLocalTable } from '../../../embedded/table/open-local-table.ts';
import { startTable } from '../../../embedded/table/start-table.ts';
import { LOCAL_TABLE, localTableClient, OLDER_TABLES } from '../../../embedded/table/table-client.ts';
import { toIso } from '../../../functions/domain/time/instant.ts';
import { readCalendar } from '../../../functions/records/channel-calendar.ts';
import { readListSpan } from '../../../functions/records/listed-posts.ts';
import { channelRecord } from '../../../functions/records/channel-record.ts';
import { loadChannelsOf } from '../../../functions/records/owned-channels.ts';
import { postRecord } from '../../../functions/records/post-record.ts';
import { loadPost } from '../../../functions/records/posts.ts';
import { toItem } from '../../../functions/records/record.ts';
import { aChannel, aPost, MORNING } from '../../factories/entities.ts';
import { temporaryFolder } from './temporary-folder.ts';

const [FIRST_TABLE, SECOND_TABLE, THIRD_TABLE] = OLDER_TABLES;

/** A post as the first version stored it: without sort keys in lists by time, and moved by the tick. */
function storedByTheFirstVersion() {
  const moved = { duePk: 'due#1', dueSk: 'moved by the tick' };
  return { ...aPost(), ...postRecord.keyOf(aPost()), schemaVersion: 1, channelSk: 'old', ...moved };
}

it('a folder of the first version opens with everything in its lists, once a copy of it is whole', async () => {
  const running = await startTable({ folder: await temporaryFolder() });
  const client = localTableClient(running.endpoint);
  try {
    const { GlobalSecondaryIndexes, AttributeDefinitions, ...schema } = tableSchema(FIRST_TABLE);
    const due = GlobalSecondaryIndexes?.filter(({ IndexName }) => IndexName === 'due');
    const named = AttributeDefinitions?.filter(({ AttributeName = '' }) =>
      ['pk', 'sk', 'duePk', 'dueSk'].includes(AttributeName),
    );
    await client.send(
      new CreateTableCommand({ ...schema, GlobalSecondaryIndexes: due, AttributeDefinitions: named }),
    );
    const documents = DynamoDBDocumentClient.from(client);
    const old = [storedByTheFirstVersion(), { pk: 'session#1', sk: 'pointer', schemaVersion: 1 }];
    for (const Item of old) await documents.send(new PutCommand({ TableName: FIRST_TABLE, Item }));

    await openLocalTable(client);
    const table = new DynamoTable({ client, name: LOCAL_TABLE });
    const span = { community: 'rukun-lereng', from: 0, to: 2 * MORNING, sort: 'newest' } as const;
    expect(await readListSpan(table, span)).toMatchObject([{ id: aPost().id, listState: 'waiting' }]);
    const found = await table.query({ index: 'due', pk: 'due#1' });
    expect(found.items).toMatchObject([{ dueSk: 'moved by the tick' }]);
    expect(await table.get({ pk: 'session#1', sk: 'pointer' })).toEqual(old[1]);

    // A second start finds the old table gone, and what was written since.
    await table.put({ pk: 'later', sk: 'later' });
    await openLocalTable(client);
    expect(await table.get({ pk: 'later', sk: 'later' })).toBeDefined();
  } finally {
    client.destroy();
    await running.close();
  }
});

/** A channel as the second version stored it: without a sort key in the list by owner. */
function storedByTheSecondVersion() {
  const { timePk: _pk, timeSk: _sk, ...item } = toItem(channelRecord, aChannel());
  return { ...item, schemaVersion: 2 };
}

it('a folder of the second version opens with every channel under its owner, and its table is gone', async () => {
  const running = await startTable({ folder: await temporaryFolder() });
  const client = localTableClient(running.endpoint);
  try {
    await client.send(new CreateTableCommand(tableSchema(SECOND_TABLE)));
    const documents = DynamoDBDocumentClient.from(client);
    await documents.send(new PutCommand({ TableName: SECOND_TABLE, Item: storedByTheSecondVersion() }));

    await openLocalTable(client);
    const table = new DynamoTable({ client, name: LOCAL_TABLE });
    expect(await loadChannelsOf(table, 'rukun-lereng', 'kenanga')).toEqual([aChannel()]);
    const { TableNames: names } = await client.send(new ListTablesCommand({}));
    expect(names).toEqual([LOCAL_TABLE]);
  } finally {
    client.destroy();
    await running.close();
  }
});

/** A post as the third version stored it: what lists tell of it stood in attributes of their own. */
function storedByTheThirdVersion() {
  const post = aPost({ alsoSellers: ['melati'] });
  const lists = {
    timePk: 'community#rukun-lereng#posts',
    timeSk: `${toIso(post.publishAt)}#${post.id}`,
    listState: 'waiting',
    channelPk: 'community#rukun-lereng#channel#kenanga-facebook',
  };
  return { ...post, ...postRecord.keyOf(post), ...lists, schemaVersion: 3 };
}

it('a folder of the third version opens with its posts in the list and in the calendar of their page', async () => {
  const running = await startTable({ folder: await temporaryFolder() });
  const client = localTableClient(running.endpoint);
  try {
    await client.send(new CreateTableCommand(tableSchema(THIRD_TABLE)));
    const documents = DynamoDBDocumentClient.from(client);
    await documents.send(new PutCommand({ TableName: THIRD_TABLE, Item: storedByTheThirdVersion() }));

    await openLocalTable(client);
    const table = new DynamoTable({ client, name: LOCAL_TABLE });
    const span = { community: 'rukun-lereng', from: 0, to: 2 * MORNING } as const;
    const { id, publishAt } = aPost();
    expect(await readListSpan(table, { ...span, sort: 'oldest' })).toMatchObject([
      { id, publishAt, listState: 'waiting', seller: 'kenanga', alsoSellers: ['melati'] },
    ]);
    expect(await readCalendar(table, { ...span, channel: 'kenanga-facebook' })).toMatchObject([
      { post: id, publishAt, product: 'tiwul' },
    ]);
    expect(await loadPost(table, 'rukun-lereng', id)).toEqual(aPost({ alsoSellers: ['melati'] }));
  } finally {
    client.destroy();
    await running.close();
  }
});

it('a folder whose renewal was interrupted is renewed from its oldest table, which alone is whole', async () => {
  const running = await startTable({ folder: await temporaryFolder() });
  const client = localTableClient(running.endpoint);
  try {
    const documents = DynamoDBDocumentClient.from(client);
    for (const name of OLDER_TABLES) await client.send(new CreateTableCommand(tableSchema(name)));
    const whole = storedByTheSecondVersion();
    await documents.send(new PutCommand({ TableName: FIRST_TABLE, Item: whole }));

    await openLocalTable(client);
    const table = new DynamoTable({ client, name: LOCAL_TABLE });
    expect(await loadChannelsOf(table, 'rukun-lereng', 'kenanga')).toEqual([aChannel()]);
    const { TableNames: names } = await client.send(new ListTablesCommand({}));
    expect(names).toEqual([LOCAL_TABLE]);
  } finally {
    client.destroy();
    await running.close();
  }
});
