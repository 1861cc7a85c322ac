// A product process in small, from the built dist: uses the local Neo4j of a home until SIGTERM or its death.
// node holder.mjs <home> <libraries>; says the URI once Neo4j answers.
import { startLocalNeo4j } from '../../dist/neo4j/local-neo4j.js';
import { silentProgress } from '../../dist/neo4j/start.progress.js';

const [home, libraries] = process.argv.slice(2);
const { uri, stop } = await startLocalNeo4j({ home, libraries, progress: silentProgress });
process.on('SIGTERM', async () => {
  await stop();
  process.exit();
});
process.stdout.write(`${uri}\n`);
setInterval(() => {}, 60_000);
