import { Command, InvalidArgumentError, Option } from 'commander';
import type { Graph } from '../data/store/graph.js';
import { createToken, readTokens, revokeToken } from '../data/writing/token.repository.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { hidesLetters } from '../domain/letters.js';
import { isMunicipalityCode } from '../domain/municipality-code.js';
import { dayInJapan, hashOf, newToken, SCOPES, type TokenScope } from '../domain/token.js';
import { isOutputNowhere, printOnce, say, tell } from './output.js';
import { terminalTable } from './terminal.table.js';
import { withDatabase } from './with.database.js';

/** `keikaku token …` */
export function tokenCommand(): Command {
  const token = new Command('token')
    .description('Create, list and revoke tokens for GraphQL mutations. Without tokens, nobody can write.')
    .helpCommand(false)
    .addHelpText('after', '\nExample:\n  keikaku token create welfare-division --scope record --municipality 122173');
  for (const command of [createCommand(), listCommand(), revokeCommand()]) token.addCommand(command);
  return token;
}

interface CreateOptions {
  scope: TokenScope[];
  municipality: string[];
  expires?: string;
}

function createCommand(): Command {
  return new Command('create')
    .description('Create a token and print it once: only its hash is stored.')
    .argument('<name>', 'the name of its user or program, as shown in the history', checkedName)
    .addOption(
      new Option('--scope <scope...>', 'what it allows: importing plans, recording actuals')
        .choices(SCOPES)
        .makeOptionMandatory(),
    )
    .requiredOption('--municipality <code...>', 'whose plans it may write to', checkedMunicipalities)
    .option('--expires <date>', 'the last day it is valid, in Japan time, such as 2027-03-31', checkedDay)
    .addHelpText('after', '\nExample:\n  keikaku token create welfare-division --scope record --municipality 122173')
    .action(async (name: string, { scope, municipality, expires }: CreateOptions) => {
      if (isOutputNowhere()) throw new NobodySeesTokenError();
      const token = newToken();
      const stored = {
        name,
        hash: hashOf(token),
        scopes: unique(scope),
        municipalities: unique(municipality),
        expires: expires ?? null,
      };
      await withDatabase(async (graph) => {
        await createToken(graph, stored);
        tell('トークンは一度だけ表示します。The token is shown this once:');
        await printOrRevoke(graph, name, token);
      });
    });
}

/** A token that nobody has seen is of no use to anybody, and would be in the way of another of its name. */
async function printOrRevoke(graph: Graph, name: string, token: string): Promise<void> {
  try {
    await printOnce(token);
  } catch (error) {
    await revokeToken(graph, name);
    tell(
      `表示できなかったため、トークン「${name}」を取り消しました。It could not be shown, so the token ${name} was revoked: there is none of that name.`,
    );
    throw error;
  }
}

class NobodySeesTokenError extends KeikakuError {
  constructor() {
    super('OUTPUT_FAILED', {
      ja: '標準出力が閉じられているか /dev/null です。トークンは一度だけ表示するため、作成しませんでした。',
      en: 'The standard output is closed or goes to /dev/null. A token is shown only once, so none was created.',
    });
  }
}

function listCommand(): Command {
  return new Command('list')
    .description('List all tokens, and what each allows.')
    .addHelpText('after', '\nExample:\n  keikaku token list')
    .action(async () => {
      const tokens = await withDatabase(readTokens);
      const today = dayInJapan(new Date());
      const rows = tokens.map(({ name, scopes, municipalities, expires }) => [
        name,
        scopes.join(' '),
        municipalities.join(' '),
        expires === null ? '' : `${expires}${expires < today ? ' (期限切れ / expired)' : ''}`,
      ]);
      say(terminalTable(['name', 'scope', 'municipality', 'expires'], rows, process.stdout.columns));
    });
}

function revokeCommand(): Command {
  return new Command('revoke')
    .description('Revoke a token: it is refused from now on.')
    .argument('<name>', 'the name of the token')
    .addHelpText('after', '\nExample:\n  keikaku token revoke welfare-division')
    .action(async (name: string) => {
      await withDatabase((graph) => revokeToken(graph, name));
      tell(`トークン「${name}」を取り消しました。Revoked ${name}.`);
    });
}

const unique = <Item>(items: Item[]): Item[] => [...new Set(items)];

function checkedName(name: string): string {
  // Some letters are not seen, such as the Hangul filler: another token would look the same.
  if (/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u.test(name) && !hidesLetters(name)) return name;
  throw new InvalidArgumentError('A name is up to 64 letters, digits and . _ @ -, such as welfare-division.');
}

function checkedMunicipalities(code: string, others: string[] = []): string[] {
  if (isMunicipalityCode(code)) return [...others, code];
  throw new InvalidArgumentError('A municipality code has six digits, the last one a check digit, such as 011002.');
}

function checkedDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('It is a day written like 2027-03-31.');
  if (text < dayInJapan(new Date())) throw new InvalidArgumentError('That day is past.');
  return text;
}
