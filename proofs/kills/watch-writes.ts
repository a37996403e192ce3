import type {
  GraphReply,
  GraphRequest,
  GraphTransport,
} from '../../functions/adapters/meta/graph-transport.ts';
import type { Changes, Key, Table, Written } from '../../functions/ports/table.ts';
import type { Between } from '../../embedded/system/open-system.ts';

/** One call that changes something, of the table or at Meta, in words by which calls of a kind are counted. */
export interface WriteCall {
  readonly to: 'table' | 'graph';
  /** Such as `post → committing` or `POST media_publish`. */
  readonly what: string;
}

export type Moment = 'before' | 'after';

/** Is told of each write right before it is sent, and right after its answer has come and nobody has seen it yet. */
export type OnWrite = (call: WriteCall, moment: Moment) => void;

/** Stands between a system and its table and Graph, and tells of each write. Reads pass. */
export const watchWrites = (onWrite: OnWrite): Between => ({
  table: (table) => watchedTable(table, onWrite),
  transport: (transport) => watchedTransport(transport, onWrite),
});

function watchedTable(table: Table, onWrite: OnWrite): Table {
  const write = async (what: string, work: () => Promise<Written>): Promise<Written> => {
    onWrite({ to: 'table', what }, 'before');
    const written = await work();
    onWrite({ to: 'table', what: written === 'written' ? what : `${what} (conflict)` }, 'after');
    return written;
  };
  return {
    get: (key, options) => table.get(key, options),
    getMany: (keys, options) => table.getMany(keys, options),
    query: (query) => table.query(query),
    put: (item, checks) => write(`${itemName(item)}${stateIn(item)} put`, () => table.put(item, checks)),
    update: (key, changes, checks) =>
      write(`${itemName(key)}${changeIn(changes)}`, () => table.update(key, changes, checks)),
    delete: (key, checks) => write(`${itemName(key)} deleted`, () => table.delete(key, checks)),
  };
}

/** What kind of item stands at a key (records/keys.ts). */
function itemName({ pk, sk }: Key): string {
  if (pk.endsWith('#pacing')) return 'pacing';
  if (sk === 'pointer') return `${pk.split('#')[0] ?? ''} pointer`;
  return sk.split('#')[0] ?? '';
}

const stateIn = (item: { readonly [name: string]: unknown }): string =>
  typeof item['state'] === 'string' ? ` → ${item['state']}` : '';

function changeIn({ set = {} }: Changes): string {
  const names = Object.keys(set);
  if (names.length > 0 && names.every((name) => name.startsWith('due'))) return ' leased';
  return stateIn(set) || ' noted';
}

function watchedTransport(transport: GraphTransport, onWrite: OnWrite): GraphTransport {
  return {
    async call(request): Promise<GraphReply> {
      // A batch is one POST, of nothing but reads.
      if (request.method === 'GET' || request.path.length === 0) return transport.call(request);
      const call: WriteCall = { to: 'graph', what: nameOf(request) };
      onWrite(call, 'before');
      const reply = await transport.call(request);
      onWrite(call, 'after');
      return reply;
    },
  };
}

/** The edge of an object, or the object itself: ids are left out. */
function nameOf({ method, path, params }: GraphRequest): string {
  const last = path.at(-1) ?? '';
  if (!/^[\d_]+$/.test(last)) return `${method} ${last}`;
  return 'is_published' in params ? `${method} is_published` : `${method} object`;
}
