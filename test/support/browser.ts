import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { japaneseFontConfig } from './japanese.font.js';

/** What a page did that no page of ours may do. */
export interface Watched {
  page: Page;
  /** Requests that left this machine. */
  strayRequests: string[];
  /** Errors and warnings in the console, and exceptions. */
  complaints: string[];
}

/** What is waited for comes within seconds; a busy machine takes its time. */
const PATIENCE_MS = 60_000;

/** Chromium from an npm package, so that tests need nothing installed and no root. */
export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly fonts: string,
  ) {}

  static async start(): Promise<TestBrowser> {
    const fonts = await japaneseFontConfig();
    const browser = await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      // One process for all pages would let a page that fails take the others along.
      args: sparticuz.args.filter(
        (argument) => argument !== '--single-process' && argument !== '--disable-web-security',
      ),
      env: { ...process.env, FONTCONFIG_FILE: fonts } as Record<string, string>,
    });
    return new TestBrowser(browser, fonts);
  }

  /** A page of its own, without what others left behind. */
  async open(options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await this.browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const watched: Watched = { page, strayRequests: [], complaints: [] };
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') watched.strayRequests.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
    });
    page.on('pageerror', (error) => watched.complaints.push(String(error)));
    return watched;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await rm(dirname(this.fonts), { recursive: true, force: true });
  }
}
