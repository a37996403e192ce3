// The least that a function can be: what every start costs before any code of ours.
import { createServer } from 'node:http';

export const handler = async () => ({ statusCode: 200, listens: typeof createServer });
