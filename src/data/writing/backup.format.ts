import { z } from 'zod';
import type { Bilingual } from '../../domain/bilingual.js';
import { KeikakuError } from '../../domain/keikaku.error.js';
import { printable } from '../../domain/printable.js';
import { storedFault } from '../store/stored-node.js';

// A backup is records: a header, every node, every relationship, and an end that counts them.

/** Raised when an older version could not read what this one writes. */
export const BACKUP_VERSION = 1;

/** What JSON has no number for. None is stored any more, but earlier versions did, and a backup must not fail over it. */
const FLOATS = ['Infinity', '-Infinity', 'NaN', '-0'] as const;

function isStorable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => isScalar(one) || isFloatText(one) || isList(one))
  );
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
const isList = (value: unknown) =>
  Array.isArray(value) && isScalar(value[0] ?? '') && value.every((one) => typeof one === typeof value[0]);
const isFloatText = (value: unknown): value is { float: string } =>
  typeof value === 'object' && FLOATS.some((float) => float === (value as { float?: unknown } | null)?.float);

function withFloats(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isFloatText(value) ? Number(value.float) : value]),
  );
}

/** Told as a whole: a list with a million faults would be a million issues. */
const properties = z.custom<Record<string, unknown>>(isStorable).transform(withFloats);

/** A node, by the name that the database it was read from gave it. */
export const backupNode = z.strictObject({ element: z.string(), labels: z.array(z.string()), properties });
export const backupRelationship = z.strictObject({ from: z.string(), type: z.string(), to: z.string(), properties });
const counts = z.strictObject({ nodes: z.number(), relationships: z.number() });

const record = z.union([
  z.strictObject({ node: backupNode }),
  z.strictObject({ relationship: backupRelationship }),
  z.strictObject({ end: counts }),
]);
const header = z.strictObject({ keikaku: z.literal('backup'), version: z.number(), at: z.string() });

export type BackupNode = z.infer<typeof backupNode>;
export type BackupRelationship = z.infer<typeof backupRelationship>;
export type BackupCounts = z.infer<typeof counts>;
export type BackupHeader = z.infer<typeof header>;
export type BackupRecord = z.infer<typeof record>;

/** A file that is no backup, or not a whole one. */
export class UnreadableBackupError extends KeikakuError {
  /** @param reason what is wrong, as the part of a sentence */
  constructor(
    private readonly reason: Bilingual,
    options?: ErrorOptions,
  ) {
    super(
      'BACKUP_UNREADABLE',
      {
        ja: `完全なバックアップではありません（${reason.ja}）。何も復元していません。`,
        en: `This is not a complete backup: ${reason.en}. Nothing was restored.`,
      },
      options,
    );
  }

  /** The same of a file. */
  in(file: string): UnreadableBackupError {
    const { ja, en } = this.reason;
    const name = printable(file);
    return new UnreadableBackupError({ ja: `${name}：${ja}`, en: `${name}: ${en}` }, { cause: this });
  }
}

/** A record as a line of a backup, without its end. */
export function formatRecord(record: BackupHeader | BackupRecord): string {
  return JSON.stringify(record, (_key, value) =>
    isFloat(value) ? { float: Object.is(value, -0) ? '-0' : `${value}` } : value,
  );
}

const isFloat = (value: unknown) => typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0));

/**
 * The records of a backup from its lines.
 *
 * @throws UnreadableBackupError for lines that are no backup, or of which some are missing; KeikakuError BACKUP_VERSION
 *   for one that a later version of this program wrote.
 */
export async function* parseBackup(lines: AsyncIterable<string>): AsyncGenerator<BackupRecord> {
  const found: BackupCounts = { nodes: 0, relationships: 0 };
  let number = 0;
  let end: BackupCounts | undefined;
  for await (const line of lines) {
    number += 1;
    if (number === 1) {
      checkHeader(line);
      continue;
    }
    const parsed = parseLine(record, line, number);
    if (end)
      throw new UnreadableBackupError({
        ja: `${number}行目が末尾の記録より後にあります`,
        en: `line ${number} follows the end`,
      });
    if ('node' in parsed) {
      checkStored(parsed.node, number);
      found.nodes += 1;
    } else if ('relationship' in parsed) found.relationships += 1;
    else end = parsed.end;
    yield parsed;
  }
  if (number === 0) throw new UnreadableBackupError({ ja: '空です', en: 'it is empty' });
  if (!end)
    throw new UnreadableBackupError({
      ja: `${number}行目で途切れています`,
      en: `it is cut off after line ${number}`,
    });
  if (end.nodes !== found.nodes || end.relationships !== found.relationships) {
    throw new UnreadableBackupError({
      ja: `ノードが${end.nodes}件のうち${found.nodes}件、関係が${end.relationships}件のうち${found.relationships}件しかありません`,
      en: `it contains ${found.nodes} of ${end.nodes} nodes and ${found.relationships} of ${end.relationships} relationships`,
    });
  }
}

function checkHeader(line: string): void {
  const { version } = parseLine(header, line, 1);
  if (version === BACKUP_VERSION) return;
  throw new KeikakuError('BACKUP_VERSION', {
    ja: `このバックアップの版は${version}ですが、このプログラムが読めるのは版${BACKUP_VERSION}です。書き出したときの計画グラフか、それより新しいもので復元してください。`,
    en: `This backup has version ${version}; this program reads version ${BACKUP_VERSION}. Restore it with the Keikaku that wrote it, or a later one.`,
  });
}

/** @throws UnreadableBackupError for a node that could not be read back. */
function checkStored({ labels, properties }: BackupNode, number: number): void {
  const fault = storedFault(labels, properties);
  if (fault === undefined) return;
  throw new UnreadableBackupError({
    ja: `${number}行目の記録は保存できません（${fault}）。keikaku backup が書き出したファイルを指定してください`,
    en: `line ${number} holds what is never stored (${fault}); take a file as keikaku backup wrote it`,
  });
}

function parseLine<Parsed>(schema: z.ZodType<Parsed>, line: string, number: number): Parsed {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new UnreadableBackupError(
      { ja: `${number}行目がバックアップの記録ではありません`, en: `line ${number} is not a backup record` },
      { cause },
    );
  }
}
