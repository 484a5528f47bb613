# Runs the server and all commands: `docker run IMAGE` serves, `docker run IMAGE import FILES` imports.
# docker-compose.yml names the exact release of Node that the project is tested with.
ARG NODE_IMAGE=node:24-slim

# Builds the explorer, and then keeps only the packages that the program needs.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --ignore-scripts
COPY explorer explorer
COPY src src
COPY scripts/build-explorer.ts scripts/build-explorer.ts
RUN node scripts/build-explorer.ts
# The image has Node, so the one that npm installs for the platform is not needed.
RUN npm prune --omit=dev --ignore-scripts && rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM ${NODE_IMAGE}

ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 STORE=/app/data/answers.db
WORKDIR /app

COPY --from=build /app/node_modules node_modules
# .dockerignore lists what is copied.
COPY . .
COPY --from=build /app/explorer/dist explorer/dist
RUN mkdir data && chown node:node data

# The user `node`, by number, so that tools can see that it is not root.
USER 1000
VOLUME /app/data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "src/cli.ts"]
CMD ["serve"]
