import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';
import { repository } from './packed-core.js';
import { runNode } from './run.js';

const { tarball, consumer } = inject('packedCore');

const ATTW = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');

const bytesOf = (file: string): ArrayBuffer => new Uint8Array(readFileSync(file)).buffer;

describe('the packed package', () => {
  it('has nothing that publint minds', async () => {
    const { messages } = await publint({ pack: { tarball: bytesOf(tarball) }, strict: true });
    expect(messages).toEqual([]);
  });

  // The profile leaves out the resolution of Node 10, which knows no entries; Node 20 is the oldest supported.
  it('has types that resolve everywhere', () => {
    const { status, stdout, stderr } = runNode(consumer, ATTW, tarball, '--profile', 'node16', '--no-color');
    expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' });
  });
});
