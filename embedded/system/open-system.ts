import { DynamoTable } from '../../functions/adapters/aws/dynamo-table.ts';
import { openCaptionWriter } from '../../functions/adapters/captions/open-caption-writer.ts';
import { openTranslator } from '../../functions/adapters/captions/open-translator.ts';
import { JoinedReads } from '../table/joined-reads.ts';
import { webauthn } from '../../functions/adapters/passkeys/webauthn.ts';
import { spreadsheets } from '../../functions/adapters/spreadsheets/spreadsheets.ts';
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
import { unreadIn, writableIn } from '../../functions/domain/captions/phrase-book.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { SubjectFinder } from '../../functions/ports/pictures.ts';
import type { Table } from '../../functions/ports/table.ts';
import { keepDeadLetter } from '../../functions/records/dead-letters.ts';
import type { RunningTable } from '../table/start-table.ts';
import { openLocalTable } from '../table/open-local-table.ts';
import { LOCAL_TABLE, localTableClient } from '../table/table-client.ts';
import { openCheckedBooks } from './checked-books.ts';
import { createWork } from './do-work.ts';
import { openEmbeddedServices } from './embedded-services.ts';
import type { OpenServices } from './services.ts';

type PicturesOfSystem = ReturnType<typeof createPictures>;

/** Wrappers by which a proof counts the calls between a system and its table or Graph, or kills the process at one. */
export interface Between {
  readonly table: (table: Table) => Table;
  readonly transport: (transport: GraphTransport) => GraphTransport;
  /** By which a large season draws less; absent where everything is drawn. */
  readonly pictures?: (pictures: PicturesOfSystem) => PicturesOfSystem;
}

export interface SystemOptions {
  readonly folder: string;
  /** The folder's table; its owner closes it after the system. */
  readonly running: RunningTable;
  readonly clock: Clock;
  /** The address at which Meta and browsers reach this system, without a slash at the end. */
  readonly publicUrl: string;
  readonly graph: {
    readonly url: string;
    readonly version: string;
    readonly appId: string;
    readonly appSecret: string;
  };
  readonly log: Log;
  readonly finder: SubjectFinder;
  /** A model on Bedrock that writes captions; phrase books are used without one. */
  readonly model?: { readonly modelId: string; readonly region: string } | undefined;
  /** The services beside the table; embedded ones by default. */
  readonly services?: OpenServices;
  readonly between?: Between;
  /** Wraps each piece of work: virtual time does not move while one is in flight. */
  readonly around?: (work: () => Promise<void>) => Promise<void>;
  /** A close also ends when this resolves, even while the queue still works: see `RunningTime`. */
  readonly untilIdle?: () => Promise<void>;
}

const straight: Between = { table: (table) => table, transport: (transport) => transport };

/** Longest Graph call; a function's time limit and a message's visibility timeout are longer. */
const GRAPH_DEADLINE = 15 * SECOND;

export type System = Awaited<ReturnType<typeof openSystem>>;

/** Opens the functions on this machine: table, media and queue in one folder, and a client for the Graph server. */
export async function openSystem(options: SystemOptions) {
  const { folder, clock, log, publicUrl } = options;
  const client = localTableClient(options.running.endpoint);
  try {
    await openLocalTable(client);
    const { between = straight } = options;
    const table = new JoinedReads(between.table(new DynamoTable({ client, name: LOCAL_TABLE })));
    const { books, problems } = await openCheckedBooks(folder);
    for (const { text } of problems) log.warn('a phrase book has a fault', { fault: text.en });
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
      pictures: between.pictures?.(createPictures()) ?? createPictures(),
      finder: options.finder,
      prints: createPrints(),
      spreadsheets,
      passkeys: webauthn,
      captions: await openCaptionWriter({ books, clock, log, bedrock: options.model }),
      translator: await openTranslator({ log, bedrock: options.model }),
      writable: writableIn(books),
      phraseBooks: { unread: unreadIn(books), problems },
      graphVersion: version,
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
