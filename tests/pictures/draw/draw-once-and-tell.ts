import { hashOfDrawing } from './draw-once.ts';

process.stdout.write(await hashOfDrawing());
