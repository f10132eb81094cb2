import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package as it would be published, packed and installed into a folder of its own. */
export interface PackedCore {
  /** The file that `npm pack` wrote. */
  readonly tarball: string;
  /** A folder whose node_modules hold the packed package and what it depends on. */
  readonly consumer: string;
}

export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
export const repository = fileURLToPath(new URL('../../../..', import.meta.url));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

export const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Manifest;

/** The entries with code, as an importer names them. */
export const codeEntries: readonly string[] = Object.keys(manifest.exports)
  .filter((entry) => !entry.includes('*') && entry !== './package.json')
  .map((entry) => entry.replace('.', '@ntce/core'));

const newestUnder = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(folder, file)).mtimeMs,
    ),
  );

const isBuilt = (): boolean => {
  const build = statSync(join(packageFolder, 'dist/index.d.cts'), { throwIfNoEntry: false });
  if (build === undefined || !['schemas', 'llms.txt'].every((part) => existsSync(join(packageFolder, part)))) {
    return false;
  }
  const sources = newestUnder(join(packageFolder, 'src'));
  return build.mtimeMs >= Math.max(sources, statSync(join(packageFolder, 'tsup.config.ts')).mtimeMs);
};

const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: packageFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** `npm pack` would build again each time; here the build is made only where a source is newer than it. */
const pack = (folder: string): string => {
  if (!isBuilt()) npm('run', 'build');
  const packed = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as
    readonly [{ readonly filename: string }];
  return join(folder, packed[0].filename);
};

/** Makes a package of the repository's node_modules available in another folder. */
export const linkPackage = (consumer: string, name: string): void => {
  const target = join(consumer, 'node_modules', name);
  mkdirSync(join(target, '..'), { recursive: true });
  symlinkSync(join(repository, 'node_modules', name), target, 'junction');
};

/** Packs the package and installs it without the network: unpacked, its dependencies linked. */
export const installPackedCore = (): PackedCore & { readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'ntce-core-'));
  const tarball = pack(folder);
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules/@ntce/core');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const dependency of Object.keys(manifest.dependencies)) linkPackage(consumer, dependency);
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { tarball, consumer, remove };
};
