import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4jMemory } from './neo4j.memory.js';

/** Writes the settings Neo4j starts with; every start does, so a change here reaches old homes too. */
export async function writeConf(folder: string, port: number, memory: Neo4jMemory): Promise<void> {
  await writeFile(join(folder, 'neo4j.conf'), confText(port, memory));
  await writeFile(join(folder, 'server-logs.xml'), SERVER_LOGS);
  await writeFile(join(folder, 'user-logs.xml'), USER_LOGS);
}

/** The text of `neo4j.conf`: Bolt on the loopback interface at `port` and no other door. */
export function confText(port: number, { pageCache, transactions }: Neo4jMemory): string {
  return `# Written by Keikaku at every start; changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false

# The graph of a city plan is a few megabytes, those of all municipalities five gigabytes.
server.memory.pagecache.size=${pageCache}m
# Otherwise each of the two databases sets 256 MB of disk aside before it holds anything.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 files

# Half of the heap: a plan of 10,000 programs needs nearly 300 MB to be imported. By default it is 70 %, beside which there is
# not always room for what Neo4j itself keeps; who asks for too much is refused, but a full heap ends Neo4j for everybody.
dbms.memory.transaction.total.max=${transactions}m

# When it stops, Neo4j would keep Bolt open ten more seconds for others to say good-bye.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** Instead of Neo4j's 20 MB times eight for each of four logs: one log, ten megabytes at most. */
const SERVER_LOGS = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <RollingRandomAccessFile name="DebugLog" fileName="\${config:server.directories.logs}/debug.log"
                             filePattern="$\${config:server.directories.logs}/debug.log.%02i">
      <Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
      <Policies><SizeBasedTriggeringPolicy size="5 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="1"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="DebugLog"/></Root>
  </Loggers>
</Configuration>
`;

/** What Neo4j tells its operator goes to its output, which Keikaku keeps in a file and quotes when a start fails. */
const USER_LOGS = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration>
  <Appenders>
    <Console name="Output" target="SYSTEM_OUT">
      <PatternLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p %m%n"/>
    </Console>
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="Output"/></Root>
  </Loggers>
</Configuration>
`;
