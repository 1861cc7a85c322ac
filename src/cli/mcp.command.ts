import { once } from 'node:events';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { QUESTIONS } from '../data/catalogue/question.repository.js';
import { errorFormatter } from '../graphql/request/errors.js';
import { createSchema } from '../graphql/schema.js';
import { tell } from './output.js';
import { askOver, withServer } from './server.address.js';

/** `keikaku mcp` */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description(
      'Serve the Model Context Protocol on stdin and stdout, read-only, for an assistant that starts this command. It asks the running server or, if none is running, the database directly.',
    )
    .option('--url <address>', 'the server to ask; http://localhost:PORT by default')
    .addHelpText('after', '\nExample:\n  keikaku mcp --url https://plans.example.jp')
    .action(serveAssistant);
}

/** Until the assistant closes the input; nothing else may be printed on the output. */
async function serveAssistant({ url }: { url?: string }): Promise<void> {
  const { serveStdio } = await import('@modelcontextprotocol/server/stdio');
  const { createMcpServer } = await import('../mcp/mcp.server.js');
  const schema = createSchema();
  const format = (error: unknown) => formatError({ message: '' }, error);
  await withServer(await readConfig(process.env), url, async (address, stop) => {
    const source = { ask: askOver(address), schema, questions: QUESTIONS, format };
    const connection = serveStdio(() => createMcpServer(source), { onerror: ({ message }) => tell(message) });
    await Promise.race([once(process.stdin, 'close'), stop && once(stop, 'abort')].filter(Boolean));
    await connection.close();
  });
}

const formatError = errorFormatter((id, error) => tell(`Defect ${id}: ${String(error)}`));
