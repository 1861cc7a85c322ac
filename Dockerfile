# The product without its local Neo4j: compose.yaml runs the database beside it.
FROM node:24-bookworm-slim AS build
WORKDIR /keikaku
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /keikaku
ENV NODE_ENV=production HOST=0.0.0.0
# What runs, and nothing else: no sources, tests or tools.
COPY --from=build /keikaku/package.json ./
# The program holds its packages, but for the dictionary of readings and what that needs, and the reader of PDFs with its fonts.
COPY --from=build /keikaku/node_modules/kuromoji ./node_modules/kuromoji
COPY --from=build /keikaku/node_modules/async ./node_modules/async
COPY --from=build /keikaku/node_modules/doublearray ./node_modules/doublearray
COPY --from=build /keikaku/node_modules/lodash ./node_modules/lodash
COPY --from=build /keikaku/node_modules/zlibjs ./node_modules/zlibjs
COPY --from=build /keikaku/node_modules/pdfjs-dist/package.json /keikaku/node_modules/pdfjs-dist/LICENSE ./node_modules/pdfjs-dist/
COPY --from=build /keikaku/node_modules/pdfjs-dist/cmaps ./node_modules/pdfjs-dist/cmaps
COPY --from=build /keikaku/node_modules/pdfjs-dist/standard_fonts ./node_modules/pdfjs-dist/standard_fonts
COPY --from=build /keikaku/node_modules/pdfjs-dist/legacy/build/pdf.mjs /keikaku/node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs ./node_modules/pdfjs-dist/legacy/build/
COPY --from=build /keikaku/dist/program ./dist/program
COPY --from=build /keikaku/dist/web ./dist/web
COPY --from=build /keikaku/cypher ./cypher
COPY --from=build /keikaku/schema ./schema
COPY --from=build /keikaku/seed ./seed
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT || 4000}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/program/keikaku.js", "serve"]
