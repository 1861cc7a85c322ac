import type { Bilingual } from '../domain/bilingual.js';
import { KeikakuError } from '../domain/keikaku.error.js';

/** What can keep the local Neo4j from running; docs/ERRORS.md explains each to whoever runs the product. */
export type LocalNeo4jErrorCode =
  | 'LOCAL_NEO4J_NO_JAVA'
  | 'LOCAL_NEO4J_JAVA_TOO_OLD'
  | 'LOCAL_NEO4J_NO_MAVEN'
  | 'LOCAL_NEO4J_DOWNLOAD_FAILED'
  | 'LOCAL_NEO4J_HOME_UNUSABLE'
  | 'LOCAL_NEO4J_EXITED'
  | 'LOCAL_NEO4J_TIMEOUT'
  | 'LOCAL_NEO4J_PASSWORD'
  | 'LOCAL_NEO4J_UNSUPPORTED';

/**
 * The local Neo4j does not run. The message is written for the person at the terminal: what happened,
 * what it means, what to do. It has several lines and ends without a line break.
 */
export class LocalNeo4jError extends KeikakuError {
  constructor(code: LocalNeo4jErrorCode, text: Bilingual, options?: ErrorOptions) {
    super(code, text, options);
  }
}

/** The ways to a Neo4j, for messages where this machine lacks what the local one needs. */
export const WAYS_OUT: Bilingual = {
  ja: `NEO4J_URI が設定されていないため、計画グラフは自分の Neo4j を起動します。それには Java 17 か 21 と、初回は Maven が要ります。
次のどれかを選んでください:
  - 両方を入れる:          sudo apt-get install openjdk-17-jre-headless maven
  - Docker を使う:         docker compose up
  - 別の Neo4j を使う:     NEO4J_URI、NEO4J_USERNAME、NEO4J_PASSWORD を設定する
                           （たとえば無料の Neo4j Aura: https://neo4j.com/aura）`,
  en: `NEO4J_URI is not set, so Keikaku starts a Neo4j of its own, which needs Java 17 or 21 and, the first time, Maven.
Choose one:
  - install both:          sudo apt-get install openjdk-17-jre-headless maven
  - or use Docker:         docker compose up
  - or use another Neo4j:  set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD,
                           for example to a free Neo4j Aura (https://neo4j.com/aura)`,
};

/** File system errors that mean the home folder cannot be used, in words. */
const HOME_PROBLEMS: Record<string, Bilingual> = {
  EACCES: { ja: '書き込みが許されていません', en: 'it may not be written to' },
  EPERM: { ja: '書き込みが許されていません', en: 'it may not be written to' },
  EROFS: { ja: 'ファイルシステムが読み取り専用です', en: 'its file system is read-only' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'the disk is full' },
  EDQUOT: { ja: 'ディスクの割り当てを使い切りました', en: 'the disk quota is used up' },
  ENOTDIR: { ja: 'パスの途中がファイルです', en: 'a part of the path is a file' },
  EEXIST: { ja: '同じ名前のファイルがあります', en: 'there is a file of that name' },
  ENOTEMPTY: { ja: '作りかけのフォルダーが残っています', en: 'an unfinished folder is in the way' },
};

/** Turns a file system error that comes from the home folder into one with advice; leaves every other as it is. */
export function explainHomeProblem(error: unknown, home: string): unknown {
  const { code = '', path = home } = error as NodeJS.ErrnoException;
  const problem = HOME_PROBLEMS[code];
  if (!problem) return error;
  return new LocalNeo4jError(
    'LOCAL_NEO4J_HOME_UNUSABLE',
    {
      ja: `Neo4j のデータの置き場所 ${home} を使えません。${problem.ja}（${code}: ${path}）。
空きを作るか（約 300 MB）、この利用者に書き込みを許すか、KEIKAKU_HOME に別のフォルダーを指定してください。`,
      en: `The folder for the local Neo4j, ${home}, cannot be used: ${problem.en} (${code}: ${path}).
Make room or give this user the right to write there (about 300 MB), or set KEIKAKU_HOME to another folder.`,
    },
    { cause: error },
  );
}
