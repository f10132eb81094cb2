/** The share of messages, by language, of which the surest topic is the right one. */
export const accuracyOf = async (topicOf, messages) => {
  const counts = {};
  for (const message of messages) {
    const count = (counts[message.locale] ??= { right: 0, all: 0 });
    count.all += 1;
    if ((await topicOf(message)) === message.topic) count.right += 1;
  }
  return (locale) => counts[locale].right / counts[locale].all;
};
