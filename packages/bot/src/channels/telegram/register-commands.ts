import { LOCALES, type Locale } from '@ntce/core';
import { TELEGRAM_COMMANDS, telegramWording } from '../../wording/telegram.js';
import type { ReliableTelegram } from './reliable-telegram.js';

/** The language that Telegram shows where it has none of ours. */
const DEFAULT_LOCALE: Locale = 'zh-CN';

const LANGUAGE_CODES: Readonly<Record<Locale, 'zh' | 'en'>> = { 'zh-CN': 'zh', en: 'en' };

const register = async (telegram: ReliableTelegram, locale: Locale, language?: 'zh' | 'en'): Promise<void> => {
  const { commands, description } = telegramWording[locale];
  const named = language === undefined ? {} : { language_code: language };
  await telegram.setMyCommands(
    TELEGRAM_COMMANDS.map((command) => ({ command, description: commands[command] })),
    named,
  );
  await telegram.setMyDescription(description, language);
};

/** Tells Telegram the commands and what the bot is for, in every language. */
export const registerCommands = async (telegram: ReliableTelegram): Promise<void> => {
  await register(telegram, DEFAULT_LOCALE);
  for (const locale of LOCALES) await register(telegram, locale, LANGUAGE_CODES[locale]);
};
