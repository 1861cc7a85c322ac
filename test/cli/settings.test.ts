import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const fileOf = (name: string, text: string) => {
  const file = join(FOLDER, name);
  writeFileSync(file, text);
  return file;
};

const INVALID = { code: 'INVALID_CONFIG' };

/** Of each variable what is taken, and what is refused. */
const SETTINGS: Record<string, { taken: string[]; refused: string[] }> = {
  PORT: {
    taken: ['', '0', '4000', ' 4000 ', '65535'],
    refused: ['65536', '-1', 'abc', '4000.5', '4e3', '0x10', '４０００'],
  },
  HOST: {
    taken: ['', 'localhost', '0.0.0.0', '127.0.0.1'],
    refused: ['nosuch.invalid', '192.0.2.1', '[::1]', '127.0.0.1:80', 'http://localhost'],
  },
  CACHE_MAX_MB: { taken: ['', '0', '64'], refused: ['-1', '999999999', '1e3', '6.4', '64MB'] },
  KEIKAKU_HOME: { taken: ['', 'relative', '/tmp/計画:グラフ'], refused: ['/tmp/\uFFFD'] },
  NEO4J_MEMORY: {
    taken: ['', 'auto', '512m', '1g'],
    refused: ['511m', '0g', '512', '512M', '512 m', '1.5g', '-1g', '999999g', 'most'],
  },
  NEO4J_URI: {
    taken: [
      '',
      'bolt://localhost',
      'bolt://localhost:7687/',
      'neo4j+s://x.databases.neo4j.io',
      'bolt+ssc://[::1]:7687',
    ],
    refused: [
      'http://',
      'bolt://',
      'bolt://:99999',
      'bolt://h:99999',
      'bolt://h:0',
      'bolt://u:p@h',
      'bolt://h/db',
      'localhost:7687',
    ],
  },
  NEO4J_DATABASE: { taken: ['', 'neo4j', 'plans-2024'], refused: ['no such', 'a/b', '-'] },
  RATE_LIMIT: { taken: ['', 'off', '1', '999999'], refused: ['0', '-1', '1.5', '1000000', 'OFF'] },
  ANSWER_TIMEOUT: { taken: ['', '1', '999'], refused: ['0', '1000', '5.5', '5s', '-1'] },
  LOG_LEVEL: { taken: ['', 'debug', 'silent'], refused: ['verbose', 'INFO', 'trace'] },
  CORS_ORIGINS: {
    taken: ['', '*', 'https://www.example.jp', 'https://a.jp, http://b.jp:81'],
    refused: [
      'https://a.jp/',
      'https://a.jp/x',
      'a.jp',
      'null',
      'ftp://a.jp',
      '*,https://a.jp',
      'https://a.jp:443',
      ',',
    ],
  },
  TRUSTED_DOCUMENTS: { taken: ['', 'documents.json', '/srv/文書'], refused: ['/srv/\uFFFD'] },
  TRUSTED_DOCUMENTS_ONLY: { taken: ['', 'true', 'false'], refused: ['1', 'TRUE', 'only'] },
  TRUSTED_PROXIES: {
    taken: ['', '10.0.0.1', '10.0.0.0/8', '::1', 'fe80::/10, 192.168.0.0/16'],
    refused: [
      '10.0.0.0/99',
      '10.0.0.0/0',
      '::/0',
      '::1/129',
      '10.0.0',
      '10.0.0.0/255.0.0.0',
      'loopback',
      'proxy.local',
    ],
  },
  SYNONYMS: {
    taken: [
      '',
      fileURLToPath(new URL('../../seed/words/synonyms.yaml', import.meta.url)),
      fileOf('own.yaml', 'same:\n  - [灯台守, 岬の番人]\n'),
      fileOf('short.yaml', 'short: { 灯守: 灯台守 }\n'),
    ],
    refused: [
      join(FOLDER, 'nosuch.yaml'),
      FOLDER,
      fileOf('one.yaml', 'same:\n  - [灯台守]\n'),
      fileOf('broken.yaml', 'same: [\n'),
      fileOf('empty.yaml', ''),
    ],
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    taken: ['', 'http://localhost:4318', 'https://collector/'],
    refused: ['junk', 'localhost:4317', 'http://', 'grpc://h', 'http://h:99999', 'http://h?x=1'],
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: { taken: ['', 'http://h:4318/v1/traces'], refused: ['junk', 'http://'] },
};
const cases = (kind: 'taken' | 'refused') =>
  Object.entries(SETTINGS).flatMap(([name, values]) => values[kind].map((value) => [name, value] as const));
const read = (variables: Record<string, string>) => readConfig({ NEO4J_PASSWORD: 'secret', ...variables });

describe('settings', () => {
  it.each(cases('taken'))('%s=%s is taken', async (name, value) => {
    await expect(read({ [name]: value })).resolves.toBeDefined();
  });

  it.each(cases('refused'))('%s=%s is refused by name, with what would be right', async (name, value) => {
    const error = await read({ [name]: value }).catch((reason) => reason);
    expect(error).toMatchObject(INVALID);
    expect(error.message).toMatch(new RegExp(`^  ${name}.* must be `, 'm'));
    expect(error.message).toMatch(new RegExp(`^  ${name}.*(です|必要)`, 'm'));
  });

  it('names all that are wrong at once', async () => {
    const wrong = Object.fromEntries(
      Object.entries(SETTINGS).map(([name, { refused }]) => [name, refused[0] as string]),
    );
    const error = await readConfig(wrong).catch((reason) => reason);
    expect(error).toMatchObject(INVALID);
    for (const name of [...Object.keys(SETTINGS), 'NEO4J_PASSWORD']) expect(error.message).toContain(`  ${name}`);
  });

  it('says what is wrong in a file of words, by line', async () => {
    const wrong = fileOf(
      'wrong.yaml',
      'same:\n  - [灯台守, 灯台守]\n  - [岬, 岬の番人]\nshort: { 灯守: 3 }\nlong: {}\n',
    );
    const { message } = await read({ SYNONYMS: wrong }).catch((reason) => reason);
    expect(message).toContain(`${wrong}:2:5 same[0]: a group has two or more words that mean the same`);
    expect(message).toContain(`${wrong}:3:6 same[1][0]: 語は、2文字以上で書いてください。`);
    expect(message).toContain(`${wrong}:4:14 short.灯守: `);
    expect(message).toContain(`there is no setting long`);
  });

  it('does not print a password', async () => {
    const error = await read({ NEO4J_URI: 'bolt://neo4j:himitsu@localhost' }).catch((reason) => reason);
    expect(error).toMatchObject(INVALID);
    expect(error.message).not.toContain('himitsu');
  });

  it('gives what each stands for', async () => {
    const config = await read({
      PORT: ' 4001 ',
      RATE_LIMIT: 'off',
      ANSWER_TIMEOUT: '1',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    });
    expect(config).toMatchObject({ port: 4001, answerTimeout: 1, trustedProxies: ['10.0.0.0/8', '::1'] });
    expect(config.rateLimit).toBeUndefined();
  });
});
