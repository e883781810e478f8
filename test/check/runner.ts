/**
 * Runs the steps of a composite action one by one, as a runner of GitHub does: inputs with their defaults, expressions in
 * env and with, files for outputs and the summary, bash with -e and pipefail. A step that uses another action is only noted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { bare } from './repo.js';

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string>;
  shell?: string;
  run?: string;
  env?: Record<string, string>;
  'working-directory'?: string;
}

export interface Action {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

export interface ActionRun {
  code: number;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  used: { uses: string; with: Record<string, string> }[];
}

export function loadAction(file: string): Action {
  return parse(readFileSync(file, 'utf8')) as Action;
}

/** `bin` comes first in the PATH, for the commands that a runner would fetch. */
export function runAction(action: Action, inputs: Readonly<Record<string, string>>, cwd: string, bin: string): ActionRun {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'claimsheet-runner-'));
  const given: Record<string, string> = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, inputs[name] ?? value]));
  const steps: Record<string, Record<string, string>> = {};
  const done: ActionRun = { code: 0, log: '', outputs: {}, summary: '', used: [] };
  const valueOf = (expression: string): string => {
    const [scope, name, , output] = expression.trim().split('.');
    if (scope === 'inputs' && name !== undefined && name in given) return given[name]!;
    if (scope === 'steps' && name !== undefined && output !== undefined) return steps[name]?.[output] ?? '';
    throw new Error(`this runner does not know the expression ${expression}`);
  };
  const filled = (text: string): string => String(text).replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => valueOf(expression));
  try {
    for (const [i, step] of action.runs.steps.entries()) {
      const condition = /^inputs\.([\w-]+) != ''$/.exec(step.if ?? '');
      if (step.if !== undefined && !condition) throw new Error(`this runner does not know the condition ${step.if}`);
      if (condition && given[condition[1]!] === '') continue;
      if (step.uses !== undefined) {
        done.used.push({ uses: step.uses, with: Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(value)])) });
        continue;
      }
      if (step.shell !== 'bash' || step.run === undefined) throw new Error('a step of a composite action needs a shell and a script');
      if (step.run.includes('${{')) throw new Error('an expression in a script lets an input run code');
      const [output, summary, script] = ['output', 'summary', 'script.sh'].map((name) => path.join(temporary, `${i}-${name}`)) as [string, string, string];
      writeFileSync(output, '');
      writeFileSync(summary, '');
      writeFileSync(script, step.run);
      const env = {
        ...bare(), ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)])),
        PATH: `${bin}${path.delimiter}${process.env.PATH}`, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: temporary,
      };
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd: path.join(cwd, filled(step['working-directory'] ?? '.')), env, encoding: 'utf8' });
      done.log += stdout + stderr;
      done.summary += readFileSync(summary, 'utf8');
      if (step.id !== undefined) steps[step.id] = Object.fromEntries(readFileSync(output, 'utf8').split('\n').filter((line) => line !== '').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
      done.code = status ?? 1;
      if (done.code !== 0) break;
    }
    // The outputs are there after a failed step too.
    done.outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value)]));
    return done;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
