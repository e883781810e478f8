/**
 * Debian's Chromium for the tests that need a real one. It is switched off from everything but the page: what it
 * would look up by itself is not there where tests run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** Set to 1 where Chromium is installed; `.ci/browser.sh` does both. */
export const WITH_BROWSER = process.env.CLAIMSHEET_BROWSER === '1';

const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface OpenPage {
  page: Page;
  /** What the page said on the console, what it threw, and every address that it asked for. */
  said: string[];
  asked: string[];
}

export class Browser {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'claimsheet-report-'));
  #context: BrowserContext | undefined;
  #files = 0;

  async start(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(path.join(this.#folder, 'profile'), {
      executablePath: process.env.CLAIMSHEET_CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS, viewport: { width: 1280, height: 900 },
    });
  }

  /** Opens `html` from disk, as a reader would. */
  async open(html: string, address = ''): Promise<OpenPage> {
    const file = path.join(this.#folder, `report-${++this.#files}.html`);
    writeFileSync(file, html);
    const page = await this.#context!.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href + address);
    return { page, said, asked };
  }

  async stop(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
