# Runs the server and all commands: `docker run IMAGE` serves, `docker run IMAGE import FILES` imports.

FROM node:24-slim AS explorer
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --ignore-scripts
COPY explorer explorer
COPY scripts/build-explorer.ts scripts/build-explorer.ts
RUN node scripts/build-explorer.ts

FROM node:24-slim

ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 STORE=/app/data/answers.db
WORKDIR /app

# Install scripts are not needed: the only one downloads the Node binary of the package `node`, and this image has Node.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

# .dockerignore lists what is copied.
COPY . .
COPY --from=explorer /app/explorer/dist explorer/dist
RUN mkdir data && chown node:node data

# The user `node`, by number, so that tools can see that it is not root.
USER 1000
VOLUME /app/data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "src/cli.ts"]
CMD ["serve"]
