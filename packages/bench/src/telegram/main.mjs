/** The measures of the bot on Telegram, one after another; ends with 1 where a bar is broken in any. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEASURES = ['throughput.mjs', 'slow-chat.mjs'];

const failed = MEASURES.filter((name) => {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`a bar is broken in ${failed.join(', ')}`);
  process.exitCode = 1;
}
