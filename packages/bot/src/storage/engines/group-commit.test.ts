import { sql } from 'kysely';
import Database from 'libsql';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from './engine.js';
import { engineOn, IN_MEMORY } from './libsql-engine.js';

let database: Database.Database;
let engine: Engine;
let statements: string[];

beforeEach(() => {
  database = new Database(IN_MEMORY);
  database.exec('create table numbers (n integer primary key)');
  engine = engineOn(database, IN_MEMORY);
  statements = [];
  const exec = database.exec.bind(database);
  database.exec = (statement) => {
    statements.push(statement);
    return exec(statement);
  };
});

const put = (n: number): Promise<number> =>
  engine.transact(async (session) => {
    await sql`insert into numbers values (${n})`.execute(session);
    return n;
  });

const putAlong = (n: number): Promise<unknown> =>
  engine.runAlong(sql`insert into numbers values (${n})`.compile(engine.db));

const stored = (): readonly number[] =>
  database.prepare('select n from numbers order by n').all().map((row) => (row as { n: number }).n);

const commits = (): number => statements.filter((statement) => statement === 'commit').length;

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

describe('committing in groups', () => {
  it('takes what comes in one turn into one transaction', async () => {
    expect(await Promise.all(range(100).map(put))).toEqual(range(100));
    expect(stored()).toEqual(range(100));
    expect(commits()).toBe(1);
  });

  it('takes at most 128 into one', async () => {
    await Promise.all(range(300).map(put));
    expect(stored()).toHaveLength(300);
    expect(commits()).toBe(3);
  });

  it('takes what comes while others run into the next', async () => {
    const nested = engine.transact(async (session) => {
      await sql`insert into numbers values (1)`.execute(session);
      return { next: put(2) };
    });
    expect(await (await nested).next).toBe(2);
    expect(commits()).toBe(2);
  });

  it('takes what is in no hurry along with what is', async () => {
    const along = putAlong(1);
    expect(await put(2)).toBe(2);
    await along;
    expect(stored()).toEqual([1, 2]);
    expect(commits()).toBe(1);
  });

  it('commits what is in no hurry by itself where nothing else comes', async () => {
    await Promise.all([putAlong(1), putAlong(2)]);
    expect(stored()).toEqual([1, 2]);
    expect(commits()).toBe(1);
    await putAlong(3);
    expect(commits()).toBe(2);
  });

  it('rejects what went along and failed, alone', async () => {
    await put(1);
    const results = await Promise.allSettled([putAlong(1), put(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(stored()).toEqual([1, 2]);
  });

  it('undoes a unit that rejects after it wrote, and no other', async () => {
    const failure = new Error('after writing');
    const failing = engine.transact(async (session) => {
      await sql`insert into numbers values (2)`.execute(session);
      throw failure;
    });
    const results = await Promise.allSettled([put(1), failing, put(1), put(3)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: failure });
    expect(results[2]).toMatchObject({ reason: { code: 'failed' } });
    expect(stored()).toEqual([1, 3]);
    expect(commits()).toBe(1);
  });

  it('rejects all of a group whose commit fails, stores none of them, and goes on', async () => {
    database.exec('create table children (n integer references numbers (n) deferrable initially deferred)');
    database.exec('pragma foreign_keys = on');
    const orphan = engine.transact(async (session) => {
      await sql`insert into children values (99)`.execute(session);
    });
    const results = await Promise.allSettled([put(1), orphan, put(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(results[0]).toMatchObject({ reason: { name: 'StoreError' } });
    expect(stored()).toEqual([]);
    expect(await put(3)).toBe(3);
  });

  it('reads nothing that is not committed', async () => {
    const count = sql<{ readonly count: number }>`select count(*) as count from numbers`.compile(engine.db);
    const seen: Promise<unknown>[] = [];
    const undone = engine.transact(async (session) => {
      await sql`insert into numbers values (1)`.execute(session);
      seen.push(engine.read(count));
      await session.executeQuery(count);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await Promise.all([...seen, engine.read(count)])).toEqual([[{ count: 0 }], [{ count: 0 }]]);
  });
});
