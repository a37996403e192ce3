import type {
  GraphReply,
  GraphRequest,
  GraphTransport,
} from '../../functions/adapters/meta/graph-transport.ts';
import type { Changes, Key, Table, Written } from '../../functions/ports/table.ts';
import type { Between } from '../../embedded/system/open-system.ts';

/** One call that changes the table or something at Meta, with a name by which such calls are counted. */
export interface WriteCall {
  readonly to: 'table' | 'graph';
  /** Such as `post → committing` or `POST media_publish`. */
  readonly what: string;
}

export type Moment = 'before' | 'after';

/** Called right before each write is sent, and right after its answer has arrived but before the caller sees it. */
export type OnWrite = (call: WriteCall, moment: Moment) => void;

/** Wraps a system's table and Graph transport and reports each write. Reads are not reported. */
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

/** Returns the kind of the item with a key (records/keys.ts). */
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
      // A batch is one POST that contains only reads.
      if (request.method === 'GET' || request.path.length === 0) return transport.call(request);
      const call: WriteCall = { to: 'graph', what: nameOf(request) };
      onWrite(call, 'before');
      const reply = await transport.call(request);
      onWrite(call, 'after');
      return reply;
    },
  };
}

/** Returns method and edge, or `object` for the object itself, without ids. */
function nameOf({ method, path, params }: GraphRequest): string {
  const last = path.at(-1) ?? '';
  if (!/^[\d_]+$/.test(last)) return `${method} ${last}`;
  return 'is_published' in params ? `${method} is_published` : `${method} object`;
}
