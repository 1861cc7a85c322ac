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
  ja: `NEO4J_URI が設定されていないため、計画グラフは自分の Neo4j を起動します。それには Java 17 か 21 と、初回は Maven が必要です。
次のどれかを選んでください:
  - 両方をインストール:    sudo apt-get install openjdk-17-jre-headless maven
  - Docker を使う:         NEO4J_PASSWORD=… docker compose up
  - 別の Neo4j を使う:     NEO4J_URI、NEO4J_USERNAME、NEO4J_PASSWORD を設定する
                           （たとえば無料の Neo4j Aura: https://neo4j.com/aura）`,
  en: `NEO4J_URI is not set, so Keikaku starts a Neo4j of its own, which needs Java 17 or 21 and, the first time, Maven.
Choose one:
  - install both:          sudo apt-get install openjdk-17-jre-headless maven
  - or use Docker:         NEO4J_PASSWORD=… docker compose up
  - or use another Neo4j:  set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD,
                           for example to a free Neo4j Aura (https://neo4j.com/aura)`,
};

/** File system errors that keep the home folder from being used, in words. */
const HOME_PROBLEMS: Record<string, Bilingual> = {
  EACCES: { ja: '書き込む権限がありません', en: 'this user may not write to it' },
  EPERM: { ja: '書き込む権限がありません', en: 'this user may not write to it' },
  EROFS: { ja: '読み取り専用のファイルシステムです', en: 'its file system is read-only' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'the disk is full' },
  EDQUOT: { ja: 'ディスクの割り当てを使い切っています', en: 'the disk quota is used up' },
  ENOTDIR: { ja: 'パスの途中がファイルです', en: 'a part of the path is a file' },
  EEXIST: { ja: '同じ名前のファイルがあります', en: 'there is a file of that name' },
  EISDIR: { ja: 'ファイルのあるべき場所にフォルダーがあります', en: 'there is a folder where a file should be' },
  ENOTEMPTY: { ja: '作りかけのフォルダーが残っています', en: 'an unfinished folder is in the way' },
  ENAMETOOLONG: { ja: 'パスが長すぎます', en: 'the path is too long' },
  ELOOP: { ja: 'シンボリックリンクが循環しています', en: 'its symbolic links go in a circle' },
  ENOENT: { ja: 'フォルダーを作れません', en: 'the folder cannot be made there' },
};

/**
 * Turns what the file system said of the home folder into an error with advice. Whatever it said: each of its errors means that the
 * folder cannot be used. What is not one of its errors stays as it is.
 */
export function explainHomeProblem(error: unknown, home: string): unknown {
  const { code = '', path = home, syscall, message } = error as NodeJS.ErrnoException;
  if (error instanceof KeikakuError || syscall === undefined || syscall.startsWith('spawn')) return error;
  const problem = HOME_PROBLEMS[code] ?? { ja: message, en: message };
  return new LocalNeo4jError(
    'LOCAL_NEO4J_HOME_UNUSABLE',
    {
      ja: `Neo4j のデータの置き場所 ${shown(home)} を使えません。${problem.ja}（${code}: ${shown(path)}）。
空きを作るか（約 300 MB）、この利用者に書き込みを許すか、KEIKAKU_HOME に別のフォルダーを指定してください。`,
      en: `The folder for the local Neo4j, ${shown(home)}, cannot be used: ${problem.en} (${code}: ${shown(path)}).
Make room or give this user the right to write there (about 300 MB), or set KEIKAKU_HOME to another folder.`,
    },
    { cause: error },
  );
}

/** A path that is part of the problem may be longer than anybody reads. */
const shown = (path: string) => (path.length > 200 ? `${path.slice(0, 80)}…${path.slice(-80)}` : path);
