#!/usr/bin/env node
/**
 * The `claimsheet` program: runs the command line and says what an error comes to.
 * The parser is loaded only where there is something to parse, so that `--version` answers at once.
 */
import './engine.js';
import { EXIT, HelpWanted, isClosedPipe, UsageError } from './exit.js';
import { packageVersion } from './version.js';

// Whoever read our output may go away at any time, also while help is printed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isClosedPipe(error)) process.exitCode = EXIT.unusable;
  });
}

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === '--version') {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  const { runProgram, helpOf } = await import('./program.js');
  try {
    await runProgram(args);
  } catch (error) {
    process.exitCode = EXIT.unusable;
    process.stderr.write(error instanceof HelpWanted ? `${await helpOf(error.command)}\n` : complaint(error));
  }
}

function complaint(error: unknown): string {
  if (error instanceof UsageError) return `claimsheet: ${error.message}\n    ${error.mend}\n`;
  return `claimsheet: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
