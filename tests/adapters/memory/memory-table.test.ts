import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { tableContract } from '../../contracts/table.ts';

tableContract('MemoryTable', async () => ({ table: new MemoryTable(), close: async () => undefined }));
