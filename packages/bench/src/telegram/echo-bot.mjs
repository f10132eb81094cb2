/**
 * The least that a bot on telegraf can be: it says what it hears, by telegraf's own webhook, and remembers nothing.
 *
 * Its answers are calls, as those of the bot are: in the answer to the webhook it would not learn whether they arrived.
 * Connections to Telegram are kept, which telegraf leaves out for plain HTTP.
 *
 * Environment: BOT_TOKEN, TELEGRAM_API_ROOT, PORT.
 */
import { Agent, createServer } from 'node:http';
import { Telegraf } from 'telegraf';

const PATH = '/telegram';
const SECRET = 'only-for-measuring';
const CONNECTIONS = 40;

const { BOT_TOKEN, TELEGRAM_API_ROOT, PORT } = process.env;

const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT, webhookReply: false } });
Object.assign(bot.telegram.options, { agent: new Agent({ keepAlive: true }) });
bot.on('text', (ctx) => ctx.reply(ctx.message.text));
bot.botInfo = await bot.telegram.getMe();

const server = createServer(bot.webhookCallback(PATH, { secretToken: SECRET }));
await new Promise((resolve) => server.listen(Number(PORT), '127.0.0.1', resolve));
await bot.telegram.setWebhook(`http://127.0.0.1:${PORT}${PATH}`, { secret_token: SECRET, max_connections: CONNECTIONS });
console.log('echoing');
