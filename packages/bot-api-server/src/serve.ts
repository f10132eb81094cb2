#!/usr/bin/env node
import { serveCommand, USAGE } from './serve-command.js';

const MISUSED = 2;

try {
  const api = await serveCommand(process.argv.slice(2), process.stdout, process.stderr);
  const end = (): void => {
    void api.close();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  process.stderr.write(`ntce-bot-api-server: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = MISUSED;
}
