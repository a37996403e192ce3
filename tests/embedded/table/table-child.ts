import * as z from 'zod';
import { startTable } from '../../../embedded/table/start-table.ts';

// A process that runs the table on the folder of its first argument, says where, and waits to be killed.
const folder = z.string().parse(process.argv[2]);
const { endpoint } = await startTable({ folder });
process.stdout.write(`${endpoint}\n`);
