// The floor: one hand-written statement a question, flat rows, bare HTTP. Nothing that answers over HTTP from Neo4j
// can cost much less.
import { createServer, type IncomingMessage } from 'node:http';
import neo4j from 'neo4j-driver';
import { WORKLOADS } from '../workloads/workloads.js';
import { connect, port } from './environment.js';

const driver = connect();
const floors = new Map(WORKLOADS.map(({ name, floor }) => [`/${name}`, floor]));

createServer(async (request, response) => {
  const floor = floors.get(request.url ?? '');
  if (!floor) return response.end('{}');
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const variables = JSON.parse(await bodyOf(request)) as Record<string, unknown>;
    const { records } = await session.run(floor.cypher, floor.parameters?.(variables) ?? variables);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: floor.answer(records.map((record) => record.toObject())) }));
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ errors: [String(error)] }));
  } finally {
    await session.close();
  }
}).listen(port(), '127.0.0.1');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

process.once('SIGTERM', () => process.exit(0));
