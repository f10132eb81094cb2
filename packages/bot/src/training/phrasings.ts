import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTopic, type Topic } from '../understanding/topic.js';

/** One message as somebody would write it, with its topic. */
export interface Phrasing {
  readonly text: string;
  readonly topic: Topic;
  /** Who wrote it: the name of the file. */
  readonly voice: string;
  readonly locale: 'zh-CN' | 'en';
}

const SECTION = '# ';

const readVoice = (folder: string, file: string): readonly Phrasing[] => {
  const voice = file.replace(/\.txt$/, '');
  const locale = voice.endsWith('.en') ? 'en' : 'zh-CN';
  const phrasings: Phrasing[] = [];
  let topic: Topic | undefined;
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const text = line.trim();
      if (text === '') return;
      if (text.startsWith(SECTION)) {
        const name = text.slice(SECTION.length).trim();
        if (!isTopic(name)) throw new Error(`${file}:${index + 1}: expected a topic, found "${name}"`);
        topic = name;
        return;
      }
      if (topic === undefined) throw new Error(`${file}:${index + 1}: a phrasing before the first topic`);
      phrasings.push({ text, topic, voice, locale });
    });
  return phrasings;
};

/**
 * The phrasings of a folder, one file a voice: a line `# topic`, then one message a line.
 *
 * @throws Error naming the file and line where a topic is not known
 */
export const readPhrasings = (folder: string): readonly Phrasing[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readVoice(folder, file));

/** A short name for a set of phrasings, which changes with any of them. */
export const fingerprintOf = (phrasings: readonly Phrasing[]): string =>
  createHash('sha256')
    .update(phrasings.map(({ topic, text }) => `${topic}\t${text}`).join('\n'))
    .digest('hex')
    .slice(0, 16);
