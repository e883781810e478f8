/**
 * What a run tells the person who started it, on stderr: diagnostics as they come, a bar on a terminal, a last line.
 * Nothing of it goes to stdout, and nothing moves where stderr is no terminal.
 */
import type { Diagnostic } from '../types.js';
import { coloursFor } from './colours.js';
import type { Tally } from './tally.js';

export interface Reporter {
  diagnostic(diagnostic: Diagnostic): void;
  progress(tally: Tally): void;
  /** Takes the bar away; with a tally, says what was done. */
  end(tally?: Tally): void;
}

const SILENT: Reporter = { diagnostic() {}, progress() {}, end() {} };

/** How often the bar is drawn anew, in papers. The bar itself draws at most ten times a second. */
const PAPERS_A_STEP = 16;

/** A reporter on stderr; `quiet` says nothing. The bar would run through a table that is printed on the same terminal. */
export async function openReporter(quiet: boolean, tableOnStdout: boolean): Promise<Reporter> {
  if (quiet) return SILENT;
  const { stderr } = process;
  const colours = coloursFor(stderr);
  const lively = stderr.isTTY && process.env.TERM !== 'dumb' && !(tableOnStdout && process.stdout.isTTY);
  const bar = lively ? await openBar() : null;
  let steps = 0;
  return {
    diagnostic({ code, severity, message, mend, file, line, paper_id }) {
      const place = file === null ? (paper_id ?? '') : line === null ? file : `${file}:${line}`;
      const colour = severity === 'error' ? colours.red : colours.yellow;
      const text = `${place && `${colours.bold(place)}: `}${colour(severity)}: ${message} ${colours.dim(`[${code}]`)}\n    ${mend}\n`;
      if (bar) bar.log(text);
      else stderr.write(text);
    },
    progress(tally) {
      if (bar && ++steps % PAPERS_A_STEP === 0) bar.update(tally);
    },
    end(tally) {
      bar?.stop();
      if (tally) stderr.write(`${counted(tally.papers, 'paper')}, ${counted(tally.claims, 'claim')}, ${counted(tally.diagnostics, 'diagnostic')}\n`);
    },
  };
}

async function openBar() {
  const { default: progress } = await import('cli-progress');
  const bars = new progress.MultiBar({ format: '{papers} papers, {claims} claims, {duration_formatted}', clearOnComplete: true, hideCursor: true, stream: process.stderr });
  // How many papers there are is known at the end only, so the bar counts and has no end.
  const bar = bars.create(0, 0, { papers: 0, claims: 0 });
  return {
    log: (text: string) => bars.log(text),
    update: ({ papers, claims }: Tally) => bar.update(papers, { papers, claims }),
    stop: () => bars.stop(),
  };
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
