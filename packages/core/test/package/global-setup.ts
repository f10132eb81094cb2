import type { TestProject } from 'vitest/node';
import { installPackedCore, type PackedCore } from './packed-core.js';

declare module 'vitest' {
  interface ProvidedContext {
    packedCore: PackedCore;
  }
}

/** Packs once for all files of the project. */
export default (project: TestProject): (() => void) => {
  const { remove, ...packedCore } = installPackedCore();
  project.provide('packedCore', packedCore);
  return remove;
};
