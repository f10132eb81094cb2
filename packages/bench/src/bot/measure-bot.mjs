/** The bot beside nlp.js: both understand the same messages, and both were trained on the same phrasings. */
import { classify, converse, entitiesIn, newChat, normalize, trainModel } from '@ntce/bot/engine';
import { accuracyOf } from './accuracy.mjs';
import { evenlyDrawn } from './evenly-drawn.mjs';
import { measureLoad } from './measure-load.mjs';
import { measureMessages } from './message-times.mjs';
import { topicByNlpjs, trainNlpjs, understandByNlpjs } from './nlpjs.mjs';
import { heldOutPhrasings, readModel, trainingPhrasings } from './shipped.mjs';

/**
 * nlp.js trains on so many phrasings of a topic in a language: the number that serves it best. With all of
 * them its training takes minutes on a busy machine, and its Chinese gets worse; the README has the numbers.
 */
const MOST_OF_TOPIC = 120;
const DAY = '2025-11-08';

const understand = (model, text) => {
  const normal = normalize(text);
  return { topics: classify(model, normal), entities: entitiesIn(normal, DAY) };
};

const topicBy = (model) => ({ text }) => classify(model, normalize(text))[0].topic;

/** All that is measured of the bot and of nlp.js. */
export const measureBot = async (say) => {
  const all = trainingPhrasings();
  const share = evenlyDrawn(all, ({ locale, topic }) => `${locale} ${topic}`, MOST_OF_TOPIC);
  const messages = heldOutPhrasings();
  const model = readModel();

  say(`nlp.js trains on ${share.length} of ${all.length} phrasings`);
  const start = performance.now();
  const nlp = await trainNlpjs(share);
  const trainingSeconds = (performance.now() - start) / 1000;
  say('the bot trains on the same');
  const trainedAlike = trainModel(share);

  const accuracy = {
    bot: await accuracyOf(topicBy(model), messages),
    'bot, same share': await accuracyOf(topicBy(trainedAlike), messages),
    'nlp.js': await accuracyOf((message) => topicByNlpjs(nlp, message), messages),
  };
  const subjects = [
    { name: 'understood', take: ({ text }) => understand(model, text) },
    { name: 'answered', take: ({ text }) => converse(model, newChat(), { kind: 'text', text }, DAY) },
    { name: 'understood by nlp.js', take: (message) => understandByNlpjs(nlp, message), isAsync: true },
  ];
  const times = await measureMessages(subjects, messages, say);
  const load = measureLoad(nlp.export(true), say);
  return { phrasings: all.length, share: share.length, messages: messages.length, trainingSeconds, accuracy, times, load };
};
