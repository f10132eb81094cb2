/** Sends a load to the bot of a Bot API server, by webhook, and gives the report of the server. */
export const sendLoad = async (api, request) => {
  const response = await fetch(`${api.url}/control/load`, { method: 'POST', body: JSON.stringify(request) });
  const { ok, result, description } = await response.json();
  if (!ok) throw new Error(`the load was not sent: ${description}`);
  return result;
};

/** What candidates ask under load: each has one message as its answer, whatever was said before. */
export const QUESTIONS = ['多少分及格', '科目三报告分 84', '成绩什么时候出', '我在四川', 'How long are my results valid?', '谢谢'];

/** How often the answers of a load were not exactly one for each update, in order. */
export const faultsOf = ({ missing, doubled, outOfOrder }) => missing + doubled + outOfOrder;
