import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from './configuration.js';

const TOKEN = '4711:AAxx_yy-zz';

describe('readConfiguration', () => {
  it('needs the token alone', () => {
    expect(readConfiguration({ BOT_TOKEN: TOKEN })).toEqual({
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      receiving: { kind: 'polling' },
      port: null,
      host: undefined,
      databaseUrl: undefined,
      dataDir: 'data',
      logLevel: 'info',
      sendsPerSecond: 30,
      messagesPerMinute: 40,
      retentionDays: 400,
    });
  });

  it('takes an empty variable for none', () => {
    expect(readConfiguration({ BOT_TOKEN: TOKEN, DATABASE_URL: '', PORT: '', WEBHOOK_URL: '' })).toEqual(
      readConfiguration({ BOT_TOKEN: TOKEN }),
    );
  });

  it('receives by webhook where there is an address, with a secret that every process derives alike', () => {
    const environment = { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://bot.example.org/telegram' };
    const { receiving, port } = readConfiguration(environment);
    expect(receiving).toMatchObject({ kind: 'webhook', path: '/telegram' });
    expect(receiving).toEqual(readConfiguration(environment).receiving);
    expect(JSON.stringify(receiving)).not.toContain(TOKEN);
    expect(port).toBe(8080);
    expect(readConfiguration({ ...environment, WEBHOOK_SECRET: 'abc' }).receiving).toMatchObject({ secret: 'abc' });
  });

  it.each([
    ['BOT_TOKEN', undefined],
    ['BOT_TOKEN', 'token'],
    ['TELEGRAM_API_ROOT', 'localhost'],
    ['WEBHOOK_URL', 'ftp://x'],
    ['WEBHOOK_SECRET', 'mit Leerzeichen'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://root:hunter2@db/x'],
    ['LOG_LEVEL', 'loud'],
    ['SENDS_PER_SECOND', '0'],
    ['RETENTION_DAYS', '-1'],
  ])('names %s where it is %s, and no value', (name, value) => {
    const read = () => readConfiguration({ BOT_TOKEN: TOKEN, [name]: value });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(new RegExp(`${name}: expected`));
    expect(read).not.toThrow(/hunter2|Leerzeichen|loud/);
  });

  it('names every variable that is wrong at once', () => {
    expect(() => readConfiguration({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/BOT_TOKEN[\s\S]*PORT[\s\S]*LOG_LEVEL/);
  });
});
