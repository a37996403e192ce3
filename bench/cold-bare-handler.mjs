// The smallest possible function: the cost of every start without any of our code.
import { createServer } from 'node:http';

export const handler = async () => ({ statusCode: 200, listens: typeof createServer });
