import {
  BackupNotFoundException,
  ContinuousBackupsUnavailableException,
  CreateBackupCommand,
  DeleteTableCommand,
  DescribeBackupCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ListBackupsCommand,
  ListTagsOfResourceCommand,
  ResourceNotFoundException,
  RestoreTableFromBackupCommand,
  RestoreTableToPointInTimeCommand,
  type TableDescription,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

/** What a restored table lacks, and the table in use has. */
export interface TableSettings {
  /** The attribute with an item's expiry; absent where items do not expire. */
  readonly expiresBy: string | undefined;
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly isProtected: boolean;
}

/** The first and the last moment to which a table can be restored. */
export interface TableHistory {
  readonly earliest: Date;
  readonly latest: Date;
}

const Tags = z.array(z.object({ Key: z.string(), Value: z.string() }));
const History = z.object({ EarliestRestorableDateTime: z.date(), LatestRestorableDateTime: z.date() });
/** AWS's own tags, such as those of CloudFormation, cannot be written. */
const OF_AWS = 'aws:';

/** Waits a little before DynamoDB is asked again whether it has done something. */
export type Pause = () => Promise<void>;

/** Tables and their backups, as DynamoDB's control plane has them. */
export class TableAdmin {
  readonly #client: DynamoDBClient;
  readonly #pause: Pause;

  constructor(client: DynamoDBClient, pause: Pause) {
    this.#client = client;
    this.#pause = pause;
  }

  /** Returns a table, or undefined if there is none of that name. */
  async find(name: string): Promise<TableDescription | undefined> {
    try {
      const { Table: table } = await this.#client.send(new DescribeTableCommand({ TableName: name }));
      return table;
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    }
  }

  /** Returns to which moments a table can be restored, or undefined where its history is not kept. */
  async history(name: string): Promise<TableHistory | undefined> {
    const reply = await this.#client.send(new DescribeContinuousBackupsCommand({ TableName: name }));
    const kept = reply.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
    if (kept?.PointInTimeRecoveryStatus !== 'ENABLED') return undefined;
    const { EarliestRestorableDateTime: earliest, LatestRestorableDateTime: latest } = History.parse(kept);
    return { earliest, latest };
  }

  async settings({
    TableName,
    TableArn,
    DeletionProtectionEnabled,
  }: TableDescription): Promise<TableSettings> {
    const { TimeToLiveDescription: expiry } = await this.#client.send(
      new DescribeTimeToLiveCommand({ TableName }),
    );
    const tags: TableSettings['tags'][number][] = [];
    let from: string | undefined;
    do {
      const page = await this.#client.send(
        new ListTagsOfResourceCommand({ ResourceArn: TableArn, NextToken: from }),
      );
      tags.push(...Tags.parse(page.Tags ?? []));
      from = page.NextToken;
    } while (from !== undefined);
    return {
      expiresBy: expiry?.TimeToLiveStatus === 'ENABLED' ? expiry.AttributeName : undefined,
      tags: tags.filter(({ Key }) => !Key.startsWith(OF_AWS)),
      isProtected: DeletionProtectionEnabled === true,
    };
  }

  /** Gives a table settings, and keeps its history from now on. What it has already is left alone. */
  async apply(name: string, { expiresBy, tags, isProtected }: TableSettings): Promise<void> {
    const table = await this.#ready(name);
    const has = await this.settings(table);
    if (expiresBy !== undefined && has.expiresBy === undefined)
      await this.#client.send(
        new UpdateTimeToLiveCommand({
          TableName: name,
          TimeToLiveSpecification: { AttributeName: expiresBy, Enabled: true },
        }),
      );
    if (tags.length > 0)
      await this.#client.send(new TagResourceCommand({ ResourceArn: table.TableArn, Tags: [...tags] }));
    if (has.isProtected !== isProtected) await this.protect(name, isProtected);
    await this.#keepHistory(name);
  }

  async protect(name: string, isProtected: boolean): Promise<void> {
    await this.#client.send(
      new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: isProtected }),
    );
    await this.#ready(name);
  }

  /** Restores a table as it was under another name, with all indexes. Returns it when it can be used. */
  async restoreMoment(name: string, at: Date, target: string): Promise<TableDescription> {
    await this.#client.send(
      new RestoreTableToPointInTimeCommand({
        SourceTableName: name,
        TargetTableName: target,
        RestoreDateTime: at,
      }),
    );
    return this.#ready(target);
  }

  async restoreBackup(arn: string, target: string): Promise<TableDescription> {
    await this.#client.send(new RestoreTableFromBackupCommand({ BackupArn: arn, TargetTableName: target }));
    return this.#ready(target);
  }

  /**
   * Makes a backup of that name, unless an interrupted run made it of this very table: an older one of the same name is of a table
   * that is gone. Returns its ARN when it can be used.
   */
  async backUp({ TableName: name, TableId: id }: TableDescription, backup: string): Promise<string> {
    const { BackupSummaries: made = [] } = await this.#client.send(
      new ListBackupsCommand({ TableName: name }),
    );
    const earlier = made.find(({ BackupName, TableId }) => BackupName === backup && TableId === id);
    const { BackupArn: arn } =
      earlier ??
      (await this.#client.send(new CreateBackupCommand({ TableName: name, BackupName: backup })))
        .BackupDetails ??
      {};
    while (!(await this.#isAvailable(arn))) await this.#pause();
    return z.string().parse(arn);
  }

  /** Deletes a table that is not protected; returns when its name is free. */
  async delete(name: string): Promise<void> {
    await this.#client.send(new DeleteTableCommand({ TableName: name }));
    while (await this.find(name)) await this.#pause();
  }

  async #isAvailable(arn: string | undefined): Promise<boolean> {
    try {
      const { BackupDescription: found } = await this.#client.send(
        new DescribeBackupCommand({ BackupArn: arn }),
      );
      return found?.BackupDetails?.BackupStatus === 'AVAILABLE';
    } catch (error) {
      // A backup that was just asked for is not listed at once.
      if (error instanceof BackupNotFoundException) return false;
      throw error;
    }
  }

  async #ready(name: string): Promise<TableDescription> {
    for (;;) {
      const table = await this.find(name);
      if (table?.TableStatus === 'ACTIVE') return table;
      await this.#pause();
    }
  }

  async #keepHistory(name: string): Promise<void> {
    for (;;) {
      try {
        await this.#client.send(
          new UpdateContinuousBackupsCommand({
            TableName: name,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        );
        return;
      } catch (error) {
        // DynamoDB says so of a new table for a while.
        if (!(error instanceof ContinuousBackupsUnavailableException)) throw error;
        await this.#pause();
      }
    }
  }
}
