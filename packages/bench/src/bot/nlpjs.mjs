/**
 * @nlpjs/basic with English and Chinese, as its documentation sets it up. What is not compared is left
 * off: sentiment, saving to disk and the log of each epoch. The language of a message is told.
 */
import basic from '@nlpjs/basic';
import en from '@nlpjs/lang-en';
import zh from '@nlpjs/lang-zh';

const { containerBootstrap, Nlp } = basic;
const { LangEn } = en;
const { LangZh } = zh;

const LANGUAGES = { 'zh-CN': 'zh', en: 'en' };

const newNlp = async () => {
  const container = await containerBootstrap();
  container.use(LangEn);
  container.use(LangZh);
  const nlp = new Nlp({ container, autoSave: false, calculateSentiment: false, nlu: { log: false } });
  nlp.addLanguage(Object.values(LANGUAGES));
  return nlp;
};

/** Trained on phrasings. @param {import('./shipped.mjs').Phrasing[]} phrasings */
export const trainNlpjs = async (phrasings) => {
  const nlp = await newNlp();
  for (const { text, topic, locale } of phrasings) nlp.addDocument(LANGUAGES[locale], text, topic);
  await nlp.train();
  return nlp;
};

/** Read back from what `nlp.export()` gave. */
export const importNlpjs = async (exported) => {
  const nlp = await newNlp();
  nlp.import(exported);
  return nlp;
};

/** Understands a message. */
export const understandByNlpjs = (nlp, { text, locale }) => nlp.process(LANGUAGES[locale], text);

/** The surest intent, whether sure enough or not. */
export const topicByNlpjs = async (nlp, message) => {
  const { classifications } = await understandByNlpjs(nlp, message);
  return classifications[0]?.intent;
};
