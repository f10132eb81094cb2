import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeModel } from '../src/understanding/model-file.js';
import { readScript } from './conversation-script.js';
import { playScript } from './play-script.js';

const FOLDER = new URL('../conversations/', import.meta.url);
const model = decodeModel(readFileSync(new URL('../model/understanding.bin', import.meta.url)));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const read = (file: string) => readScript(`conversations/${file}`, readFileSync(new URL(file, FOLDER), 'utf8'));

describe('conversations', () => {
  it('are there in both languages', () => {
    const locales = files.map((file) => read(file).locale);
    expect(locales.filter((locale) => locale === 'zh-CN').length).toBeGreaterThan(24);
    expect(locales.filter((locale) => locale === 'en').length).toBeGreaterThan(18);
  });

  it.each(files)('%s', (file) => {
    expect(playScript(model, read(file)).join('\n\n')).toBe('');
  });
});
