import { en } from './en/index.js';
import type { Locale } from './locale.js';
import type { Wording } from './wording.js';
import { zhCN } from './zh-CN/index.js';

/** The wording of each language. */
export const wordings: Readonly<Record<Locale, Wording>> = { 'zh-CN': zhCN, en };
