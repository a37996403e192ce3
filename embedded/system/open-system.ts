import { join } from 'node:path';
import { createTableIfAbsent } from '../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../functions/adapters/aws/dynamo-table.ts';
import { loadPhraseBooks } from '../../functions/adapters/captions/load-phrase-books.ts';
import { openCaptionWriter } from '../../functions/adapters/captions/open-caption-writer.ts';
import { JoinedReads } from '../table/joined-reads.ts';
import { nodeIds } from '../../functions/adapters/system/node-ids.ts';
import { createGraph } from '../../functions/adapters/meta/graph.ts';
import type { GraphTransport } from '../../functions/adapters/meta/graph-transport.ts';
import { createSdkTransport } from '../../functions/adapters/meta/sdk-transport.ts';
import { createPictures } from '../../functions/pictures/face.ts';
import { createPrints } from '../../functions/pictures/print/prints.ts';
import { bringBack } from '../../functions/due/bring-back.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { findNextDue } from '../../functions/due/next-due.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import { sendAgainAfterRestart } from '../../functions/due/send-again-after-restart.ts';
import { SECOND } from '../../functions/domain/time/instant.ts';
import { writableIn } from '../../functions/domain/captions/phrase-book.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { Table } from '../../functions/ports/table.ts';
import { keepDeadLetter } from '../../functions/records/dead-letters.ts';
import type { RunningTable } from '../table/start-table.ts';
import { LOCAL_TABLE, localTableClient } from '../table/table-client.ts';
import { createWork } from './do-work.ts';
import { openEmbeddedServices } from './embedded-services.ts';
import { TEMPLATES } from './project-folders.ts';
import type { OpenServices } from './services.ts';

/** What a proof puts between the system and what it writes to, so that it can count there, or end the process. */
export interface Between {
  readonly table: (table: Table) => Table;
  readonly transport: (transport: GraphTransport) => GraphTransport;
}

export interface SystemOptions {
  readonly folder: string;
  /** The folder's table, which whoever started it closes after the system. */
  readonly running: RunningTable;
  readonly clock: Clock;
  /** Where Meta and browsers reach this system, without a slash at the end. */
  readonly publicUrl: string;
  readonly graph: {
    readonly url: string;
    readonly version: string;
    readonly appId: string;
    readonly appSecret: string;
  };
  readonly log: Log;
  /** A model on Bedrock that words captions; the phrase books otherwise. */
  readonly model?: { readonly modelId: string; readonly region: string } | undefined;
  /** What it stands on beside its table; everything embedded when absent. */
  readonly services?: OpenServices;
  readonly between?: Between;
  /** Wraps each piece of work: virtual time stands still while one is in flight. */
  readonly around?: (work: () => Promise<void>) => Promise<void>;
  /** What a close waits for beside the queue: see `RunningTime`. */
  readonly untilIdle?: () => Promise<void>;
}

const straight: Between = { table: (table) => table, transport: (transport) => transport };

/** A Graph call may take this long; a function, and a message's visibility, outlast it. */
const GRAPH_DEADLINE = 15 * SECOND;

export type System = Awaited<ReturnType<typeof openSystem>>;

/** The functions on this machine: a table, media and a queue in one folder, and Graph wherever it is. */
export async function openSystem(options: SystemOptions) {
  const { folder, clock, log, publicUrl } = options;
  const client = localTableClient(options.running.endpoint);
  try {
    await createTableIfAbsent(client, LOCAL_TABLE);
    const { between = straight } = options;
    const table = new JoinedReads(between.table(new DynamoTable({ client, name: LOCAL_TABLE })));
    const books = await loadPhraseBooks(join(TEMPLATES, 'captions'));
    const services = await (options.services ?? openEmbeddedServices)({
      folder,
      clock,
      publicUrl,
      log,
      table,
      around: options.around ?? ((piece) => piece()),
      handle: (message) => work(message),
      onDeadLetter: ({ reason, receives, message }) => {
        log.error('a message is dead', { reason, receives, kind: message?.kind, item: message?.sk });
        const item = message && `${message.pk} ${message.sk}`;
        keepDeadLetter(table, { at: clock.now(), reason, ...(item !== undefined && { item }) }).catch(
          (error: unknown) => {
            log.error('a dead letter could not be kept', {
              error: error instanceof Error ? error.name : 'unknown',
            });
          },
        );
      },
    });
    const { media, uploads, queue, sealer } = services;
    const { url: baseUrl, version, appId, appSecret } = options.graph;
    const transport = between.transport(createSdkTransport({ baseUrl, version, timeoutMs: GRAPH_DEADLINE }));
    const deps = {
      table,
      media,
      uploads,
      clock,
      log,
      queue,
      ids: nodeIds,
      sealer,
      graph: createGraph({ transport, appId, appSecret, baseUrl, version, now: () => clock.now() }),
      dispatch: createDispatch({ queue, clock }),
      pictures: createPictures(),
      prints: createPrints(),
      captions: await openCaptionWriter({ books, clock, log, bedrock: options.model }),
      writable: writableIn(books),
      random: Math.random,
    };
    const work = createWork(deps);
    return {
      ...deps,
      tick: runTick(deps),
      bringBack: bringBack(deps),
      nextDue: findNextDue(deps),
      sendAgain: sendAgainAfterRestart(deps),
      serveMedia: services.serveMedia,
      async close(): Promise<void> {
        await Promise.race([queue.close(), ...(options.untilIdle ? [options.untilIdle()] : [])]);
        await services.close();
        client.destroy();
      },
    };
  } catch (error) {
    client.destroy();
    throw error;
  }
}
