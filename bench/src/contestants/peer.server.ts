// @neo4j/graphql with Apollo Server, as its documentation shows it, and tuned: without Apollo's cache-control plugin,
// which doubles an execution, and with `@cypher` where a question needs it.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { WORKLOADS } from '../workloads/workloads.js';
import { connect, port } from './environment.js';
import { PEER_TYPES } from './peer.types.js';

const typeDefs = [PEER_TYPES, ...WORKLOADS.flatMap(({ tuned }) => tuned?.types ?? [])];
const schema = await new Neo4jGraphQL({ typeDefs, driver: connect() }).getSchema();
const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
await startStandaloneServer(server, { listen: { port: port(), host: '127.0.0.1' } });

process.once('SIGTERM', () => process.exit(0));
