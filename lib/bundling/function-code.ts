import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { codeOf, PROJECT } from './code-of.ts';
import { FUNCTIONS, type FunctionFolder } from './functions.ts';
import { placeBeside, type Processor } from './place-beside.ts';

/** The asset of a function: its bundled code and what stands beside it. Made on this machine, never in a container. */
export const functionCode = (folder: FunctionFolder, processor: Processor): AssetCode =>
  Code.fromAsset(join(PROJECT, 'functions', folder), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('not-used'),
      local: {
        tryBundle(outdir: string): boolean {
          cpSync(codeOf(folder), outdir, { recursive: true });
          placeBeside(PROJECT, outdir, FUNCTIONS[folder], processor);
          return true;
        },
      },
    },
  });
