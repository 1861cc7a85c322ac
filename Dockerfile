# The product without its local Neo4j: compose.yaml runs the database beside it.
FROM node:20-bookworm-slim AS build
WORKDIR /keikaku
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /keikaku
ENV NODE_ENV=production HOST=0.0.0.0
COPY --from=build /keikaku ./
USER node
EXPOSE 4000
CMD ["node", "dist/main.js", "serve"]
