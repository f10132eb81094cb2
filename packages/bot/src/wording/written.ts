import type { Bilingual } from './bilingual.js';

/** What the answers on the written exam say beside the words of the core. */
export interface WrittenWording {
  readonly registerOn: (host: string) => string;
  readonly stepsInShort: (steps: string) => string;
  readonly papersOf: (category: string, count: number, papers: string) => string;
  readonly third: string;
}

export const writtenWording: Bilingual<WrittenWording> = {
  'zh-CN': {
    registerOn: (host) => `在官网 ${host} 网上报名。`,
    stepsInShort: (steps) => `笔试报名：${steps}。`,
    papersOf: (category, count, papers) => `${category}考${count}科：${papers}`,
    third: '报考学科的科目三',
  },
  en: {
    registerOn: (host) => `Register online on the official site, ${host}.`,
    stepsInShort: (steps) => `Registering for the written exam: ${steps}.`,
    papersOf: (category, count, papers) => `${category}: ${count} papers, ${papers}`,
    third: 'paper three of your subject',
  },
};
