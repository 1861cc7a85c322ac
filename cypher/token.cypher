// projection: token(node)
// What is read of a token; the token itself is stored nowhere.
node { .name, .hash, .scopes, .municipalities, .expires }

// name: token.all
// All of them, since each is compared with what was presented.
MATCH (token:Token)
RETURN token(token) AS token
ORDER BY token.name

// name: token.create
// A name in use keeps the token that it has; whose hash comes back tells.
MERGE (token:Token {name: $name})
ON CREATE SET token = $properties
RETURN token.hash AS hash

// name: token.revoke
// It is gone at once, for every server; its name stays in the history of what it wrote.
MATCH (token:Token {name: $name})
WITH token, token.name AS name
DELETE token
RETURN name
