import { Command } from 'commander';
import { printedSchema } from '../graphql/schema.js';

export function schemaCommand(): Command {
  return new Command('schema')
    .description('Print the GraphQL schema (SDL, sorted).')
    .addHelpText('after', '\nExample:\n  keikaku schema > schema/schema.graphql')
    .action(() => {
      process.stdout.write(printedSchema());
    });
}
