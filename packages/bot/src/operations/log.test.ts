import { expect, it } from 'vitest';
import { createLog, withoutSecrets } from './log.js';

const TOKEN = '4711123:AAExampleExampleExampleExample_-x';

const lines = (write: (log: ReturnType<typeof createLog>) => void): readonly Record<string, unknown>[] => {
  const written: string[] = [];
  write(createLog('info', { write: (line: string) => void written.push(line) }));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
};

it('hides tokens and passwords', () => {
  expect(withoutSecrets(`POST http://x/bot${TOKEN}/getMe failed`)).toBe('POST http://x/bot[token]/getMe failed');
  expect(withoutSecrets('postgres://ntce:hunter2@db:5432/ntce')).toBe('postgres://ntce:[password]@db:5432/ntce');
});

it('writes one JSON line, errors with their causes and without secrets', () => {
  const cause = new Error(`connect postgres://u:hunter2@db failed`);
  const [line] = lines((log) => {
    log.error('it failed', { update: 5, error: new Error(`call /bot${TOKEN}/x`, { cause }) });
  });
  expect(line).toMatchObject({ msg: 'it failed', update: 5, error: { name: 'Error', message: 'call /bot[token]/x' } });
  expect(JSON.stringify(line)).not.toMatch(/hunter2|AAExample/);
});

it('leaves out what is below its level', () => {
  expect(lines((log) => { log.debug('quiet'); })).toEqual([]);
});
