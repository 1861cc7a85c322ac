import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Logger } from 'pino';
import { expect, inject, onTestFailed } from 'vitest';
import { type App, type AppConfig, createApp } from '../../src/app.js';
import type { Statement } from '../../src/data/store/cypher.js';
import type { Parameters } from '../../src/data/store/parameters.js';
import type { GraphConfig } from '../../src/data/store/pool.js';
import type { Messages } from '../../src/domain/bilingual.js';
import type { ErrorFacts } from '../../src/domain/keikaku.error.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
  data: any;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; messageJa?: string; messageEn?: string } & ErrorFacts;
  }[];
  extensions?: {
    notLoaded?: ({ plan: string; missingPillars: number[] } & Messages)[];
    outsideLevels?: (Messages & { path: (string | number)[]; level: string })[];
    totals?: { path: (string | number)[]; total: number }[];
  };
}

/** What a server reads for itself, for as long as nothing is written, whatever is asked. */
const KEPT_BY_VERSION = new Set([
  'dataVersion.read',
  'node.counts',
  'planDirectory.municipalities',
  'planDirectory.parts',
]);

/** The product on a port of its own, over the database of this test run, asked over HTTP. */
export class TestApp {
  /** The statements sent to the database for the last question. */
  statements: (Statement & { parameters: Parameters })[] = [];

  /** The names of those that were sent for what the server keeps, since it started. */
  readonly kept: string[] = [];

  /** The defects the server reported: none is ever expected. */
  readonly defects: unknown[] = [];

  private constructor(
    readonly url: string,
    private readonly app: App,
  ) {}

  /** Without limits of time and rate, unless they are what is tested: the machine of a test may be slow. */
  static async start(
    graph: GraphConfig = inject('graph'),
    config: Partial<AppConfig> = {},
    log?: Logger,
  ): Promise<TestApp> {
    const app = createApp(
      { graph, port: 0, host: 'localhost', answerTimeout: 30, ...config },
      {
        onStatement: (statement, parameters) => {
          if (KEPT_BY_VERSION.has(statement.name)) testApp.kept.push(statement.name);
          else testApp.statements.push({ ...statement, parameters });
        },
        ...(log ? { log } : {}),
        onDefect: (_id, error) => testApp.defects.push(error),
      },
    );
    const testApp: TestApp = new TestApp(await app.start(), app);
    return testApp;
  }

  /** As a started server is when somebody opens its pages: Neo4j has planned what these ask. */
  static async startPrepared(): Promise<TestApp> {
    const testApp = await TestApp.start();
    await testApp.app.prepare();
    return testApp;
  }

  /** Asks a question; the question and its answer are printed when the test fails. */
  async ask(query: string, variables: Record<string, unknown> = {}, token?: string): Promise<Answer> {
    this.statements = [];
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Answer;
    onTestFailed(() => {
      console.log(`${query}\n${JSON.stringify(variables)}\n→ ${JSON.stringify(answer, null, 2)}`);
      for (const defect of this.defects) console.log(defect);
    });
    return answer;
  }

  /** Asks an operation of schema/operations/, and gives its typed data. */
  async askTyped<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, errors } = await this.ask(print(document), variables);
    expect(errors).toBeUndefined();
    return data;
  }

  /** Has the database answer what the pages ask, as a start does. */
  prepare(): Promise<void> {
    return this.app.prepare();
  }

  stop(): Promise<void> {
    return this.app.stop();
  }
}
