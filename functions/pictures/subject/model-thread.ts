import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';

/** Input of a model: one picture, its planes one after another. */
export interface ModelInput {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** The outputs of a model by their names, flattened. */
export type ModelOutputs = ReadonlyMap<string, Float32Array>;

export type ModelName = 'u2netp' | 'yunet';

/** `missing`: runtime or models are not installed; `failed`: the runtime could not run them; `slow`: it was terminated. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly reason: 'missing' | 'failed' | 'slow';

  constructor(reason: ModelError['reason'], options?: { cause: unknown }) {
    super(`models: ${reason}`, options);
    this.reason = reason;
  }
}

/**
 * In milliseconds. Loading and the first photo take 3.5 s of processor time on our machine, each further one 1.7 s; beside seven
 * other processes on its two processors they took over 20 s.
 */
const LONGEST = 60_000;
/** In milliseconds. After it the thread ends, and with it 370 MB that WebAssembly would keep. */
const IDLE = 60_000;

/**
 * Runs in a worker thread, since a photo takes over a second. A model is loaded when it is first asked for. The code is a
 * string, because a bundled function is one file.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { runtime, wasm, models } = workerData;
const opened = import(runtime).then((ort) => {
  ort.env.wasm.wasmBinary = wasm;
  ort.env.wasm.numThreads = 1;
  return ort;
});
const sessions = new Map();
const open = async (name) => {
  const ort = await opened;
  return ort.InferenceSession.create(models[name], {
    executionProviders: ['wasm'],
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
};
parentPort.on('message', async ({ name, data, width, height }) => {
  try {
    if (!sessions.has(name)) sessions.set(name, open(name));
    const session = await sessions.get(name);
    const { Tensor } = await opened;
    const input = new Tensor('float32', data, [1, 3, height, width]);
    const found = await session.run({ [session.inputNames[0]]: input });
    const outputs = session.outputNames.map((one) => [one, Float32Array.from(found[one].data)]);
    parentPort.postMessage({ outputs });
  } catch (error) {
    parentPort.postMessage({ error: String(error) });
  }
});
`;

const Answer = z.object({
  outputs: z.array(z.tuple([z.string(), z.instanceof(Float32Array)])).optional(),
  error: z.string().optional(),
});

/** Where runtime and models are. */
export interface ModelFiles {
  /** The folder with `u2netp.onnx` and `yunet.onnx`. */
  readonly models: string;
  /** The folder with the two files of onnxruntime-web. The default searches the installed package. */
  readonly runtime?: string;
  /** How long one run of a model may take, in milliseconds. */
  readonly longest?: number;
}

function locateRuntime(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'));
  } catch (error) {
    throw new ModelError('missing', { cause: error });
  }
}

async function startThread({ models, runtime = locateRuntime() }: ModelFiles): Promise<Worker> {
  try {
    const [wasm, u2netp, yunet] = await Promise.all([
      readFile(join(runtime, 'ort-wasm-simd-threaded.wasm')),
      readFile(join(models, 'u2netp.onnx')),
      readFile(join(models, 'yunet.onnx')),
    ]);
    const worker = new Worker(THREAD, {
      eval: true,
      workerData: {
        runtime: pathToFileURL(join(runtime, 'ort.wasm.bundle.min.mjs')).href,
        wasm,
        models: { u2netp, yunet },
      },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    worker.unref();
    return worker;
  } catch (error) {
    throw new ModelError('missing', { cause: error });
  }
}

/** Runs models, one photo at a time, to limit the memory. */
export class ModelThread {
  readonly #files: ModelFiles;
  #worker: Promise<Worker> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(files: ModelFiles) {
    this.#files = files;
  }

  /** Runs a model. Rejects with `ModelError`, after which the next call starts a new thread. */
  async run(name: ModelName, input: ModelInput): Promise<ModelOutputs> {
    const ran = this.#last.then(() => this.#runNow(name, input));
    this.#last = ran.catch(() => undefined);
    return ran;
  }

  async #runNow(name: ModelName, input: ModelInput): Promise<ModelOutputs> {
    clearTimeout(this.#idle);
    this.#worker ??= startThread(this.#files);
    try {
      const outputs = await this.#ask(await this.#worker, name, input);
      this.#idle = setTimeout(() => void this.end(), IDLE).unref();
      return outputs;
    } catch (error) {
      await this.end();
      throw error instanceof ModelError ? error : new ModelError('failed', { cause: error });
    }
  }

  async #ask(worker: Worker, name: ModelName, input: ModelInput): Promise<ModelOutputs> {
    const waiting = new AbortController();
    const { signal } = waiting;
    try {
      // A thread that nobody waits for must not keep the process, one that somebody waits for must.
      worker.ref();
      return await new Promise<ModelOutputs>((resolve, reject) => {
        const deadline = setTimeout(() => reject(new ModelError('slow')), this.#files.longest ?? LONGEST);
        signal.addEventListener('abort', () => clearTimeout(deadline));
        const hear = (message: unknown): void => {
          const answer = Answer.safeParse(message);
          if (answer.success && answer.data.outputs) resolve(new Map(answer.data.outputs));
          else reject(new ModelError('failed', { cause: answer.data?.error ?? answer.error }));
        };
        const fail = (cause: unknown): void => reject(new ModelError('failed', { cause }));
        worker.once('message', hear).once('error', fail).once('exit', fail);
        signal.addEventListener('abort', () =>
          worker.off('message', hear).off('error', fail).off('exit', fail),
        );
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage({ name, ...input });
      });
    } finally {
      waiting.abort();
      worker.unref();
    }
  }

  /** Ends the thread. The next call starts another one. */
  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    clearTimeout(this.#idle);
    await (await worker?.catch(() => undefined))?.terminate();
  }
}
