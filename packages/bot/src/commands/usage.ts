import { ENVIRONMENT_HELP } from '../operations/environment-help.js';

const NAME_WIDTH = 21;

const environment = ENVIRONMENT_HELP.map(([name, help]) => `  ${name.padEnd(NAME_WIDTH)}${help}`).join('\n');

/** What `ntce-bot --help` prints. */
export const USAGE = `ntce-bot: answers candidates of China's teacher qualification exam (NTCE)

Usage
  ntce-bot [chat] [options]         chat in the terminal (also reads piped lines)
  ntce-bot [serve]                  serve Telegram: what ntce-bot does where BOT_TOKEN is set
  ntce-bot ask --json [options]     lines in, JSON lines out, one for each
  ntce-bot train [--out FILE]       train the understanding from the phrasings
  ntce-bot evaluate FILE...         measure the understanding on labelled questions

Options
  --today YYYY-MM-DD   the day to answer for (default: today in Beijing)
  --locale LOCALE      zh-CN or en (default: the language of each message)
  --model FILE         another model than the one that is shipped
  --phrasings FOLDER   other phrasings than those that are shipped (train, evaluate)
  --help, -h           this text
  --version, -v        the version

ask
  A line is plain text, or {"q": text, "conversation"?: id, "today"?: date, "locale"?: locale}.
  Lines with the same conversation are one chat.

evaluate
  FILE holds JSON lines {"q", "topic", "topics"?, "lang"?}, or phrasings (.txt).

serve
  Configured by the environment alone. Ends on SIGTERM or Ctrl-C, after it has answered
  what is under way.

${environment}

Exit status: 0 done, 1 failed, 2 the command line was not understood,
78 the environment is wrong or Telegram refuses the token.
`;
