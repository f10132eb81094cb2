import { existsSync, readFileSync } from 'node:fs';

const fileOf = (name: string): URL => new URL(`fixtures/${name}.json`, import.meta.url);

/** A state as a release wrote it that wrote this version; each version keeps its own. */
export const stateOfVersion = (version: number): unknown => JSON.parse(readFileSync(fileOf(`state-${version}`), 'utf8'));

/** The statements that fill the tables as they were after a migration; each migration brings its own. */
export const rowsAfter = (step: number): readonly string[] => {
  if (!existsSync(fileOf(`rows-${step}`))) throw new Error(`fixtures/rows-${step}.json: expected rows for migration ${step}`);
  const statements = JSON.parse(readFileSync(fileOf(`rows-${step}`), 'utf8')) as readonly string[];
  return statements.map((text) => text.replace('$STATE', JSON.stringify(stateOfVersion(1))));
};
