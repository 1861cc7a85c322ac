import { Command } from 'commander';
import { printedSchema } from '../graphql/schema.js';

/** `keikaku schema` */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('Print the GraphQL schema (SDL, sorted).')
    .addHelpText('after', '\nExample:\n  keikaku schema > schema/schema.graphql')
    .action(() => {
      process.stdout.write(printedSchema());
    });
}
