import neo4j, { type Driver } from 'neo4j-driver';

// What the bench tells the programs it starts, by the variables that the product reads, too.

const variable = (name: string) => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the bench starts this program.`);
  return value;
};

export const port = () => Number(variable('PORT'));

export const address = () => ({
  uri: variable('NEO4J_URI'),
  username: variable('NEO4J_USERNAME'),
  password: variable('NEO4J_PASSWORD'),
});

export function connect(): Driver {
  const { uri, username, password } = address();
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}
