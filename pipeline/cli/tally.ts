/** Counts what a run reads and writes, for the last line, for `--summary` and for the exit code. */
import { UNREAD_INPUT_CODES } from '../read/index.js';
import { KINDS, type Claim, type Diagnostic, type Kind } from '../types.js';
import { EXIT } from './exit.js';

/** What `--summary` writes. */
export interface Summary {
  papers: number;
  claims: number;
  claims_by_kind: Record<Kind, number>;
  diagnostics: number;
  diagnostics_by_code: Record<string, number>;
}

export class Tally {
  papers = 0;
  claims = 0;
  diagnostics = 0;
  readonly #kinds = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  readonly #codes = new Map<string, number>();
  #broken = false;
  #unread = false;

  addPaper(claims: readonly Claim[]): void {
    this.papers++;
    this.claims += claims.length;
    for (const { kind } of claims) this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
  }

  addDiagnostic({ code, severity }: Diagnostic): void {
    this.diagnostics++;
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    if (UNREAD_INPUT_CODES.has(code)) this.#unread = true;
    else if (severity === 'error') this.#broken = true;
  }

  summary(): Summary {
    return {
      papers: this.papers,
      claims: this.claims,
      claims_by_kind: Object.fromEntries(this.#kinds) as Record<Kind, number>,
      diagnostics: this.diagnostics,
      diagnostics_by_code: Object.fromEntries([...this.#codes].sort(([one], [other]) => (one < other ? -1 : 1))),
    };
  }

  /** An input that was not read weighs more than a broken record. */
  exitCode(strict: boolean): number {
    if (this.#unread) return EXIT.unusable;
    return strict && this.#broken ? EXIT.broken : EXIT.done;
  }
}
