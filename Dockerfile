# The packages of this workspace run from their TypeScript sources, which Node reads outside node_modules only:
# the image therefore keeps the workspace's layout instead of deploying one package.

# Manifests alone, so that dependencies are installed anew only when they change.
FROM node:24-bookworm-slim AS manifests
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/contracts/package.json packages/contracts/
COPY packages/interchange/package.json packages/interchange/
COPY packages/reference-data/package.json packages/reference-data/
COPY bench/package.json bench/

FROM manifests AS build
RUN npx -y pnpm@12 install --frozen-lockfile
COPY . .
RUN node scripts/build.mjs

FROM manifests AS dependencies
RUN npx -y pnpm@12 install --prod --frozen-lockfile --filter "@mutabaa/api..."

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SAMPLE_DATA=false DATA_DIR=/home/node/data
WORKDIR /app
COPY --from=dependencies /app ./
COPY packages packages
COPY apps/api/messages apps/api/messages
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
USER node
RUN mkdir -p /home/node/data
VOLUME /home/node/data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
